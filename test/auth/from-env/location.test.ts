import { describe, expect, test } from 'vitest';
import { type FromEnvOptions, findOptions } from '../../../src/auth/from-env/from-env.js';
import { failureOf } from '../../support/client.js';
import { identify } from './support/identity.js';
import { createMachine, type Files } from './support/machine.js';

const key = 'OS_ACCESS_KEY=ak OS_SECRET_KEY=sk';
const sdk = 'HUAWEICLOUD_SDK_AK=ak HUAWEICLOUD_SDK_SK=sk';
const user = 'OS_USERNAME=u OS_PASSWORD=p OS_DOMAIN_NAME=d';
const variable = 'HUAWEICLOUD_SDK_REGION_MODELARTS';
const iamOf = 'iam.eu-de.otc.t-systems.com';
const modelartsOf = 'modelarts.eu-de.otc.t-systems.com';
const cloud = (text: string): Files => ({ 'work/clouds.json': `{"clouds":{"one":${text}}}` });
const credentials = (text: string): Files => ({ 'home/.huaweicloud/credentials': `[basic]\nak=ak\nsk=sk\n${text}` });

// biome-ignore format: a row is a line
const rows: readonly (readonly [what: string, variables: string, files: Files, options: FromEnvOptions, iam: string, modelarts: string, project: string])[] = [
  ['the region of the option before that of a variable', `${key} OS_REGION_NAME=cn-north-4`, {}, { region: 'eu-de' }, iamOf, modelartsOf, 'id-of-eu-de'],
  ['the region of the name of the project', `${key} OS_PROJECT_NAME=eu-de_sales`, {}, {}, iamOf, modelartsOf, 'id-of-eu-de_sales'],
  ['a variable before the name of the project', `${key} OS_REGION_NAME=eu-de OS_PROJECT_NAME=cn-north-4`, {}, {}, iamOf, modelartsOf, 'id-of-cn-north-4'],
  ['OS_AUTH_URL with its version', `${key} OS_REGION_NAME=eu-de OS_AUTH_URL=https://iam.example/v3`, {}, {}, 'iam.example', modelartsOf, 'id-of-eu-de'],
  ['OS_AUTH_URL with a slash behind its version', `${user} OS_REGION_NAME=eu-de OS_AUTH_URL=https://iam.example/v3/`, {}, {}, 'iam.example', modelartsOf, '{"name":"eu-de"}'],
  ['OS_AUTH_URL without a version', `${user} OS_REGION_NAME=eu-de OS_AUTH_URL=https://iam.example/`, {}, {}, 'iam.example', modelartsOf, '{"name":"eu-de"}'],
  ['the endpoint of IAM of the SDKs', `${sdk} OS_REGION_NAME=eu-de HUAWEICLOUD_SDK_IAM_ENDPOINT=https://iam.example`, {}, {}, 'iam.example', modelartsOf, 'id-of-eu-de'],
  ['the endpoint of IAM of the SDKs is not for another tool', `${key} OS_REGION_NAME=eu-de HUAWEICLOUD_SDK_IAM_ENDPOINT=https://iam.example`, {}, {}, iamOf, modelartsOf, 'id-of-eu-de'],
  ['the endpoint of IAM of the credentials file', 'OS_REGION_NAME=eu-de HUAWEICLOUD_SDK_IAM_ENDPOINT=https://other.example', credentials('iam_endpoint=https://iam.example'), {}, 'iam.example', modelartsOf, 'id-of-eu-de'],
  ['the endpoint of IAM of the SDKs for their file', 'OS_REGION_NAME=eu-de HUAWEICLOUD_SDK_IAM_ENDPOINT=https://iam.example', credentials(''), {}, 'iam.example', modelartsOf, 'id-of-eu-de'],
  ['the region in the auth_url of a cloud', '', cloud('{"auth":{"ak":"ak","sk":"sk","auth_url":"https://iam.{region_name}.example/v3"},"region_name":"eu-de"}'), {}, 'iam.eu-de.example', modelartsOf, 'id-of-eu-de'],
  ['the region of a variable for a cloud without one', 'OS_REGION_NAME=eu-de', cloud('{"auth":{"ak":"ak","sk":"sk"}}'), {}, iamOf, modelartsOf, 'id-of-eu-de'],
  ['the region of a cloud before that of a variable', 'OS_REGION_NAME=cn-north-4', cloud('{"auth":{"ak":"ak","sk":"sk"},"region_name":"eu-de"}'), {}, iamOf, modelartsOf, 'id-of-eu-de'],
  ['the endpoint of a region that is not listed', `${key} OS_REGION_NAME=eu-nl ${variable}_EU_NL=https://modelarts.example`, {}, {}, 'iam.eu-nl.otc.t-systems.com', 'modelarts.example', 'id-of-eu-nl'],
  ['the first of several endpoints', `${user} OS_REGION_NAME=eu-nl ${variable}_EU_NL=https://modelarts.example,https://other.example`, {}, {}, 'iam.eu-nl.otc.t-systems.com', 'modelarts.example', '{"name":"eu-nl"}'],
  ['an endpoint without https', `${key} OS_REGION_NAME=eu-de ${variable}_EU_DE=modelarts.example:8443`, {}, {}, iamOf, 'modelarts.example:8443', 'id-of-eu-de'],
  ['the first of several endpoints without https', `${user} OS_REGION_NAME=eu-nl ${variable}_EU_NL=modelarts.example,other.example`, {}, {}, 'iam.eu-nl.otc.t-systems.com', 'modelarts.example', '{"name":"eu-nl"}'],
  ['the endpoint of a variable before the listed one', `${sdk} HW_REGION_NAME=eu-de ${variable}_EU_DE=https://modelarts.example`, {}, {}, iamOf, 'modelarts.example', 'id-of-eu-de'],
  ['the endpoint of the option, and the region of a variable', `${key} OS_REGION_NAME=eu-de ${variable}_EU_DE=https://other.example`, {}, { endpoint: 'https://modelarts.example' }, iamOf, 'modelarts.example', 'id-of-eu-de'],
  ['the endpoint of the option without any region', `${key} OS_PROJECT_NAME=sales OS_AUTH_URL=https://iam.example/v3`, {}, { endpoint: 'https://modelarts.example' }, 'iam.example', 'modelarts.example', 'id-of-sales'],
];

describe('where a client calls, and for which project', () => {
  test.each(rows)('%s', async (_what, variables, files, options, iam, modelarts, project) => {
    const { environment } = await createMachine(variables, files);
    const identity = await identify(await findOptions(environment, options));
    expect(identity).toMatchObject({ hosts: [iam, modelarts], project });
  });
});

test('says where region and endpoints are from', async () => {
  const machine = await createMachine(
    `${key} OS_REGION_NAME=eu-nl OS_AUTH_URL=https://iam.example ${variable}_EU_NL=https://m.example`,
  );
  expect((await findOptions(machine.environment, {})).source).toBe(
    'Found the access key from OS_ACCESS_KEY and OS_SECRET_KEY, the region from OS_REGION_NAME, the endpoint from ' +
      'HUAWEICLOUD_SDK_REGION_MODELARTS_EU_NL and the endpoint of the identity service from OS_AUTH_URL.',
  );
});

// biome-ignore format: a row is a line
const refused: readonly (readonly [what: string, variables: string, files: Files, message: string])[] = [
  ['no region', key, {}, 'fromEnv: no region is set. Nothing was sent. Set OS_REGION_NAME, OS_REGION_ID or OS_REGION, or give fromEnv the region.'],
  ['no region of another tool', `${key} HW_REGION_NAME=cn-north-4`, {}, 'Set OS_REGION_NAME, OS_REGION_ID or OS_REGION, or'],
  ['no region of OpenStack for Terraform', 'HW_ACCESS_KEY=ak HW_SECRET_KEY=sk OS_REGION_NAME=eu-de', {}, 'Set HW_REGION_NAME, or give fromEnv the region.'],
  ['no region for a cloud', '', cloud('{"auth":{"ak":"ak","sk":"sk"}}'), 'no region is set. Nothing was sent. Set region_name of the cloud "one" in /work/clouds.json, OS_REGION_NAME, OS_REGION_ID or OS_REGION, or'],
  ['a region that is in no list', `${key} OS_REGION_NAME=eu-xy-1`, {}, 'the endpoint of the region "eu-xy-1", which is from OS_REGION_NAME, is not known. Nothing was sent. Set HUAWEICLOUD_SDK_REGION_MODELARTS_EU_XY_1 to it, or give fromEnv the endpoint.'],
  ['an address with a placeholder', '', cloud('{"auth":{"ak":"ak","sk":"sk","auth_url":"https://iam.{realm}.example/v3"},"region_name":"eu-de"}'), 'auth_url of the cloud "one" in /work/clouds.json has {realm}, for which there is no value. Nothing was sent. Write the endpoint out.'],
  ['a project that is not named like a region', `${key} OS_PROJECT_NAME=my_project`, {}, 'no region is set.'],
];

test.each(refused)('is refused: %s', async (_what, variables, files, message) => {
  const machine = await createMachine(variables, files);
  const error = await failureOf(findOptions(machine.environment, {}));
  expect(error).toMatchObject({ kind: 'request', operation: 'fromEnv', parameter: 'region' });
  expect(machine.relative(String(error))).toContain(message);
});

test('region and endpoint exclude each other', async () => {
  const { environment } = await createMachine(key);
  const both: object = { region: 'eu-de', endpoint: 'https://modelarts.example' };
  expect(await failureOf(findOptions(environment, both))).toMatchObject({ kind: 'request', parameter: 'endpoint' });
});

test.each([
  [
    'an unknown option',
    { regoin: 'eu-de' },
    'regoin',
    '"regoin" is not one of the options. Nothing was sent. Did you mean region?',
  ],
  ['a cloud that is a number', { cloud: 1 }, 'cloud', 'cloud is 1.'],
  ['an empty region', { region: '' }, 'region', 'region is empty.'],
  ['a text', 'eu-de', 'options', 'options is a string, not an object.'],
])('is refused: %s', async (_what, given: unknown, parameter, message) => {
  const { environment } = await createMachine(`${key} OS_REGION_NAME=eu-de`);
  // A program without types may pass anything.
  const error = await failureOf(findOptions(environment, given as FromEnvOptions));
  expect(error).toMatchObject({ kind: 'request', operation: 'fromEnv', parameter });
  expect(String(error)).toContain(message);
});

import { describe, expect, test } from 'vitest';
import { findOptions } from '../../../src/auth/from-env/from-env.js';
import { identify } from './support/identity.js';
import { createMachine, type Files } from './support/machine.js';

const region = 'OS_REGION_NAME=eu-de';

/** Each source with a key of its own, the first one first. */
const variables = {
  sdk: 'HUAWEICLOUD_SDK_AK=sdk HUAWEICLOUD_SDK_SK=s',
  terraform: 'HW_ACCESS_KEY=terraform HW_SECRET_KEY=s HW_REGION_NAME=eu-de',
  otc: 'OTC_SDK_AK=otc OTC_SDK_SK=s',
  openstack: 'OS_ACCESS_KEY=openstack OS_SECRET_KEY=s',
} as const;
const file: Files = { 'home/.huaweicloud/credentials': '[basic]\nak=file\nsk=s' };
const clouds: Files = {
  'work/clouds.json': '{"clouds":{"one":{"auth":{"ak":"cloud","sk":"s"},"region_name":"eu-de"}}}',
};
const { sdk, terraform, otc, openstack } = variables;
const all = Object.values(variables).join(' ');

// biome-ignore format: a row is a line
const rows: readonly (readonly [which: string, variables: string, files: Files, cloud: string | undefined, key: string])[] = [
  ['the SDKs before all', all, { ...file, ...clouds }, undefined, 'sdk'],
  ['Terraform before OTC', `${terraform} ${otc} ${openstack}`, { ...file, ...clouds }, undefined, 'terraform'],
  ['OTC before OpenStack', `${otc} ${openstack}`, { ...file, ...clouds }, undefined, 'otc'],
  ['OpenStack before the files', openstack, { ...file, ...clouds }, undefined, 'openstack'],
  ['the credentials file before clouds.yaml', '', { ...file, ...clouds }, undefined, 'file'],
  ['clouds.yaml last', '', clouds, undefined, 'cloud'],
  ['with OS_CLOUD, its cloud before OpenStack', `OS_CLOUD=one ${openstack}`, { ...file, ...clouds }, undefined, 'cloud'],
  ['with OS_CLOUD, its cloud behind the SDKs', `OS_CLOUD=one ${all}`, clouds, undefined, 'sdk'],
  ['only the cloud of the option', `OS_CLOUD=other ${all}`, { ...file, ...clouds }, 'one', 'cloud'],
  ['what is empty is not set', `HUAWEICLOUD_SDK_AK= HUAWEICLOUD_SDK_SK= OS_CLOUD= HUAWEICLOUD_SDK_CREDENTIALS_FILE= ${openstack}`, clouds, undefined, 'openstack'],
  ['half a login behind a whole one does not matter', `${sdk} OS_USERNAME=user HW_SHARED_CONFIG_FILE=x`, file, undefined, 'sdk'],
  ['a broken file behind a whole login is not read', openstack, { 'work/clouds.json': '{' }, undefined, 'openstack'],
];

describe('of two whole logins, the first is used', () => {
  test.each(rows)('%s', async (_which, text, files, cloud, key) => {
    const { environment } = await createMachine(`${region} ${text}`, files);
    expect((await identify(await findOptions(environment, { cloud }))).who).toBe(`key ${key}`);
  });
});

test('on Windows, the home directory is USERPROFILE', async () => {
  const machine = await createMachine(`${region} USERPROFILE=~/system/me`, {
    'system/me/.huaweicloud/credentials': '[basic]\nak=mine\nsk=s',
    ...file,
  });
  const options = await findOptions({ ...machine.environment, homeVariable: 'USERPROFILE' }, {});
  expect((await identify(options)).who).toBe('key mine');
});

test('without a home directory, what is elsewhere is found', async () => {
  const { environment } = await createMachine('HOME=', clouds);
  expect((await identify(await findOptions(environment, {}))).who).toBe('key cloud');
});

import { describe, expect, test } from 'vitest';
import { findOptions } from '../../../src/auth/from-env/from-env.js';
import { identify } from './support/identity.js';
import { expectNoValue } from './support/leaks.js';
import { createMachine, type Files } from './support/machine.js';

/** Variables, files, and as whom a program acts then; `source` is what it says of where that is from. */
type Row = readonly [variables: string, files: Files, who: string, project: string, source: string];

const sdk = 'HUAWEICLOUD_SDK_AK=canaryAk HUAWEICLOUD_SDK_SK=canarySk';
const user = 'OS_USERNAME=canaryUser OS_PASSWORD=canaryPassword';
const named = '{"name":"canaryUser","domain":{"name":"canaryDomain"}}';
const numbered = '{"name":"canaryUser","domain":{"id":"canaryDomain"}}';
const credentials = (text: string): Files => ({ 'home/.huaweicloud/credentials': text });
const ini = '[basic]\nak = canaryAk\nsk = canarySk\n';
const clouds = (auth: string, rest = '', file = 'home/.config/openstack/clouds.yaml'): Files => ({
  [file]: `clouds:\n  otc: { auth: { ${auth} }, region_name: eu-de${rest} }\n`,
});
const cloud = 'of the cloud "otc" in /home/.config/openstack/clouds.yaml';
const yamlKey = 'ak: canaryAk, sk: canarySk';

// biome-ignore format: a row is a line
const rows: Readonly<Record<string, readonly Row[]>> = {
  'variables of the SDKs': [
    [`${sdk} HW_REGION_NAME=eu-de`, {}, 'key canaryAk', 'id-of-eu-de', 'Found the access key from HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK and the region from HW_REGION_NAME.'],
    [`${sdk} HUAWEICLOUD_SDK_REGION_ID=eu-de HW_REGION_NAME=cn-north-4`, {}, 'key canaryAk', 'id-of-eu-de', 'HUAWEICLOUD_SDK_REGION_ID'],
    [`${sdk} OS_REGION_ID=eu-de HUAWEICLOUD_SDK_SECURITY_TOKEN=canarySt`, {}, 'key canaryAk + canarySt', 'id-of-eu-de', 'HUAWEICLOUD_SDK_SECURITY_TOKEN and the region from OS_REGION_ID'],
    [`${sdk} OS_REGION=eu-de HUAWEICLOUD_SDK_PROJECT_ID=canaryProject`, {}, 'key canaryAk', 'canaryProject', 'the project from HUAWEICLOUD_SDK_PROJECT_ID'],
    ['OTC_SDK_AK=canaryAk OTC_SDK_SK=canarySk OS_REGION_NAME=eu-de', {}, 'key canaryAk', 'id-of-eu-de', 'OTC_SDK_AK and OTC_SDK_SK'],
    ['OTC_SDK_AK=canaryAk OTC_SDK_SK=canarySk OTC_SDK_PROJECT_ID=canaryProject OS_REGION_NAME=eu-de', {}, 'key canaryAk', 'canaryProject', 'OTC_SDK_PROJECT_ID'],
    ['OTC_SDK_AK=canaryAk OTC_SDK_SK=canarySk OTC_SDK_PROJECTID=canaryProject OTC_SDK_REGION=eu-de', {}, 'key canaryAk', 'canaryProject', 'the region from OTC_SDK_REGION and the project from OTC_SDK_PROJECTID'],
  ],
  'variables of the Terraform provider': [
    ['HW_ACCESS_KEY=canaryAk HW_SECRET_KEY=canarySk HW_REGION_NAME=eu-de', {}, 'key canaryAk', 'id-of-eu-de', 'HW_ACCESS_KEY and HW_SECRET_KEY'],
    ['HW_ACCESS_KEY=canaryAk HW_SECRET_KEY=canarySk HW_SECURITY_TOKEN=canarySt HW_REGION_NAME=eu-de HW_PROJECT_ID=canaryProject', {}, 'key canaryAk + canarySt', 'canaryProject', 'HW_PROJECT_ID'],
    ['HW_AUTH_TOKEN=canaryToken HW_ACCESS_KEY=canaryAk HW_SECRET_KEY=canarySk HW_REGION_NAME=eu-de HW_PROJECT_ID=canaryProject', {}, 'token canaryToken', 'canaryProject', 'the token from HW_AUTH_TOKEN'],
    ['HW_USER_NAME=canaryUser HW_USER_PASSWORD=canaryPassword HW_DOMAIN_NAME=canaryDomain HW_REGION_NAME=eu-de', {}, `user ${named}`, '{"name":"eu-de"}', 'the user from HW_USER_NAME and HW_USER_PASSWORD'],
    ['HW_USER_ID=canaryUser HW_USER_PASSWORD=canaryPassword HW_REGION_NAME=eu-de HW_PROJECT_NAME=eu-de_canary', {}, 'user {"id":"canaryUser"}', '{"name":"eu-de_canary"}', 'the project from HW_PROJECT_NAME'],
  ],
  'variables of OpenStack tools': [
    ['OS_TOKEN=canaryToken OS_REGION_NAME=eu-de OS_PROJECT_ID=canaryProject', {}, 'token canaryToken', 'canaryProject', 'the token from OS_TOKEN'],
    ['OS_TOKEN_ID=canaryToken OS_AUTH_TOKEN=other OS_REGION_NAME=eu-de OS_TENANT_ID=canaryProject', {}, 'token canaryToken', 'canaryProject', 'OS_TENANT_ID'],
    ['OS_AUTH_TOKEN=canaryToken OS_REGION_NAME=eu-de OS_PROJECT_ID=canaryProject OS_TENANT_ID=other', {}, 'token canaryToken', 'canaryProject', 'OS_AUTH_TOKEN'],
    ['OS_ACCESS_KEY=canaryAk OS_ACCESS_KEY_ID=other OS_AK=other OS_SECRET_KEY=canarySk OS_ACCESS_KEY_SECRET=other OS_SK=other OS_SECURITY_TOKEN=canarySt OS_ST=other OS_REGION_NAME=eu-de', {}, 'key canaryAk + canarySt', 'id-of-eu-de', 'OS_ACCESS_KEY, OS_SECRET_KEY and OS_SECURITY_TOKEN'],
    ['OS_ACCESS_KEY_ID=canaryAk OS_ACCESS_KEY_SECRET=canarySk OS_AKSK_SECURITY_TOKEN=canarySt OS_REGION_NAME=eu-de', {}, 'key canaryAk + canarySt', 'id-of-eu-de', 'OS_AKSK_SECURITY_TOKEN'],
    ['OS_AK=canaryAk OS_SK=canarySk OS_ST=canarySt OS_REGION_NAME=eu-de', {}, 'key canaryAk + canarySt', 'id-of-eu-de', 'OS_AK, OS_SK and OS_ST'],
    ['AWS_ACCESS_KEY_ID=canaryAk AWS_ACCESS_SECRET_KEY=canarySk AWS_SECURITY_TOKEN=canarySt OS_REGION_NAME=eu-de', {}, 'key canaryAk + canarySt', 'id-of-eu-de', 'AWS_ACCESS_KEY_ID'],
    ['AWS_ACCESS_KEY_ID=canaryAk AWS_ACCESS_SECRET_KEY=canarySk OS_AK=other OS_SK=other OS_ST=other OS_REGION_NAME=eu-de', {}, 'key canaryAk', 'id-of-eu-de', 'AWS_ACCESS_KEY_ID and AWS_ACCESS_SECRET_KEY and'],
    ['AWS_ACCESS_KEY_ID=other AWS_SECURITY_TOKEN=other OS_AK=canaryAk OS_SK=canarySk OS_REGION_NAME=eu-de', {}, 'key canaryAk', 'id-of-eu-de', 'OS_AK and OS_SK'],
    [`${user} OS_DOMAIN_NAME=canaryDomain OS_REGION_NAME=eu-de`, {}, `user ${named}`, '{"name":"eu-de"}', 'the user from OS_USERNAME and OS_PASSWORD'],
    [`${user} OS_USER_DOMAIN_NAME=canaryDomain OS_PROJECT_DOMAIN_NAME=other OS_REGION_NAME=eu-de`, {}, `user ${named}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    [`${user} OS_USER_DOMAIN_NAME=canaryDomain OS_PROJECT_DOMAIN_ID=default OS_REGION_NAME=eu-de`, {}, `user ${named}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    [`${user} OS_USER_DOMAIN_NAME=canaryDomain OS_DEFAULT_DOMAIN_ID=default OS_REGION_NAME=eu-de`, {}, `user ${named}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    [`${user} OS_DEFAULT_DOMAIN_NAME=canaryDomain OS_REGION_NAME=eu-de`, {}, `user ${named}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    ['OS_USER_NAME=canaryUser OS_PASSWORD=canaryPassword OS_USER_DOMAIN_NAME=canaryDomain OS_REGION_NAME=eu-de OS_INTERFACE=publicURL OS_INSECURE=false', {}, `user ${named}`, '{"name":"eu-de"}', 'OS_USER_NAME'],
    [`${user} OS_DOMAIN_NAME=canaryDomain OS_REGION_NAME=eu-de OS_CACERT=/ca.pem NODE_EXTRA_CA_CERTS=/ca.pem`, {}, `user ${named}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    [`${user} OS_USER_DOMAIN_ID=canaryDomain OS_REGION_NAME=eu-de`, {}, `user ${numbered}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    [`${user} OS_DEFAULT_DOMAIN=canaryDomain OS_REGION_NAME=eu-de`, {}, `user ${numbered}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    [`${user} OS_DOMAIN_ID=canaryDomain OS_DOMAIN_NAME=other OS_REGION_NAME=eu-de OS_PROJECT_ID=canaryProject OS_PROJECT_NAME=other`, {}, `user ${numbered}`, '{"id":"canaryProject"}', 'OS_PROJECT_ID'],
    ['OS_USERID=canaryUser OS_PASSWORD=canaryPassword OS_PASSCODE=canary123 OS_REGION_NAME=eu-de', {}, 'user {"id":"canaryUser"} + canary123', '{"name":"eu-de"}', 'the user from OS_USERID, OS_PASSWORD and OS_PASSCODE and'],
    ['OS_USER_ID=canaryUser OS_USERNAME=other OS_DOMAIN_NAME=other OS_PASSWORD=canaryPassword OS_TENANT_NAME=eu-de_canary', {}, 'user {"id":"canaryUser"}', '{"name":"eu-de_canary"}', 'the region from OS_TENANT_NAME'],
    [`${user} OS_DOMAIN_NAME=canaryDomain OS_AK=canaryAk OS_SK=canarySk OS_REGION_NAME=eu-de`, {}, 'key canaryAk', 'id-of-eu-de', 'OS_AK and OS_SK'],
    [`${user} OS_DOMAIN_NAME=canaryDomain OS_AK=canaryAk OS_SK=canarySk OS_REGION_NAME=eu-de OS_AUTH_TYPE=v3password`, {}, `user ${named}`, '{"name":"eu-de"}', 'OS_USERNAME'],
    ['OS_TOKEN=other OS_AK=canaryAk OS_SK=canarySk OS_REGION_NAME=eu-de OS_AUTH_TYPE=aksk', {}, 'key canaryAk', 'id-of-eu-de', 'OS_AK and OS_SK'],
  ],
  'the credentials file': [
    ['OS_REGION_NAME=eu-de', credentials(ini), 'key canaryAk', 'id-of-eu-de', 'Found the access key from ak and sk of [basic] in /home/.huaweicloud/credentials and the region from OS_REGION_NAME.'],
    ['OS_REGION_NAME=eu-de', credentials(`\uFEFF; note\r\n[global]\r\nak=other\r\n\r\n[basic]\r\n# note\r\n AK : canaryAk \r\nsk=canarySk\r\nsecurity_token=canary=St==\r\nproject_id=canaryProject\r\n`), 'key canaryAk + canary=St==', 'canaryProject', 'project_id of [basic]'],
    ['OS_REGION_NAME=eu-de', credentials(`${ini}[global] ; account: other\nak = other\nsk = other\n`), 'key canaryAk', 'id-of-eu-de', 'ak and sk'],
    ['OS_REGION_NAME=eu-de', credentials('[DEFAULT]\nowner = canary\nsk = canarySk\n[basic]\nak = %(OWNER)sAk\n'), 'key canaryAk', 'id-of-eu-de', 'ak and sk'],
    ['OS_REGION_NAME=eu-de HUAWEICLOUD_SDK_CREDENTIALS_FILE=~/system/keys', { 'system/keys': ini, ...credentials('[basic]\nak=other\nsk=other') }, 'key canaryAk', 'id-of-eu-de', 'in /system/keys'],
  ],
  'clouds.yaml': [
    ['', clouds(yamlKey), 'key canaryAk', 'id-of-eu-de', `Found the access key from ak and sk ${cloud} and the region from region_name ${cloud}.`],
    ['', clouds(`${yamlKey}, security_token: canarySt, project_id: 0123e5`), 'key canaryAk + canarySt', '0123e5', `project_id ${cloud}`],
    ['', clouds('username: canaryUser, password: canaryPassword, user_domain_name: canaryDomain, domain_name: other, project_name: eu-de_canary'), `user ${named}`, '{"name":"eu-de_canary"}', `the user from username and password ${cloud}`],
    ['', clouds('user_id: canaryUser, password: canaryPassword, passcode: canary123'), 'user {"id":"canaryUser"} + canary123', '{"name":"eu-de"}', 'user_id, password and passcode'],
    ['', clouds('access_key: canaryAk, secret_key: canarySk, tenant_name: eu-de_canary'), 'key canaryAk', 'id-of-eu-de_canary', 'access_key and secret_key'],
    ['', clouds('access-key: canaryAk, secret-key: canarySk, tenant-id: canaryProject'), 'key canaryAk', 'canaryProject', 'access_key and secret_key'],
    ['', clouds('', `, ${yamlKey}, project_name: eu-de_canary, verify: true, insecure: false`), 'key canaryAk', 'id-of-eu-de_canary', 'ak and sk'],
    ['MY_SK=canarySk', clouds(`ak: canaryAk, sk: '\${MY_SK}'`), 'key canaryAk', 'id-of-eu-de', 'ak and sk'],
    ['', { 'work/clouds.yaml': `clouds: { otc: { auth: { ${yamlKey} }, regions: [{ name: eu-de, values: { auth: { project_name: eu-de_canary } } }, cn-north-4] } }` }, 'key canaryAk', 'id-of-eu-de_canary', 'project_name'],
    ['OS_REGION_NAME=eu-de', { 'work/clouds.yaml': `clouds: { otc: { auth: { ${yamlKey} }, regions: [{ name: cn-north-4, values: { project_id: other } }, { name: eu-de, values: { project_id: canaryProject } }] } }` }, 'key canaryAk', 'canaryProject', 'project_id'],
    ['', { 'work/clouds.yaml': `clouds: { otc: { auth: { ${yamlKey} }, profile: otc } }` }, 'key canaryAk', 'id-of-eu-de', 'the endpoint of the identity service from auth_url'],
    ['XDG_CONFIG_HOME=~/system/config', { ...clouds('ak: other, sk: other'), ...clouds(yamlKey, '', 'system/config/openstack/clouds.yaml') }, 'key canaryAk', 'id-of-eu-de', '/system/config/openstack/clouds.yaml'],
    ['', clouds('username: canaryUser, password: 0123, default_domain: canaryDomain'), `user ${numbered}`, '{"name":"eu-de"}', 'username'],
    ['', clouds('token: canaryToken, project_id: canaryProject'), 'token canaryToken', 'canaryProject', `the token from token ${cloud}`],
    ['', clouds(`token: other, ${yamlKey}`), 'key canaryAk', 'id-of-eu-de', 'ak and sk'],
    ['', clouds(`token: canaryToken, project_id: canaryProject, ${yamlKey}`, ', auth_type: v3token'), 'token canaryToken', 'canaryProject', 'token of'],
    ['', clouds(`token: ~, ${yamlKey}, security_token: ~`), 'key canaryAk', 'id-of-eu-de', 'ak and sk of'],
    ['', { 'work/clouds.yaml': `key: &key { ${yamlKey} }\nclouds:\n  otc:\n    region_name: eu-de\n    auth:\n      <<: *key\n` }, 'key canaryAk', 'id-of-eu-de', '/work/clouds.yaml'],
    ['', { ...clouds(yamlKey, '', 'work/clouds.yml'), ...clouds('ak: other, sk: other', '', 'work/clouds.json') }, 'key canaryAk', 'id-of-eu-de', '/work/clouds.yml'],
    ['', { 'system/clouds.json': '\uFEFF{"clouds":{"otc":{"auth":{"ak":"canaryAk","sk":"canarySk"},"region_name":"eu-de"}}}' }, 'key canaryAk', 'id-of-eu-de', '/system/clouds.json'],
    ['', { ...clouds('ak: other, sk: other'), ...clouds(yamlKey, '', 'work/clouds.yaml'), ...clouds('ak: other, sk: other', '', 'system/clouds.yaml') }, 'key canaryAk', 'id-of-eu-de', '/work/clouds.yaml'],
    ['OS_CLIENT_CONFIG_FILE=~/system/mine.yaml', { ...clouds(yamlKey, '', 'system/mine.yaml'), ...clouds('ak: other, sk: other', '', 'work/clouds.yaml') }, 'key canaryAk', 'id-of-eu-de', '/system/mine.yaml'],
    ['', { ...clouds('ak: canaryAk, sk: other'), 'work/secure.yml': 'clouds: { otc: { auth: { sk: canarySk } } }' }, 'key canaryAk', 'id-of-eu-de', 'in /home/.config/openstack/clouds.yaml and /work/secure.yml'],
    ['OS_CLIENT_SECURE_FILE=~/system/mine.json', { ...clouds('ak: canaryAk'), 'system/mine.json': '{"clouds":{"otc":{"auth":{"sk":"canarySk"}}}}' }, 'key canaryAk', 'id-of-eu-de', '/clouds.yaml and /system/mine.json'],
    ['OS_CLOUD=otc', { ...clouds(yamlKey), 'work/secure.yaml': 'clouds: { other: { auth: { ak: other } } }' }, 'key canaryAk', 'id-of-eu-de', `${cloud} and`],
    ['OS_CLOUD=b OS_REGION_NAME=eu-de', { 'work/clouds.yaml': `clouds:\n  a: { auth: { ak: other, sk: other } }\n  b: { auth: { ${yamlKey} } }` }, 'key canaryAk', 'id-of-eu-de', 'the cloud "b"'],
  ],
};

describe.each(Object.entries(rows))('%s', (_title, group) => {
  test.each(group.map((row) => [inWords(row), ...row] as const))('%s', async (_what, ...row) => {
    const [variables, files, who, project, source] = row;
    const machine = await createMachine(variables, files);
    const options = await findOptions(machine.environment, {});
    expect(options.region).toBe('eu-de');
    expect(machine.relative(options.source)).toContain(source);
    expectNoValue({ ...options, projectId: undefined });
    const hosts = expect.arrayContaining(['modelarts.eu-de.otc.t-systems.com']);
    const identity = await identify(options);
    expect(identity).toMatchObject({ who, project, hosts });
    expect(await identity.isSignedWith('canarySk')).toBe(who.startsWith('key '));
  });
});

/** The variables, and the files with their texts. */
function inWords([variables, files]: Row): string {
  const texts = Object.entries(files).map(([path, text]) => `${path}: ${JSON.stringify(text)}`);
  return [variables, ...texts].filter((part) => part !== '').join(' | ');
}

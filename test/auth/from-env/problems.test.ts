import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type FromEnvOptions, findOptions } from '../../../src/auth/from-env/from-env.js';
import { failureOf } from '../../support/client.js';
import { expectNoValue } from './support/leaks.js';
import { createMachine, type Files, type Machine } from './support/machine.js';

const whole = 'OTC_SDK_AK=canaryAk OTC_SDK_SK=canarySk OS_REGION_NAME=eu-de';
const user = 'OS_USERNAME=canaryUser OS_PASSWORD=canaryPassword';
const missing = 'Set what is missing, or remove what is there.';
const path = '/home/.huaweicloud/credentials';
const credentials = (text: string): Files => ({ 'home/.huaweicloud/credentials': text });
const clouds = (text: string): Files => ({ 'work/clouds.yaml': text });
const cloud = 'of the cloud "one" in /work/clouds.yaml';

type Row = readonly [what: string, variables: string, files: Files, problem: string];

// biome-ignore format: a row is a line
const halves: readonly Row[] = [
  ['AK without SK', 'HUAWEICLOUD_SDK_AK=canaryAk', {}, `HUAWEICLOUD_SDK_AK is given without HUAWEICLOUD_SDK_SK. Nothing was sent. ${missing}`],
  ['SK without AK', 'HW_SECRET_KEY=canarySk', {}, 'HW_SECRET_KEY is given without HW_ACCESS_KEY.'],
  ['only a security token', 'OS_SECURITY_TOKEN=canarySt', {}, 'OS_SECURITY_TOKEN is given without OS_ACCESS_KEY and OS_SECRET_KEY.'],
  ['AK with an empty SK', 'OTC_SDK_AK=canaryAk OTC_SDK_SK=', {}, 'OTC_SDK_AK is given without OTC_SDK_SK.'],
  ['the AK of one tool with the SK of another', 'OS_AK=canaryAk HW_SECRET_KEY=canarySk', {}, 'HW_SECRET_KEY is given without HW_ACCESS_KEY; OS_AK is given without OS_SECRET_KEY.'],
  ['the AK of Amazon with the SK of OpenStack', 'AWS_ACCESS_KEY_ID=canaryAk OS_SECRET_KEY=canarySk', {}, 'OS_SECRET_KEY is given without OS_ACCESS_KEY.'],
  ['a user without password', 'OS_USERNAME=canaryUser OS_DOMAIN_NAME=canaryDomain', {}, 'OS_USERNAME is given without OS_PASSWORD.'],
  ['a user id without password', 'HW_USER_ID=canaryUser', {}, 'HW_USER_ID is given without HW_USER_PASSWORD.'],
  ['a password without user', 'OS_PASSWORD=canaryPassword OS_DOMAIN_NAME=canaryDomain', {}, 'OS_PASSWORD is given without OS_USERNAME or OS_USERID.'],
  ['a user without domain', user, {}, 'OS_USERNAME and OS_PASSWORD are given without OS_USER_DOMAIN_NAME, OS_USER_DOMAIN_ID or OS_USERID.'],
  ['a user with the domain of the project only', `${user} OS_PROJECT_NAME=eu-de OS_PROJECT_DOMAIN_NAME=canaryDomain OS_PROJECT_DOMAIN_ID=canary`, {}, 'OS_USERNAME and OS_PASSWORD are given without OS_USER_DOMAIN_NAME, OS_USER_DOMAIN_ID or OS_USERID.'],
  ['a cloud with the domain of the project only', '', clouds('clouds: { one: { project_domain_id: canary, auth: { username: canaryUser, password: canaryPassword, project_domain_name: canaryDomain } } }'), `username and password ${cloud} are given without user_domain_name, user_domain_id or user_id.`],
  ['a passcode for a cloud', 'OS_PASSCODE=canary123', clouds('clouds: { one: { auth: { user_id: canaryUser, password: canaryPassword } } }'), 'OS_PASSCODE is given without OS_USERNAME or OS_USERID, OS_PASSWORD and OS_USER_DOMAIN_NAME, OS_USER_DOMAIN_ID or OS_USERID.'],
  ['a passcode for a cloud that is chosen', 'OS_CLOUD=one OS_PASSCODE=canary123', clouds('clouds: { one: { auth: { user_id: canaryUser, password: canaryPassword } } }'), `OS_PASSCODE is given, but there is no passcode ${cloud}. Nothing was sent. Set both in one place: parts of two logins are never joined.`],
  ['a type of login, and a whole file', 'OS_AUTH_TYPE=token', credentials('[basic]\nak=canaryAk\nsk=canarySk'), `OS_AUTH_TYPE is given without OS_TOKEN. Nothing was sent. ${missing}`],
  ['a project, and a whole file', 'OS_REGION_NAME=eu-de OS_PROJECT_NAME=canary', credentials('[basic]\nak=canaryAk\nsk=canarySk'), 'OS_PROJECT_NAME is given, but no credentials beside it. Nothing was sent. Set both in one place, or remove it.'],
  ['a project of the SDKs, and a whole user', `HUAWEICLOUD_SDK_PROJECT_ID=canary ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'HUAWEICLOUD_SDK_PROJECT_ID is given, but no credentials beside it.'],
  ['a token for a named project', 'OS_TOKEN=canaryToken OS_PROJECT_NAME=canary', {}, 'OS_TOKEN is given with OS_PROJECT_NAME, but a token does not find the id of a project. Nothing was sent. Set OS_PROJECT_ID.'],
  ['a token of Terraform for a named project', 'HW_AUTH_TOKEN=canaryToken HW_PROJECT_NAME=canary', {}, 'HW_AUTH_TOKEN is given with HW_PROJECT_NAME, but a token does not find the id of a project. Nothing was sent. Set HW_PROJECT_ID.'],
  ['a token of a cloud for a named project', '', clouds('clouds: { one: { auth: { token: canaryToken, tenant_name: canary } } }'), `token ${cloud} is given with tenant_name ${cloud}, but a token does not find the id of a project. Nothing was sent. Set project_id.`],
  ['two users of a cloud', '', clouds('clouds: { one: { username: canaryUser, auth: { username: canaryOther, password: canaryPassword } } }'), `username ${cloud} is given twice, with two values. Nothing was sent. Remove one of them.`],
  ['a file without sk', '', credentials('[basic]\nak=canaryAk'), `ak of [basic] in ${path} is given without sk.`],
  ['a cloud without sk', '', clouds('clouds: { one: { auth: { ak: canaryAk, sk: "" } } }'), `ak ${cloud} is given without sk.`],
  ['a cloud whose sk is a number in JSON', '', { 'work/clouds.json': '{"clouds":{"one":{"auth":{"ak":"canaryAk","sk":1}}}}' }, 'sk of the cloud "one" in /work/clouds.json is not a text. Nothing was sent. Put it in quotes.'],
  ['a cloud whose password is a variable', 'OS_PASSWORD=canaryPassword', clouds('clouds: { one: { auth: { username: canaryUser, domain_name: canaryDomain } } }'), `OS_PASSWORD is given without OS_USERNAME or OS_USERID and OS_USER_DOMAIN_NAME, OS_USER_DOMAIN_ID or OS_USERID; username ${cloud} is given without password.`],
  ['half a variable before a whole file', 'HUAWEICLOUD_SDK_SK=canarySk', credentials('[basic]\nak=canaryAk\nsk=canarySk'), 'HUAWEICLOUD_SDK_SK is given without HUAWEICLOUD_SDK_AK.'],
  ['half a variable before whole ones', `HW_ACCESS_KEY=canaryAk ${whole}`, {}, 'HW_ACCESS_KEY is given without HW_SECRET_KEY.'],
  ['half an access key before a whole user', `OS_AK=canaryAk ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_AK is given without OS_SECRET_KEY.'],
  ['a file without sk before a whole cloud', '', { ...credentials('[basic]\nak=canaryAk'), ...clouds('clouds: { one: { auth: { ak: canaryAk, sk: canarySk } } }') }, `ak of [basic] in ${path} is given without sk.`],
];

// biome-ignore format: a row is a line
const unsupported: readonly Row[] = [
  ['an agency of OpenStack', `OS_AGENCY_NAME=canaryAgency ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_AGENCY_NAME is given, but acting as an agency is not supported. Nothing was sent. Remove it.'],
  ['an agency by its other name', 'OS_TARGET_AGENCY_NAME=canaryAgency OS_TOKEN=canaryToken', {}, 'OS_TARGET_AGENCY_NAME is given, but'],
  ['the project of an agency', 'OS_DELEGATED_PROJECT=canaryProject OS_TOKEN=canaryToken', {}, 'OS_DELEGATED_PROJECT is given, but acting as an agency'],
  ['an agency of Terraform', 'HW_ASSUME_ROLE_AGENCY_NAME=canaryAgency HW_AUTH_TOKEN=canaryToken', {}, 'HW_ASSUME_ROLE_AGENCY_NAME is given, but acting as an agency'],
  ['an agency of a cloud', '', clouds('clouds: { one: { auth: { ak: canaryAk, sk: canarySk, target_agency_name: canaryAgency } } }'), `target_agency_name ${cloud} is given, but acting as an agency`],
  ['an agency of a variable for a cloud', 'OS_CLOUD=one OS_AGENCY_NAME=canaryAgency', clouds('clouds: { one: { auth: { ak: canaryAk, sk: canarySk } } }'), 'OS_AGENCY_NAME is given, but acting as an agency'],
  ['an identity provider of the SDKs', 'HUAWEICLOUD_SDK_IDP_ID=canaryIdp HUAWEICLOUD_SDK_AK=canaryAk HUAWEICLOUD_SDK_SK=canarySk', {}, 'HUAWEICLOUD_SDK_IDP_ID is given, but logging in by an identity provider is not supported.'],
  ['an identity provider of Terraform', 'HW_ASSUME_ROLE_ID_TOKEN=canaryToken HW_ACCESS_KEY=canaryAk HW_SECRET_KEY=canarySk', {}, 'HW_ASSUME_ROLE_ID_TOKEN is given, but logging in by'],
  ['an identity provider of the file', '', credentials('[basic]\nak=canaryAk\nsk=canarySk\nidp_id=canaryIdp'), `idp_id of [basic] in ${path} is given, but logging in by`],
  ['the file of the command-line tool', `HW_SHARED_CONFIG_FILE=canaryFile ${whole}`, {}, 'HW_SHARED_CONFIG_FILE is given, but the file of the command-line tool is not read.'],
  ['OIDC of the SDKs beside a key', 'HUAWEICLOUD_OIDC_ID_TOKEN=canaryToken HUAWEICLOUD_SDK_AK=canaryAk HUAWEICLOUD_SDK_SK=canarySk', {}, 'HUAWEICLOUD_OIDC_ID_TOKEN is given, but logging in by an identity provider'],
  ['only OIDC of the SDKs', 'HUAWEICLOUD_OIDC_PROVIDER_URN=canary', {}, 'HUAWEICLOUD_OIDC_PROVIDER_URN is given, but logging in by an identity provider'],
  ['a password for an identity provider', `OS_AUTH_TYPE=v3oidcpassword OS_IDENTITY_PROVIDER=canary ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_IDENTITY_PROVIDER is given, but logging in by an identity provider is not supported; OS_AUTH_TYPE asks for a login by an identity provider that is not supported.'],
  ['a token of an identity provider, and a whole file', 'OS_AUTH_TYPE=v3oidcaccesstoken', credentials('[basic]\nak=canaryAk\nsk=canarySk'), 'OS_AUTH_TYPE asks for a login by an identity provider that is not supported.'],
  ['an application credential', `OS_APPLICATION_CREDENTIAL_ID=canary ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_APPLICATION_CREDENTIAL_ID is given, but application credentials are not supported.'],
  ['a trust', `OS_TRUST_ID=canary ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_TRUST_ID is given, but a login for anything but a project is not supported.'],
  ['own certificates', `OS_CACERT=canary ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_CACERT is given, but only the runtime can trust further certificates. Nothing was sent. Start the program with NODE_EXTRA_CA_CERTS set to the same file.'],
  ['own certificates of a cloud', 'NODE_EXTRA_CA_CERTS=other', clouds('clouds: { one: { cacert: canary, auth: { ak: canaryAk, sk: canarySk } } }'), `cacert ${cloud} is given, but only the runtime can trust further certificates.`],
  ['unverified certificates', `OS_INSECURE=True ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_INSECURE is given, but certificates are always verified. Nothing was sent. Set it to false; for an own certificate authority, start the program with NODE_EXTRA_CA_CERTS.'],
  ['unverified certificates of a cloud', '', clouds('clouds: { one: { verify: false, auth: { ak: canaryAk, sk: canarySk } } }'), `verify ${cloud} is given, but certificates are always verified.`],
  ['unverified certificates of a cloud in JSON', '', { 'work/clouds.json': '{"clouds":{"one":{"verify":false,"auth":{"ak":"canaryAk","sk":"canarySk"}}}}' }, 'verify of the cloud "one" in /work/clouds.json is given, but certificates are always verified.'],
  ['a certificate of the client', '', clouds('clouds: { one: { cert: canary, auth: { ak: canaryAk, sk: canarySk } } }'), `cert ${cloud} is given, but client certificates are not supported.`],
  ['internal endpoints', `OS_INTERFACE=internal ${user} OS_DOMAIN_NAME=canaryDomain`, {}, 'OS_INTERFACE is given, but only public endpoints are called.'],
  ['an unknown profile', '', clouds('clouds: { one: { profile: canary, auth: { ak: canaryAk, sk: canarySk } } }'), `profile ${cloud} is given, but the profile otc is the only one that is known.`],
  ['another type of login', 'OS_AUTH_TYPE=v3applicationcredential OS_TOKEN=canaryToken', {}, 'OS_AUTH_TYPE asks for a type of login that is not supported. Nothing was sent. Set it to token, v3token, aksk, password or v3password, or remove it.'],
  ['another type of login of a cloud', '', clouds('clouds: { one: { auth_type: v3totp, auth: { token: canaryToken } } }'), `auth_type ${cloud} asks for a type of login that is not supported.`],
];

// biome-ignore format: a row is a line
const files: readonly Row[] = [
  ['an INI line that is none', '', credentials('[basic]\r\nak=canaryAk\r\ncanarySk\r\n'), `line 3 of ${path} is neither a section nor a key with a value.`],
  ['an INI line without a key', '', credentials('=canarySk'), `line 1 of ${path} is neither`],
  ['a key before the first section', '', credentials('ak=canaryAk\n[basic]\nsk=canarySk'), `line 1 of ${path} is neither`],
  ['a section twice', '', credentials('[basic]\nak=canaryAk\nsk=canarySk\n[basic]\nak=canaryOther'), `line 4 of ${path} names a section twice.`],
  ['a key twice', '', credentials('[basic]\nak=canaryAk\nAK=canaryOther\nsk=canarySk'), `line 3 of ${path} names a key twice.`],
  ['a lone per cent sign', '', credentials('[basic]\nak=canaryAk\nsk=canary%Sk'), `a key in [basic] of ${path} has a "%" that stands for nothing; write it as "%%".`],
  ['a credentials file that is not there', 'HUAWEICLOUD_SDK_CREDENTIALS_FILE=~/work/none', {}, 'HUAWEICLOUD_SDK_CREDENTIALS_FILE is set, but there is no file /work/none.'],
  ['a credentials file without the section', 'HUAWEICLOUD_SDK_CREDENTIALS_FILE=~/work/mine', { 'work/mine': '[global]\nak=canaryAk\nsk=canarySk' }, 'HUAWEICLOUD_SDK_CREDENTIALS_FILE is set, but there is no ak in [basic] of /work/mine.'],
  ['a clouds.yaml that is not there', 'OS_CLIENT_CONFIG_FILE=~/work/none.yaml', {}, 'OS_CLIENT_CONFIG_FILE is set, but there is no file /work/none.yaml.'],
  ['a secure.yaml that is not there', 'OS_CLIENT_SECURE_FILE=~/work/none.yaml', clouds('clouds: { one: { auth: { ak: canaryAk, sk: canarySk } } }'), 'OS_CLIENT_SECURE_FILE is set, but there is no file /work/none.yaml.'],
  ['YAML that breaks off', '', clouds('clouds:\n  one:\n    auth: { ak: "canaryAk, sk: canarySk }\n'), '/work/clouds.yaml is not valid YAML in line 4. Nothing was sent. Correct the file.'],
  ['YAML that breaks off within a secret', '', clouds('clouds:\n  one:\n    auth:\n      sk: canary: "Sk\n'), '/work/clouds.yaml is not valid YAML in line 4.'],
  ['YAML with a bad escape in a secret', '', clouds('clouds: { one: { auth: { sk: "canary\\qSk" } } }'), '/work/clouds.yaml is not valid YAML in line 1.'],
  ['YAML with a secret as an unknown alias', '', clouds('clouds: { one: { auth: { sk: *canarySk } } }'), '/work/clouds.yaml is not valid YAML.'],
  ['YAML with a secret as an unknown tag', '', clouds('clouds: { one: { auth: { ak: canaryAk, sk: !canarySk } } }'), `ak ${cloud} is given without sk.`],
  ['YAML that grows without end', '', clouds(`a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('\n')}`), '/work/clouds.yaml is not valid YAML.'],
  ['YAML that contains itself', '', { ...clouds('clouds: &a { one: *a, auth: *a }'), 'work/secure.yaml': 'clouds: &a { one: *a, auth: *a }' }, '/work/clouds.yaml is not valid YAML. Nothing was sent. Correct the file.'],
  ['YAML that is nested without end', '', clouds('['.repeat(200_000)), '/work/clouds.yaml is not valid YAML'],
  ['JSON that is nested without end', '', { 'work/clouds.json': '['.repeat(200_000) }, '/work/clouds.json is not valid JSON.'],
  ['YAML with a cloud twice', '', clouds('clouds:\n  canary: {}\n  canary: {}'), '/work/clouds.yaml is not valid YAML in line 3.'],
  ['two YAML documents', '', clouds('clouds: {}\n---\nclouds: {}'), '/work/clouds.yaml is not valid YAML in line'],
  ['YAML that is a secret', '', clouds('canarySk'), '/work/clouds.yaml has no clouds.'],
  ['an empty YAML file', '', clouds(''), '/work/clouds.yaml has no clouds.'],
  ['JSON that breaks off', '', { 'work/clouds.json': '{"clouds":{"one":{"auth":{"sk":canarySk' }, '/work/clouds.json is not valid JSON. Nothing was sent. Correct the file.'],
  ['JSON of secure.json that breaks off', '', { ...clouds('clouds: { one: {} }'), 'work/secure.json': '{"canarySk' }, '/work/secure.json is not valid JSON.'],
  ['a variable that is not set', '', clouds(`clouds: { one: { auth: { ak: canaryAk, sk: '\${SK}' } } }`), `sk ${cloud} is \${SK}, but the variable SK is not set. Nothing was sent. Let the whole value be \${SK}, and set SK.`],
  ['a variable within a value', 'SK=canarySk', clouds(`clouds: { one: { auth: { ak: canaryAk, sk: 'a\${SK}' } } }`), `sk ${cloud} has \${SK} as a part of its value.`],
  ['a project that is a list', '', clouds('clouds: { one: { auth: { ak: canaryAk, sk: canarySk, project_name: [canary] } } }'), `project_name ${cloud} is not a text.`],
  ['regions that are none', '', clouds('clouds: { one: { regions: canary, auth: { ak: canaryAk, sk: canarySk } } }'), `regions ${cloud} is not a list.`],
  ['a region without a name', '', clouds('clouds: { one: { regions: [{ values: {} }], auth: { ak: canaryAk, sk: canarySk } } }'), `regions ${cloud} has an entry that is not a region.`],
  ['a region that is not listed', 'OS_REGION_NAME=eu-de', clouds('clouds: { one: { regions: [cn-north-4], auth: { ak: canaryAk, sk: canarySk } } }'), `the region "eu-de" is not one of the regions ${cloud}.`],
  ['several clouds without a choice', '', clouds('clouds: { one: {}, two: {} }'), 'there is not one cloud in /work/clouds.yaml, and OS_CLOUD is not set.'],
  ['a cloud that is not there', 'OS_CLOUD=two', clouds('clouds: { one: {} }'), 'the cloud "two", which OS_CLOUD names, is not in /work/clouds.yaml.'],
  ['a cloud that every object has', 'OS_CLOUD=__proto__', clouds('clouds: { one: {} }'), 'the cloud "__proto__", which OS_CLOUD names, is not in'],
  ['a cloud without credentials', '', clouds('clouds: { one: { region_name: eu-de } }'), `there is no ak, token or username ${cloud}.`],
  ['a cloud without the credentials of its type', '', clouds('clouds: { one: { auth_type: token, auth: { ak: canaryAk } } }'), `auth_type ${cloud} is given without token.`],
  ['a cloud without any file', 'OS_CLOUD=one', {}, 'OS_CLOUD names a cloud, but there is no clouds.yaml in /work, /home/.config/openstack or /system.'],
  ['a cloud that is not there, before whole variables', `OS_CLOUD=two OS_TOKEN=canaryToken`, clouds('clouds: { one: {} }'), 'the cloud "two", which OS_CLOUD names, is not in'],
];

// biome-ignore format: a row is a line
const unusable: readonly Row[] = [
  ['an SK with a line break', 'HUAWEICLOUD_SDK_AK=canaryAk HUAWEICLOUD_SDK_SK=canarySk\n OS_REGION_NAME=eu-de', {}, 'the access key (secretKey) from HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK cannot be used.'],
  ['a token with quotes of another world', 'OS_TOKEN=«canary» OS_REGION_NAME=eu-de', {}, 'the token from OS_TOKEN cannot be used.'],
];

describe.each(Object.entries({ halves, unsupported, files, unusable }))('is refused: %s', (_group, rows) => {
  test.each(rows)('%s', async (_what, variables, texts, problem) => {
    await expectRefusal(await createMachine(variables, texts), `fromEnv: ${problem}`);
  });
});

test('a YAML parser warns of nothing that it quotes', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on('warning', listen);
  onTestFinished(() => void process.off('warning', listen));
  await expectRefusal(await createMachine('', clouds('? [canarySk]\n: !canary x')), '/work/clouds.yaml has no clouds.');
  await setImmediate();
  expect(warnings).toEqual([]);
});

describe('a file that cannot be read is named', () => {
  test.each(['home/.huaweicloud/credentials', 'work/clouds.yaml', 'system/clouds.json'])('%s', async (file) => {
    const folder = await createMachine();
    await mkdir(join(folder.folder, file), { recursive: true });
    await expectRefusal(
      folder,
      `/${file} cannot be read (it is not a regular file). Nothing was sent. Put a file in its place, or remove it.`,
    );
  });

  test('a link to itself', async () => {
    const machine = await createMachine();
    await symlink('clouds.yaml', join(machine.folder, 'work/clouds.yaml'));
    await expectRefusal(machine, '/work/clouds.yaml cannot be read (ELOOP).');
  });

  test('secure.yaml', async () => {
    const machine = await createMachine('', clouds('clouds: { one: { auth: { ak: canaryAk, sk: canarySk } } }'));
    await mkdir(join(machine.folder, 'work/secure.yaml'));
    await expectRefusal(machine, '/work/secure.yaml cannot be read (it is not a regular file).');
  });
});

test('a cloud of the option that is not there is refused, whatever else there is', async () => {
  const machine = await createMachine(`${whole} OS_CLOUD=one`, clouds('clouds: { one: {} }'));
  await expectRefusal(machine, 'the cloud "two", which the option cloud names, is not in /work/clouds.yaml.', {
    cloud: 'two',
  });
});

test('where nothing is set, it says what to set', async () => {
  await expectRefusal(
    await createMachine(
      'OS_REGION_NAME=eu-de OS_PROJECT_ID=canary AWS_ACCESS_KEY_ID=canary AWS_SECRET_ACCESS_KEY=canary',
    ),
    'fromEnv: there are no credentials in the environment: no variables of the SDKs, of Terraform or of OpenStack, no ' +
      '~/.huaweicloud/credentials, no clouds.yaml. Nothing was sent. Set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or ' +
      'OS_USERNAME, OS_PASSWORD and OS_DOMAIN_NAME; or give auth yourself, such as ecs() on a machine of the cloud.',
  );
});

test('a credentials file for global services only is not used', async () => {
  await expectRefusal(
    await createMachine('', credentials('[global]\nak=canaryAk\nsk=canarySk')),
    'there are no credentials',
  );
});

async function expectRefusal(machine: Machine, message: string, options: FromEnvOptions = {}): Promise<void> {
  const error = await failureOf(findOptions(machine.environment, options));
  expect(error).toMatchObject({ kind: 'request', operation: 'fromEnv', parameter: 'auth', sent: 'no', attempts: [] });
  expect(machine.relative(String(Object(error).message))).toContain(message);
  expectNoValue(error);
}

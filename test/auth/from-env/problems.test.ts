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
  ['a security token alone', 'OS_SECURITY_TOKEN=canarySt', {}, 'OS_SECURITY_TOKEN is given without OS_ACCESS_KEY and OS_SECRET_KEY.'],
  ['AK with an empty SK', 'OTC_SDK_AK=canaryAk OTC_SDK_SK=', {}, 'OTC_SDK_AK is given without OTC_SDK_SK.'],
  ['the AK of one tool with the SK of another', 'OS_AK=canaryAk HW_SECRET_KEY=canarySk', {}, 'HW_SECRET_KEY is given without HW_ACCESS_KEY; OS_AK is given without OS_SECRET_KEY.'],
  ['the AK of Amazon with the SK of OpenStack', 'AWS_ACCESS_KEY_ID=canaryAk OS_SECRET_KEY=canarySk', {}, 'OS_SECRET_KEY is given without OS_ACCESS_KEY.'],
  ['a user without password', 'OS_USERNAME=canaryUser OS_DOMAIN_NAME=canaryDomain', {}, 'OS_USERNAME is given without OS_PASSWORD.'],
  ['a user id without password', 'HW_USER_ID=canaryUser', {}, 'HW_USER_ID is given without HW_USER_PASSWORD.'],
  ['a password without user', 'OS_PASSWORD=canaryPassword OS_DOMAIN_NAME=canaryDomain', {}, 'OS_PASSWORD is given without OS_USERNAME or OS_USERID.'],
  ['a user without domain', user, {}, 'OS_USERNAME and OS_PASSWORD are given without OS_DOMAIN_NAME, OS_DOMAIN_ID or OS_USERID.'],
  ['a file without sk', '', credentials('[basic]\nak=canaryAk'), `ak of [basic] in ${path} is given without sk.`],
  ['a cloud without sk', '', clouds('clouds: { one: { auth: { ak: canaryAk, sk: "" } } }'), `ak ${cloud} is given without sk.`],
  ['a cloud whose sk is a number in JSON', '', { 'work/clouds.json': '{"clouds":{"one":{"auth":{"ak":"canaryAk","sk":1}}}}' }, 'ak of the cloud "one" in /work/clouds.json is given without sk.'],
  ['a cloud whose password is a variable', 'OS_PASSWORD=canaryPassword', clouds('clouds: { one: { auth: { username: canaryUser, domain_name: canaryDomain } } }'), `OS_PASSWORD is given without OS_USERNAME or OS_USERID and OS_DOMAIN_NAME, OS_DOMAIN_ID or OS_USERID; username ${cloud} is given without password.`],
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
  ['another type of login', 'OS_AUTH_TYPE=v3applicationcredential OS_TOKEN=canaryToken', {}, 'OS_AUTH_TYPE asks for another way to authenticate than token, aksk and password. Nothing was sent. Set one of these, or remove it.'],
  ['another type of login of a cloud', '', clouds('clouds: { one: { auth_type: v3totp, auth: { token: canaryToken } } }'), `auth_type ${cloud} asks for another way`],
];

// biome-ignore format: a row is a line
const files: readonly Row[] = [
  ['an INI line that is none', '', credentials('[basic]\r\nak=canaryAk\r\ncanarySk\r\n'), `line 3 of ${path} is neither a section nor a key with a value.`],
  ['an INI line without a key', '', credentials('=canarySk'), `line 1 of ${path} is neither`],
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
  ['YAML with a cloud twice', '', clouds('clouds:\n  canary: {}\n  canary: {}'), '/work/clouds.yaml is not valid YAML in line 3.'],
  ['two YAML documents', '', clouds('clouds: {}\n---\nclouds: {}'), '/work/clouds.yaml is not valid YAML in line'],
  ['YAML that is a secret', '', clouds('canarySk'), '/work/clouds.yaml has no clouds.'],
  ['an empty YAML file', '', clouds(''), '/work/clouds.yaml has no clouds.'],
  ['JSON that breaks off', '', { 'work/clouds.json': '{"clouds":{"one":{"auth":{"sk":canarySk' }, '/work/clouds.json is not valid JSON. Nothing was sent. Correct the file.'],
  ['JSON of secure.json that breaks off', '', { ...clouds('clouds: { one: {} }'), 'work/secure.json': '{"canarySk' }, '/work/secure.json is not valid JSON.'],
  ['several clouds without a choice', '', clouds('clouds: { one: {}, two: {} }'), 'there is not one cloud in /work/clouds.yaml, and OS_CLOUD is not set.'],
  ['a cloud that is not there', 'OS_CLOUD=two', clouds('clouds: { one: {} }'), 'the cloud "two", which OS_CLOUD names, is not in /work/clouds.yaml.'],
  ['a cloud that every object has', 'OS_CLOUD=__proto__', clouds('clouds: { one: {} }'), 'the cloud "__proto__", which OS_CLOUD names, is not in'],
  ['a cloud without credentials', '', clouds('clouds: { one: { region_name: eu-de } }'), `there is no ak, token or username ${cloud}.`],
  ['a cloud without the credentials of its type', '', clouds('clouds: { one: { auth_type: token, auth: { ak: canaryAk } } }'), `there is no ak, token or username ${cloud}.`],
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
      `/${file} cannot be read (EISDIR). Nothing was sent. Let this user read it, or remove it.`,
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
    await expectRefusal(machine, '/work/secure.yaml cannot be read (EISDIR).');
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

test('a credentials file for global services alone is not used', async () => {
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

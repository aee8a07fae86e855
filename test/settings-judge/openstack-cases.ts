import {
  base,
  type Case,
  cloudsFile,
  type Difference,
  iam,
  type Settings,
  toEntry,
  token,
  toVariables,
  user,
  whole,
} from './case.js';

type Options = NonNullable<Case['options']>;

const noKeys = 'openstacksdk has no access keys: by gophertelekomcloud';
const asWritten = 'an id or a secret is the text that is written, whatever type YAML gives it';
const key: Settings = { region_name: 'eu-de', ak: 'ak', sk: 'sk' };
const { region_name: _, ...withoutRegion } = whole;

function inVariables(title: string, settings: Settings, differs?: Difference): Case {
  return {
    title: `${title}, in variables`,
    tool: 'openstack',
    variables: toVariables(settings),
    files: {},
    ...(differs && { differs }),
  };
}

function inFile(title: string, entry: object, differs?: Difference, options?: Options): Case {
  const how = { ...(differs && { differs }), ...(options && { options }) };
  return { title: `${title}, in clouds.yaml`, tool: 'openstack', variables: {}, files: cloudsFile(entry), ...how };
}

function inBoth(title: string, settings: Settings, differs?: Difference): readonly Case[] {
  return [inVariables(title, settings, differs), inFile(title, toEntry(settings), differs)];
}

function inFiles(title: string, files: Case['files'], variables: Case['variables'] = {}, differs?: Difference): Case {
  return { title, tool: 'openstack', variables, files, ...(differs && { differs }) };
}

const refusedOf = (ours: string, why: string): Difference => ({ ours, why });
const yaml = (auth: string, beside = '') => ({
  'work/clouds.yaml': `clouds: { one: { region_name: eu-de, auth: { auth_url: '${iam}', user_domain_name: account, ${auth} }${beside} } }`,
});

/** Kinds of settings that change who acts or what is trusted, and that this package does not have. */
// biome-ignore format: a row is a line
const unsupported: readonly Case[] = [
  ['cacert', '/etc/own.pem'],
  ['cert', '/etc/client.pem'],
  ['insecure', 'true'],
  ['verify', 'false'],
].flatMap(([name = '', value = '']) => [inVariables(name, { ...whole, [name]: value }), inFile(`${name} beside auth`, { ...toEntry(whole), [name]: value })]);

/** What the tool ignores. */
// biome-ignore format: a row is a line
const ignored: readonly Case[] = [
  inVariables('an identity provider beside a user', { ...whole, identity_provider: 'idp' }, refusedOf('identity provider', 'it says that somebody else logs in')),
  inFile('an identity provider beside a user', toEntry({ ...whole, identity_provider: 'idp' })),
  inVariables('an application credential beside a user', { ...whole, application_credential_id: 'id', application_credential_secret: 's' }, refusedOf('application credentials', 'it says that somebody else logs in')),
  inFile('an application credential beside a user', toEntry({ ...whole, application_credential_id: 'id', application_credential_secret: 's' })),
  ...inBoth('the internal interface', { ...whole, interface: 'internal' }, refusedOf('only public', 'the endpoints of this package are public')),
  ...inBoth('the public interface', { ...whole, interface: 'public' }),
  ...inBoth('the public interface by its old name', { ...whole, endpoint_type: 'publicURL' }),
  inVariables(
    'a passcode beside a user',
    { ...whole, passcode: '123456' },
    {
      ours: { method: 'password, totp' as 'password' },
      why: 'by gophertelekomcloud, a code of a virtual MFA device goes along',
    },
  ),
  ...inBoth('settings that are for other services', {
    ...whole,
    identity_api_version: '3',
    volume_api_version: '3',
    image_format: 'qcow2',
  }),
  inFile('the check of certificates', { ...toEntry(whole), verify: true }),
];

// biome-ignore format: a row is a line
export const openstackCases: readonly Case[] = [
  ...unsupported,
  ...ignored,
  // Who acts.
  ...inBoth('a user without a domain', { ...user, project_name: 'eu-de_sales' }),
  ...inBoth('a user with the domain of the project only', {
    ...user,
    project_name: 'eu-de_sales',
    project_domain_name: 'account',
  }),
  ...inBoth('a user with the id of the domain of the project only', {
    ...user,
    project_name: 'eu-de_sales',
    project_domain_id: 'default',
  }),
  ...inBoth('a user without a password', {
    ...base,
    username: 'stopper',
    user_domain_name: 'account',
    project_name: 'eu-de',
  }),
  ...inBoth('a password without a user', {
    ...base,
    password: 'secret',
    user_domain_name: 'account',
    project_name: 'eu-de',
  }),
  ...inBoth(
    'a default domain beside the domain of the user',
    { ...whole, default_domain_id: 'default' },
    {
      ours: { user: { name: 'stopper', domain: { name: 'account' } } },
      why: 'a default is for users without a domain; the tool prefers any id to any name',
    },
  ),
  ...inBoth(
    'a user, and no project',
    { ...user, user_domain_name: 'account' },
    {
      ours: { project: { name: 'eu-de' } },
      why: 'the default project of a region is named like it, and a token for none would not do',
    },
  ),
  ...inBoth(
    'a domain, and no project',
    { ...user, domain_name: 'account' },
    {
      ours: { user: { name: 'stopper', domain: { name: 'account' } }, project: { name: 'eu-de' } },
      why: 'by gophertelekomcloud; the tool asks for a token of the whole domain',
    },
  ),
  ...inBoth('a trust', { ...whole, trust_id: 'trust' }),
  ...inBoth('the scope of the system', { ...user, user_domain_name: 'account', system_scope: 'all' }, refusedOf('anything but a project', 'the tool logs in to no project')),
  ...inBoth('a v3password for a project without its domain', { ...whole, auth_type: 'v3password' }, { ours: { project: { name: 'eu-de_sales' } }, why: 'a project of the provider is of the account of its user' }),
  ...inBoth('a token without a type', { ...base, token: 'MIIToken', project_id: 'project' }, { ours: { method: 'token', secret: 'MIIToken' }, why: 'by gophertelekomcloud, a token is enough' }),
  ...inBoth('a token for a named project', { ...base, auth_type: 'token', token: 'MIIToken', project_name: 'eu-de_sales' }, refusedOf('does not find the id', 'the token is sent as it is: no other is asked for by it')),
  ...inBoth('a token for no project', { ...base, auth_type: 'token', token: 'MIIToken' }, refusedOf('project_id is missing', 'a call can name its project')),
  ...inBoth('a type token without a token', { ...whole, auth_type: 'token' }),
  ...inBoth('a type password with a token only', { ...token, auth_type: 'password' }),
  inVariables('a user and a token without a type', { ...whole, token: 'MIIToken', project_id: 'project' }, { ours: { method: 'token', secret: 'MIIToken' }, why: 'by gophertelekomcloud, the token comes first' }),
  ...inBoth('a user by type, with a token', { ...whole, token: 'MIIToken', auth_type: 'password' }, { ours: { method: 'password', secret: 'secret' }, why: 'the type says which' }),
  ...inBoth('an access key', { ...key, project_id: 'project' }, { ours: { method: 'key', accessKey: 'ak', secret: 'sk', project: { id: 'project' } }, why: noKeys }),
  ...inBoth('an access key by its other name', { region_name: 'eu-de', access_key: 'ak', secret_key: 'sk', tenant_name: 'eu-de_sub' }, { ours: { method: 'key', accessKey: 'ak', secret: 'sk', project: { name: 'eu-de_sub' } }, why: noKeys }),
  ...inBoth('an access key of type aksk', { ...key, auth_type: 'aksk', security_token: 'st', project_id: 'project' }, { ours: { method: 'key', accessKey: 'ak', securityToken: 'st' }, why: noKeys }),
  inFile('an access key with hyphens, beside auth', { 'region-name': 'eu-de', 'access-key': 'ak', 'secret-key': 'sk', 'project-name': 'eu-de_sub' }, { ours: { method: 'key', accessKey: 'ak', project: { name: 'eu-de_sub' } }, why: noKeys }),
  // Two values for one setting.
  inFile('a user under auth and another beside it', { ...toEntry(whole), username: 'other' }, refusedOf('username', 'tools differ in which of them counts')),
  inFile('a project under auth and another beside it', { ...toEntry(whole), project_name: 'other' }, refusedOf('project_name', 'tools differ in which of them counts')),
  inFile('a domain under auth and another beside it, with a hyphen', { ...toEntry(whole), 'user-domain-name': 'other' }, refusedOf('user_domain_name', 'tools differ in which of them counts')),
  inFile('a project under auth and the same beside it', { ...toEntry(whole), project_name: 'eu-de_sales' }),
  // Where.
  inFile('a region in the address', {
    ...toEntry(withoutRegion),
    region_name: 'eu-de',
    auth: { ...toEntry(whole).auth, auth_url: 'https://iam.{region_name}.example/v3' },
  }),
  inFile('another placeholder in the address', {
    ...toEntry(whole),
    auth: { ...toEntry(whole).auth, auth_url: 'https://iam.{realm}.example/v3' },
  }),
  ...inBoth('an address without https', { ...whole, auth_url: 'iam.example/v3' }),
  ...inBoth('an address without a version', { ...whole, auth_url: 'https://iam.example' }),
  inFile('regions, and none is chosen', { ...toEntry(withoutRegion), regions: ['eu-de', 'cn-north-4'] }),
  inFile('regions with values, and none is chosen', {
    ...toEntry(withoutRegion),
    regions: [
      { name: 'eu-de', values: { auth: { project_name: 'eu-de_a' } } },
      { name: 'cn-north-4', values: { auth: { project_name: 'b' } } },
    ],
  }),
  inFile(
    'regions with values, and the second is chosen',
    {
      ...toEntry(withoutRegion),
      regions: [
        { name: 'cn-north-4', values: { auth: { project_name: 'b' } } },
        { name: 'eu-de', values: { auth: { project_name: 'eu-de_a' } } },
      ],
    },
    undefined,
    { region: 'eu-de' },
  ),
  inFile('regions, and another is chosen', { ...toEntry(withoutRegion), regions: ['cn-north-4'] }, undefined, {
    region: 'eu-de',
  }),
  inFile('regions before region_name', { ...toEntry(whole), region_name: 'cn-north-4', regions: ['eu-de'] }),
  inFile('another user in the values of a region', {
    ...toEntry(withoutRegion),
    regions: [{ name: 'eu-de', values: { auth: { username: 'other' } } }],
  }),
  inFile('own certificates in the values of a region', {
    ...toEntry(withoutRegion),
    regions: [{ name: 'eu-de', values: { cacert: '/etc/own.pem' } }],
  }),
  inFile('a region with other keys', { ...toEntry(withoutRegion), regions: [{ name: 'eu-de', value: {} }] }),
  inFile('regions that are none', { ...toEntry(withoutRegion), regions: [] }, { ours: { region: 'eu-de' }, why: 'by gophertelekomcloud, the name of the project begins with the region' }),
  inFile('several regions in region_name', { ...toEntry(whole), region_name: 'eu-de,cn-north-4' }, refusedOf('is not known', 'the tool takes the first, and warns of it')),
  inFile('the profile otc', {
    ...toEntry({ username: 'stopper', password: 'secret', user_domain_name: 'account', project_name: 'eu-de_sales' }),
    profile: 'otc',
  }),
  inFile('the profile otc with a region', {
    ...toEntry({ ...whole, auth_url: '' }),
    auth: { username: 'stopper', password: 'secret', user_domain_name: 'account', project_name: 'eu-de_sales' },
    cloud: 'otc',
    region_name: 'eu-de',
  }),
  inFile('the profile of another cloud', { ...toEntry(whole), profile: 'vexxhost' }),
  inFile('another region than that of the cloud', toEntry({ ...whole, project_id: 'project' }), { ours: { region: 'cn-north-4', iam }, why: 'the program says where it calls' }, { region: 'cn-north-4' }),
  inFile('the region of the cloud', toEntry(whole), undefined, { region: 'eu-de' }),
  // Files.
  inFiles('numbers that YAML takes for octal', yaml('username: stopper, password: 0123, project_name: eu-de'), {}, { ours: { secret: '0123' }, why: asWritten }),
  inFiles('numbers that YAML takes for decimal', yaml('username: stopper, password: 1234567, project_id: 12345678901234567890123456789012')),
  inFiles('what YAML takes for true', yaml('username: stopper, password: yes, project_name: eu-de'), {}, { ours: { secret: 'yes' }, why: asWritten }),
  inFiles('a date', yaml('username: stopper, password: 2026-01-02, project_name: eu-de'), {}, { ours: { secret: '2026-01-02' }, why: asWritten }),
  inFile('a password that is a number in JSON', {
    ...toEntry(whole),
    auth: { ...toEntry(whole).auth, password: 1234567 },
  }),
  inFiles(
    'a password that is a number in clouds.json',
    {
      'work/clouds.json': JSON.stringify({
        clouds: { one: { ...toEntry(whole), auth: { ...toEntry(whole).auth, password: 1234567 } } },
      }),
    },
    {},
    refusedOf('password', 'a number of JSON does not keep how it was written'),
  ),
  inFiles('a project that is a list', yaml('username: stopper, password: secret, project_name: [eu-de]'), {}, refusedOf('project_name', 'the tool sends the list')),
  inFiles('a password that is null', yaml('username: stopper, password: ~, project_name: eu-de')),
  inFiles('a key twice', yaml('username: stopper, password: a, password: b, project_name: eu-de'), {}, refusedOf('not valid YAML', 'YAML forbids it; the tool takes the last')),
  inFiles('anchors and merge keys', {
    'work/clouds.yaml': `common: &common { auth_url: '${iam}', user_domain_name: account, project_name: eu-de_sales }\nclouds:\n  one:\n    region_name: eu-de\n    auth: { <<: *common, username: stopper, password: secret }\n`,
  }),
  inFiles('a variable as a whole value', yaml(`username: stopper, password: '\${OTC_PASSWORD}', project_name: eu-de`), { OTC_PASSWORD: 'secret' }, { ours: { secret: 'secret' }, why: 'the tool sends the name of the variable' }),
  inFiles('a variable that is not set', yaml(`username: stopper, password: '\${OTC_PASSWORD}', project_name: eu-de`), {}, refusedOf('OTC_PASSWORD', 'the tool sends the name of the variable')),
  inFiles('a variable as a part of a value', yaml(`username: stopper, password: 'a\${OTC_PASSWORD}', project_name: eu-de`), { OTC_PASSWORD: 'secret' }, refusedOf('OTC_PASSWORD', 'the tool sends the name of the variable')),
  inFiles('one cloud of two without a choice', {
    'work/clouds.yaml': JSON.stringify({ clouds: { one: toEntry(whole), two: toEntry(whole) } }),
  }),
  inFiles('a cloud that is not there', cloudsFile(toEntry(whole)), { OS_CLOUD: 'two' }),
  inFiles('a cloud of secure.yaml only', { ...cloudsFile({}), 'work/secure.yaml': JSON.stringify({ clouds: { two: toEntry(whole) } }) }, { OS_CLOUD: 'two' }),
  inFiles('only secure.yaml', cloudsFile(toEntry(whole), 'work/secure.yaml')),
  inFiles('secure.yaml with the password beside auth', {
    ...cloudsFile(toEntry({ ...whole, password: '' })),
    ...cloudsFile({ password: 'secret' }, 'work/secure.yaml'),
  }),
  inFiles('the working directory before the home directory', {
    ...cloudsFile(toEntry(whole), 'work/clouds.json'),
    ...cloudsFile(toEntry({ ...whole, username: 'other' })),
  }),
  inFiles('yaml before yml', {
    ...cloudsFile(toEntry(whole), 'work/clouds.yaml'),
    ...cloudsFile(toEntry({ ...whole, username: 'other' }), 'work/clouds.yml'),
  }),
  inFiles(
    'the directory that XDG_CONFIG_HOME names',
    {
      ...cloudsFile(toEntry(whole), 'home/xdg/openstack/clouds.yaml'),
      ...cloudsFile(toEntry({ ...whole, username: 'other' })),
    },
    { XDG_CONFIG_HOME: '~/home/xdg' },
  ),
  inFiles('a file that breaks off, before a whole one', { 'work/clouds.yaml': 'clouds: {', ...cloudsFile(toEntry(whole)) }, {}, refusedOf('not valid YAML', 'the tool goes on to the next file, with another login')),
  inFiles('a named file that is not there, and a whole one', cloudsFile(toEntry(whole)), { OS_CLIENT_CONFIG_FILE: '~/home/none.yaml' }, refusedOf('there is no file', 'the tool goes on to the next file, with another login')),
  inFiles('half a login in variables, and a whole cloud', cloudsFile(toEntry(whole)), { OS_USERNAME: 'stopper' }),
  inFiles('half a login in variables, and a cloud that OS_CLOUD names', cloudsFile(toEntry(whole)), {
    OS_USERNAME: 'other',
    OS_CLOUD: 'one',
  }),
  inFiles('a passcode in variables, and a whole cloud', cloudsFile(toEntry(whole)), { OS_PASSCODE: '123456' }),
  inFiles('a passcode in variables, and a cloud that OS_CLOUD names', cloudsFile(toEntry(whole)), { OS_PASSCODE: '123456', OS_CLOUD: 'one' }, refusedOf('OS_PASSCODE', 'the tool logs in without it')),
  inFiles('a region in variables, and a whole cloud', cloudsFile(toEntry(whole)), { OS_REGION_NAME: 'cn-north-4' }),
  inFiles('a project in variables, and a whole cloud', cloudsFile(toEntry(whole)), { OS_PROJECT_NAME: 'eu-de_other' }),
  inFiles('the domain of a project in variables, and a whole cloud', cloudsFile(toEntry(whole)), { OS_PROJECT_DOMAIN_ID: 'default' }, { ours: { user: { name: 'stopper', domain: { name: 'account' } } }, why: 'it would change nothing' }),
  inFiles('regions, and the second in variables', cloudsFile({ ...toEntry(withoutRegion), regions: ['cn-north-4', 'eu-de'] }), { OS_REGION_NAME: 'eu-de', OS_CLOUD: 'one' }, { ours: { region: 'eu-de' }, why: 'as the command line of OpenStack reads the variable; the library takes the first' }),
  inFiles('regions, and another in variables', cloudsFile({ ...toEntry(withoutRegion), regions: ['eu-de'] }), { OS_REGION_NAME: 'cn-north-4', OS_CLOUD: 'one' }, refusedOf('is not one of the regions', 'the library ignores the variable')),
  inFiles('an address in variables, and a whole cloud', cloudsFile(toEntry(whole)), {
    OS_AUTH_URL: 'https://other.example',
    OS_CLOUD: 'one',
  }),
  inFiles('an empty user in variables, and a whole cloud', cloudsFile(toEntry(whole)), { OS_USERNAME: '' }, { ours: { user: { name: 'stopper', domain: { name: 'account' } } }, why: 'an empty variable is an unset one' }),
];

import { base, type Case, cloudsFile, iam, type Settings, toEntry, token, toVariables, user, whole } from './case.js';

/** Spellings of who acts, and for which project. */
const logins: Readonly<Record<string, Settings>> = {
  'user_domain_name, project_name': { ...whole, project_domain_name: 'account' },
  'user_domain_id, project_id': { ...user, user_domain_id: 'account-id', project_id: 'project' },
  'user_domain_name, project_domain_id': { ...whole, project_domain_id: 'default' },
  'user_domain_id, project_domain_name': {
    ...user,
    user_domain_id: 'account-id',
    project_name: 'eu-de_sales',
    project_domain_name: 'other',
  },
  'domain_name, project_name': { ...user, domain_name: 'account', project_name: 'eu-de_sales' },
  'domain_id, project_name': { ...user, domain_id: 'account-id', project_name: 'eu-de_sales' },
  'user_domain_name before domain_name': { ...whole, domain_name: 'other' },
  'user_domain_id before user_domain_name': { ...whole, user_domain_id: 'account-id' },
  'domain_id before user_domain_name': { ...whole, domain_id: 'account-id' },
  default_domain_id: { ...user, default_domain_id: 'account-id', project_id: 'project' },
  default_domain_name: { ...user, default_domain_name: 'account', project_id: 'project' },
  tenant_name: { ...user, user_domain_name: 'account', tenant_name: 'eu-de_sales' },
  tenant_id: { ...user, user_domain_name: 'account', tenant_id: 'project' },
  'project_id before project_name': { ...whole, project_id: 'project' },
  'project_name before tenant_name': { ...whole, tenant_name: 'other' },
  user_id: { ...base, user_id: 'user-id', password: 'secret', project_id: 'project' },
  'user_id before username': { ...whole, user_id: 'user-id' },
  user_name: { ...base, user_name: 'stopper', password: 'secret', domain_name: 'account', project_id: 'project' },
  v3password: { ...whole, auth_type: 'v3password', project_domain_name: 'account' },
  token: token,
  v3token: { ...token, auth_type: 'v3token' },
  auth_token: { ...base, auth_type: 'token', auth_token: 'MIIToken', project_id: 'project' },
  'token, tenant_id': { ...base, auth_type: 'token', token: 'MIIToken', tenant_id: 'project' },
};

type Place = (settings: Settings) => Pick<Case, 'variables' | 'files'>;

const secrets: readonly string[] = ['password', 'token', 'auth_token'];
const ofProject: readonly string[] = ['project_name', 'project_id', 'tenant_name', 'tenant_id'];

/** Where they can be written. */
const places: Readonly<Record<string, Place>> = {
  variables: (settings) => ({ variables: toVariables(settings), files: {} }),
  auth: (settings) => ({ variables: {}, files: cloudsFile(toEntry(settings)) }),
  'beside auth': (settings) => ({ variables: {}, files: cloudsFile(settings) }),
  'auth, with hyphens': (settings) => {
    const { auth, ...beside } = toEntry(settings);
    return { variables: {}, files: cloudsFile({ ...beside, auth: withHyphens(auth) }, 'work/clouds.yml') };
  },
  'auth, the project beside it': (settings) => {
    const { auth, ...beside } = toEntry(settings);
    const [project, login] = split(auth, (name) => ofProject.includes(name) || name.includes('domain'));
    return { variables: {}, files: cloudsFile({ ...beside, ...project, auth: login }, 'work/clouds.json') };
  },
  'secure.yaml': (settings) => {
    const { auth, ...beside } = toEntry(settings);
    const [secret, rest] = split(auth, (name) => secrets.includes(name));
    const files = { ...cloudsFile({ ...beside, auth: rest }), ...cloudsFile({ auth: secret }, 'work/secure.yaml') };
    return { variables: {}, files };
  },
  'secure.yaml over clouds.yaml': (settings) => {
    const { auth, ...beside } = toEntry(settings);
    const [secret] = split(auth, (name) => secrets.includes(name));
    const wrong = Object.fromEntries(Object.keys(secret).map((name) => [name, 'wrong']));
    const main = cloudsFile({ ...beside, auth: { ...auth, ...wrong } });
    return { variables: {}, files: { ...main, ...cloudsFile({ auth: secret }, 'home/.config/openstack/secure.json') } };
  },
  'values of regions': (settings) => {
    const { auth, region_name, ...beside } = toEntry(settings);
    const [project, login] = split(auth, (name) => ofProject.includes(name));
    const regions = [
      { name: region_name, values: { auth: project } },
      { name: 'eu-nl', values: { auth: { project_id: 'x' } } },
    ];
    return { variables: {}, files: cloudsFile({ ...beside, regions, auth: login }) };
  },
  'values of regions, beside auth': (settings) => {
    const { auth, region_name, ...beside } = toEntry(settings);
    const [project, login] = split(auth, (name) => ofProject.includes(name));
    return {
      variables: {},
      files: cloudsFile({ ...beside, regions: [{ name: region_name, values: project }], auth: login }),
    };
  },
  'a cloud that OS_CLOUD names': (settings) => ({
    variables: { OS_CLOUD: 'two' },
    files: { 'work/clouds.yaml': JSON.stringify({ clouds: { one: toEntry(whole), two: toEntry(settings) } }) },
  }),
  'a file that OS_CLIENT_CONFIG_FILE names': (settings) => ({
    variables: { OS_CLIENT_CONFIG_FILE: '~/home/mine.yaml' },
    files: {
      ...cloudsFile(toEntry(settings), 'home/mine.yaml'),
      ...cloudsFile(toEntry({ ...whole, username: 'other' })),
    },
  }),
};

function split(settings: Settings, belongs: (name: string) => boolean): readonly [Settings, Settings] {
  const entries = Object.entries(settings);
  return [
    Object.fromEntries(entries.filter(([name]) => belongs(name))),
    Object.fromEntries(entries.filter(([name]) => !belongs(name))),
  ];
}

function withHyphens(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name.replaceAll('_', '-'), value]));
}

/** Every way to log in that keystoneauth knows, and some that nobody knows. */
const otherTypes: readonly string[] = [
  'admin_token',
  'http_basic',
  'none',
  'v2password',
  'v2token',
  'v3adfspassword',
  'v3applicationcredential',
  'v3fedkerb',
  'v3kerberos',
  'v3multifactor',
  'v3oauth1',
  'v3oauth2clientcredential',
  'v3oauth2mtlsclientcredential',
  'v3oidcaccesstoken',
  'v3oidcauthcode',
  'v3oidcclientcredentials',
  'v3oidcdeviceauthz',
  'v3oidcpassword',
  'v3samlpassword',
  'v3tokenlessauth',
  'v3totp',
  'v3websso',
  'passwords',
  'v4password',
  'Password',
  ' password',
  'mytoken',
];

/** What those need, so that it is for the type that they are refused. */
const ofOtherTypes: Settings = {
  ...whole,
  identity_provider: 'idp',
  protocol: 'openid',
  passcode: '123456',
  client_id: 'client',
  client_secret: 'secret',
  discovery_endpoint: 'https://idp.example/discovery',
  access_token_endpoint: 'https://idp.example/token',
  application_credential_id: 'credential',
  application_credential_secret: 'secret',
};

export function productOf(): readonly Case[] {
  const logged = Object.entries(logins).flatMap(([login, settings]) =>
    Object.entries(places).map(([place, write]) => ({ title: `${login}, in ${place}`, ...write(settings) })),
  );
  const typed = otherTypes.flatMap((auth_type) => [
    {
      title: `auth_type ${auth_type}, in variables`,
      variables: toVariables({ ...ofOtherTypes, auth_type }),
      files: {},
    },
    {
      title: `auth_type ${auth_type}, in clouds.yaml`,
      variables: {},
      files: cloudsFile(toEntry({ ...ofOtherTypes, auth_type })),
    },
    {
      title: `only auth_type ${auth_type}, with a whole cloud in clouds.yaml`,
      variables: { OS_AUTH_TYPE: auth_type, OS_AUTH_URL: iam },
      files: cloudsFile(toEntry(whole)),
    },
  ]);
  return [...logged, ...typed].map((each) => ({ tool: 'openstack', ...each }));
}

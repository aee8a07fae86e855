import { readVariable, type Variables } from './environment.js';
import type { AuthMethod, Names, SettingsSource } from './source.js';

const everyMethod: readonly AuthMethod[] = ['token', 'aksk', 'password'];

/**
 * The names of OpenStack tools: under these they are read from clouds.yaml, and in capitals behind `OS_` from variables. By
 * openstacksdk, then by gophertelekomcloud and OTC's Terraform provider.
 */
export const openstackNames = {
  authType: ['auth_type'],
  token: ['token', 'token_id', 'auth_token'],
  accessKey: ['access_key', 'access_key_id', 'ak'],
  secretKey: ['secret_key', 'access_key_secret', 'sk'],
  securityToken: ['security_token', 'aksk_security_token', 'st'],
  username: ['username', 'user_name'],
  userId: ['userid', 'user_id'],
  password: ['password'],
  passcode: ['passcode'],
  domainName: ['user_domain_name', 'domain_name'],
  domainId: ['user_domain_id', 'domain_id'],
  defaultDomainName: ['default_domain_name'],
  defaultDomainId: ['default_domain_id', 'default_domain'],
  projectName: ['project_name', 'tenant_name'],
  projectId: ['project_id', 'tenant_id'],
  iamEndpoint: ['auth_url'],
  region: ['region_name', 'region_id', 'region'],
  agency: [
    'agency_name',
    'target_agency_name',
    'agency_domain_name',
    'target_domain_name',
    'delegated_project',
    'target_domain_id',
    'target_project_name',
  ],
  identityProvider: ['identity_provider'],
  applicationCredential: ['application_credential_id', 'application_credential_name', 'application_credential_secret'],
  otherScope: ['trust_id', 'system_scope'],
  caCertificate: ['cacert', 'ca_cert', 'ca_cert_file'],
  clientCertificate: ['cert', 'key', 'client_cert', 'client_cert_file', 'client_key', 'client_key_file'],
  verify: ['verify'],
  insecure: ['insecure'],
  interface: ['interface', 'endpoint_type'],
  profile: ['profile'],
} as const satisfies Names;

// Marked as pure: a bundler would keep a call or a spread in programs that do not use `fromEnv`.
const openstack: Names = /* @__PURE__ */ (() =>
  Object.fromEntries(Object.entries(openstackNames).map(([setting, names]) => [setting, toVariables(names)])))();

/** What a clouds.yaml leaves to the variables. */
export const openstackSettings = /* @__PURE__ */ (() =>
  ({
    region: toVariables(openstackNames.region),
    agency: toVariables(openstackNames.agency),
  }) satisfies Names)();

function toVariables(names: readonly string[]): readonly string[] {
  return names.map((name) => `OS_${name.toUpperCase()}`);
}

/** The names that gophertelekomcloud shares with Amazon's tools; the second one is its own. */
const amazonKey = {
  accessKey: ['AWS_ACCESS_KEY_ID'],
  secretKey: ['AWS_ACCESS_SECRET_KEY'],
  securityToken: ['AWS_SECURITY_TOKEN'],
} as const satisfies Names;

/** The provider's SDKs. A program gives them the region, so the variables of the other tools serve. */
export const sdkSettings: Names = /* @__PURE__ */ (() => ({
  iamEndpoint: ['HUAWEICLOUD_SDK_IAM_ENDPOINT'],
  region: ['HUAWEICLOUD_SDK_REGION_ID', 'HW_REGION_NAME', ...openstackSettings.region],
}))();

const sdk: Names = /* @__PURE__ */ (() => ({
  ...sdkSettings,
  accessKey: ['HUAWEICLOUD_SDK_AK'],
  secretKey: ['HUAWEICLOUD_SDK_SK'],
  securityToken: ['HUAWEICLOUD_SDK_SECURITY_TOKEN'],
  projectId: ['HUAWEICLOUD_SDK_PROJECT_ID'],
  // The SDKs prefer these to the access key.
  identityProvider: [
    'HUAWEICLOUD_SDK_IDP_ID',
    'HUAWEICLOUD_SDK_ID_TOKEN_FILE',
    'HUAWEICLOUD_OIDC_PROVIDER_URN',
    'HUAWEICLOUD_OIDC_AGENCY_URN',
    'HUAWEICLOUD_OIDC_ID_TOKEN',
    'HUAWEICLOUD_OIDC_TOKEN_FILE',
  ],
}))();

/** The Terraform provider for Huawei Cloud. */
const terraform: Names = {
  token: ['HW_AUTH_TOKEN'],
  accessKey: ['HW_ACCESS_KEY'],
  secretKey: ['HW_SECRET_KEY'],
  securityToken: ['HW_SECURITY_TOKEN'],
  username: ['HW_USER_NAME'],
  userId: ['HW_USER_ID'],
  password: ['HW_USER_PASSWORD'],
  domainName: ['HW_DOMAIN_NAME'],
  domainId: ['HW_DOMAIN_ID'],
  projectName: ['HW_PROJECT_NAME'],
  projectId: ['HW_PROJECT_ID'],
  iamEndpoint: ['HW_AUTH_URL'],
  region: ['HW_REGION_NAME'],
  agency: ['HW_ASSUME_ROLE_AGENCY_NAME'],
  identityProvider: ['HW_ASSUME_ROLE_IDP_ID', 'HW_ASSUME_ROLE_ID_TOKEN', 'HW_ASSUME_ROLE_ID_TOKEN_FILE'],
};

/** The provider's Terraform provider reads it last. */
const commandLine: Names = { sharedConfig: ['HW_SHARED_CONFIG_FILE'] };

/** The samples of OTC's signing SDK. */
const otcSdk: Names = /* @__PURE__ */ (() => ({
  accessKey: ['OTC_SDK_AK'],
  secretKey: ['OTC_SDK_SK'],
  projectId: ['OTC_SDK_PROJECT_ID', 'OTC_SDK_PROJECTID'],
  region: ['OTC_SDK_REGION', ...openstackSettings.region],
}))();

/** The variables of the provider's SDKs, its Terraform provider and OTC's signing SDK. */
export function sdkSources(variables: Variables): readonly SettingsSource[] {
  return [
    fromVariables(variables, sdk, ['aksk']),
    fromVariables(variables, terraform, everyMethod),
    fromVariables(variables, commandLine, []),
    fromVariables(variables, otcSdk, ['aksk']),
  ];
}

/** The variables of OpenStack tools. An `AWS_…` name counts only beside the other: without it, it is for Amazon's tools. */
export function openstackSource(variables: Variables): SettingsSource {
  const pair = [...amazonKey.accessKey, ...amazonKey.secretKey];
  const isForAmazon = pair.some((name) => readVariable(variables, name) === undefined);
  return fromVariables(variables, isForAmazon ? openstack : { ...openstack, ...amazonKey }, everyMethod);
}

export function fromVariables(variables: Variables, names: Names, methods: readonly AuthMethod[] = []): SettingsSource {
  return { names, methods, where: '', read: (name) => readVariable(variables, name) };
}

import { readVariable, type Variables } from './environment.js';
import type { Names, Place, Way } from './source.js';

const everyWay: readonly Way[] = ['token', 'aksk', 'password'];

const openstackRegion = ['OS_REGION_NAME', 'OS_REGION_ID', 'OS_REGION'];

/** Of the provider's SDKs. Their regions are set in code, so those of the other tools serve. */
export const sdkSettings: Names = {
  iamEndpoint: ['HUAWEICLOUD_SDK_IAM_ENDPOINT'],
  region: ['HUAWEICLOUD_SDK_REGION_ID', 'HW_REGION_NAME', ...openstackRegion],
};

const sdk: Names = {
  ...sdkSettings,
  accessKey: ['HUAWEICLOUD_SDK_AK'],
  secretKey: ['HUAWEICLOUD_SDK_SK'],
  securityToken: ['HUAWEICLOUD_SDK_SECURITY_TOKEN'],
  projectId: ['HUAWEICLOUD_SDK_PROJECT_ID'],
  // Where both are, the SDKs prefer them to the access key.
  identityProvider: ['HUAWEICLOUD_SDK_IDP_ID', 'HUAWEICLOUD_SDK_ID_TOKEN_FILE'],
};

/** Of the Terraform provider for Huawei Cloud. */
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

/** The provider's Terraform provider looks at it last. */
const commandLine: Names = { sharedConfig: ['HW_SHARED_CONFIG_FILE'] };

/** Of the samples of OTC's signing SDK. */
const otcSdk: Names = {
  accessKey: ['OTC_SDK_AK'],
  secretKey: ['OTC_SDK_SK'],
  projectId: ['OTC_SDK_PROJECT_ID'],
  region: openstackRegion,
};

/** What a clouds.yaml may leave to the variables. */
export const openstackSettings: Names = {
  passcode: ['OS_PASSCODE'],
  region: openstackRegion,
  agency: [
    'OS_AGENCY_NAME',
    'OS_TARGET_AGENCY_NAME',
    'OS_AGENCY_DOMAIN_NAME',
    'OS_TARGET_DOMAIN_NAME',
    'OS_DELEGATED_PROJECT',
  ],
};

/** Of gophertelekomcloud, in its order; and of OTC's Terraform provider. */
const openstack: Names = {
  ...openstackSettings,
  authType: ['OS_AUTH_TYPE'],
  token: ['OS_TOKEN', 'OS_TOKEN_ID', 'OS_AUTH_TOKEN'],
  accessKey: ['OS_ACCESS_KEY', 'OS_ACCESS_KEY_ID', 'OS_AK'],
  secretKey: ['OS_SECRET_KEY', 'OS_ACCESS_KEY_SECRET', 'OS_SK'],
  securityToken: ['OS_SECURITY_TOKEN', 'OS_AKSK_SECURITY_TOKEN', 'OS_ST'],
  username: ['OS_USERNAME'],
  userId: ['OS_USERID', 'OS_USER_ID'],
  password: ['OS_PASSWORD'],
  domainName: ['OS_DOMAIN_NAME', 'OS_USER_DOMAIN_NAME', 'OS_PROJECT_DOMAIN_NAME'],
  domainId: ['OS_DOMAIN_ID', 'OS_USER_DOMAIN_ID', 'OS_PROJECT_DOMAIN_ID', 'OS_DEFAULT_DOMAIN'],
  projectName: ['OS_PROJECT_NAME', 'OS_TENANT_NAME'],
  projectId: ['OS_PROJECT_ID', 'OS_TENANT_ID'],
  iamEndpoint: ['OS_AUTH_URL'],
};

/** The names that gophertelekomcloud shares with Amazon's tools; the second one is its own. */
const amazon: Names = {
  ...openstack,
  accessKey: ['AWS_ACCESS_KEY_ID'],
  secretKey: ['AWS_ACCESS_SECRET_KEY'],
  securityToken: ['AWS_SECURITY_TOKEN'],
};

/** The variables of the provider's SDKs, its Terraform provider and OTC's signing SDK. */
export function sdkPlaces(variables: Variables): readonly Place[] {
  return [
    placeOf(variables, sdk, ['aksk']),
    placeOf(variables, terraform, everyWay),
    placeOf(variables, commandLine, []),
    placeOf(variables, otcSdk, ['aksk']),
  ];
}

/** The variables of OpenStack tools. An `AWS_…` name counts only beside the other: alone it belongs to Amazon's tools. */
export function openstackPlaces(variables: Variables): readonly Place[] {
  const pair = ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_SECRET_KEY'].every(
    (name) => readVariable(variables, name) !== undefined,
  );
  return [
    placeOf(variables, openstack, ['token']),
    ...(pair ? [placeOf(variables, amazon, ['aksk'])] : []),
    placeOf(variables, openstack, ['aksk', 'password']),
  ];
}

export function placeOf(variables: Variables, names: Names, ways: readonly Way[]): Place {
  return { names, ways, where: '', read: (name) => readVariable(variables, name) };
}

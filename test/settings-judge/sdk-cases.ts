import type { Case } from './case.js';

const options = { region: 'eu-de' } as const;
const key = { HUAWEICLOUD_SDK_AK: 'ak', HUAWEICLOUD_SDK_SK: 'sk', HUAWEICLOUD_SDK_IAM_ENDPOINT: 'https://iam.example' };
const oidc = {
  HUAWEICLOUD_OIDC_PROVIDER_URN: 'urn',
  HUAWEICLOUD_OIDC_AGENCY_URN: 'urn',
  HUAWEICLOUD_OIDC_ID_TOKEN: 'token',
};
const endpoint = 'HUAWEICLOUD_SDK_REGION_MODELARTS_EU_DE';
const file = { 'home/.huaweicloud/credentials': '[basic]\nak=file\nsk=file\n' };

// biome-ignore format: a row is a line
const rows: readonly (Omit<Case, 'tool' | 'files' | 'options'> & Partial<Case>)[] = [
  { title: 'a key', variables: key },
  { title: 'a key with a project', variables: { ...key, HUAWEICLOUD_SDK_PROJECT_ID: 'project' } },
  { title: 'a temporary key', variables: { ...key, HUAWEICLOUD_SDK_SECURITY_TOKEN: 'st' } },
  { title: 'a key without its secret', variables: { HUAWEICLOUD_SDK_AK: 'ak' } },
  {
    title: 'a key without its secret, and a file',
    variables: { HUAWEICLOUD_SDK_AK: 'ak', HUAWEICLOUD_SDK_PROJECT_ID: 'p' },
    files: { 'home/.huaweicloud/credentials': '[basic]\nak=file\nsk=file\nproject_id=p\n' },
    differs: { ours: 'HUAWEICLOUD_SDK_AK', why: 'who sets half a login must not act as somebody else' },
  },
  { title: 'a key before a file', variables: key, files: file },
  {
    title: 'a federated login',
    variables: { ...key, HUAWEICLOUD_SDK_IDP_ID: 'idp', HUAWEICLOUD_SDK_ID_TOKEN_FILE: '/token' },
  },
  {
    title: 'half a federated login',
    variables: { ...key, HUAWEICLOUD_SDK_IDP_ID: 'idp' },
    differs: { ours: 'HUAWEICLOUD_SDK_IDP_ID', why: 'it says that somebody else logs in' },
  },
  { title: 'OIDC beside a key', variables: { ...key, ...oidc } },
  { title: 'OIDC without a key', variables: oidc },
  { title: 'OIDC beside a file', variables: oidc, files: file },
  {
    title: 'OIDC by a file',
    variables: { ...key, ...oidc, HUAWEICLOUD_OIDC_ID_TOKEN: '', HUAWEICLOUD_OIDC_TOKEN_FILE: '~/home/token' },
    files: { 'home/token': 'token' },
  },
  {
    title: 'half of OIDC',
    variables: { ...key, HUAWEICLOUD_OIDC_AGENCY_URN: 'urn' },
    differs: { ours: 'HUAWEICLOUD_OIDC_AGENCY_URN', why: 'it says that somebody else logs in' },
  },
  { title: 'an endpoint', variables: { ...key, [endpoint]: 'https://modelarts.example' } },
  { title: 'an endpoint without https', variables: { ...key, [endpoint]: 'modelarts.example:443' } },
  { title: 'endpoints without https', variables: { ...key, [endpoint]: 'modelarts.example,other.example' } },
  {
    title: 'an endpoint with http',
    variables: { ...key, [endpoint]: 'http://modelarts.example' },
    differs: { ours: 'https', why: 'credentials are never sent in the clear' },
  },
  { title: 'an identity service without https', variables: { ...key, HUAWEICLOUD_SDK_IAM_ENDPOINT: 'iam.example' } },
];

export const sdkCases: readonly Case[] = rows.map((row) => ({ tool: 'sdk', files: {}, options, ...row }));

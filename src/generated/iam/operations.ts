// Written by `npm run generate` from openapi/iam.yaml. Change the document, not this file.

import type { OperationDescriptor } from '../../operations/operation.js';

/**
 * Log in with a password
 *
 * `POST /v3/auth/tokens`
 */
export const keystoneCreateUserTokenByPassword = {
  id: 'KeystoneCreateUserTokenByPassword',
  method: 'POST',
  path: '/v3/auth/tokens',
  idempotent: true,
  parameters: { nocatalog: 'query' },
  body: 'required',
  response: 'object',
  confidential: true,
} as const satisfies OperationDescriptor;

/**
 * List projects
 *
 * `GET /v3/projects`
 */
export const keystoneListProjects = {
  id: 'KeystoneListProjects',
  method: 'GET',
  path: '/v3/projects',
  idempotent: true,
  parameters: {
    name: 'query',
    domain_id: 'query',
    parent_id: 'query',
    enabled: 'query',
    is_domain: 'query',
    page: 'query',
    per_page: 'query',
  },
  response: 'object',
} as const satisfies OperationDescriptor;

/**
 * Turn a token into temporary access keys
 *
 * `POST /v3.0/OS-CREDENTIAL/securitytokens`
 */
export const createTemporaryAccessKeyByToken = {
  id: 'CreateTemporaryAccessKeyByToken',
  method: 'POST',
  path: '/v3.0/OS-CREDENTIAL/securitytokens',
  idempotent: true,
  parameters: {},
  body: 'required',
  response: 'object',
  confidential: true,
} as const satisfies OperationDescriptor;

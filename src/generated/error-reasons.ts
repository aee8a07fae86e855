// Written by `npm run generate` from openapi/modelarts.yaml and openapi/iam.yaml. Change the documents, not this file.

/**
 * What an error response means, decided by HTTP status and code together.
 *
 * - `unauthenticated`: The credentials are missing, expired or unusable.
 * - `forbidden`: The caller is known and may not do this.
 * - `not-found`: The task, the version or the project does not exist.
 * - `conflict`: The state of the task or the version does not allow it.
 * - `throttled`: There were too many requests.
 * - `invalid`: The request itself is wrong, or the endpoint does not offer the operation.
 * - `unavailable`: The service, or something in front of it, could not serve the request.
 * - `internal`: The service failed.
 * - `unknown`: Neither the status nor the code says which of these it is.
 */
export type ErrorReason =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'throttled'
  | 'invalid'
  | 'unavailable'
  | 'internal'
  | 'unknown';

/** By reason, the statuses and the pairs `status code` that have it. A pair counts more than its status. */
export const reasons: readonly (readonly [reason: ErrorReason, list: readonly string[]])[] = [
  [
    'invalid',
    [
      '400',
      '405',
      '413',
      '414',
      '401 ModelArts.4826',
      '404 APIG.0101',
      '404 APIGW.0101',
      '404 ModelArts.2836',
      '404 ModelArts.4204',
    ],
  ],
  [
    'unauthenticated',
    [
      '401',
      '400 ModelArts.0204',
      '403 ModelArts.0203',
      '403 ModelArts.0206',
      '403 ModelArts.2784',
      '500 ModelArts.3801',
      '400 IAM.1061',
      '400 IAM.1104',
      '400 IAM.1105',
      '400 IAM.1106',
      '400 IAM.1107',
      '400 IAM.1108',
    ],
  ],
  [
    'forbidden',
    [
      '403',
      '400 ModelArts.2838',
      '400 ModelArts.4552',
      '400 ModelArts.4853',
      '400 ModelArts.4854',
      '401 ModelArts.0112',
      '401 ModelArts.0428',
      '401 ModelArts.4117',
      '401 ModelArts.4505',
      '401 ModelArts.4630',
      '401 ModelArts.6201',
      '401 ModelArts.6203',
      '404 ModelArts.2786',
      '401 IAM.0061',
      '401 IAM.0064',
    ],
  ],
  [
    'not-found',
    [
      '404',
      '400 ModelArts.4612',
      '400 ModelArts.4631',
      '400 ModelArts.4636',
      '400 ModelArts.4700',
      '400 ModelArts.4851',
      '400 IAM.1109',
    ],
  ],
  [
    'unavailable',
    [
      '408',
      '502',
      '503',
      '504',
      '500 ModelArts.4302',
      '500 ModelArts.4503',
      '500 ModelArts.4505',
      '500 ModelArts.7008',
      '410 IAM.0020',
    ],
  ],
  [
    'conflict',
    [
      '409',
      '400 ModelArts.4393',
      '400 ModelArts.4703',
      '400 ModelArts.4704',
      '400 ModelArts.4706',
      '400 ModelArts.4709',
      '400 ModelArts.4715',
      '400 ModelArts.6307',
      '400 ModelArts.6308',
      '400 ModelArts.7004',
      '403 ModelArts.4613',
      '403 ModelArts.4850',
      '500 ModelArts.4614',
    ],
  ],
  ['throttled', ['429', '500 ModelArts.5039']],
  ['internal', ['500']],
];

/** The statuses and the pairs after which the same request may succeed a little later. */
export const retryLater: readonly string[] = [
  '408',
  '429',
  '500',
  '502',
  '503',
  '504',
  '400 ModelArts.4704',
  '403 ModelArts.4613',
  '403 ModelArts.4850',
  '409 ModelArts.2878',
  '409 ModelArts.5044',
  '410 IAM.0020',
];

/** The pairs after which it will not, though it may after their status. */
export const retryNever: readonly string[] = [
  '429 ModelArts.81113',
  '500 APIG.0103',
  '500 APIG.0104',
  '500 APIG.0105',
  '500 APIG.0605',
  '500 APIG.0609',
  '500 APIG.0611',
  '500 APIG.0612',
  '500 APIG.0615',
  '500 APIG.0616',
  '500 APIG.0617',
  '500 APIG.0705',
  '500 APIGW.0103',
  '500 APIGW.0104',
  '500 APIGW.0105',
  '500 APIGW.0605',
  '500 APIGW.0609',
  '500 APIGW.0611',
  '500 APIGW.0612',
  '500 APIGW.0615',
  '500 APIGW.0616',
  '500 APIGW.0617',
  '500 APIGW.0705',
  '500 ModelArts.3801',
  '500 ModelArts.4614',
];

/** The pairs that say that the token is dead: a new one helps. */
export const deadTokens: readonly string[] = [
  '401 APIG.0301',
  '401 APIG.0307',
  '401 APIGW.0301',
  '401 APIGW.0307',
  '401 ModelArts.0202',
  '401 ModelArts.0203',
  '401 ModelArts.0204',
  '401 ModelArts.4127',
  '401 ModelArts.4201',
  '401 ModelArts.5002',
  '401 ModelArts.6608',
  '401 ModelArts.6620',
  '403 ModelArts.0203',
  '403 ModelArts.2784',
  '401 IAM.0066',
  '401 IAM.0067',
];

/** The pairs that refuse a signature, where a request was signed. */
export const refusedSignatures: readonly string[] = ['401 APIG.0301', '401 APIGW.0301'];

/** The pairs that say that the password is wrong. */
export const wrongPasswords: readonly string[] = ['401 IAM.0062'];

/** The pairs that say that the account is locked for a while. */
export const lockedAccounts: readonly string[] = ['401 IAM.0061'];

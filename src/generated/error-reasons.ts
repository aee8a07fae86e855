// Written by `npm run generate` from openapi/modelarts.yaml and openapi/iam.yaml. Change the documents, not this file.

import type { ErrorReason } from '../errors/reason.js';

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
export const later: readonly string[] = [
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
export const never: readonly string[] = ['500 ModelArts.3801', '500 ModelArts.4614'];

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

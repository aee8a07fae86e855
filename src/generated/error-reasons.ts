// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { ErrorReason } from '../errors/reason.js';

/** What an HTTP status means when its code is not in `reasonOfCode`. */
export const reasonOfStatus = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'invalid',
  408: 'unavailable',
  409: 'conflict',
  413: 'invalid',
  414: 'invalid',
  429: 'throttled',
  500: 'internal',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
} as const satisfies Record<number, ErrorReason>;

/** What a code means where its status alone would mislead, by `status code`. */
export const reasonOfCode = {
  '400 ModelArts.0204': 'unauthenticated',
  '400 ModelArts.2838': 'forbidden',
  '400 ModelArts.4393': 'conflict',
  '400 ModelArts.4552': 'forbidden',
  '400 ModelArts.4612': 'not-found',
  '400 ModelArts.4631': 'not-found',
  '400 ModelArts.4636': 'not-found',
  '400 ModelArts.4700': 'not-found',
  '400 ModelArts.4851': 'not-found',
  '400 ModelArts.6307': 'conflict',
  '400 ModelArts.6308': 'conflict',
  '400 ModelArts.7004': 'conflict',
  '401 ModelArts.0112': 'forbidden',
  '401 ModelArts.0428': 'forbidden',
  '401 ModelArts.4117': 'forbidden',
  '401 ModelArts.4505': 'forbidden',
  '401 ModelArts.4630': 'forbidden',
  '401 ModelArts.6201': 'forbidden',
  '401 ModelArts.6203': 'forbidden',
  '403 ModelArts.0203': 'unauthenticated',
  '403 ModelArts.0206': 'unauthenticated',
  '403 ModelArts.2784': 'unauthenticated',
  '403 ModelArts.4850': 'conflict',
  '404 APIG.0101': 'invalid',
  '404 APIGW.0101': 'invalid',
  '404 ModelArts.2786': 'forbidden',
  '404 ModelArts.2836': 'invalid',
  '404 ModelArts.4204': 'invalid',
  '500 ModelArts.3801': 'unauthenticated',
  '500 ModelArts.4302': 'unavailable',
  '500 ModelArts.4503': 'unavailable',
  '500 ModelArts.4505': 'unavailable',
  '500 ModelArts.5039': 'throttled',
  '500 ModelArts.7008': 'unavailable',
} as const satisfies Record<string, ErrorReason>;

/** The statuses after which the same request may succeed a little later. */
export const laterStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

/** Whether it may after a code of which its status says otherwise, by `status code`. */
export const helpsLater: Readonly<Record<string, boolean>> = {
  '403 ModelArts.4850': true,
  '409 ModelArts.2878': true,
  '409 ModelArts.5044': true,
  '500 ModelArts.3801': false,
};

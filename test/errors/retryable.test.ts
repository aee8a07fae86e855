import { describe, expect, test } from 'vitest';
import { errorReasonsOf } from '../../scripts/generate/error-reasons-model.js';
import { isRetryable } from '../../src/errors/reason.js';
import { document } from '../support/document.js';

/** The responses after which the provider's pages, or the sense of the status, say to try again: an independent reading. */
const later: readonly (readonly [status: number, codes: readonly string[]])[] = [
  [400, ['ModelArts.4704']],
  [403, ['ModelArts.4850', 'ModelArts.4613']],
  [408, ['ModelArts.4205', 'ModelArts.6100']],
  [409, ['ModelArts.2878', 'ModelArts.5044']],
  [
    429,
    ['ModelArts.2799', 'ModelArts.4206', 'ModelArts.4395', 'ModelArts.6101', 'APIG.0308', 'APIGW.0308', 'IAM.0012'],
  ],
  [500, ['4302', '4503', '4505', '5000', '5003', '5009', '5039', '6102', '6699', '7001', '7008'].map(modelArts)],
  [502, ['APIG.0201', 'APIG.0202', 'APIG.0610']],
  [503, ['ModelArts.4302', 'ModelArts.4700', 'APIG.0613']],
  [504, ['ModelArts.4503', 'APIG.0201', 'APIG.0203']],
];
const rows = later.flatMap(([status, codes]) => codes.map((code) => [status, code] as const));

describe('the same request may help later', () => {
  test.each(rows)('%i %s', (status, code) => expect(isRetryable(status, code)).toBe(true));
  test.each([408, 429, 500, 502, 503, 504])('%i without a code, or with one that nobody documented', (status) => {
    expect(isRetryable(status, undefined)).toBe(true);
    expect(isRetryable(status, 'ModelArts.99999999')).toBe(true);
  });
});

/** Responses that stay what they are. */
const permanent: readonly (readonly [status: number, code: string | undefined])[] = [
  ...[400, 401, 403, 404, 405, 409, 410, 413, 414, 418, 422, 425, 501, 505, 599].map(
    (status) => [status, undefined] as const,
  ),
  [400, 'ModelArts.4700'],
  [400, 'ModelArts.4851'],
  [400, 'ModelArts.4850'],
  [401, 'ModelArts.0203'],
  [403, 'ModelArts.0206'],
  [409, 'ModelArts.2796'],
  [413, 'APIG.0201'],
  [429, 'ModelArts.81113'],
  [500, 'ModelArts.4614'],
  [500, 'ModelArts.3801'],
  [500, 'APIG.0103'],
  [500, 'APIGW.0103'],
  [500, 'APIG.0612'],
  [400, 'constructor'],
];

describe('the same request does not help later', () => {
  test.each(permanent)('%i %s', (status, code) => expect(isRetryable(status, code)).toBe(false));
});

test('every row of the document has a reading here', () => {
  const { codes } = errorReasonsOf(document);
  const read = new Set(rows.map(([status, code]) => `${status} ${code}`));
  for (const { status, code } of codes) {
    expect([code, isRetryable(status, code)]).toEqual([code, read.has(`${status} ${code}`)]);
  }
});

function modelArts(digits: string): string {
  return `ModelArts.${digits}`;
}

import { describe, expect, test } from 'vitest';
import { errorReasonsOf } from '../../scripts/generate/error-reasons-model.js';
import { type ErrorReason, reasonFor } from '../../src/errors/reason.js';
import { document } from '../support/document.js';

const { codes } = errorReasonsOf(document);

describe('the reason of each row of the document', () => {
  test('of which there are many', () => expect(codes.length).toBeGreaterThan(80));
  test.each(codes)('$status $code: $reason', ({ status, code, reason }) => {
    expect(reasonFor(status, code)).toBe(reason);
  });
});

/** The same code under another status, unknown codes, and no code at all. */
const others: readonly (readonly [status: number, code: string | undefined, reason: ErrorReason])[] = [
  [400, 'ModelArts.4700', 'not-found'],
  [503, 'ModelArts.4700', 'unavailable'],
  [401, 'ModelArts.0203', 'unauthenticated'],
  [403, 'ModelArts.0203', 'unauthenticated'],
  [400, 'ModelArts.0210', 'invalid'],
  [403, 'ModelArts.0210', 'forbidden'],
  [400, 'ModelArts.9999', 'invalid'],
  [404, 'ModelArts.9999', 'not-found'],
  [404, undefined, 'unknown'],
  [401, undefined, 'unauthenticated'],
  [403, undefined, 'forbidden'],
  [429, undefined, 'throttled'],
  [500, undefined, 'internal'],
  [503, undefined, 'unavailable'],
  [418, undefined, 'unknown'],
  [599, 'ModelArts.4700', 'unknown'],
  [400, 'constructor', 'invalid'],
];

test.each(others)('%i %s: %s', (status, code, reason) => {
  expect(reasonFor(status, code)).toBe(reason);
});

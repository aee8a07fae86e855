import { describe, expect, test } from 'vitest';
import { type ErrorReason, isRetryable, reasonFor } from '../../../src/errors/reason.js';

/** What the rows of IAM's error table mean that our operations may respond with: an independent reading of it. */
const rows: readonly (readonly [status: number, codes: string, reason: ErrorReason])[] = [
  [400, '0007 0011 0072 0073 1101 1102 1103', 'invalid'],
  [400, '1061 1104 1105 1106 1107 1108', 'unauthenticated'],
  [400, '1109', 'not-found'],
  [401, '0001 0062 0063 0066 0067', 'unauthenticated'],
  [401, '0061 0064', 'forbidden'],
  [403, '0002 0003 0080 0081 0082 0083', 'forbidden'],
  [404, '0004', 'not-found'],
  [409, '0005', 'conflict'],
  [410, '0020', 'unavailable'],
  [429, '0012', 'throttled'],
  [500, '0006', 'internal'],
];
const readings = rows.flatMap(([status, codes, reason]) =>
  codes.split(' ').map((digits) => [status, `IAM.${digits}`, reason] as const),
);

describe('what a code of IAM means', () => {
  test.each(readings)('%i %s: %s', (status, code, reason) => expect(reasonFor(status, code)).toBe(reason));
});

describe('what helps later', () => {
  test.each(readings)('%i %s', (status, code) => {
    expect(isRetryable(status, code)).toBe([410, 429, 500].includes(status));
  });
  test('410 without a code does not', () => expect(isRetryable(410, undefined)).toBe(false));
});

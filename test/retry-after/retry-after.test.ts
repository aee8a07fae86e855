import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/transport/retry-after.js';

const now = Date.UTC(1994, 10, 6, 8, 49, 0);

/** Header values, and the wait in milliseconds; undefined where the value says nothing. */
const values: readonly (readonly [string | null, number | undefined])[] = [
  ['0', 0],
  ['5', 5_000],
  [' 120 ', 120_000],
  ['277403', 277_403_000],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 37_000],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 37_000],
  ['Sun Nov  6 08:49:37 1994', 37_000],
  ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
  [null, undefined],
  ['', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['5s', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  ['2026', 2_026_000],
  ['06 Nov 1994', undefined],
  ['Sun, 99 Nov 1994 08:49:37 GMT', undefined],
  ['Sun, 06 Nov 1994 08:49:37 PST', undefined],
];

test.each(values)('%j', (value, wait) => {
  expect(parseRetryAfter(value, now)).toBe(wait);
});

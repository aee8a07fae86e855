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
  ['Sun Nov 13 08:49:00 1994', 7 * 86_400_000],
  ['Sat, 31 Dec 1994 23:59:60 GMT', Date.UTC(1995, 0, 1) - now],
  ['Monday, 06-Nov-44 08:49:00 GMT', Date.UTC(2044, 10, 6, 8, 49) - now],
  ['Wednesday, 06-Nov-45 08:49:00 GMT', 0],
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
  ['Sun, 06 Nov 1994 24:00:00 GMT', undefined],
  ['Sun, 06 Nov 1994 08:60:00 GMT', undefined],
  ['Sun, 30 Feb 1994 08:49:37 GMT', undefined],
  ['Sun, 06 nov 1994 08:49:37 GMT', undefined],
  ['Sun, 06 Foo 1994 08:49:37 GMT', undefined],
  ['Sun, 00 Nov 1994 08:49:37 GMT', undefined],
  ['Tue, 29 Feb 2000 08:49:37 GMT', Date.UTC(2000, 1, 29, 8, 49, 37) - now],
  ['Sun, 06 Nov 1994 08:49:61 GMT', undefined],
  ['Sun Feb 30 08:49:00 1995', undefined],
  ['Sun, 06 Nov 1994 08:49:37', undefined],
  ['1994-11-06T08:49:37Z', undefined],
  ['5, 10', undefined],
  ['9'.repeat(400), Number.POSITIVE_INFINITY],
];

test.each(values)('%j', (value, wait) => {
  expect(parseRetryAfter(value, now)).toBe(wait);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { cut, loadWidths, pad, widthOf } from '../../../src/node/cli/terminal/width.js';

beforeAll(loadWidths);

/** A text, and how many columns a terminal gives it. */
const widths: readonly (readonly [text: string, columns: number])[] = [
  ['', 0],
  ['cats', 4],
  ['naïve', 5],
  ['nai\u0308ve', 5],
  ['数据', 4],
  ['ｶﾅ', 2],
  ['カナ', 4],
  ['한글', 4],
  ['Ａ１', 4],
  ['🐈', 2],
  ['👩‍🔬', 2],
  ['❤\ufe0f', 2],
  ['🇩🇪', 2],
  ['…', 1],
  ['a\u200bb', 2],
];

describe('the width of a text', () => {
  test.each(widths)('%j is %i', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

/** A text, the columns there are, and what is left of it. */
const cuts: readonly (readonly [text: string, columns: number, left: string])[] = [
  ['cats', 4, 'cats'],
  ['cats', 3, 'ca…'],
  ['cats', 1, '…'],
  ['cats', 0, ''],
  ['数据增强', 8, '数据增强'],
  ['数据增强', 7, '数据增…'],
  ['数据增强', 6, '数据…'],
  ['👩‍🔬👩‍🔬', 3, '👩‍🔬…'],
  ['nai\u0308ve', 4, 'nai\u0308…'],
];

describe('a cut keeps whole characters, and fits', () => {
  test.each(cuts)('%j in %i columns: %j', (text, columns, left) => {
    expect(cut(text, columns)).toBe(left);
    expect(widthOf(left)).toBeLessThanOrEqual(columns);
  });
});

test('padding counts columns, not characters', () => {
  expect(pad('数据', 6)).toBe('数据  ');
  expect(pad('cats', 2)).toBe('cats');
});

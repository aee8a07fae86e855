import { beforeAll, expect, test } from 'vitest';
import type { Screen } from '../../../src/node/cli/terminal/screen.js';
import { type Column, tableLines } from '../../../src/node/cli/terminal/table.js';
import { loadWidths, widthOf } from '../../../src/node/cli/terminal/width.js';

beforeAll(loadWidths);

interface Row {
  readonly id: string;
  readonly age: string;
  readonly name: string;
}

const columns: readonly Column<Row>[] = [
  { title: 'ID', text: ({ id }) => id, narrow: 'keep' },
  { title: 'AGE', text: ({ age }) => age, narrow: 1 },
  { title: 'NAME', text: ({ name }) => name, narrow: 'cut' },
];

const rows: readonly Row[] = [
  { id: 'tN4kQ7wZ2xB9mC5vR1e', age: '10 m 40 s', name: '数据增强-夜间道路' },
  { id: 'vH8pL3sD6yF0gJ2uA9o', age: '', name: 'cats' },
];

function screenOf(width: number): Screen {
  return { live: false, failure: undefined, columns: () => width, paint: (_tone, text) => text, write: async () => {} };
}

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

async function draw(width: number, shown: Iterable<Row> = rows): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of tableLines(columns, each(shown), screenOf(width))) lines.push(line.replace(/\n$/, ''));
  return lines;
}

test('with room for all, columns are as wide as what they hold', async () => {
  expect(await draw(Infinity)).toEqual([
    'ID                   AGE        NAME',
    'tN4kQ7wZ2xB9mC5vR1e  10 m 40 s  数据增强-夜间道路',
    'vH8pL3sD6yF0gJ2uA9o             cats',
  ]);
});

test('on a narrow terminal, names are cut', async () => {
  expect(await draw(42)).toEqual([
    'ID                   AGE        NAME',
    'tN4kQ7wZ2xB9mC5vR1e  10 m 40 s  数据增强-…',
    'vH8pL3sD6yF0gJ2uA9o             cats',
  ]);
});

test('on a narrower one, what matters less is left out first', async () => {
  expect(await draw(31)).toEqual([
    'ID                   NAME',
    'tN4kQ7wZ2xB9mC5vR1e  数据增强-…',
    'vH8pL3sD6yF0gJ2uA9o  cats',
  ]);
});

test('ids are never cut, however narrow it is', async () => {
  for (let width = 1; width < 80; width++) {
    const [, ...lines] = await draw(width);
    expect(lines.map((line) => line.slice(0, 19))).toEqual(rows.map(({ id }) => id));
    if (width >= 29) expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  }
});

test('without rows, there is no head', async () => {
  expect(await draw(80, [])).toEqual([]);
});

test('rows are written before the last one has come', async () => {
  function* endless(): Generator<Row> {
    for (let number = 0; ; number++) yield { id: `${number}`, age: '', name: '' };
  }
  const lines = tableLines(columns, each(endless()), screenOf(80));
  for (let number = -1; number < 1000; number++) {
    const { value } = await lines.next();
    expect(value?.trim()).toBe(number < 0 ? 'ID  AGE  NAME' : `${number}`);
  }
});

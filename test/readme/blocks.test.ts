import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readBlocks } from './blocks.js';

test('a block has its language, code, output, reason and file', () => {
  const text =
    '# A\n\n```js\nlet a;\nb();\n```\n\n```text\n1\n```\n\n<!-- not run: it never ends -->\n```sh\nc\n```\n\n' +
    '<!-- file: main.go -->\n```go\nd\n```\n';
  expect(readBlocks(text)).toEqual([
    { language: 'js', code: 'let a;\nb();\n', title: 'b();', notRun: undefined, file: undefined, output: '1\n' },
    { language: 'sh', code: 'c\n', title: 'c', notRun: 'it never ends', file: undefined, output: undefined },
    { language: 'go', code: 'd\n', title: 'd', notRun: undefined, file: 'main.go', output: undefined },
  ]);
});

test.each([
  '<!-- not run -->\n```sh\nc\n```\n',
  '<!-- not run: far away -->\n\n```sh\nc\n```\n',
  '<!-- file -->\n```go\nc\n```\n',
  '<!-- file: far-away.go -->\n\n```go\nc\n```\n',
])('%j is refused', (text) => {
  expect(() => readBlocks(text)).toThrow('right before a block');
});

test('a line that a guide shows of a tested program is a line of it', async () => {
  const guide = await readFile(new URL('../../docs/other-languages.md', import.meta.url), 'utf8');
  const taken = readBlocks(guide).flatMap(({ code, notRun = '' }) => {
    const [, program] = /^a line of (\S+)$/.exec(notRun) ?? [];
    return program === undefined ? [] : [{ code, program }];
  });
  expect(taken).not.toEqual([]);
  for (const { code, program } of taken) {
    expect(await readFile(new URL(`../../${program}`, import.meta.url), 'utf8')).toContain(`\n${code}`);
  }
});

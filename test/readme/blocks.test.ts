import { expect, test } from 'vitest';
import { readBlocks } from './blocks.js';

test('a block has its language, code, output and reason', () => {
  const text = '# A\n\n```js\nlet a;\nb();\n```\n\n```text\n1\n```\n\n<!-- not run: it never ends -->\n```sh\nc\n```\n';
  expect(readBlocks(text)).toEqual([
    { language: 'js', code: 'let a;\nb();\n', title: 'b();', notRun: undefined, output: '1\n' },
    { language: 'sh', code: 'c\n', title: 'c', notRun: 'it never ends', output: undefined },
  ]);
});

test.each(['<!-- not run -->\n```sh\nc\n```\n', '<!-- not run: far away -->\n\n```sh\nc\n```\n'])(
  '%j is refused',
  (text) => {
    expect(() => readBlocks(text)).toThrow('not run');
  },
);

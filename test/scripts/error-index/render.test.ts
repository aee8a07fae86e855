import { expect, test } from 'vitest';
import { renderErrorIndex, withExampleCodes } from '../../../scripts/error-index/render.js';

const reasons = { 'not-found': '', unauthenticated: '', throttled: '', conflict: '', invalid: '' };
const statuses = { '401': { reason: 'unauthenticated' }, '429': { reason: 'throttled', retry: 'later' } } as const;

test.each([
  ['by its reason', { status: 400, code: 'M.1', reason: 'not-found' }, 'no', 'Check the ids'],
  ['retried as its status is', { status: 429, code: 'M.1', reason: 'throttled' }, 'yes', 'Wait'],
  [
    'not retried although its status is',
    { status: 429, code: 'M.1', reason: 'invalid', retry: 'never' },
    'no',
    'Check',
  ],
  [
    'retried although its status is not',
    { status: 403, code: 'M.1', reason: 'conflict', retry: 'later' },
    'yes',
    'Read',
  ],
  ['a dead token', { status: 401, code: 'M.1', reason: 'unauthenticated', renew: true }, 'no', 'Get a new token.'],
  [
    'a refused signature',
    { status: 401, code: 'M.1', reason: 'unauthenticated', renew: true, credential: 'signature-refused' },
    'no',
    'lock the key',
  ],
] as const)('a code %s', (_name, row, retried, advice) => {
  const line = renderErrorIndex({ reasons, statuses, codes: [row] })
    .split('\n')
    .at(-1);
  expect(line).toContain(`| M.1 | ${row.status} |`);
  expect(line).toContain(`| \`${row.reason}\` | ${retried} |`);
  expect(line).toContain(advice);
});

test('codes are sorted as people count, and messages cannot break the table', () => {
  const row = { status: 400, reason: 'invalid', message: 'a | {b} <c> & d' };
  const table = renderErrorIndex({
    reasons,
    statuses,
    codes: [
      { ...row, code: 'M.10' },
      { ...row, code: 'M.9' },
    ],
  });
  expect(table.match(/M\.\d+/g)).toEqual(['M.9', 'M.10']);
  expect(table).toContain('a \\| &#123;b&#125; &lt;c> &amp; d');
});

test('codes that only examples have are read by their status', () => {
  const example = { operationId: 'Stop', response: '429', name: 'n', summary: '' };
  const codes = [{ status: 429, code: 'M.1', reason: 'invalid' }];
  const examples = [
    { ...example, status: 429, value: { error_code: 'M.1', error_msg: 'listed' } },
    { ...example, status: 429, value: { error_code: 'M.2', error_msg: 'not listed' } },
    { ...example, status: 200, value: { error_code: 'M.3' } },
    { ...example, status: 429, value: 'no object' },
  ];
  expect(withExampleCodes({ reasons, statuses, codes }, examples).codes).toEqual([
    ...codes,
    { status: 429, code: 'M.2', reason: 'throttled', message: 'not listed' },
  ]);
});

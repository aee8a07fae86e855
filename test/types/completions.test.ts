import ts from 'typescript';
import { expect, test } from 'vitest';
import { inRepository } from '../packed/support/repository.js';
import { openEditor } from './support/editor.js';

const editor = openEditor(inRepository('test/types'), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  types: [],
  paths: { 'modelarts-processor-tasks': [inRepository('src/index.ts')] },
});
const prelude = "import type { AnyModelArtsError, StopProcessorTaskVersionError } from 'modelarts-processor-tasks';";
const ofErrors = [
  'name',
  'message',
  'stack',
  'cause',
  'kind',
  'operation',
  'sent',
  'attempts',
  'requestId',
  'problem',
  'advice',
  'toJSON',
];
const ofHttpErrors = ['status', 'code', 'reason', 'serviceMessage', 'body', 'snippet', 'headers', 'retryAfter'];

test('an editor offers the fields of an error, and no mark of ours', { timeout: 60_000 }, () => {
  const any = editor.complete(`${prelude} declare const error: AnyModelArtsError; error.|`);
  expect([...any].sort()).toEqual([...ofErrors].sort());
  const http = editor.complete(`${prelude} declare const error: AnyModelArtsError; if (error.kind === 'http') error.|`);
  expect([...http].sort()).toEqual([...ofErrors, ...ofHttpErrors].sort());
});

test('an editor shows a status that nothing narrows as a number', { timeout: 60_000 }, () => {
  const source = `${prelude} declare const error: AnyModelArtsError; if (error.kind === 'http') error.|status;`;
  expect(editor(source)).toContain('.status: number\nThe HTTP status, 400 to 599.');
});
test("an editor shows the documented statuses of an operation's error by number, and the others by name", () => {
  const source = `${prelude} declare const error: StopProcessorTaskVersionError; if (error.kind === 'http') error.|status;`;
  const [, shown = ''] = /\.status: (.*)\n/.exec(editor(source)) ?? [];
  const statuses = shown.replace(/UndocumentedStatus<.*>/, 'others').split(' | ');
  expect(statuses.sort()).toEqual(['400', '401', '403', '404', '429', 'others']);
});

import type { OpenAPI3, OperationObject } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { readOperations } from '../../scripts/generate/operation-model.js';
import { readPageModels } from '../../scripts/generate/page-model.js';
import { renderPages, renderPageTable } from '../../scripts/generate/render-pages.js';
import { document } from '../support/document.js';

const page = { items: 'things', id: 'thing_id', total: 'sum' };
const limit = { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 7 } } as const;
const offset = { name: 'offset', in: 'query', schema: { type: 'integer' } } as const;
const listed: OperationObject = {
  operationId: 'ListThings',
  'x-idempotent': true,
  'x-page': page,
  parameters: [limit, offset],
  responses: { 200: { description: 'Things.', content: { 'application/json': { schema: { type: 'object' } } } } },
};

function read(operation: OperationObject) {
  const extended: OpenAPI3 = { ...document, paths: { '/v2/things': { get: operation } } };
  return readPageModels(extended, readOperations(extended));
}

test('the lists of the document', () => {
  const pages = readPageModels(document, readOperations(document));
  expect(pages.map(({ operation, items, id, total, limit }) => [operation.id, items, id, total, limit])).toEqual([
    ['ListProcessorTasks', 'tasks', 'task_id', 'count', 100],
    ['GetProcessorTaskItems', 'items', 'template_id', 'total', 1000],
    ['ListProcessorTaskVersions', 'versions', 'task_version_id', 'count', 100],
    ['ListProcessorTaskVersionResults', 'results', 'sample_id', 'count', 100],
  ]);
});

test('a list that is added becomes a method, with no other edit', () => {
  const pages = read(listed);
  expect(renderPageTable(pages)).toContain(
    "listThings: { operation: 'ListThings', items: 'things', id: 'thing_id', total: 'sum', limit: 7 },",
  );
  expect(renderPages(pages)).toContain("listThings: (params = {}, options) => read('listThings', params, options),");
});

test('an operation without x-page is no list', () => {
  const { 'x-page': _page, ...others } = listed;
  expect(read(others)).toEqual([]);
});

test.each([
  ['x-page without the name of the id', { ...listed, 'x-page': { ...page, id: undefined } }, 'an x-page without id'],
  ['x-page that is a word', { ...listed, 'x-page': 'yes' }, 'an x-page without items'],
  ['no offset', { ...listed, parameters: [limit] }, 'no offset, or no limit with a maximum'],
  ['no limit', { ...listed, parameters: [offset] }, 'no offset, or no limit with a maximum'],
  [
    'a limit without a maximum',
    { ...listed, parameters: [{ ...limit, schema: { type: 'integer' as const } }, offset] },
    'no offset, or no limit with a maximum',
  ],
])('the generator refuses %s', (_what, operation, message) => {
  expect(() => read(operation)).toThrow(message);
});

import type { OpenAPI3, OperationObject, SchemaObject } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { readOperations } from '../../../scripts/generate/operation-model.js';
import { readPages } from '../../../scripts/generate/page-model.js';
import { renderPages } from '../../../scripts/generate/render-pages.js';
import { document } from '../../support/document.js';

const page = { items: 'things', id: 'thing_id', total: 'sum' };
const limit = { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 7 } } as const;
const offset = { name: 'offset', in: 'query', schema: { type: 'integer' } } as const;
const thing: SchemaObject = { type: 'object', properties: { thing_id: { type: 'string' } } };
const listed: OperationObject = {
  operationId: 'ListThings',
  'x-idempotent': true,
  'x-page': page,
  parameters: [limit, offset],
  responses: respond({ things: { type: 'array', items: thing }, sum: { type: 'integer' } }),
};

function read(operation: OperationObject) {
  const extended: OpenAPI3 = { ...document, paths: { '/v2/things': { get: operation } } };
  return readPages(extended, readOperations(extended));
}

test('the lists of the document', () => {
  const pages = readPages(document, readOperations(document));
  expect(pages.map(({ operation, items, id, total, limit }) => [operation.id, items, id, total, limit])).toEqual([
    ['ListProcessorTaskVersions', 'versions', 'task_version_id', 'count', 100],
    ['ListProcessorTaskVersionResults', 'results', 'sample_id', 'count', 100],
    ['ListProcessorTasks', 'tasks', 'task_id', 'count', 100],
    ['GetProcessorTaskItems', 'items', 'template_id', 'total', 1000],
  ]);
});

test('a list that is added becomes a method, with no other edit', () => {
  const pages = read(listed);
  const rendered = renderPages(pages);
  expect(rendered).toContain(
    `listThings: { operation: 'ListThings', items: "things", id: "thing_id", total: "sum", limit: 7 },`,
  );
  expect(rendered).toContain("listThings(params?: PageTypes['listThings']['params'], options?: CallOptions)");
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
  [
    'entries under another name',
    { ...listed, responses: respond({ sum: { type: 'integer' as const } }) },
    'names properties its response does not have',
  ],
  [
    'entries without the id',
    {
      ...listed,
      responses: respond({
        things: { type: 'array' as const, items: { type: 'object' as const } },
        sum: { type: 'integer' as const },
      }),
    },
    'names properties its response does not have',
  ],
  [
    'no total',
    { ...listed, responses: respond({ things: { type: 'array' as const, items: thing } }) },
    'names properties its response does not have',
  ],
])('the generator refuses %s', (_what, operation, message) => {
  expect(() => read(operation)).toThrow(message);
});

function respond(properties: Readonly<Record<string, SchemaObject>>): NonNullable<OperationObject['responses']> {
  return {
    200: { description: 'Things.', content: { 'application/json': { schema: { type: 'object', properties } } } },
  };
}

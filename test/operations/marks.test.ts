import type { SchemaObject } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import { findOperations } from '../../scripts/document/operations.js';
import { resolve } from '../../scripts/document/resolve.js';
import { operations } from '../../src/generated/operations.js';
import type { OperationDescriptor } from '../../src/operations/operation.js';
import { document, namedExamples } from '../support/document.js';

const descriptors: readonly OperationDescriptor[] = Object.values(operations);

test('the twelve operations are there, by method and path', () => {
  const task = '/v2/{project_id}/processor-tasks';
  expect(descriptors.map(({ id, method, path }) => `${id} ${method} ${path.replace(task, '')}`)).toEqual([
    'StopProcessorTaskVersion POST /{task_id}/versions/{version_id}/stop',
    'ListProcessorTaskVersions GET /{task_id}/versions',
    'CreateProcessorTaskVersion POST /{task_id}/versions',
    'DescProcessorTaskVersion GET /{task_id}/versions/{version_id}',
    'DeleteProcessorTaskVersion DELETE /{task_id}/versions/{version_id}',
    'ListProcessorTaskVersionResults GET /{task_id}/versions/{version_id}/results',
    'ListProcessorTasks GET ',
    'CreateProcessorTask POST ',
    'DescribeProcessorTask GET /{task_id}',
    'UpdateProcessorTask PUT /{task_id}',
    'DeleteProcessorTask DELETE /{task_id}',
    'GetProcessorTaskItems GET /items',
  ]);
});

test('only what creates something may not be sent again when in doubt', () => {
  expect(descriptors.filter(({ idempotent }) => !idempotent).map(({ id }) => id)).toEqual([
    'CreateProcessorTaskVersion',
    'CreateProcessorTask',
  ]);
});

describe('x-page', () => {
  const pages = findOperations(document).flatMap(({ id, operation }) => {
    const page: unknown = operation['x-page'];
    return page === undefined ? [] : [{ id, page: Object(page) }];
  });

  test('is carried by what takes an offset, and by nothing else', () => {
    const lists = descriptors.filter(({ parameters }) => 'offset' in parameters);
    expect(pages.map(({ id }) => id)).toEqual(lists.map(({ id }) => id));
    expect(pages).toHaveLength(4);
  });

  test.each(pages)('of $id names what its responses have', ({ id, page }) => {
    expect(Object.keys(page)).toEqual(['items', 'id', 'total']);
    const responses = namedExamples.filter(({ operationId, status }) => operationId === id && status === 200);
    const entries = responses.flatMap(({ value }) => {
      expect(Object(value)).toEqual(expect.objectContaining({ [page.total]: Object(value)[page.items].length }));
      return Object(value)[page.items];
    });
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(entry).toHaveProperty(page.id);
  });
});

test('a response that holds a secret is confidential, and no other', () => {
  const secret = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    propertiesOf(schema)
      .filter(([, property]) => Object(property)['x-secret'])
      .map(([property]) => `${name}.${property}`),
  );
  expect(secret).toEqual([
    'DescProcessorTaskVersionResultsResp.signed_origin_source',
    'DescProcessorTaskVersionResultsResp.signed_new_source',
  ]);
  const confidential = descriptors.filter((operation) => operation.confidential);
  expect(confidential.map(({ id }) => id)).toEqual(['ListProcessorTaskVersionResults']);
});

describe('the values of a response are open', () => {
  const schemas = Object.keys(document.components?.schemas ?? {}).filter(
    (name) => !/(Req|Type|SortOrder|SortBy|Filter)$/.test(name),
  );
  test.each(schemas)('%s', (name) => {
    const schema = document.components?.schemas?.[name];
    expect(JSON.stringify(schema)).not.toMatch(/"enum":|TemplateType|DataSourceType|SortOrder|SortBy|Filter/);
  });
});

function propertiesOf(schema: SchemaObject | Parameters<typeof resolve<SchemaObject>>[1]): [string, unknown][] {
  const { properties } = Object(resolve<SchemaObject>(document, schema));
  return Object.entries(properties ?? {});
}

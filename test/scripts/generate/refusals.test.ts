import type { OperationObject } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import type { Documents } from '../../../scripts/document/load.js';
import { renderAll } from '../../../scripts/generate/render.js';
import { document } from '../../support/document.js';
import { iamDocument } from '../../support/iam-document.js';

const path = '/v2/{project_id}/made-up/{item_id}';
const pathParameters = ['project_id', 'item_id'].map(
  (name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }) as const,
);
const madeUp: OperationObject = {
  operationId: 'CreateMadeUp',
  'x-idempotent': false,
  parameters: pathParameters,
  responses: { 200: { description: 'Done.', content: { 'application/json': { schema: { type: 'object' } } } } },
};
const body = { content: { 'application/json': { schema: { type: 'object' as const } } } };

/** Operations that the client could not offer faithfully, and what the generator says of each. */
const refused: Readonly<Record<string, readonly [operation: OperationObject, message: string]>> = {
  'no operationId': [without('operationId'), `POST ${path} has no operationId`],
  'no x-idempotent': [without('x-idempotent'), 'CreateMadeUp (POST /v2/{project_id}/made-up/{item_id}) has no x-id'],
  'x-idempotent that is no boolean': [{ ...madeUp, 'x-idempotent': 'yes' }, 'Say true or false'],
  'x-answer-holds-secrets that is no boolean': [
    { ...madeUp, 'x-answer-holds-secrets': 'yes' },
    'CreateMadeUp has an x-answer-holds-secrets that is no boolean',
  ],
  'one name in path and query': [
    withParameters({ name: 'item_id', in: 'query' as const, schema: { type: 'string' } }),
    'CreateMadeUp has two parameters named item_id',
  ],
  'a parameter named body beside a body': [
    { ...withParameters({ name: 'body', in: 'query' as const, schema: { type: 'string' } }), requestBody: body },
    'CreateMadeUp has two parameters named body',
  ],
  'a header parameter': [
    withParameters({ name: 'X-Extra', in: 'header' as const, schema: { type: 'string' } }),
    'CreateMadeUp has the header parameter X-Extra',
  ],
  'a query that is not sent as form': [
    withParameters({ name: 'labels', in: 'query' as const, style: 'pipeDelimited', schema: { type: 'array' } }),
    'CreateMadeUp has the parameter labels in another style',
  ],
  'the operationId of another operation': [
    { ...madeUp, operationId: 'StopProcessorTaskVersion' },
    'Two operations would become the method stopProcessorTaskVersion',
  ],
  'an answer that is no object': [
    {
      ...madeUp,
      responses: { 200: { description: 'x', content: { 'application/json': { schema: { type: 'string' } } } } },
    },
    'CreateMadeUp answers 200 with something other than an object',
  ],
  'a reference to nothing': [
    { ...madeUp, responses: { 200: { $ref: '#/components/responses/Missing' } } },
    'The reference #/components/responses/Missing leads nowhere',
  ],
};

describe('the generator refuses', () => {
  test.each(Object.entries(refused))('%s', async (_name, [operation, message]) => {
    await expect(renderAll(extended(operation))).rejects.toThrow(message);
  });

  test('two servers for one region', async () => {
    const servers = [...(document.servers ?? []), ...(document.servers ?? []).slice(0, 1)];
    const modelarts = { ...document, servers };
    await expect(renderAll({ modelarts, iam: iamDocument })).rejects.toThrow('Two servers list the region eu-de');
  });
});

test('an answer that holds secrets is confidential, and no other', async () => {
  const marked = /id: 'CreateMadeUp'[\s\S]*confidential: true/;
  const confidential = await renderAll(extended({ ...madeUp, 'x-answer-holds-secrets': true }));
  expect(confidential.get('operations.ts')).toMatch(marked);
  const open = await renderAll(extended({ ...madeUp, 'x-answer-holds-secrets': false }));
  expect(open.get('operations.ts')).not.toMatch(marked);
});

test('an array of the query is one value if it is not exploded, and one for each item otherwise', async () => {
  const array = (name: string, explode?: boolean) =>
    ({ name, in: 'query', schema: { type: 'array' }, ...(explode !== undefined && { explode }) }) as const;
  const files = await renderAll(extended(withParameters(array('red', false), array('green', true), array('blue'))));
  expect(files.get('operations.ts')).toMatch(/red: 'joined',\s+green: 'query',\s+blue: 'query'/);
});

test('the same document gives the same text, and a parameter named body without a body is fine', async () => {
  const operation = withParameters({ name: 'body', in: 'query' as const, schema: { type: 'string' } });
  const [once, again] = [await renderAll(extended(operation)), await renderAll(extended(operation))];
  expect(once).toEqual(again);
  expect(once.get('operations.ts')).toContain("body: 'query'");
});

function without(key: keyof OperationObject): OperationObject {
  const { [key]: _left, ...rest } = madeUp;
  return rest;
}

function withParameters(...parameters: NonNullable<OperationObject['parameters']>): OperationObject {
  return { ...madeUp, parameters: [...pathParameters, ...parameters] };
}

function extended(operation: OperationObject): Documents {
  return {
    modelarts: { ...document, paths: { ...document.paths, [path]: { post: operation } } },
    iam: iamDocument,
  };
}

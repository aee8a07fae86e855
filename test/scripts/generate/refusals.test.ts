import type { OperationObject, SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Documents } from '../../../scripts/document/load.js';
import { renderAll } from '../../../scripts/generate/render.js';
import { document } from '../../support/document.js';
import { iamDocument } from '../../support/iam-document.js';

const path = '/v2/{project_id}/invented/{item_id}';
const pathParameters = ['project_id', 'item_id'].map(
  (name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }) as const,
);
const invented: OperationObject = {
  operationId: 'CreateInvented',
  'x-idempotent': false,
  parameters: pathParameters,
  responses: { 200: { description: 'Done.', content: { 'application/json': { schema: { type: 'object' } } } } },
};
const body = { content: { 'application/json': { schema: { type: 'object' as const } } } };

/** Operations that the client could not offer faithfully, and what the generator says of each. */
const refused: Readonly<Record<string, readonly [operation: OperationObject, message: string, method?: string]>> = {
  'no operationId': [without('operationId'), `POST ${path} has no operationId`],
  'no x-idempotent': [without('x-idempotent'), 'CreateInvented (POST /v2/{project_id}/invented/{item_id}) has no x-id'],
  'x-idempotent that is no boolean': [{ ...invented, 'x-idempotent': 'yes' }, 'Say true or false'],
  'x-answer-holds-secrets that is no boolean': [
    { ...invented, 'x-answer-holds-secrets': 'yes' },
    'CreateInvented has an x-answer-holds-secrets that is no boolean',
  ],
  'one name in path and query': [
    withParameters({ name: 'item_id', in: 'query' as const, schema: { type: 'string' } }),
    'CreateInvented has two parameters named item_id',
  ],
  'a parameter named body beside a body': [
    { ...withParameters({ name: 'body', in: 'query' as const, schema: { type: 'string' } }), requestBody: body },
    'CreateInvented has two parameters named body',
  ],
  'a header parameter': [
    withParameters({ name: 'X-Extra', in: 'header' as const, schema: { type: 'string' } }),
    'CreateInvented has the header parameter X-Extra',
  ],
  'a query that is not sent as form': [
    withParameters({ name: 'labels', in: 'query' as const, style: 'pipeDelimited', schema: { type: 'array' } }),
    'CreateInvented has the parameter labels in another style',
  ],
  'the operationId of another operation': [
    { ...invented, operationId: 'StopProcessorTaskVersion' },
    'Two operations would become the method stopProcessorTaskVersion',
  ],
  'a response that is no object': [
    {
      ...invented,
      responses: { 200: { description: 'x', content: { 'application/json': { schema: { type: 'string' } } } } },
    },
    'The response 200 of CreateInvented is not an object',
  ],
  'a reference to nothing': [
    { ...invented, responses: { 200: { $ref: '#/components/responses/Missing' } } },
    'The reference #/components/responses/Missing leads nowhere',
  ],
  'a method that responses are not read for': [invented, `CreateInvented is called by OPTIONS`, 'options'],
  'a success in another format': [
    { ...invented, responses: { 200: { description: 'x', content: { 'text/csv': {} } } } },
    'CreateInvented has no schema for the application/json of its response 200',
  ],
  'a body in another format': [
    { ...invented, requestBody: { content: { 'text/csv': { schema: { type: 'string' } } } } },
    'CreateInvented has a body without a schema for application/json',
  ],
  'an object in the query': [
    withParameters({ name: 'filter', in: 'query' as const, schema: { type: 'object' } }),
    'CreateInvented has the query parameter filter of type object. Give it one that is sent there: string, number, integer',
  ],
  'an array in the path': [
    withParameters({ name: 'ids', in: 'path' as const, required: true, schema: { type: 'array' } }),
    'CreateInvented has the path parameter ids of type array',
  ],
  'a path that is not sent as it is': [
    withParameters({ name: 'ids', in: 'path' as const, required: true, style: 'label', schema: { type: 'string' } }),
    'CreateInvented has the parameter ids in another style than the client sends: simple',
  ],
  'a parameter without a schema': [
    withParameters({ name: 'filter', in: 'query' as const, content: { 'application/json': {} } }),
    'CreateInvented has the parameter filter without a schema',
  ],
  'parts of different types': [
    { ...invented, responses: respond({ allOf: [{ type: 'object' }, { type: 'string' }] }) },
    'The response 200 of CreateInvented is not an object. Give its schema the type object.',
  ],
  'no success': [
    { ...invented, responses: { default: { description: 'x' } } },
    'CreateInvented names no success. Add its response 2xx.',
  ],
  'no responses': [without('responses'), 'CreateInvented names no success'],
  'a GET with a body': [{ ...invented, requestBody: body }, 'CreateInvented is a GET with a body', 'get'],
  'an array as body': [
    { ...invented, requestBody: send({ type: 'array', items: { type: 'string' } }) },
    'The body of CreateInvented is not an object. Give its schema the type object.',
  ],
  'a body that may be an array': [
    { ...invented, requestBody: send({ oneOf: [{ type: 'object' }, { type: 'array', items: {} }] }) },
    'The body of CreateInvented is not an object',
  ],
  'a body of any type': [{ ...invented, requestBody: send({}) }, 'The body of CreateInvented is not an object'],
  'servers of its own': [
    { ...invented, servers: [{ url: 'https://elsewhere.example', description: 'x', variables: {} }] },
    'CreateInvented has servers of its own',
  ],
  'a placeholder without a parameter': [
    { ...invented, parameters: pathParameters.slice(0, 1) },
    'CreateInvented has no path parameter for {item_id}. Describe it',
  ],
  'a path parameter that the path does not hold': [
    withParameters({ name: 'other', in: 'path' as const, required: true, schema: { type: 'string' } }),
    `CreateInvented has a path parameter for {other}, which is not in ${path}. Leave it out.`,
  ],
  'a path parameter that is not required': [
    withParameters({ name: 'item_id', in: 'path' as const, schema: { type: 'string' } }),
    'CreateInvented has the path parameter item_id, which is not required. Say required: true.',
  ],
  'a number in the path': [
    withParameters({ name: 'item_id', in: 'path' as const, required: true, schema: { type: 'integer' } }),
    'CreateInvented has the path parameter item_id of type integer. Give it one that is sent there: string.',
  ],
  'what may be an array in the path': [
    withParameters({
      ...{ name: 'item_id', in: 'path' as const, required: true },
      schema: toSchema({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }),
    }),
    'CreateInvented has the path parameter item_id of type array',
  ],
  'anything in the path': [
    withParameters({ name: 'item_id', in: 'path' as const, required: true, schema: toSchema({}) }),
    'CreateInvented has the path parameter item_id of type any',
  ],
  'what may be an object in the query': [
    withQuery({ anyOf: [{ type: 'string' }, { type: 'object' }] }),
    'CreateInvented has the query parameter filter of type object',
  ],
  'anything in the query': [
    withQuery({ properties: { red: { type: 'string' } } }),
    'CreateInvented has the query parameter filter of type any',
  ],
  'an array of objects in the query': [
    withQuery({ type: 'array', items: { $ref: '#/components/schemas/ErrorBody' } }),
    'CreateInvented has the query parameter filter of type array of object',
  ],
  'an array of arrays in the query': [
    withQuery({ oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'array', items: {} } }] }),
    'CreateInvented has the query parameter filter of type array of array',
  ],
};

/** Paths in which a placeholder is not a whole segment. Middleware and the fake recognize calls by their segments. */
const oddPaths = [
  '/v2/{project_id}/item-{item_id}',
  '/v2/{project_id}/{item_id}.json',
  '/v2/{project_id}{item_id}',
  '/v2/{project_id}/{item_id',
  '/v2/{project_id}/{{item_id}}',
];

/** What stands where OpenAPI 3.0 requires something else. */
const malformed: Readonly<Record<string, Documents>> = {
  'true as a part of a response': extended({
    ...invented,
    responses: respond({ type: 'object', allOf: [true] }),
  }),
  'false as a property of a response': extended({
    ...invented,
    responses: respond({ type: 'object', properties: { red: false } }),
  }),
  'true as a part of a parameter': extended(withQuery({ oneOf: [true] })),
  'true as a property of a schema': withSchemas(invented, { Red: { type: 'object', properties: { red: true } } }),
  'parameters that are no list': extended({ ...invented, ...Object({ parameters: {} }) }),
};

/** OperationIds that would become members which a client, or every object, has for something else. */
const takenIds = [
  ...['Api', 'Pages', 'RunningVersions', 'Safe', 'StopAll', 'StopAndWait', 'WaitForVersion'],
  ...['Then', 'Constructor', 'HasOwnProperty', 'ToString', 'ToLocaleString', 'ValueOf', 'IsPrototypeOf'],
];

/** OperationIds that are not names. */
const oddIds = [
  '__proto__',
  'createInvented',
  'Create-Invented',
  'Create Invented',
  '9Lives',
  "Create'",
  'Créer',
  'A.B',
];

/** Parameters that a lookup would find in every object. */
const inherited = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];

/** References that lead back to themselves, by the place where they stand. */
const loop = { $ref: '#/components/schemas/Loop' };
const loops: Readonly<Record<string, Documents>> = {
  'as a schema that nothing uses': withSchemas(invented, { Loop: loop }),
  'over another schema': withSchemas(invented, { Loop: { $ref: '#/components/schemas/Other' }, Other: loop }),
  'as a response': withSchemas({ ...invented, responses: respond(loop) }, { Loop: loop }),
  'as a body': withSchemas(
    { ...invented, requestBody: { content: { 'application/json': { schema: toSchema(loop) } } } },
    { Loop: loop },
  ),
  'as a parameter': withSchemas(withParameters({ name: 'loop', in: 'query' as const, schema: toSchema(loop) }), {
    Loop: loop,
  }),
  'as a path': {
    modelarts: { ...document, paths: { ...document.paths, [path]: { $ref: `#/paths/${path.replaceAll('/', '~1')}` } } },
    iam: iamDocument,
  },
};

/** Schemas that cannot be exported by their names. */
const takenSchemas: Readonly<Record<string, string>> = {
  StopProcessorTaskVersionParams: 'has the name of another type',
  CreateInventedData: 'has the name of another type',
  Record: 'has the name of another type',
  paths: 'has the name of another type',
  'Made.Up': 'is not a name for a type',
};

describe('the generator refuses', () => {
  test.each(Object.entries(refused))('%s', async (_name, [operation, message, method]) => {
    await expect(renderAll(extended(operation, method))).rejects.toThrow(message);
  });

  test.each(oddPaths)('the path %s', async (odd) => {
    await expect(renderAll(extended(invented, 'post', odd))).rejects.toThrow(
      `CreateInvented has the path ${odd}. Give each placeholder a whole segment: /{name}.`,
    );
  });

  test.each(Object.entries(malformed))('%s', async (_what, documents) => {
    await expect(renderAll(documents)).rejects.toThrow(
      'Run `npm run check:document`, which says where a document is not of the form of OpenAPI 3.0.',
    );
  });

  test.each(takenIds)('the operationId %s', async (operationId) => {
    const name = operationId.charAt(0).toLowerCase() + operationId.slice(1);
    await expect(renderAll(extended({ ...invented, operationId }))).rejects.toThrow(
      `${operationId} would become the method ${name}, which the client has for something else. Rename it.`,
    );
  });

  test.each(oddIds)('the operationId %s', async (operationId) => {
    await expect(renderAll(extended({ ...invented, operationId }))).rejects.toThrow(
      `The operationId ${operationId} is not in PascalCase. Name it with letters and digits.`,
    );
  });

  test.each(inherited)('the parameter %s', async (name) => {
    const operation = withParameters({ name, in: 'query' as const, schema: { type: 'string' } });
    await expect(renderAll(extended(operation))).rejects.toThrow(
      `CreateInvented has the parameter ${name}, which every object inherits. Rename it.`,
    );
  });

  test.each(Object.entries(loops))('a reference to itself, %s', async (_place, documents) => {
    await expect(renderAll(documents)).rejects.toThrow('leads back to itself. Write what it stands for in its place.');
  });

  test('a schema that is composed of itself', async () => {
    const operation = { ...invented, responses: respond(loop) };
    await expect(renderAll(withSchemas(operation, { Loop: { allOf: [loop] } }))).rejects.toThrow(
      'A schema is composed of itself',
    );
  });

  test.each(Object.entries(takenSchemas))('the schema %s', async (name, message) => {
    const documents = withSchemas(invented, { [name]: { type: 'object' } });
    await expect(renderAll(documents)).rejects.toThrow(`The schema ${name} ${message}. Rename it.`);
  });

  test('two servers for one region', async () => {
    const servers = [...(document.servers ?? []), ...(document.servers ?? []).slice(0, 1)];
    const modelarts = { ...document, servers };
    await expect(renderAll({ modelarts, iam: iamDocument })).rejects.toThrow('Two servers list the region eu-de');
  });
});

test('a response that holds secrets is confidential, and no other', async () => {
  const marked = /id: 'CreateInvented'[\s\S]*confidential: true/;
  const confidential = await renderAll(extended({ ...invented, 'x-answer-holds-secrets': true }));
  expect(confidential.get('operations.ts')).toMatch(marked);
  const open = await renderAll(extended({ ...invented, 'x-answer-holds-secrets': false }));
  expect(open.get('operations.ts')).not.toMatch(marked);
});

test('an array of the query is one value if it is not exploded, and one for each item otherwise', async () => {
  const array = (name: string, explode?: boolean) =>
    ({ name, in: 'query', schema: { type: 'array' }, ...(explode !== undefined && { explode }) }) as const;
  const files = await renderAll(extended(withParameters(array('red', false), array('green', true), array('blue'))));
  const descriptor = descriptorOf(files);
  expect(descriptor).toMatch(/red: 'query',\s+green: 'query',\s+blue: 'query'/);
  expect(descriptor).toContain("unexploded: ['red'],");
});

test('a query that may be one value or an array of them is typed as both', async () => {
  const string = { type: 'string' };
  const files = await renderAll(extended(withQuery({ oneOf: [string, { type: 'array', items: string }] })));
  expect(files.get('methods.ts')).toContain('filter?: string | string[] | undefined;');
});

/** What a success may be, and how the table has it. */
const successes: Readonly<Record<string, readonly [schema: object, response: string]>> = {
  'no properties': [{ type: 'object' }, 'empty'],
  'no properties, in parts': [{ allOf: [{ type: 'object' }, { type: 'object' }] }, 'empty'],
  properties: [{ type: 'object', properties: { a: { type: 'string' } } }, 'object'],
  'properties of parts': [{ allOf: [{ $ref: '#/components/schemas/ErrorBody' }, { type: 'object' }] }, 'object'],
  'properties of parts of parts': [
    { allOf: [{ oneOf: [{ type: 'object' }, { $ref: '#/components/schemas/ErrorBody' }] }] },
    'object',
  ],
  'properties by any name': [{ type: 'object', additionalProperties: { type: 'string' } }, 'object'],
  'properties beside parts': [{ type: 'object', allOf: [{}], properties: { a: { type: 'string' } } }, 'object'],
};

test.each(Object.entries(successes))('a success with %s', async (_what, [schema, response]) => {
  const files = await renderAll(extended({ ...invented, responses: respond(schema) }));
  expect(descriptorOf(files)).toContain(`response: '${response}',`);
  expect(files.get('methods.ts')?.includes('export type CreateInventedData = undefined;')).toBe(response === 'empty');
});

test('several successes become a union', async () => {
  const weight = { type: 'object', properties: { weight: { type: 'integer' } } };
  const accepted = {
    content: { 'application/json': { schema: toSchema({ $ref: '#/components/schemas/ErrorBody' }) } },
  };
  const responses = {
    ...respond(weight),
    202: { description: 'Accepted.', ...accepted },
    204: { description: 'Nothing to do.' },
  };
  const methods = (await renderAll(extended({ ...invented, responses }))).get('methods.ts');
  expect(methods).toContain('export type CreateInventedData = CreateInventedData200 | ErrorBody | undefined;');
  expect(methods).toContain('export interface CreateInventedData200 {\n  weight?: number;\n}');
});

test('what a property refers to is described at the property, also where it may be null', async () => {
  const properties = {
    one: { $ref: '#/components/schemas/ErrorBody' },
    nullable: { allOf: [{ $ref: '#/components/schemas/ErrorBody' }], nullable: true, description: 'It may be null.' },
    own: { $ref: '#/components/schemas/ErrorBody', description: 'Its own words.' },
  };
  const files = await renderAll(withSchemas(invented, { Invented: { type: 'object', properties } }));
  const declaration = /export interface Invented \{[\s\S]*?\n\}/.exec(files.get('schemas.ts') ?? '')?.[0];
  expect(declaration).toMatch(/\/\*\* Body of an error response\.[^\n]*\*\/\n {2}one\?: ErrorBody;/);
  expect(declaration).toMatch(/\/\*\* It may be null\. \*\/\n {2}nullable\?: ErrorBody \| null;/);
  expect(declaration).toMatch(/\/\*\* Its own words\. \*\/\n {2}own\?: ErrorBody;/);
});

test('a description cannot end the comment that it stands in', async () => {
  const description = 'Ends here: */ export const injected = 1; /* $0 `';
  const properties = { one: { type: 'string', description } };
  const operation = {
    ...withParameters({ name: 'search', in: 'query' as const, description, schema: toSchema({ type: 'string' }) }),
    summary: description,
    description,
    externalDocs: { url: description },
    responses: {
      200: {
        description,
        content: { 'application/json': { schema: toSchema({ $ref: '#/components/schemas/Invented' }) } },
      },
    },
  };
  const files = await renderAll(withSchemas(operation, { Invented: { type: 'object', description, properties } }));
  for (const name of ['methods.ts', 'schemas.ts', 'paths.ts', 'operations.ts']) {
    const { statements } = ts.createSourceFile(name, files.get(name) ?? '', ts.ScriptTarget.ES2022, true);
    const declared = statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations);
    expect(declared.map((declaration) => declaration.name.getText(declaration.getSourceFile()))).toEqual(
      name === 'operations.ts' ? ['operations'] : [],
    );
  }
});

test('names that are not identifiers are quoted', async () => {
  const files = await renderAll(
    extended(withParameters({ name: "filter['a']", in: 'query', schema: { type: 'string' } })),
  );
  expect(descriptorOf(files)).toContain(`"filter['a']": 'query'`);
  expect(files.get('methods.ts')).toContain(`"filter['a']"?: string | undefined;`);
});

test('a body is required or optional, and said to be', async () => {
  const required = await renderAll(extended({ ...invented, requestBody: { ...body, required: true } }));
  expect(descriptorOf(required)).toContain("body: 'required',");
  expect(descriptorOf(await renderAll(extended({ ...invented, requestBody: body })))).toContain("body: 'optional',");
  expect(descriptorOf(await renderAll(extended(invented)))).not.toContain('body');
});

test('the same document gives the same text, and a parameter named body without a body is fine', async () => {
  const operation = withParameters({ name: 'body', in: 'query' as const, schema: { type: 'string' } });
  const [once, again] = [await renderAll(extended(operation)), await renderAll(extended(operation))];
  expect(once).toEqual(again);
  expect(once.get('operations.ts')).toContain("body: 'query'");
});

function without(key: keyof OperationObject): OperationObject {
  const { [key]: _left, ...rest } = invented;
  return rest;
}

function withParameters(...parameters: NonNullable<OperationObject['parameters']>): OperationObject {
  return { ...invented, parameters: [...pathParameters, ...parameters] };
}

function withQuery(schema: object): OperationObject {
  return withParameters({ name: 'filter', in: 'query' as const, schema: toSchema(schema) });
}

function extended(operation: OperationObject, method = 'post', at = path): Documents {
  return {
    modelarts: { ...document, paths: { ...document.paths, [at]: { [method]: operation } } },
    iam: iamDocument,
  };
}

function withSchemas(operation: OperationObject, added: Readonly<Record<string, object>>): Documents {
  const { modelarts, iam } = extended(operation);
  const schemas = { ...modelarts.components?.schemas };
  for (const [name, schema] of Object.entries(added)) schemas[name] = toSchema(schema);
  return { modelarts: { ...modelarts, components: { ...modelarts.components, schemas } }, iam };
}

// The types of openapi-typescript have no schema of parts without a type, and none that is a reference.
function toSchema(schema: object): SchemaObject {
  return schema as SchemaObject;
}

function send(schema: object): NonNullable<OperationObject['requestBody']> {
  return { content: { 'application/json': { schema: toSchema(schema) } } };
}

function respond(schema: object): NonNullable<OperationObject['responses']> {
  return { 200: { description: 'Done.', content: { 'application/json': { schema: toSchema(schema) } } } };
}

/** What the table has of the operation that was added. */
function descriptorOf(files: ReadonlyMap<string, string>): string {
  return /createInvented: \{[\s\S]*?\n {2}\},/.exec(files.get('operations.ts') ?? '')?.[0] ?? '';
}

import type { ParameterObject } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import { exampleParams } from '../../scripts/document/example-params.js';
import { findOperations } from '../../scripts/document/operations.js';
import { resolve } from '../../scripts/document/resolve.js';
import { createFakeService, type OperationId, type RunPlan } from '../../src/testing/index.js';
import { ids } from '../support/client.js';
import { document, namedExamples } from '../support/document.js';
import { ask, type Question, versionPath } from './support/ask.js';

interface Row extends Question {
  readonly operation: OperationId;
  readonly expected: readonly [status: number, code: string];
  readonly run?: RunPlan;
}

const running: RunPlan = { initializing: 0 };
const failed: RunPlan = { initializing: 0, running: 0, ends: 'failed' };
const taskPath = `/${ids.task_id}`;
const template = { id: 'sys_data_validation' };
const inputs = [{ type: 'DATASET', source: 'dS7jM2kX9cT4bQ6nW1z' }];
const invalid = [400, 'ModelArts.0101'] as const;
const whileInitializing = [403, 'ModelArts.4850'] as const;

/** The operations that name a task, and how they do. */
const ofTasks: readonly (readonly [operation: OperationId, method: string, path: string])[] = [
  ['DescribeProcessorTask', 'GET', '/nobody'],
  ['UpdateProcessorTask', 'PUT', '/nobody'],
  ['DeleteProcessorTask', 'DELETE', '/nobody'],
  ['ListProcessorTaskVersions', 'GET', '/nobody/versions'],
  ['CreateProcessorTaskVersion', 'POST', '/nobody/versions'],
  ['DescProcessorTaskVersion', 'GET', '/nobody/versions/nobody'],
  ['DeleteProcessorTaskVersion', 'DELETE', '/nobody/versions/nobody'],
  ['ListProcessorTaskVersionResults', 'GET', '/nobody/versions/nobody/results'],
  ['StopProcessorTaskVersion', 'POST', '/nobody/versions/nobody/stop'],
];

const created = { operation: 'CreateProcessorTask', method: 'POST', path: '' } as const;
const createdVersion = {
  operation: 'CreateProcessorTaskVersion',
  method: 'POST',
  path: `${taskPath}/versions`,
} as const;
const updated = { operation: 'UpdateProcessorTask', method: 'PUT', path: taskPath } as const;

const rows: Readonly<Record<string, Row>> = {
  'no credentials': { operation: 'ListProcessorTasks', path: '', headers: {}, expected: [401, 'ModelArts.0201'] },
  'a task without a name': { ...created, body: { template, inputs }, expected: invalid },
  'a task with an empty name': { ...created, body: { name: '', template, inputs }, expected: invalid },
  'a task without a template': { ...created, body: { name: 'dogs', inputs }, expected: invalid },
  'a task that reads nothing': { ...created, body: { name: 'dogs', template }, expected: invalid },
  'a task that reads in two ways': {
    ...created,
    body: { name: 'dogs', template, inputs, data_source: inputs[0] },
    expected: invalid,
  },
  'a task of an unknown kind': {
    ...created,
    body: { name: 'dogs', template: { id: 'cook' }, inputs },
    expected: invalid,
  },
  'a task whose source is of an unknown kind': {
    ...created,
    body: { name: 'dogs', template, inputs: [{ type: 'FTP' }] },
    expected: invalid,
  },
  'a task whose work path has a name that is too long': {
    ...created,
    body: { name: 'dogs', template, inputs, work_path: { version_name: 'V'.repeat(33) } },
    expected: invalid,
  },
  'a feature analysis with a version': {
    ...created,
    body: { name: 'dogs', template: { id: 'sys_data_analyse' }, inputs, create_version: true },
    expected: invalid,
  },
  'a task of a name that is taken': {
    ...created,
    body: { name: 'my-cats', template, inputs },
    expected: [400, 'ModelArts.4709'],
  },
  'a body that is no JSON': { ...created, body: '{', expected: invalid },
  'a body that is no object': { ...created, body: '[]', expected: invalid },
  'a version without a name': { ...createdVersion, body: { template }, expected: invalid },
  'a version that reads in two ways': {
    ...createdVersion,
    body: { name: 'my-cats', inputs, data_source: inputs[0] },
    expected: invalid,
  },
  'a description that is too long': { ...updated, body: { description: 'a'.repeat(257) }, expected: invalid },
  'a description with a character that is forbidden': { ...updated, body: { description: 'a<b' }, expected: invalid },
  'a description that is no text': { ...updated, body: { description: 1 }, expected: invalid },
  'the deletion of a task that is initializing': {
    ...{ operation: 'DeleteProcessorTask', method: 'DELETE', path: taskPath, run: {} },
    expected: whileInitializing,
  },
  'the deletion of a version that is initializing': {
    ...{ operation: 'DeleteProcessorTaskVersion', method: 'DELETE', path: versionPath, run: {} },
    expected: whileInitializing,
  },
  'results that come too early': {
    ...{ operation: 'ListProcessorTaskVersionResults', path: `${versionPath}/results` },
    expected: [403, 'ModelArts.4613'],
  },
  'results of a run that failed': {
    ...{ operation: 'ListProcessorTaskVersionResults', path: `${versionPath}/results`, run: failed },
    expected: [500, 'ModelArts.4614'],
  },
  'a path that nothing is behind': {
    ...{ operation: 'DescribeProcessorTask', path: `${taskPath}/cats` },
    expected: [404, 'ModelArts.2836'],
  },
  'a method that the path does not have': {
    ...{ operation: 'DescribeProcessorTask', method: 'POST', path: taskPath },
    expected: [405, 'ModelArts.2803'],
  },
};

const { task_id, version_id } = ids;

function serviceWith(run: RunPlan) {
  return createFakeService({ tasks: [{ task_id, name: 'my-cats', run, versions: [{ version_id }] }] });
}

describe('what the document has as an error is that error', () => {
  test.each(Object.entries(rows))('%s', async (_name, row) => {
    await expectResponse(row);
  });

  test.each(ofTasks)('%s of no task', async (operation, method, path) => {
    await expectResponse({ operation, method, path, expected: [400, 'ModelArts.4700'] });
  });

  test.each(ofTasks.filter(([, , path]) => path.includes('/versions/')))(
    '%s of no version',
    async (operation, method, path) => {
      const ofTask = path.replace('/nobody', taskPath);
      await expectResponse({ operation, method, path: ofTask, expected: [400, 'ModelArts.4851'] });
    },
  );

  test('a project of somebody else', async () => {
    const { fetch } = createFakeService({ projectId: 'another' });
    const { status, data } = await ask(fetch, { path: '' });
    expect({ status, data }).toMatchObject({ status: 403, data: { error_code: 'ModelArts.0210' } });
    expect(namedExamples.map(({ value }) => value)).toContainEqual(data);
  });
});

async function expectResponse({ operation, expected: [status, code], run = running, ...question }: Row): Promise<void> {
  const reply = await ask(serviceWith(run).fetch, question);
  const examples = namedExamples.filter((example) => example.operationId === operation && example.status === status);
  expect(reply).toMatchObject({ status, type: 'application/json', data: { error_code: code } });
  expect(examples.map(({ value }) => value)).toContainEqual(reply.data);
}

test('the document and the fake agree that an offset is 0 or more', () => {
  const offsets = queryParameters().filter(({ parameter }) => parameter.name === 'offset');
  expect(offsets.map(({ schema }) => schema.minimum)).toEqual([0, 0, 0, 0]);
});

describe('a parameter of the query is taken as by the document', () => {
  test.each(queryParameters())('$id: $parameter.name', async ({ path, parameter, schema }) => {
    const { fetch } = serviceWith({ initializing: 0, running: 0 });
    const askWith = async (value: unknown) => {
      const query = new URLSearchParams({ [parameter.name]: String(value) });
      return (await ask(fetch, { path: `${path}?${query}` })).status;
    };
    for (const value of [parameter.example, ...(schema.enum ?? []), ...limitsOf(schema)])
      expect([value, await askWith(value)]).toEqual([value, 200]);
    for (const value of unacceptable(schema)) expect([value, await askWith(value)]).toEqual([value, 400]);
  });
});

/** What is of interest of a schema here. */
interface Schema {
  readonly type?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

function queryParameters() {
  return findOperations(document).flatMap(({ id, path: template, operation }) => {
    const params = exampleParams(document, id);
    const path =
      template.replace(/\{(\w+)\}/g, (_all, name) => String(params[name])).split('/processor-tasks')[1] ?? '';
    const parameters = (operation.parameters ?? []).map((reference) => resolve<ParameterObject>(document, reference));
    return parameters
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => {
        const schema: Schema = parameter.schema ? resolve<object>(document, parameter.schema) : {};
        return { id, path, parameter, schema };
      });
  });
}

function unacceptable(schema: Schema): readonly unknown[] {
  const { minimum, maximum } = schema;
  return [
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(schema.type === 'integer' ? ['many', '1.5', ''] : []),
    ...(schema.type === 'boolean' ? ['perhaps'] : []),
    ...(schema.enum === undefined ? [] : ['another', '99']),
  ];
}

function limitsOf({ minimum, maximum }: Schema): readonly number[] {
  return [minimum, maximum].filter((limit) => limit !== undefined);
}

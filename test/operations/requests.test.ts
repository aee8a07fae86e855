import { describe, expect, inject, test } from 'vitest';
import { clientOf, failureOf, projectId } from '../support/client.js';
import { startServer } from '../support/server.js';

const tasks = `/v2/${projectId}/processor-tasks`;
const listTemplate = '/v2/{project_id}/processor-tasks';

describe('dataset versions travel in one value', () => {
  /** What is given, and what arrives. */
  const rows: readonly (readonly [given: string[], query: string])[] = [
    [['a', 'b'], '?version_id=a,b'],
    [['a'], '?version_id=a'],
    [['a&b', 'ü'], '?version_id=a%26b,%C3%BC'],
    [[], ''],
  ];

  test.each(rows)('%j', async (version_id, query) => {
    const server = await startServer((_request, response) => response.end('{"count":0,"tasks":[]}'));
    const client = clientOf(server.url);
    await client.listProcessorTasks({ version_id });
    await client.api.GET(listTemplate, { params: { path: { project_id: projectId }, query: { version_id } } });
    expect(server.requests.map(({ target }) => target)).toEqual([tasks + query, tasks + query]);
  });

  test('beside other parameters, in their order', async () => {
    const server = await startServer((_request, response) => response.end('{"count":0,"tasks":[]}'));
    const client = clientOf(server.url);
    const query = { limit: 5, version_id: ['a', 'b', 'c'], task_name: 'x', query_current: true };
    await client.api.GET(listTemplate, { params: { path: { project_id: projectId }, query } });
    await client.listProcessorTasks(query);
    expect(server.requests.map(({ target }) => target)).toEqual([
      `${tasks}?limit=5&version_id=a,b,c&task_name=x&query_current=true`,
      `${tasks}?limit=5&query_current=true&task_name=x&version_id=a,b,c`,
    ]);
  });

  test('also where the caller writes the query', async () => {
    const server = await startServer((_request, response) => response.end('{"count":0,"tasks":[]}'));
    const { api } = clientOf(server.url);
    const params = { path: { project_id: projectId }, query: { version_id: ['a', 'b'] } };
    await api.GET(listTemplate, { params, querySerializer: () => 'version_id=a,b&limit=1' });
    expect(server.requests.map(({ target }) => target)).toEqual([`${tasks}?version_id=a,b&limit=1`]);
  });
});

describe('the algorithm types are no task', () => {
  const client = clientOf(inject('mockUrl'));
  const path = { project_id: projectId };

  test('for the methods', async () => {
    expect(await client.getProcessorTaskItems()).toHaveProperty('total', 4);
    expect(await client.describeProcessorTask({ task_id: 'item' })).toHaveProperty('task_id');
  });

  test('for the openapi-fetch client, whose errors name the operation', async () => {
    const items = await client.api.GET('/v2/{project_id}/processor-tasks/items', { params: { path } });
    expect(items.data).toHaveProperty('total', 4);
    const nowhere = clientOf('http://127.0.0.1:1023').api;
    const ofItems = nowhere.GET('/v2/{project_id}/processor-tasks/items', { params: { path } });
    expect(await failureOf(ofItems)).toMatchObject({ operation: 'GetProcessorTaskItems' });
    const ofTask = nowhere.GET('/v2/{project_id}/processor-tasks/{task_id}', {
      params: { path: { ...path, task_id: 'item' } },
    });
    expect(await failureOf(ofTask)).toMatchObject({ operation: 'DescribeProcessorTask' });
  });
});

/** Requests that the document forbids, with what the mock says of each. */
const refused: Readonly<
  Record<string, readonly [method: string, target: string, body: object | undefined, says: string]>
> = {
  'no task at all': ['GET', `${tasks}?limit=0`, undefined, 'limit must be >= 1'],
  'too many tasks': ['GET', `${tasks}?limit=101`, undefined, 'limit must be <= 100'],
  'too many types': ['GET', `${tasks}/items?limit=1001`, undefined, 'limit must be <= 1000'],
  'an order of our own': ['GET', `${tasks}?order=up`, undefined, 'order must be equal to one of the allowed values'],
  'tasks of another status': ['GET', `${tasks}?status=5`, undefined, 'status must be equal to one of the allowed'],
  'results of another kind': [
    'GET',
    `${tasks}/t/versions/v/results?result_property=4`,
    undefined,
    'result_property must be equal to one of the allowed values',
  ],
  'a task without a name': ['POST', tasks, { template: {} }, "must have required property 'name'"],
  'a task without a template': ['POST', tasks, { name: 'n' }, "must have required property 'template'"],
  'a template of our own': [
    'POST',
    tasks,
    { name: 'n', template: { id: 'sys_data_magic' } },
    'template.id must be equal to one of the allowed values',
  ],
  'a source of our own': [
    'POST',
    tasks,
    { name: 'n', template: {}, inputs: [{ type: 'FTP' }] },
    'inputs.0.type must be equal to one of the allowed values',
  ],
  'a description with markup': ['PUT', `${tasks}/t`, { description: '<b>' }, 'description must match pattern'],
  'a description that is too long': [
    'PUT',
    `${tasks}/t`,
    { description: 'x'.repeat(257) },
    'description must NOT have more than 256 characters',
  ],
  'an output version with a space': [
    'POST',
    `${tasks}/t/versions`,
    { name: 'n', work_path: { version_name: 'a b' } },
    'version_name must match pattern',
  ],
  'a version without the name of its task': ['POST', `${tasks}/t/versions`, {}, "must have required property 'name'"],
  'an update without a body': ['PUT', `${tasks}/t`, undefined, 'Body parameter is required'],
};

describe('the mock refuses', () => {
  test.each(Object.entries(refused))('%s', async (_name, [method, target, body, says]) => {
    const response = await fetch(inject('mockUrl') + target, {
      method,
      headers: { 'x-auth-token': 'MIIExampleToken', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    expect(response.headers.get('sl-violations')).toContain(says);
  });
});

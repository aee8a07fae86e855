import { once } from 'node:events';
import { request } from 'node:http';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFakeService, type FakeService, type FakeServiceOptions } from '../../src/testing/index.js';
import { inRepository } from '../packed/support/repository.js';
import { clientOf, failureOf, ids } from '../support/client.js';
import { importAliases } from '../support/import-aliases.js';
import { ask, type Question, versionPath } from './support/ask.js';

const options: FakeServiceOptions = {
  tasks: [{ task_id: ids.task_id, run: { initializing: 0 }, versions: [{ version_id: ids.version_id }, {}] }],
};

async function listen(service: FakeService): Promise<string> {
  const { url, close } = await service.listen();
  onTestFinished(close);
  return url;
}

const template = { id: 'sys_data_validation' };
const body = { name: 'Häuser 家', template, inputs: [{ type: 'OBS', source: '/bucket/' }], create_version: true };

/** A session that uses each operation, and does what is refused. */
const questions: readonly Question[] = [
  { path: '', headers: {} },
  { path: '?limit=1000' },
  { path: '', method: 'POST', body },
  { path: '', method: 'POST', body },
  { path: '?order=asc' },
  { path: '/items' },
  { path: `/${ids.task_id}` },
  { path: `/${ids.task_id}`, method: 'PUT', body: { description: 'Häuser' } },
  { path: `/${ids.task_id}/versions`, method: 'POST', body: { name: 'cats' } },
  { path: `/${ids.task_id}/versions` },
  { path: versionPath },
  { path: `${versionPath}/results` },
  { path: `${versionPath}/stop`, method: 'POST' },
  { path: versionPath, method: 'DELETE' },
  { path: versionPath },
  { path: `/${ids.task_id}`, method: 'DELETE' },
  { path: '/a/b/c', method: 'PUT' },
];

test('the server and the fetch give the same responses', async () => {
  const [one, other] = [createFakeService(options), createFakeService(options)];
  const url = await listen(one);
  const ownResponses: unknown[] = [];
  const responses: unknown[] = [];
  for (const question of questions) {
    responses.push(await ask(fetch, question, url));
    ownResponses.push(await ask(other.fetch, question));
  }
  expect(responses).toEqual(ownResponses);
  expect(new Set(responses.map((response) => Object(response).status))).toEqual(
    new Set([200, 204, 400, 401, 403, 404]),
  );
});

test('the server reads a letter that comes in two pieces', async () => {
  const service = createFakeService(options);
  const url = new URL(`/v2/${service.projectId}/processor-tasks/${ids.task_id}`, await listen(service));
  const bytes = Buffer.from(JSON.stringify({ description: 'Häuser' }));
  const half = bytes.indexOf('ä') + 1;
  const sent = request(url, { method: 'PUT', headers: { 'x-auth-token': 'MIIExampleToken' } });
  sent.setNoDelay(true);
  sent.write(bytes.subarray(0, half));
  // Only what has been read by itself is a piece of its own.
  await new Promise((resolve) => setTimeout(resolve, 50));
  sent.end(bytes.subarray(half));
  const [response] = await once(sent, 'response');
  response.resume();
  expect(response.statusCode).toBe(200);
  const client = clientOf('https://modelarts.example', service.fetch);
  expect(await client.describeProcessorTask({ task_id: ids.task_id })).toMatchObject({ description: 'Häuser' });
});

test('both say which request it was', async () => {
  const [one, other] = [createFakeService(options), createFakeService({ ...options, seed: 2 })];
  const url = await listen(one);
  const idFrom = async (through: typeof one.fetch, endpoint: string) => {
    const signal = new AbortController().signal;
    const response = await through(`${endpoint}/`, { method: 'GET', headers: {}, redirect: 'manual', signal });
    return response.headers.get('x-request-id');
  };
  const id = await idFrom(fetch, url);
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(await idFrom(one.fetch, url)).not.toBe(id);
  expect(await idFrom(createFakeService().fetch, url)).toBe(id);
  expect(await idFrom(other.fetch, url)).not.toBe(id);
});

describe('what goes wrong on the server', () => {
  test('a connection that breaks', async () => {
    const service = createFakeService({ ...options, faults: [{ response: 'reset' }] });
    const error = await failureOf(clientOf(await listen(service)).stopProcessorTaskVersion(ids));
    expect(error).toMatchObject({ kind: 'connection', sent: 'maybe' });
    expect(service.version(ids)).toMatchObject({ stops: 0 });
  });

  test('a response that is lost', async () => {
    const service = createFakeService({ ...options, faults: [{ response: 'lost' }] });
    const error = await failureOf(clientOf(await listen(service)).stopProcessorTaskVersion(ids, { timeout: 500 }));
    expect(error).toMatchObject({ kind: 'timeout', sent: 'maybe' });
    expect(service.version(ids)).toMatchObject({ stops: 1 });
  });

  test('a response with a time to wait', async () => {
    const service = createFakeService({ ...options, faults: [{ response: { status: 503, retryAfter: 9 } }] });
    const error = await failureOf(clientOf(await listen(service)).stopProcessorTaskVersion(ids));
    expect(error).toMatchObject({ status: 503, retryAfter: 9000 });
  });
});

test('a server that is closed responds to nobody any more, and breaks what it is at', async () => {
  const service = createFakeService({ ...options, faults: [{ response: 'lost' }] });
  const { url, close } = await service.listen();
  const client = clientOf(url);
  const call = failureOf(client.stopProcessorTaskVersion(ids));
  await expect.poll(() => service.requests()).toBe(1);
  await close();
  expect(await call).toMatchObject({ kind: 'connection' });
  expect(await failureOf(client.stopProcessorTaskVersion(ids))).toMatchObject({ kind: 'connection', sent: 'no' });
});

describe('a target', () => {
  const project = createFakeService().projectId;
  test.each([
    ['//', 400],
    ['//evil.example/', 400],
    [`//v2/${project}/processor-tasks`, 400],
    ['http://', 400],
    ['http://[', 400],
    ['/', 404],
    ['*', 404],
    [`http://modelarts.example/v2/${project}/processor-tasks`, 200],
    [`/v2/${project}/processor-tasks?task_name=%`, 200],
    [`/v2/${project}/processor-tasks/%ff`, 400],
  ])('%s gets a response: %i', async (target, status) => {
    const { hostname, port } = new URL(await listen(createFakeService()));
    const sent = request({ hostname, port, path: target, headers: { 'x-auth-token': 'any' } }).end();
    const [response] = await once(sent, 'response');
    response.resume();
    expect(response.statusCode).toBe(status);
  });
});

describe('the response for a method that a path does not have is 405, with the methods that it has', () => {
  const list = `/v2/${createFakeService().projectId}/processor-tasks`;
  test.each([
    ['PUT', list, 'GET, POST'],
    ['OPTIONS', list, 'GET, POST'],
    ['POST', `${list}/cats`, 'DELETE, GET, PUT'],
    ['PUT', `${list}/items`, 'GET'],
    ['GET', `${list}/cats/versions/first/stop`, 'POST'],
  ])('%s %s', async (method, path, allow) => {
    const service = createFakeService();
    const { signal } = new AbortController();
    const headers = { 'x-auth-token': 'any' };
    const own = await service.fetch(`https://modelarts.example${path}`, {
      method,
      headers,
      redirect: 'manual',
      signal,
    });
    const served = await fetch((await listen(service)) + path, { method, headers });
    for (const response of [own, served])
      expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
  });
});

test('a server can be closed twice', async () => {
  const { close } = await createFakeService().listen();
  await Promise.all([close(), close()]);
  await close();
});

test('an edit that throws is shown', async () => {
  const edit = () => {
    throw new Error('not like this');
  };
  const url = await listen(createFakeService({ faults: [{ edit }] }));
  const response = await fetch(`${url}/`);
  expect([response.status, await response.text()]).toEqual([500, 'The fake failed: Error: not like this']);
});

test('without Node, the fetch works, and the server says that there is none', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from './src/testing/index.ts'`, resolveDir: inRepository('.') },
    ...{ bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', tsconfigRaw: {} },
    alias: importAliases('default'),
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).not.toMatch(/node:/);
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const service: FakeService = module.createFakeService(options);
  expect(await clientOf('https://modelarts.example', service.fetch).stopProcessorTaskVersion(ids)).toBeUndefined();
  await expect(service.listen()).rejects.toThrow('There are no HTTP servers in this runtime.');
});

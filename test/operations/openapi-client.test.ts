import type { Middleware } from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import { createOpenapiClient } from '../../src/operations/openapi-client.js';
import type { OperationDescriptor } from '../../src/operations/operation.js';
import { createFakeService } from '../../src/testing/index.js';
import { defaultLimits } from '../../src/transport/limits.js';
import {
  clientOf,
  failureOf,
  ids,
  projectId,
  retryingClient,
  stopFailure,
  stopPath,
  stopTemplate,
} from '../support/client.js';
import { startServer } from '../support/server.js';

const params = { path: { project_id: projectId, ...ids } } as const;

test('middleware of the user sees real Request and Response objects', async () => {
  const server = await startServer((_request, response) => response.writeHead(200, { 'x-request-id': 'r' }).end('{}'));
  const { api } = clientOf(server.url);
  const seen: unknown[] = [];
  api.use({
    onRequest: ({ request }) => {
      seen.push(request instanceof Request);
      request.headers.set('x-added', 'yes');
    },
    onResponse: ({ response }) => {
      seen.push(response instanceof Response, response.headers.get('x-request-id'));
    },
  });
  await api.POST(stopTemplate, { params });
  expect(seen).toEqual([true, true, 'r']);
  expect(server.requests[0]?.headers['x-added']).toBe('yes');
});

test('a call is retried below the middleware, which sees one request and the last response', async () => {
  let attempt = 0;
  const server = await startServer((_request, response) => {
    attempt += 1;
    response.writeHead(attempt < 3 ? 503 : 200, { 'content-type': 'application/json' }).end('{}');
  });
  const { api } = retryingClient(server.url);
  const seen: string[] = [];
  api.use({
    onRequest: ({ request }) => void seen.push(request.method),
    onResponse: ({ response }) => void seen.push(`${response.status}`),
  });
  expect((await api.POST(stopTemplate, { params })).response.status).toBe(200);
  expect(seen).toEqual(['POST', '200']);
  expect(server.requests).toHaveLength(3);
});

describe('middleware', () => {
  const marking: Middleware = { onRequest: ({ request }) => request.headers.set('x-marked', 'yes') };

  test('is registered and ejected at once', async () => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const { api } = clientOf(server.url);
    const call = (step: string) => api.POST(stopTemplate, { params, headers: { 'x-step': step } });
    const before = call('before');
    api.use(marking);
    const between = call('between');
    api.eject(marking);
    await Promise.all([before, between, call('after')]);
    const marked = server.requests.filter(({ headers }) => headers['x-marked'] === 'yes');
    expect(server.requests).toHaveLength(3);
    expect(marked.map(({ headers }) => headers['x-step'])).toEqual(['between']);
  });

  test.each([['no middleware'], [42], [undefined], [{}], [{ onRequest: 1 }]])('%j is refused at once', (middleware) => {
    const { api } = clientOf('https://modelarts.example');
    const use = () => Reflect.apply(api.use, undefined, [middleware]);
    expect(use).toThrow(expect.objectContaining({ kind: 'request', parameter: 'middleware' }));
  });

  test('sees the requests of methods, waits and lists, and the Response of a failure', async () => {
    const service = createFakeService({ tasks: [{ versions: 1, run: { initializing: 0, stopping: 0 } }] });
    const client = clientOf('https://modelarts.example', service.fetch, service.projectId);
    const seen: string[] = [];
    client.api.use({
      onRequest: ({ request, schemaPath }) => {
        expect(request).toBeInstanceOf(Request);
        seen.push(`${request.method} ${schemaPath.split('/').at(-1)}`);
      },
      onResponse: ({ response }) => {
        expect(response).toBeInstanceOf(Response);
        seen.push(`${response.status}`);
      },
    });
    const [version] = service.versions();
    if (version === undefined) throw new Error('There is no version.');
    const { task_id, version_id } = version;
    await client.stopAndWait({ task_id, version_id }, { interval: 1 });
    expect(seen).toEqual(['POST stop', '200', 'GET {version_id}', '200']);
    seen.length = 0;
    for await (const _task of client.pages.listProcessorTasks()) break;
    expect(seen).toEqual(['GET processor-tasks', '200']);
    seen.length = 0;
    const failure = await client.safe.stopProcessorTaskVersion({ task_id, version_id: 'missing' });
    expect(failure).toMatchObject({ ok: false, error: { kind: 'http', code: 'ModelArts.4851' } });
    expect(seen).toEqual(['POST stop', '400']);
  });

  test('of one call sees only that call', async () => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const { api } = clientOf(server.url);
    await api.POST(stopTemplate, { params, middleware: [marking] });
    await api.POST(stopTemplate, { params });
    expect(server.requests.map(({ headers }) => headers['x-marked'])).toEqual(['yes', undefined]);
  });

  test('may respond in place of the service, with a success or an error', async () => {
    const client = clientOf('https://modelarts.example', () => Promise.reject(new Error('No request is sent.')));
    let response = () => Response.json({ status: 4 });
    client.api.use({ onRequest: () => response() });
    expect(await client.descProcessorTaskVersion(ids)).toEqual({ status: 4 });
    response = () => Response.json({ error_msg: 'quota' }, { status: 403 });
    expect(await stopFailure(client)).toMatchObject({ kind: 'response', status: 403, sent: 'maybe' });
  });

  test.each(['authorization', 'x-auth-token'])('cannot authenticate by %s beside the client', async (name) => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const client = clientOf(server.url);
    client.api.use({ onRequest: ({ request }) => request.headers.set(name, 'other') });
    expect(await stopFailure(client)).toMatchObject({ kind: 'request', parameter: 'headers' });
    expect(server.requests).toEqual([]);
  });

  test.each(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const)('%s', async (method) => {
    const { api } = clientOf('https://modelarts.example');
    const seen: string[] = [];
    api.use({
      onRequest: ({ request }) => {
        seen.push(request.method);
        return Response.json({});
      },
    });
    await Reflect.apply(api[method], undefined, [stopTemplate, { params }]).catch(() => {});
    await Reflect.apply(api.request, undefined, [method.toLowerCase(), stopTemplate, { params }]).catch(() => {});
    // No runtime makes a Request of TRACE.
    expect(seen).toEqual(method === 'TRACE' ? [] : [method, method]);
  });
});

test('a call takes limits of its own', async () => {
  const { api } = retryingClient('https://modelarts.example', { fetch: () => new Promise(() => {}) });
  const limited = api.POST(stopTemplate, { params, timeout: 20, retry: 0 });
  expect(await failureOf(limited)).toMatchObject({ kind: 'timeout', limit: 'timeout', ms: 20 });
  const wrong = api.POST(stopTemplate, { params, timeout: 'soon' });
  expect(await failureOf(wrong)).toMatchObject({ kind: 'request', parameter: 'timeout' });
});

test('its time limits are those of the client, and middleware sees the error', async () => {
  const { api } = retryingClient('https://modelarts.example', {
    fetch: () => new Promise(() => {}),
    totalTimeout: 30,
  });
  const seen: unknown[] = [];
  api.use({ onError: ({ error }) => void seen.push(error) });
  const error = await failureOf(api.POST(stopTemplate, { params }));
  expect(error).toMatchObject({ kind: 'timeout', limit: 'totalTimeout', ms: 30 });
  expect(seen).toEqual([error]);
});

/** URLs that options or middleware may make of the one that the client built. */
const elsewhere: Readonly<Record<string, string>> = {
  'another host': `https://stranger.example${stopPath}`,
  'another host of a name as long': `https://stranger0.example${stopPath}`,
  'another port': `https://modelarts.example:8443${stopPath}`,
  'the same host without https': `http://modelarts.example${stopPath}`,
  'a host that only begins the same': `https://modelarts.example.evil${stopPath}`,
  'another operation': `https://modelarts.example${stopPath.replace('stop', 'start')}`,
  'another family': `https://modelarts.example${stopPath.replace('processor-tasks', 'training-jobs')}`,
  'a path with one segment less': `https://modelarts.example${stopPath.replace('/versions/', '/../')}`,
};

describe('the token goes only to the operations of the endpoint', () => {
  const urls: string[] = [];
  const recording = async (url: string) => {
    urls.push(url);
    return Response.json({});
  };

  test.each(Object.entries(elsewhere))('not to %s, by middleware or option', async (_name, url) => {
    const { api } = clientOf('https://modelarts.example', recording);
    const byOption = api.POST(stopTemplate, { params, pathSerializer: () => url });
    expect(await failureOf(byOption)).toMatchObject({ kind: 'request', parameter: 'url', sent: 'no' });
    api.use({ onRequest: ({ request }) => new Request(url, request) });
    const byMiddleware = api.POST(stopTemplate, { params });
    expect(await failureOf(byMiddleware)).toMatchObject({ kind: 'request', parameter: 'url', sent: 'no' });
    expect(urls).toEqual([]);
  });

  test('not to another base URL', async () => {
    const { api } = clientOf('https://modelarts.example', recording);
    const call = api.POST(stopTemplate, { params, baseUrl: 'https://stranger0.example' });
    expect(await failureOf(call)).toMatchObject({ kind: 'request', sent: 'no' });
    expect(urls).toEqual([]);
  });
});

test('a fetch that is replaced later is used: it is looked up at each call', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const client = clientOf(server.url);
  const original = globalThis.fetch;
  const urls: unknown[] = [];
  globalThis.fetch = (input, init) => {
    urls.push(input);
    return original(input, init);
  };
  try {
    await client.stopProcessorTaskVersion(ids);
  } finally {
    globalThis.fetch = original;
  }
  expect(urls).toEqual([`${server.url}${stopPath}`]);
});

test('of the arrays of a query, only those that the document joins are joined', async () => {
  let called = '';
  const baseUrl = 'https://modelarts.example';
  const list: OperationDescriptor = {
    id: 'List',
    method: 'GET',
    path: '/list',
    idempotent: true,
    parameters: { joined: 'query', exploded: 'query', none: 'query' },
    unexploded: ['joined'],
    response: 'object',
  };
  const { request } = createOpenapiClient({
    baseUrl,
    operations: { list },
    limits: defaultLimits,
    transport: (sent) => {
      called = sent.url;
      return Promise.reject(new Error('It ends here.'));
    },
  });
  const query = { joined: ['a', 'b'], exploded: ['c', "d'"], none: [] };
  const init = { params: { path: {}, query }, headers: undefined, body: undefined };
  const settings = { limits: defaultLimits, start: 0, signal: undefined };
  await expect(request(list, init, settings)).rejects.toThrow('It ends here.');
  expect(called).toBe(`${baseUrl}/list?joined=a,b&exploded=c&exploded=d%27`);
});

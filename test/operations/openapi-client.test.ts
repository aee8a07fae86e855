import type { Middleware } from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import { clientOf, failureOf, ids, projectId, repeatingClient, stopPath, stopTemplate } from '../support/client.js';
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

test('a call is repeated below the middleware, which sees one request and the last answer', async () => {
  let attempt = 0;
  const server = await startServer((_request, response) => {
    attempt += 1;
    response.writeHead(attempt < 3 ? 503 : 200, { 'content-type': 'application/json' }).end('{}');
  });
  const { api } = repeatingClient(server.url);
  const seen: string[] = [];
  api.use({
    onRequest: ({ request }) => void seen.push(request.method),
    onResponse: ({ response }) => void seen.push(`${response.status}`),
  });
  expect((await api.POST(stopTemplate, { params })).response.status).toBe(200);
  expect(seen).toEqual(['POST', '200']);
  expect(server.requests).toHaveLength(3);
});

describe('it is loaded when it is used first, and keeps the order in which it was asked', () => {
  const marking: Middleware = { onRequest: ({ request }) => request.headers.set('x-marked', 'yes') };

  test('of calls, and of changes to its middleware', async () => {
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

  test('so that middleware which openapi-fetch refuses makes the later calls reject, not the earlier ones', async () => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const { api } = clientOf(server.url);
    const before = api.POST(stopTemplate, { params });
    Reflect.apply(api.use, undefined, ['no middleware']);
    const after = failureOf(api.POST(stopTemplate, { params }));
    expect((await before).response.status).toBe(200);
    expect(await after).toMatchObject({ message: expect.stringContaining('Middleware must be an object') });
    expect(await failureOf(api.POST(stopTemplate, { params }))).toBe(await after);
    expect(server.requests).toHaveLength(1);
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

test('its time limits are those of the client, and middleware sees the error', async () => {
  const { api } = repeatingClient('https://modelarts.example', {
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

describe('the token goes to the operations of the endpoint alone', () => {
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

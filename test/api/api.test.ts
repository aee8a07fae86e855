import { expect, test } from 'vitest';
import { clientOf, failureOf, ids, projectId, stopPath, stopTemplate } from '../support/client.js';
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

test('the token goes to the endpoint alone, whatever URL middleware or options make', async () => {
  const stranger = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const { api } = clientOf('https://modelarts.example');
  const elsewhere = api.POST(stopTemplate, { params, baseUrl: stranger.url });
  expect(await failureOf(elsewhere)).toMatchObject({ kind: 'request', parameter: 'url', sent: 'no' });
  api.use({ onRequest: ({ request }) => new Request(`${stranger.url}${stopPath}`, request) });
  const rewritten = api.POST(stopTemplate, { params });
  expect(await failureOf(rewritten)).toMatchObject({ kind: 'request', parameter: 'url', sent: 'no' });
  expect(stranger.requests).toEqual([]);
});

test('a request that calls no operation of the document is refused', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const { api } = clientOf(server.url);
  const pathSerializer = () => `${server.url}/v2/${projectId}/processor-tasks/../stop`;
  const call = api.POST(stopTemplate, { params, pathSerializer });
  expect(await failureOf(call)).toMatchObject({ kind: 'request', parameter: 'url' });
  expect(server.requests).toEqual([]);
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

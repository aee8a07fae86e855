import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createClient, token } from '../../src/index.js';
import { clientOf, failureOf, ids, projectId, retryingClient, stopTemplate } from '../support/client.js';
import { startServer } from '../support/server.js';

/** Reasons a caller may abort with: any value at all. */
const reasons = [new Error('enough'), 'enough', 0, false, null, '', { why: 'enough' }];

describe.each(reasons)('aborted with %j', (reason) => {
  test('before the call: nothing is sent', async () => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const call = clientOf(server.url).stopProcessorTaskVersion(ids, { signal: AbortSignal.abort(reason) });
    expect(await failureOf(call)).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test('while waiting for the response', async () => {
    const controller = new AbortController();
    const server = await startServer(() => controller.abort(reason));
    const call = clientOf(server.url).stopProcessorTaskVersion(ids, { signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
  });

  test('while reading the body, also where failures are returned', async () => {
    const controller = new AbortController();
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      setTimeout(() => controller.abort(reason), 20);
    });
    const call = clientOf(server.url).safe.stopProcessorTaskVersion(ids, { signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
  });
});

test('while a token is supplied: the function sees it, and nothing is sent', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  let sent = 0;
  const ignoresSignals = async () => {
    sent += 1;
    return Response.json({});
  };
  const auth = token(async ({ signal }) => {
    controller.abort(reason);
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toBe(reason);
    return 'token';
  });
  const client = createClient({ endpoint: 'https://modelarts.example', auth, projectId, fetch: ignoresSignals });
  expect(await failureOf(client.stopProcessorTaskVersion(ids, { signal: controller.signal }))).toBe(reason);
  expect(sent).toBe(0);
});

test('while it waits to retry: the wait ends at once, and nothing more is sent', async () => {
  const controller = new AbortController();
  const server = await startServer((_request, response) => {
    response.writeHead(503, { 'retry-after': '30' }).end();
    setTimeout(() => controller.abort(0), 50);
  });
  const start = performance.now();
  const call = retryingClient(server.url).stopProcessorTaskVersion(ids, { signal: controller.signal });
  expect(await failureOf(call)).toBe(0);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(server.requests).toHaveLength(1);
});

test('while a fetch and a supplier of tokens ignore the signal', async () => {
  const forever = () => new Promise<never>(() => {});
  for (const options of [{ fetch: forever }, { auth: token(forever) }]) {
    const controller = new AbortController();
    const call = retryingClient('https://modelarts.example', options).stopProcessorTaskVersion(ids, {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort('enough'), 20);
    expect(await failureOf(call)).toBe('enough');
  }
});

describe('through the openapi-fetch client', () => {
  const params = { path: { project_id: projectId, ...ids } };

  test.each(reasons)('with %j', async (reason) => {
    const controller = new AbortController();
    const server = await startServer(() => controller.abort(reason));
    const call = clientOf(server.url).api.POST(stopTemplate, { params, signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
    const late = clientOf(server.url).api.request('post', stopTemplate, { params, signal: controller.signal });
    expect(await failureOf(late)).toBe(reason);
  });

  test('a failure that comes with an abort stays what it is', async () => {
    const controller = new AbortController();
    const server = await startServer((_request, response) => response.writeHead(200).end('no JSON'));
    const { api } = clientOf(server.url);
    api.use({ onError: () => controller.abort('too late') });
    const call = api.POST(stopTemplate, { params, signal: controller.signal });
    expect(await failureOf(call)).toMatchObject({ kind: 'response', status: 200 });
  });
});

describe('a signal that lives long', () => {
  test('collects no listeners, whatever comes of the calls', async () => {
    let count = 0;
    const server = await startServer((_request, response) => {
      count += 1;
      if (count % 3 === 0) response.destroy();
      else response.writeHead(count % 3 === 1 ? 200 : 503).end('{}');
    });
    const client = retryingClient(server.url);
    const { signal } = new AbortController();
    for (let call = 0; call < 50; call += 1) {
      await client.safe.stopProcessorTaskVersion(ids, { signal });
      const params = { path: { project_id: projectId, ...ids } };
      await client.api.POST(stopTemplate, { params, signal }).catch(() => undefined);
    }
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('has one listener for all calls in flight: Node warns of a leak at the eleventh', async () => {
    const controller = new AbortController();
    const server = await startServer(() => {});
    const client = clientOf(server.url);
    const calls = Array.from({ length: 64 }, () =>
      failureOf(client.stopProcessorTaskVersion(ids, { signal: controller.signal })),
    );
    await new Promise(setImmediate);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort('enough');
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['enough']));
    await new Promise(setImmediate);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

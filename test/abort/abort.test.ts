import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createClient, token } from '../../src/index.js';
import { clientOf, failureOf, ids, projectId, stopTemplate } from '../support/client.js';
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

  test('while waiting for the answer', async () => {
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

test('through the openapi-fetch client', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const server = await startServer(() => controller.abort(reason));
  const path = { project_id: projectId, ...ids };
  const call = clientOf(server.url).api.POST(stopTemplate, { params: { path }, signal: controller.signal });
  expect(await failureOf(call)).toBe(reason);
});

test('a signal that lives long collects no listeners', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const client = clientOf(server.url);
  const { signal } = new AbortController();
  for (let call = 0; call < 20; call += 1) await client.stopProcessorTaskVersion(ids, { signal });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

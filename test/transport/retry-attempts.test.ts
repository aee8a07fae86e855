import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { ids, retryingClient, stopFailure } from '../support/client.js';
import { startServer } from '../support/server.js';

const json = { 'content-type': 'application/json' };

/** Plays one response per attempt, the last one again and again. */
function playing(...responses: readonly ((response: ServerResponse) => void)[]) {
  let attempt = 0;
  return startServer((_request, response) => {
    const play = responses[Math.min(attempt, responses.length - 1)];
    attempt += 1;
    play?.(response);
  });
}

const unavailable = (response: ServerResponse) =>
  response
    .writeHead(503, { ...json, 'x-request-id': 'first' })
    .end('{"error_code":"ModelArts.4700","error_msg":"Down."}');
const cut = (response: ServerResponse) => response.destroy();
const accepted = (response: ServerResponse) => response.writeHead(200, json).end('{}');
const stopped = (response: ServerResponse) =>
  response
    .writeHead(400, { ...json, 'x-request-id': 'last' })
    .end('{"error_code":"ModelArts.4393","error_msg":"Task stopped"}');
const initializing = (response: ServerResponse) =>
  response.writeHead(403, json).end('{"error_code":"ModelArts.4850","error_msg":"Process task is initializing"}');

describe('an error describes all attempts', () => {
  test('what each came to, how long it took, and the waits between them', async () => {
    const server = await playing(unavailable, cut, stopped);
    const before = Date.now();
    const error = await stopFailure(retryingClient(server.url));
    expect(error.attempts).toEqual([
      {
        startedAt: expect.any(Number),
        duration: expect.any(Number),
        sent: 'yes',
        status: 503,
        requestId: 'first',
        wait: expect.any(Number),
      },
      {
        startedAt: expect.any(Number),
        duration: expect.any(Number),
        sent: 'maybe',
        error: expect.stringContaining('ECONNRESET'),
        wait: expect.any(Number),
      },
      { startedAt: expect.any(Number), duration: expect.any(Number), sent: 'yes', status: 400, requestId: 'last' },
    ]);
    for (const { startedAt, duration } of error.attempts) {
      expect(startedAt).toBeGreaterThanOrEqual(before);
      expect(duration).toBeLessThan(5_000);
    }
    expect(error).toMatchObject({ kind: 'http', status: 400, requestId: 'last', sent: 'yes' });
  });

  test('each with a request id of bounded length, on one line', async () => {
    const fetch = async () =>
      Response.json({}, { status: 400, headers: { 'x-request-id': `id\t${'x'.repeat(10_000)}` } });
    const error = await stopFailure(retryingClient('https://modelarts.example', { fetch }));
    expect(error.attempts[0]?.requestId).toBe(`id ${'x'.repeat(196)}…`);
  });

  test('and in words: how many there were, and that an earlier one may have been acted on', async () => {
    const server = await playing(cut, stopped);
    const { message } = await stopFailure(retryingClient(server.url));
    expect(message).toContain(
      'The request was refused. There were 2 attempts. The service may have acted on an earlier one.',
    );
  });

  test.each([500, 408])('so it may have been on one that was answered %i', async (status) => {
    const server = await playing((response) => response.writeHead(status).end(), stopped);
    expect((await stopFailure(retryingClient(server.url))).message).toContain('acted on an earlier one.');
  });

  test('but no word of earlier ones where it may have acted on the last', async () => {
    const { message } = await stopFailure(retryingClient((await playing(cut)).url));
    expect(message).toContain('The service may have acted');
    expect(message).not.toContain('earlier one');
  });

  test('but no word of that where each was refused', async () => {
    const server = await playing(initializing);
    const { message } = await stopFailure(retryingClient(server.url));
    expect(message).toContain('There were 3 attempts.');
    expect(message).not.toContain('earlier one');
  });

  test('a single attempt needs no words', async () => {
    const server = await playing(stopped);
    expect((await stopFailure(retryingClient(server.url))).message).not.toContain('attempts');
  });
});

describe('whether the service may have acted is decided by all attempts together', () => {
  test('the last one sent nothing, an earlier one may have arrived', async () => {
    const fetch = failing('ECONNRESET', 'ECONNREFUSED');
    const error = await stopFailure(retryingClient('https://modelarts.example', { fetch, retry: { limit: 1 } }));
    expect(error).toMatchObject({ kind: 'connection', code: 'ECONNREFUSED', sent: 'maybe' });
    expect(error.message).toContain('The last attempt sent nothing.');
    expect(error.message).toContain('The service may have acted on an earlier one.');
    expect(error.message).not.toContain('Nothing was sent.');
  });

  test('none of them sent anything', async () => {
    const error = await stopFailure(retryingClient('https://modelarts.example', { fetch: failing('ECONNREFUSED') }));
    expect(error).toMatchObject({ kind: 'connection', sent: 'no', attempts: [{}, {}, {}] });
    expect(error.message).toContain('Nothing was sent.');
  });
});

test('a call that succeeds at the third attempt is a success like any other', async () => {
  const server = await playing(unavailable, cut, accepted);
  expect(await retryingClient(server.url).stopProcessorTaskVersion(ids)).toBeUndefined();
  expect(server.requests).toHaveLength(3);
});

test('a response that is too long is not asked for again, whatever its status', async () => {
  const server = await startServer((_request, response) => response.writeHead(503).end('x'.repeat(2 ** 23 + 2 ** 22)));
  expect(await stopFailure(retryingClient(server.url))).toMatchObject({ kind: 'response', status: 503 });
  expect(server.requests).toHaveLength(1);
});

test('the longest wait of Retry-After can be set, and a longer one ends the call with that response', async () => {
  const server = await startServer((_request, response) => response.writeHead(503, { 'retry-after': '2' }).end());
  const error = await stopFailure(retryingClient(server.url, { retry: { maxRetryAfter: 1_999 } }));
  expect(error).toMatchObject({ kind: 'http', retryAfter: 2_000 });
  expect(error.message).toContain(
    'It was not retried: the service asks to wait 2 s, longer than maxRetryAfter allows.',
  );
  expect(server.requests).toHaveLength(1);
});

test("a date in Retry-After counts from the response's own date: the clock of this machine may be off", async () => {
  const dates = { date: 'Sun, 06 Nov 1994 08:49:37 GMT', 'retry-after': 'Sun, 06 Nov 1994 08:49:38 GMT' };
  const server = await startServer((_request, response) => response.writeHead(503, dates).end());
  expect(await stopFailure(retryingClient(server.url, { retry: 0 }))).toMatchObject({ retryAfter: 1_000 });
});

function failing(...codes: readonly string[]) {
  let attempt = 0;
  return async () => {
    const code = codes[Math.min(attempt, codes.length - 1)];
    attempt += 1;
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(`failed with ${code}`), { code }) });
  };
}

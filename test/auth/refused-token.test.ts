import type { RequestListener } from 'node:http';
import { describe, expect, test, vi } from 'vitest';
import { deadTokens } from '../../src/generated/error-reasons.js';
import {
  type AttemptEndEvent,
  type AttemptEvent,
  type ClientOptions,
  createClient,
  type ModelArtsClient,
  type TokenSupplier,
  token,
} from '../../src/index.js';
import { failureOf, ids, projectId, stopFailure, stopTemplate } from '../support/client.js';
import { startServer } from '../support/server.js';

/** Responses that do not say that the token is dead, and for which a new one would be of no use. */
const others = [
  '400 ModelArts.0204',
  '400 ModelArts.4851',
  '401 ModelArts.0201',
  '401 ModelArts.0207',
  '401 ModelArts.0212',
  '401 ModelArts.4119',
  '401 ModelArts.9999',
  '403 ModelArts.0108',
  '403 ModelArts.0202',
  '403 ModelArts.0210',
  '404 APIG.0101',
];

describe('a dead token is replaced once, and the request is sent once more', () => {
  test.each(deadTokens)('%s', async (refusal) => {
    const server = await startServer(refusing(refusal));
    const supplier = supplying('dead', 'fresh');
    await clientOf(server.url, supplier).stopProcessorTaskVersion(ids);
    expect(tokensOf(server)).toEqual(['dead', 'fresh']);
  });

  test.each(['', '<html>', '{"error":{}}', '[]'])('a 401 whose body is %j', async (body) => {
    const server = await startServer((request, response) => {
      const dead = request.headers['x-auth-token'] === 'dead';
      response.writeHead(dead ? 401 : 200, { 'content-type': 'application/json' }).end(dead ? body : '{}');
    });
    await clientOf(server.url, supplying('dead', 'fresh')).stopProcessorTaskVersion(ids);
    expect(tokensOf(server)).toEqual(['dead', 'fresh']);
  });

  test('also through client.api', async () => {
    const server = await startServer(refusing('401 ModelArts.0203'));
    const { api } = clientOf(server.url, supplying('dead', 'fresh'));
    const { response } = await api.POST(stopTemplate, { params: { path: { project_id: projectId, ...ids } } });
    expect(response.status).toBe(200);
    expect(tokensOf(server)).toEqual(['dead', 'fresh']);
  });

  test('also where nothing is retried otherwise', async () => {
    const server = await startServer(refusing('401 ModelArts.0203'));
    await clientOf(server.url, supplying('dead', 'fresh'), { retry: 0 }).stopProcessorTaskVersion(ids);
    expect(tokensOf(server)).toEqual(['dead', 'fresh']);
  });

  test('if the new one is refused as well, the call ends', async () => {
    const server = await startServer(refusing('401 ModelArts.0203', () => true));
    const supplier = supplying('dead', 'dead-too', 'never asked for');
    const error = await stopFailure(clientOf(server.url, supplier));
    expect(error).toMatchObject({ kind: 'http', status: 401, reason: 'unauthenticated', attempts: [{}, {}] });
    expect(tokensOf(server)).toEqual(['dead', 'dead-too']);
  });

  test('the attempt is reported, and does not count against retry.limit', async () => {
    let received = 0;
    const server = await startServer((request, response) => {
      received += 1;
      if (request.headers['x-auth-token'] === 'dead') return refusing('401 ModelArts.0203')(request, response);
      return response.writeHead(received === 4 ? 200 : 503).end('{}');
    });
    const events: AttemptEndEvent[] = [];
    const onAttempt = (event: AttemptEvent) => {
      if (event.phase === 'end') events.push(event);
    };
    const options = { onAttempt, retry: { limit: 2, backoffLimit: 5 } };
    await clientOf(server.url, supplying('dead', 'fresh'), options).stopProcessorTaskVersion(ids);
    expect(events.map(({ status, retryIn }) => [status, retryIn === undefined])).toEqual([
      [401, false],
      [503, false],
      [503, false],
      [200, true],
    ]);
    expect(events[0]?.retryIn).toBe(0);
  });
});

describe('a token that is refused for something else stays', () => {
  test.each(others)('%s', async (refusal) => {
    const server = await startServer(refusing(refusal));
    const supplier = supplying('dead', 'never asked for');
    const error = await stopFailure(clientOf(server.url, supplier));
    expect(error).toMatchObject({ kind: 'http', status: Number(refusal.slice(0, 3)), attempts: [{}] });
    expect(supplier).toHaveBeenCalledTimes(1);
  });

  test('one that lacks a project is not renewed, and the error says what it lacks', async () => {
    const server = await startServer(refusing('401 ModelArts.0207'));
    const error = await stopFailure(clientOf(server.url, supplying('dead')));
    expect(error).toMatchObject({
      reason: 'unauthenticated',
      advice: expect.stringContaining('scoped to the project'),
    });
  });

  test('one that was given as a text is not sent twice', async () => {
    const server = await startServer(refusing('401 ModelArts.0203'));
    const client = createClient({ endpoint: server.url, projectId, auth: token('dead') });
    expect(await stopFailure(client)).toMatchObject({ kind: 'http', status: 401, attempts: [{}] });
  });
});

test('200 calls that meet a dead token ask for one new one', async () => {
  const server = await startServer(refusing('401 ModelArts.0203'));
  const supplier = supplying('dead', 'fresh', 'never asked for');
  const client = clientOf(server.url, supplier);
  await Promise.all(Array.from({ length: 200 }, () => client.stopProcessorTaskVersion(ids)));
  expect(supplier).toHaveBeenCalledTimes(2);
  const tokens = tokensOf(server);
  expect(tokens.filter((sent) => sent === 'fresh')).toHaveLength(200);
  expect(tokens.filter((sent) => sent === 'dead').length).toBeLessThanOrEqual(200);
});

test('a token is asked for when the first call needs it, and kept for the next', async () => {
  const server = await startServer(refusing('401 ModelArts.0203'));
  const supplier = supplying('fresh', 'never asked for');
  const client = clientOf(server.url, supplier);
  expect(supplier).not.toHaveBeenCalled();
  await client.stopProcessorTaskVersion(ids);
  await client.stopProcessorTaskVersion(ids);
  expect(supplier).toHaveBeenCalledTimes(1);
});

test('if no new token can be had, the refusal stands, and the next call asks again', async () => {
  const server = await startServer(refusing('401 ModelArts.0203'));
  const supplier = supplying('dead');
  supplier
    .mockResolvedValueOnce('dead')
    .mockRejectedValueOnce(new Error('vault is sealed'))
    .mockResolvedValueOnce('fresh');
  const client = clientOf(server.url, supplier);
  const error = await stopFailure(client);
  expect(error).toMatchObject({ kind: 'http', status: 401, sent: 'yes' });
  expect(error.message).toContain('there were no credentials for it');
  await client.stopProcessorTaskVersion(ids);
  expect(tokensOf(server)).toEqual(['dead', 'fresh']);
});

test('a caller that aborts while a token is requested ends at once; the supplier is aborted when no caller waits any more', async () => {
  const server = await startServer(refusing('401 ModelArts.0203'));
  const signals: AbortSignal[] = [];
  const client = clientOf(server.url, ({ signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  const callers = [new AbortController(), new AbortController()] as const;
  const calls = callers.map(({ signal }) => failureOf(client.stopProcessorTaskVersion(ids, { signal })));
  callers[0].abort('first');
  expect(await calls[0]).toBe('first');
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  callers[1].abort('second');
  expect(await calls[1]).toBe('second');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(server.requests).toEqual([]);
});

function supplying(...tokens: readonly string[]) {
  const left = [...tokens];
  return vi.fn<TokenSupplier>(async () => left.shift() ?? 'exhausted');
}

function clientOf(endpoint: string, supplier: TokenSupplier, options: Partial<ClientOptions> = {}): ModelArtsClient {
  return createClient({ projectId, ...options, endpoint, region: undefined, auth: token(supplier) });
}

/** Refuses the token `dead`, or those that are given. */
function refusing(refusal: string, refuses = (sent: unknown): boolean => sent === 'dead'): RequestListener {
  const [status, code] = refusal.split(' ');
  const body = JSON.stringify({ error_code: code, error_msg: 'The token is refused.' });
  return (request, response) => {
    const refused = refuses(request.headers['x-auth-token']);
    response.writeHead(refused ? Number(status) : 200, { 'content-type': 'application/json' });
    response.end(refused ? body : '{}');
  };
}

function tokensOf({ requests }: { readonly requests: readonly { readonly headers: object }[] }): unknown[] {
  return requests.map(({ headers }) => Reflect.get(headers, 'x-auth-token'));
}

import { describe, expect, test } from 'vitest';
import { createClient, token } from '../../src/index.js';
import { clientOf, ids, projectId, retryingClient, stopFailure } from '../support/client.js';
import { startServer } from '../support/server.js';

/** Never settles, and never looks at the signal it is given. */
const ignoresEverything = () => new Promise<never>(() => {});

describe('a limit ends whatever is under way', () => {
  test('the credentials, though their supplier ignores the signal: nothing was sent', async () => {
    let reason: unknown;
    const auth = token(({ signal }) => {
      signal.addEventListener('abort', () => {
        reason = signal.reason;
      });
      return ignoresEverything();
    });
    const client = createClient({ endpoint: 'https://modelarts.example', auth, projectId, timeout: 30, retry: 0 });
    expect(await stopFailure(client)).toMatchObject({ kind: 'timeout', limit: 'timeout', ms: 30, sent: 'no' });
    expect(reason).toMatchObject({ name: 'TimeoutError' });
  });

  test('a fetch that ignores the signal: the request may have arrived', async () => {
    const client = clientOf('https://modelarts.example', ignoresEverything);
    const error = await stopFailure(client, { timeout: 30 });
    expect(error).toMatchObject({ name: 'TimeoutError', kind: 'timeout', limit: 'timeout', ms: 30, sent: 'maybe' });
    expect(error.message).toContain('no complete response within the 30 ms of timeout');
    expect(error.attempts).toMatchObject([{ error: 'the attempt timed out' }]);
  });

  test('a body that does not end: the request was answered', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'slow' }).write('{');
    });
    const error = await stopFailure(clientOf(server.url), { timeout: 100 });
    expect(error).toMatchObject({ kind: 'timeout', sent: 'yes', requestId: 'slow', attempts: [{ status: 200 }] });
  });

  test('all attempts together', async () => {
    const server = await startServer(() => {});
    const error = await stopFailure(retryingClient(server.url), { timeout: 200, totalTimeout: 300 });
    expect(error).toMatchObject({ kind: 'timeout', limit: 'totalTimeout', ms: 300, sent: 'maybe' });
    expect(error.attempts).toHaveLength(2);
    expect(error.message).not.toContain('It was not retried');
  });

  test("the attempt's own limit, and then it is retried", async () => {
    let attempt = 0;
    const server = await startServer((_request, response) => {
      attempt += 1;
      if (attempt === 2) response.writeHead(200).end('{}');
    });
    const client = retryingClient(server.url, { timeout: 100 });
    expect(await client.stopProcessorTaskVersion(ids)).toBeUndefined();
  });
});

test('the limits of the client hold where the call gives none', async () => {
  const client = createClient({
    endpoint: 'https://modelarts.example',
    auth: token('t'),
    projectId,
    totalTimeout: 30,
    fetch: ignoresEverything,
  });
  expect(await stopFailure(client)).toMatchObject({ limit: 'totalTimeout', ms: 30 });
  expect(await stopFailure(client, { totalTimeout: 20 })).toMatchObject({ limit: 'totalTimeout', ms: 20 });
});

test.each([Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER])(
  'a limit of %d ms, for which no timer is long enough, does not fire at once',
  async (ms) => {
    const server = await startServer((_request, response) => {
      setTimeout(() => response.writeHead(200).end('{}'), 50);
    });
    const call = clientOf(server.url).stopProcessorTaskVersion(ids, { timeout: ms, totalTimeout: ms });
    expect(await call).toBeUndefined();
  },
);

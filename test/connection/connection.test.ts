import { createServer as createTcpServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { clientOf, stopFailure } from '../support/client.js';
import { startServer } from '../support/server.js';

/** What fetch rejects with, and what may have happened to the request. */
const causes: readonly (readonly [cause: unknown, sent: 'no' | 'maybe', code: string | undefined])[] = [
  [coded('ECONNREFUSED'), 'no', 'ECONNREFUSED'],
  [coded('ENOTFOUND'), 'no', 'ENOTFOUND'],
  [coded('EAI_AGAIN'), 'no', 'EAI_AGAIN'],
  [coded('UND_ERR_CONNECT_TIMEOUT'), 'no', 'UND_ERR_CONNECT_TIMEOUT'],
  [coded('CERT_HAS_EXPIRED'), 'no', 'CERT_HAS_EXPIRED'],
  [coded('ECONNRESET'), 'maybe', 'ECONNRESET'],
  [coded('UND_ERR_SOCKET'), 'maybe', 'UND_ERR_SOCKET'],
  [coded('UND_ERR_HEADERS_TIMEOUT'), 'maybe', 'UND_ERR_HEADERS_TIMEOUT'],
  [coded('ETIMEDOUT'), 'maybe', 'ETIMEDOUT'],
  [new TypeError('Failed to fetch'), 'maybe', undefined],
  ['not even an Error', 'maybe', undefined],
  [undefined, 'maybe', undefined],
];

describe('what a failed connection tells of the request', () => {
  test.each(causes)('%s: sent %s', async (cause, sent, code) => {
    const client = clientOf('https://modelarts.example', () => Promise.reject(cause));
    const error = await stopFailure(client);
    expect(error).toMatchObject({ name: 'ConnectionError', kind: 'connection', sent, code });
    expect(error.attempts).toHaveLength(1);
  });
});

test('a port where nobody listens: nothing was sent', async () => {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const error = await stopFailure(clientOf(`http://127.0.0.1:${port}`));
  expect(error).toMatchObject({ kind: 'connection', sent: 'no', code: 'ECONNREFUSED' });
  expect(error.message).toContain('Nothing was sent');
});

test('a host that does not exist: nothing was sent', async () => {
  const error = await stopFailure(clientOf('https://modelarts.invalid'));
  expect(error).toMatchObject({ kind: 'connection', sent: 'no' });
});

test('a connection that is cut before the answer: it may have arrived', async () => {
  const server = await startServer((request) => request.socket.destroy());
  const error = await stopFailure(clientOf(server.url));
  expect(error).toMatchObject({ kind: 'connection', sent: 'maybe' });
  expect(error.message).toContain('the service may have acted');
});

function coded(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`failed with ${code}`), { code }) });
}

import { createServer as createTcpServer } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { clientOf, retryingClient, stopFailure } from '../support/client.js';
import { startServer } from '../support/server.js';

/** What fetch rejects with, and what may have happened to the request. */
const causes: readonly (readonly [cause: unknown, sent: 'no' | 'maybe', code: string | undefined])[] = [
  [coded('ECONNREFUSED'), 'no', 'ECONNREFUSED'],
  [coded('ENOTFOUND'), 'no', 'ENOTFOUND'],
  [coded('EAI_AGAIN'), 'no', 'EAI_AGAIN'],
  [coded('UND_ERR_CONNECT_TIMEOUT'), 'no', 'UND_ERR_CONNECT_TIMEOUT'],
  [coded('CERT_HAS_EXPIRED'), 'no', 'CERT_HAS_EXPIRED'],
  [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'no', 'ERR_SSL_WRONG_VERSION_NUMBER'],
  [coded('UNABLE_TO_GET_ISSUER_CERT'), 'no', 'UNABLE_TO_GET_ISSUER_CERT'],
  [coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'no', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  [coded('HOSTNAME_MISMATCH'), 'no', 'HOSTNAME_MISMATCH'],
  [coded('EHOSTUNREACH'), 'no', 'EHOSTUNREACH'],
  [coded('ENETDOWN'), 'no', 'ENETDOWN'],
  [coded('EACCES', 'connect'), 'no', 'EACCES'],
  [coded('ETIMEDOUT', 'connect'), 'no', 'ETIMEDOUT'],
  [coded('ESOMETHING', 'getaddrinfo'), 'no', 'ESOMETHING'],
  [deno('client error (Connect): tcp connect error: Connection refused (os error 111)'), 'no', undefined],
  [deno('client error (Connect): dns error: failed to lookup address information'), 'no', undefined],
  [deno('client error (Connect): invalid peer certificate: Expired'), 'no', undefined],
  [deno('client error (SendRequest): connection closed before message completed'), 'maybe', undefined],
  [Object.assign(new TypeError('Unable to connect.'), { code: 'ECONNREFUSED' }), 'no', 'ECONNREFUSED'],
  [Object.assign(new Error('Network connection lost.'), { retryable: true }), 'maybe', undefined],
  [coded('ECONNRESET', 'read'), 'maybe', 'ECONNRESET'],
  [coded('ECONNRESET'), 'maybe', 'ECONNRESET'],
  [coded('UND_ERR_SOCKET'), 'maybe', 'UND_ERR_SOCKET'],
  [coded('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), 'maybe', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'],
  [coded('EHOSTUNREACHABLE'), 'maybe', 'EHOSTUNREACHABLE'],
  [new TypeError('fetch failed for https://x/CERT_HAS_EXPIRED/ENOTFOUND'), 'maybe', undefined],
  [coded('UND_ERR_HEADERS_TIMEOUT'), 'maybe', 'UND_ERR_HEADERS_TIMEOUT'],
  [coded('ETIMEDOUT'), 'maybe', 'ETIMEDOUT'],
  [new TypeError('Failed to fetch'), 'maybe', undefined],
  ['not even an Error', 'maybe', undefined],
  [undefined, 'maybe', undefined],
];

describe('what a failed connection says of the request', () => {
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

test('a connection that is cut before the response: it may have arrived', async () => {
  const server = await startServer((request) => request.socket.destroy());
  const error = await stopFailure(clientOf(server.url));
  expect(error).toMatchObject({ kind: 'connection', sent: 'maybe' });
  expect(error.message).toContain('The service may have acted');
});

describe('a failure that would come again is not retried', () => {
  const permanent = ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'].map((code) =>
    coded(code),
  );
  test.each([...permanent, deno('client error (Connect): invalid peer certificate: UnknownIssuer')])(
    '%s',
    async (cause) => {
      const client = retryingClient('https://modelarts.example', { fetch: () => Promise.reject(cause) });
      expect((await stopFailure(client)).attempts).toHaveLength(1);
    },
  );
});

describe('the cause is kept, as far as it can be shown', () => {
  test('name, message, code and stack of each error of the chain, and nothing that they carry', async () => {
    const inner = Object.assign(new RangeError('inner'), { code: 'EINNER', request: { token: 'MIICanary' } });
    const outer = Object.assign(new TypeError('outer', { cause: inner }), { config: { headers: 'MIICanary' } });
    const error = await stopFailure(clientOf('https://modelarts.example', () => Promise.reject(outer)));
    expect(error.cause).toMatchObject({ name: 'TypeError', message: 'outer', stack: outer.stack });
    expect(error.cause).toHaveProperty('cause.name', 'RangeError');
    expect(error.cause).toHaveProperty('cause.code', 'EINNER');
    expect(inspect(error.cause, { showHidden: true, depth: 10 })).not.toContain('MIICanary');
  });

  test('where the innermost says nothing, what the one around it says', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error() });
    const { message } = await stopFailure(clientOf('https://modelarts.example', () => Promise.reject(cause)));
    expect(message).toContain('Cause: fetch failed.');
  });

  test('a chain that bites its own tail', async () => {
    const cause = new Error('again');
    cause.cause = cause;
    const error = await stopFailure(clientOf('https://modelarts.example', () => Promise.reject(cause)));
    expect(error.message).toContain('Cause: again.');
  });

  test('where several addresses failed, what each said', async () => {
    const each = ['::1', '127.0.0.1'].map((address) => new Error(`connect ECONNREFUSED ${address}`));
    const cause = Object.assign(new AggregateError(each), { code: 'ECONNREFUSED' });
    const client = clientOf('https://modelarts.example', () =>
      Promise.reject(new TypeError('fetch failed', { cause })),
    );
    const { message } = await stopFailure(client);
    expect(message).toContain('Cause: ECONNREFUSED, connect ECONNREFUSED ::1; connect ECONNREFUSED 127.0.0.1.');
  });
});

function coded(code: string, syscall?: string): Error {
  const cause = Object.assign(new Error(`failed with ${code}`), { code, ...(syscall && { syscall }) });
  return new TypeError('fetch failed', { cause });
}

function deno(words: string): Error {
  return new TypeError('fetch failed', { cause: new Error(`error sending request for url (https://x/): ${words}`) });
}

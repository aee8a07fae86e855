import { expect, test } from 'vitest';
import { type Auth, aksk, createClient, token } from '../../../src/index.js';
import { failureOf, ids, projectId } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { accessKey } from './scenarios.js';

test('the token is sent as X-Auth-Token, from a string or a function, which is asked when the first is needed', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  let asked = 0;
  const counted = clientOf(
    server.url,
    token(() => `token-${++asked}`),
  );
  await clientOf(server.url, token('token')).stopProcessorTaskVersion(ids);
  expect(asked).toBe(0);
  await counted.stopProcessorTaskVersion(ids);
  await counted.stopProcessorTaskVersion(ids);
  expect(server.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['token', 'token-1', 'token-1']);
});

test('and again when the service has refused the last one', async () => {
  const server = await startServer((request, response) =>
    response.writeHead(request.headers['x-auth-token'] === 'token-2' ? 200 : 401).end('{}'),
  );
  let asked = 0;
  const auth = token(() => `token-${++asked}`);
  await clientOf(server.url, auth).stopProcessorTaskVersion(ids);
  expect(server.requests.map(({ headers }) => headers['x-auth-token'])).toEqual(['token-1', 'token-2']);
});

test('the access key is asked for at each attempt', async () => {
  let received = 0;
  const server = await startServer((_request, response) => {
    received += 1;
    response.writeHead(received === 1 ? 503 : 200).end('{}');
  });
  let asked = 0;
  const auth = aksk(async () => ({ ...accessKey, accessKey: `AK${++asked}` }));
  await clientOf(server.url, auth).stopProcessorTaskVersion(ids);
  const sent = server.requests.map(({ headers }) => /Access=(\w+)/.exec(headers.authorization ?? '')?.[1]);
  expect(sent).toEqual(['AK1', 'AK2']);
});

test('the X-Project-Id of the client wins over one in the headers of a call', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  await clientOf(server.url, aksk(accessKey)).stopProcessorTaskVersion(ids, { headers: { 'X-Project-Id': 'other' } });
  expect(server.requests[0]?.headers['x-project-id']).toEqual(projectId);
});

test('what a supplier throws for a retry does not hide the failure before it', async () => {
  const server = await startServer((_request, response) => response.writeHead(503).end());
  let asked = 0;
  const auth = aksk(async () => {
    asked += 1;
    if (asked === 1) return accessKey;
    throw new Error('vault is sealed');
  });
  const error = await failureOf(clientOf(server.url, auth).stopProcessorTaskVersion(ids));
  expect(error).toMatchObject({
    kind: 'http',
    status: 503,
    sent: 'yes',
    attempts: [{ status: 503 }, { error: expect.any(String) }],
  });
  expect(String(error)).toContain('It was not retried: there were no credentials for it.');
});

const suppliers: Readonly<Record<string, (reason: unknown) => Auth>> = {
  'a token function': (reason) => token(() => Promise.reject(reason)),
  'a token function, at once,': (reason) =>
    token(() => {
      throw reason;
    }),
  'a supplier of access keys': (reason) => aksk(() => Promise.reject(reason)),
  'a supplier of access keys, at once,': (reason) =>
    aksk(() => {
      throw reason;
    }),
};

test.each(Object.entries(suppliers))('what %s throws, the call rejects with', async (_name, authOf) => {
  for (const reason of [new Error('vault is sealed'), undefined]) {
    const client = clientOf('https://modelarts.example', authOf(reason));
    expect(await failureOf(client.stopProcessorTaskVersion(ids))).toBe(reason);
    expect(await failureOf(client.safe.stopProcessorTaskVersion(ids))).toBe(reason);
  }
});

function clientOf(endpoint: string, auth: Auth) {
  return createClient({ endpoint, auth, projectId, retry: { backoffLimit: 5 } });
}

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { aksk, createClient, token } from '../../src/index.js';
import { clientOf, failureOf, ids, projectId, stopTemplate } from '../support/client.js';
import { startServer } from '../support/server.js';

test('a stop is sent as the provider describes it: a POST without a body, with its length', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const client = clientOf(server.url);
  await client.stopProcessorTaskVersion(ids);
  await client.api.POST(stopTemplate, { params: { path: { project_id: projectId, ...ids } } });
  for (const request of server.requests) {
    expect(request).toMatchObject({ method: 'POST', body: '' });
    expect(request.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      'content-length': '0',
      'x-auth-token': 'MIIExampleToken',
    });
  }
  expect(server.requests).toHaveLength(2);
});

test.each([{ 'X-Trace': 'abc' }, new Headers({ 'x-trace': 'abc' })])(
  "a call's own headers are sent",
  async (headers) => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    await clientOf(server.url).stopProcessorTaskVersion(ids, { headers });
    expect(server.requests[0]?.headers['x-trace']).toBe('abc');
  },
);

/** Headers that cannot be sent. */
const unsendable: readonly (readonly [name: string, value: string])[] = [
  ['x-trace', 'secret\nx-injected: 1'],
  ['x-trace', 'secret\n'],
  ['x-trace', '\r\nsecret'],
  ['x-trace', 'secret\u007f'],
  ['x-trace', 'secret\r\nx-injected: 1'],
  ['x-trace', 'secret\u0000'],
  ['x-trace', 'secret\u2028'],
  ['x trace', 'secret'],
  ['', 'secret'],
  ['x-trace\r\nx-injected', 'secret'],
];

test.each(unsendable)(
  'the header %j with the value %j is refused without its value being shown',
  async (name, value) => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const error = await failureOf(clientOf(server.url).stopProcessorTaskVersion(ids, { headers: { [name]: value } }));
    expect(error).toMatchObject({ kind: 'request', parameter: 'headers', sent: 'no' });
    expect(String(error)).not.toContain('secret');
    expect(server.requests).toEqual([]);
  },
);

describe('headers that carry credentials are refused, and never shown', () => {
  const auths = {
    token: token('MIIExampleToken'),
    aksk: aksk({ accessKey: 'ak', secretKey: 'sk' }),
  };
  const names = [
    'X-Auth-Token',
    'Authorization',
    'x-security-token',
    'X-Sdk-Date',
    'x-sdk-content-sha256',
    'X-Subject-Token',
  ];

  describe.each(Object.entries(auths))('beside %s', (_auth, auth) => {
    test.each(names)('%s', async (name) => {
      const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
      const client = createClient({ endpoint: server.url, auth, projectId, retry: 0 });
      const headers = { [name]: 'canaryValue' };
      const path = { project_id: projectId, ...ids };
      for (const call of [
        client.stopProcessorTaskVersion(ids, { headers }),
        client.stopProcessorTaskVersion(ids, { headers: new Headers(headers) }),
        client.api.POST(stopTemplate, { params: { path }, headers }),
      ]) {
        const error = await failureOf(call);
        expect(error).toMatchObject({ kind: 'request', parameter: 'headers', sent: 'no' });
        expect(String(error)).toContain(
          `the header ${name.toLowerCase()} carries credentials, which the client sends itself.`,
        );
        expect(inspect(error)).not.toContain('canaryValue');
      }
      expect(server.requests).toEqual([]);
    });
  });

  test('added by middleware', async () => {
    const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
    const client = clientOf(server.url);
    client.api.use({ onRequest: ({ request }) => void request.headers.set('Authorization', 'canaryValue') });
    const error = await failureOf(
      client.api.POST(stopTemplate, { params: { path: { project_id: projectId, ...ids } } }),
    );
    expect(error).toMatchObject({ kind: 'request', parameter: 'headers' });
    expect(server.requests).toEqual([]);
  });
});

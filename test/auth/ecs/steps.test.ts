import { describe, expect, test, vi } from 'vitest';
import { createClient, ecs, type Fetch } from '../../../src/index.js';
import { startGateway } from '../../signing/server/gateway.js';
import { ids, projectId, stopFailure } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import {
  clientOn,
  giveKey,
  givingKeys,
  givingTokens,
  inTurn,
  keyPath,
  keysOf,
  minute,
  responding,
  serviceTime,
  startMetadataService,
  startModelArts,
  stepsOf,
  tokenPath,
  toTime,
} from './metadata-service.js';

const withoutAgency = 'Please configure Cloud Service Agency first';

test('a token is got, then with it the keys, and by them the request is signed', async () => {
  const metadata = await startMetadataService();
  const modelarts = await startModelArts();
  await clientOn(metadata, modelarts).stopProcessorTaskVersion(ids);
  expect(metadata.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
    `PUT ${tokenPath}`,
    `GET ${keyPath}`,
  ]);
  const [token, key] = metadata.requests;
  expect(token?.headers['x-metadata-token-ttl-seconds']).toBe('21600');
  expect(token?.body).toBe('');
  expect(key?.headers['x-metadata-token']).toBe('metadata-token-1');
  expect(modelarts.requests[0]?.headers['x-security-token']).toBe('security-token-1');
  expect(keysOf(modelarts)).toEqual([1]);
});

test('the gateway accepts the signature, and the security token is part of it', async () => {
  const keys = { AKMACHINE1: { secretKey: 'secret-of-machine-1', securityToken: 'security-token-1' } };
  const modelarts = await startGateway({ keys });
  await clientOn(await startMetadataService(), modelarts).stopProcessorTaskVersion(ids);
  expect(modelarts.judged.map(({ verdict }) => verdict)).toMatchObject([
    { accepted: true, signedHeaders: ['host', 'x-project-id', 'x-sdk-date', 'x-security-token'] },
  ]);
});

test('nothing of the metadata service goes to ModelArts, and nothing of the call to the metadata service', async () => {
  const metadata = await startMetadataService();
  const modelarts = await startModelArts();
  await clientOn(metadata, modelarts).stopProcessorTaskVersion(ids, { headers: { 'x-of-the-call': '1' } });
  expect(modelarts.requests[0]?.headers).not.toHaveProperty('x-metadata-token');
  for (const { headers } of metadata.requests) {
    for (const name of ['authorization', 'x-sdk-date', 'x-project-id', 'x-of-the-call']) {
      expect(headers).not.toHaveProperty(name);
    }
  }
});

test('by default, the metadata service is at the address that only the machine can reach', async () => {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url);
    return new Response('no-token here', { status: 500 });
  };
  const client = createClient({ region: 'eu-de', projectId, auth: ecs(), fetch, retry: 0 });
  expect(asked).toEqual([]);
  await stopFailure(client);
  expect(new Set(asked)).toEqual(new Set([`http://169.254.169.254${tokenPath}`]));
});

test('50 calls at once get one token and the keys once; later calls nothing', async () => {
  const metadata = await startMetadataService();
  const modelarts = await startModelArts();
  const client = clientOn(metadata, modelarts);
  await Promise.all(Array.from({ length: 50 }, () => client.stopProcessorTaskVersion(ids)));
  await client.stopProcessorTaskVersion(ids);
  expect(stepsOf(metadata)).toEqual([
    ['PUT', undefined],
    ['GET', 'metadata-token-1'],
  ]);
  expect(modelarts.requests).toHaveLength(51);
});

describe.each([404, 405, 503])(
  'a metadata service that responds with %i to the first step knows no tokens',
  (status) => {
    test('it is asked for the keys without one', async () => {
      const metadata = await startMetadataService({ token: responding(status, 'no such thing') });
      const modelarts = await startModelArts();
      await clientOn(metadata, modelarts).stopProcessorTaskVersion(ids);
      expect(stepsOf(metadata).at(-1)).toEqual(['GET', undefined]);
      expect(keysOf(modelarts)).toEqual([1]);
    });

    test('it is not asked for a token again, before a day has passed', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      try {
        const metadata = await startMetadataService({
          token: inTurn(responding(status, ''), responding(status, ''), givingTokens()),
          key: givingKeys(60_000, Date.now),
        });
        const client = clientOn(metadata, await startModelArts());
        const askedForTokens = () => metadata.requests.filter(({ method }) => method === 'PUT').length;
        await client.stopProcessorTaskVersion(ids);
        const atFirst = askedForTokens();
        vi.advanceTimersByTime(23 * 60 * 60_000);
        await client.stopProcessorTaskVersion(ids);
        expect(askedForTokens()).toBe(atFirst);
        vi.advanceTimersByTime(2 * 60 * 60_000);
        await client.stopProcessorTaskVersion(ids);
        expect(askedForTokens()).toBeGreaterThan(atFirst);
      } finally {
        vi.useRealTimers();
      }
    });
  },
);

describe('a token that is refused', () => {
  test('is replaced once, and the keys are asked for once more', async () => {
    const metadata = await startMetadataService({ key: inTurn(responding(401, ''), givingKeys()) });
    const modelarts = await startModelArts();
    await clientOn(metadata, modelarts).stopProcessorTaskVersion(ids);
    expect(stepsOf(metadata)).toEqual([
      ['PUT', undefined],
      ['GET', 'metadata-token-1'],
      ['PUT', undefined],
      ['GET', 'metadata-token-2'],
    ]);
    expect(keysOf(modelarts)).toEqual([1]);
  });

  test('and so is its successor: the call ends with what the metadata service says', async () => {
    const body = JSON.stringify({ error: { code: 401, message: 'Token expired', title: 'Unauthorized' } });
    const key = responding(401, body, { 'content-type': 'application/json' });
    const metadata = await startMetadataService({ key });
    const modelarts = await startModelArts();
    const error = await stopFailure(clientOn(metadata, modelarts));
    expect(error).toMatchObject({
      kind: 'http',
      operation: 'GetAccessKeyOfMachine',
      status: 401,
      sent: 'no',
      attempts: [{ status: 401 }, { status: 401 }],
    });
    expect(error.message).toContain('Token expired');
    expect(error.message).toContain('It was made to get the access key of this machine');
    expect(metadata.requests).toHaveLength(4);
    expect(modelarts.requests).toEqual([]);
  });

  test('what it says in plain text is shown as well', async () => {
    const metadata = await startMetadataService({
      key: responding(401, withoutAgency, { 'content-type': 'text/plain' }),
    });
    const error = await stopFailure(clientOn(metadata, await startModelArts()));
    expect(error).toMatchObject({ kind: 'http', status: 401, snippet: withoutAgency });
  });

  test.each([400, 403, 404, 500])('is not what a response of %i says: no other is asked for', async (status) => {
    const metadata = await startMetadataService({ key: responding(status, '') });
    await stopFailure(clientOn(metadata, await startModelArts()));
    expect(metadata.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test('is replaced also where the service knew no tokens', async () => {
    const metadata = await startMetadataService({
      token: inTurn(responding(404, ''), givingTokens()),
      key: inTurn(responding(401, ''), givingKeys()),
    });
    await clientOn(metadata, await startModelArts()).stopProcessorTaskVersion(ids);
    expect(stepsOf(metadata)).toEqual([
      ['PUT', undefined],
      ['GET', undefined],
      ['PUT', undefined],
      ['GET', 'metadata-token-1'],
    ]);
  });
});

describe('a machine without an agency', () => {
  const json = JSON.stringify({ error: { code: 401, message: withoutAgency, title: 'Unauthorized' } });

  test.each([
    ['in plain text', 401, withoutAgency, 'text/plain', 1],
    ['in JSON', 401, json, 'application/json', 1],
    ['as not found', 404, '', 'text/plain', 1],
    ['as a failure', 500, 'Internal Server Error', 'text/plain', 2],
  ])('that the metadata service reports %s needs one, says the error', async (_how, status, body, type, times) => {
    const metadata = await startMetadataService({ key: responding(status, body, { 'content-type': type }) });
    const modelarts = await startModelArts();
    const error = await stopFailure(clientOn(metadata, modelarts));
    expect(error).toMatchObject({ kind: 'http', operation: 'GetAccessKeyOfMachine', status, sent: 'no' });
    expect(error.advice).toBe(
      'Give this machine an agency that may call ModelArts, and check that its metadata service works.',
    );
    expect(stepsOf(metadata)).toEqual([
      ['PUT', undefined],
      ...Array.from({ length: times }, () => ['GET', 'metadata-token-1']),
    ]);
    expect(modelarts.requests).toEqual([]);
  });
});

describe('keys that ModelArts refuses', () => {
  const refusing = (code: string) =>
    responding(401, `{"error_code":"${code}","error_msg":"No."}`, { 'content-type': 'application/json' });

  test.each(['APIGW.0301', 'APIG.0301', 'ModelArts.0212', 'X.1'])(
    'with %s are dropped, and asked for anew, once',
    async (code) => {
      const metadata = await startMetadataService();
      const modelarts = await startServer(inTurn(refusing(code), responding(200, '{}')));
      const client = clientOn(metadata, modelarts);
      await client.stopProcessorTaskVersion(ids);
      await client.stopProcessorTaskVersion(ids);
      expect(keysOf(modelarts)).toEqual([1, 2, 2]);
      expect(metadata.requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
    },
  );

  test('as well as their successors end the call', async () => {
    const modelarts = await startServer(refusing('APIGW.0301'));
    const error = await stopFailure(clientOn(await startMetadataService(), modelarts));
    expect(error).toMatchObject({ kind: 'http', status: 401, attempts: [{ status: 401 }, { status: 401 }] });
    expect(keysOf(modelarts)).toEqual([1, 2]);
  });

  test('are not sent again if the metadata service gives the same', async () => {
    const metadata = await startMetadataService({
      key: (_request, response) => giveKey(response, 1, toTime(serviceTime + 60 * minute), serviceTime),
    });
    const modelarts = await startServer(inTurn(refusing('APIGW.0301'), responding(200, '{}')));
    const client = clientOn(metadata, modelarts);
    const error = await stopFailure(client);
    expect(error).toMatchObject({ kind: 'http', status: 401 });
    expect(error.message).toContain('the metadata service gave the refused access key again');
    expect(keysOf(modelarts)).toEqual([1]);
    await client.stopProcessorTaskVersion(ids);
    expect(keysOf(modelarts)).toEqual([1, 1]);
  });

  test('for their time are kept: the clock was wrong', async () => {
    const metadata = await startMetadataService();
    const modelarts = await startServer(
      inTurn(
        (request, response) => {
          response.setHeader('date', new Date(Date.now() + 60 * minute).toUTCString());
          refusing('APIGW.0301')(request, response);
        },
        responding(200, '{}'),
      ),
    );
    await clientOn(metadata, modelarts).stopProcessorTaskVersion(ids);
    expect(keysOf(modelarts)).toEqual([1, 1]);
  });
});

test.each(['text/plain', 'text/plain; charset=utf-8', 'text/html', 'application/octet-stream', undefined])(
  'keys of the type %s are read',
  async (type) => {
    const metadata = await startMetadataService({
      key: (_request, response) => {
        const setHeader = response.setHeader.bind(response);
        response.setHeader = (name, value) =>
          name !== 'content-type' ? setHeader(name, value) : type === undefined ? response : setHeader(name, type);
        giveKey(response, 1, toTime(serviceTime + 60 * minute), serviceTime);
      },
    });
    const modelarts = await startModelArts();
    await clientOn(metadata, modelarts).stopProcessorTaskVersion(ids);
    expect(keysOf(modelarts)).toEqual([1]);
  },
);

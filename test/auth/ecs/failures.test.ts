import type { RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createClient, ecs } from '../../../src/index.js';
import { failureOf, ids, stopFailure } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { clientOn, responding, startMetadataService, startModelArts, tokenPath } from './metadata-service.js';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

/** A piece of a response, which must not be shown: it may be of a key. */
const piece = 'Piece0fAResponse';

/** Responses to the second step that hold no usable key, and the kind of error that each becomes. */
const withoutKey: Readonly<Record<string, readonly [respond: RequestListener, kind: string]>> = {
  'an empty object': [responding(200, '{}', json), 'request'],
  'no object as credential': [responding(200, `{"credential":"${piece}"}`, json), 'request'],
  'no credential, but the fields themselves': [responding(200, keyOf({}), json), 'request'],
  'a secret that is missing': [responding(200, credential({ secret: undefined }), json), 'request'],
  'a secret that is a number': [responding(200, credential({ secret: 1 }), json), 'request'],
  'an empty secret': [responding(200, credential({ secret: '' }), json), 'request'],
  'a key that cannot be sent': [responding(200, credential({ access: `${piece}\n` }), json), 'request'],
  'a security token that is missing': [responding(200, credential({ securitytoken: undefined }), json), 'request'],
  'a security token that cannot be sent': [
    responding(200, credential({ securitytoken: `${piece}é` }), json),
    'request',
  ],
  'broken JSON': [responding(200, `{"credential":{"secret":"${piece}"`, json), 'response'],
  'JSON that is no object': [responding(200, `["${piece}"]`, json), 'response'],
  'a page': [responding(200, `<html>${piece}`, html), 'response'],
  'nothing at all': [responding(200, ''), 'response'],
  'a redirect': [responding(302, credential({}), { ...json, location: `http://127.0.0.1:9/${piece}` }), 'response'],
  'an error that gives keys': [responding(500, credential({}), json), 'http'],
  'an error page with the keys': [responding(502, `<pre>${credential({})}</pre>`, html), 'http'],
};

describe('a response without a key is an error that shows nothing of it', () => {
  test.each(Object.entries(withoutKey))('%s', async (_name, [key, kind]) => {
    const modelarts = await startModelArts();
    const error = await stopFailure(clientOn(await startMetadataService({ key }), modelarts));
    expect(error).toMatchObject({ kind, sent: 'no' });
    for (const text of [inspect(error), inspect(error, { customInspect: false, depth: 5 }), JSON.stringify(error)]) {
      expect(text).not.toContain(piece);
    }
    expect(modelarts.requests).toEqual([]);
  });

  test('what to do about it is said', async () => {
    const error = await stopFailure(
      clientOn(await startMetadataService({ key: responding(200, '{}') }), { url: nowhere }),
    );
    expect(error.advice).toContain('agency');
  });
});

/** Responses to the first step that hold no token. */
const withoutToken: Readonly<Record<string, RequestListener>> = {
  nothing: responding(200, ''),
  'a page': responding(200, `<html><body>${piece}</body></html>`, html),
  'a page without white space': responding(200, `<html>${piece}</html>`, html),
  JSON: responding(200, `{"token":"${piece}"}`, json),
  'a text of several words': responding(200, `${piece} ${piece}`),
  'characters that no header carries': responding(200, `${piece}é`),
  'a redirect': responding(302, piece, { location: `http://127.0.0.1:9/${piece}` }),
};

describe('a response without a token is an error that shows nothing of it', () => {
  test.each(Object.entries(withoutToken))('%s', async (_name, token) => {
    const metadata = await startMetadataService({ token });
    const error = await stopFailure(clientOn(metadata, { url: nowhere }));
    expect(error).toMatchObject({ kind: 'request', operation: 'ecs', sent: 'no' });
    expect(error.message).toContain('something other than a token');
    expect(inspect(error)).not.toContain(piece);
    expect(metadata.requests).toHaveLength(1);
  });

  test('a failure of the first step is reported as such', async () => {
    const metadata = await startMetadataService({
      token: responding(403, '{"error_code":"X.1","error_msg":"No."}', json),
    });
    const error = await stopFailure(clientOn(metadata, { url: nowhere }));
    expect(error).toMatchObject({
      kind: 'http',
      operation: 'CreateMetadataToken',
      status: 403,
      code: 'X.1',
      sent: 'no',
    });
    expect(metadata.requests).toHaveLength(1);
  });
});

test('white space around a token is not part of it', async () => {
  const metadata = await startMetadataService({ token: responding(200, 'metadata-token-1\n') });
  await clientOn(metadata, await startModelArts()).stopProcessorTaskVersion(ids);
  expect(metadata.requests[1]?.headers['x-metadata-token']).toBe('metadata-token-1');
});

test.each([
  ['first', 'token'],
  ['second', 'key'],
])('a redirect of the %s step is not followed', async (_which, step) => {
  const stranger = await startServer(responding(200, 'token-of-a-stranger'));
  const metadata = await startMetadataService({ [step]: responding(307, '', { location: stranger.url }) });
  await stopFailure(clientOn(metadata, { url: nowhere }));
  expect(stranger.requests).toEqual([]);
});

test('where there is no metadata service, the error says what it was wanted for', async () => {
  const modelarts = await startModelArts();
  const error = await stopFailure(clientOn({ url: nowhere }, modelarts));
  expect(error).toMatchObject({
    kind: 'connection',
    operation: 'CreateMetadataToken',
    code: 'ECONNREFUSED',
    sent: 'no',
  });
  const why = 'It was made to get the access key of this machine; the call that needs it has not been sent.';
  expect(error.message).toContain(why);
  expect(modelarts.requests).toEqual([]);
});

test('a failure is not kept: the next call asks again', async () => {
  let isUp = false;
  const metadata = await startMetadataService({
    token: (_request, response) => response.writeHead(isUp ? 200 : 403).end('metadata-token'),
  });
  const client = clientOn(metadata, await startModelArts());
  await stopFailure(client);
  isUp = true;
  await client.stopProcessorTaskVersion(ids);
});

test('the limits of the call bound the wait for the keys, and an abort ends it', async () => {
  const modelarts = await startModelArts();
  const client = clientOn(await startMetadataService({ key: () => {} }), modelarts);
  const error = await stopFailure(client, { totalTimeout: 50 });
  expect(error).toMatchObject({ kind: 'timeout', operation: 'StopProcessorTaskVersion', ms: 50, sent: 'no' });
  const controller = new AbortController();
  const failure = failureOf(client.stopProcessorTaskVersion(ids, { signal: controller.signal }));
  controller.abort('enough');
  expect(await failure).toBe('enough');
  expect(modelarts.requests).toEqual([]);
});

const unsafe = ['http://metadata.example', 'http://192.0.2.1', 'metadata.example', 'https://user@metadata.example', ''];

test.each(unsafe)('the metadata endpoint %j is refused', (metadataEndpoint) => {
  expect(() => ecs({ metadataEndpoint })).toThrow(
    expect.objectContaining({ kind: 'request', parameter: 'metadataEndpoint' }),
  );
});

test('a path of the metadata endpoint is kept', async () => {
  const server = await startServer(responding(403, ''));
  const auth = ecs({ metadataEndpoint: `${server.url}/prefix/` });
  await stopFailure(createClient({ endpoint: nowhere, projectId: 'p', auth }));
  expect(server.requests[0]?.target).toBe(`/prefix${tokenPath}`);
});

/** Where nothing listens. */
const nowhere = 'http://127.0.0.1:1023';

/** The fields of a key, some of them changed. */
function keyOf(changes: object): string {
  return JSON.stringify({ access: piece, secret: piece, securitytoken: piece, expires_at: piece, ...changes });
}

function credential(changes: object): string {
  return `{"credential":${keyOf(changes)}}`;
}

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createClient, type Fetch, type ModelArtsClient, token } from '../../src/index.js';
import { failureOf, ids, projectId } from '../support/client.js';
import { startServer } from '../support/server.js';

const canary = 'MIICanary+Secret/Token==';

/** Ways for a call to fail in which the token is close at hand. */
const failures: Readonly<Record<string, () => Promise<ModelArtsClient>>> = {
  'refused by an answer that repeats the token': () =>
    answering(401, 'application/json', JSON.stringify({ error_code: 'ModelArts.0203', error_msg: `Bad ${canary}` })),
  'refused by a page that repeats the token': () => answering(403, 'text/html', `<p>${canary}</p>`),
  'a login page that repeats the token': () => answering(200, 'text/html', `<p>${canary}</p>`),
  'a network error that quotes the token': async () =>
    clientWith('https://modelarts.example', async (_url, init) => {
      throw new TypeError('fetch failed', { cause: new Error(`bad header ${init.headers['x-auth-token']}`) });
    }),
  'a refused connection': async () => clientWith('http://127.0.0.1:1023'),
};

describe('no token in anything printable', () => {
  test.each(Object.entries(failures))('%s', async (_name, prepare) => {
    const client = await prepare();
    const error = await failureOf(client.stopProcessorTaskVersion(ids));
    for (const text of printed(error)) expect(text).not.toContain(canary);
  });

  test('the client and its way to authenticate', () => {
    const auth = token(canary);
    for (const text of [...printed(auth), ...printed(clientWith('https://modelarts.example'))]) {
      expect(text).not.toContain(canary);
    }
  });

  test('the result of a call that failed', async () => {
    const client = await answering(401, 'text/plain', canary);
    const result = await client.safe.stopProcessorTaskVersion(ids);
    for (const text of printed(result)) expect(text).not.toContain(canary);
  });
});

/** Tokens that cannot be sent in a header, and what is said of them. */
const unsendable: Readonly<Record<string, string>> = {
  '': 'is empty',
  [`${canary}\n`]: 'holds white space',
  [`${canary}\r\nX-Injected: 1`]: 'holds white space',
  [` ${canary}`]: 'holds white space',
  [`${canary}é`]: 'holds characters that no token has',
  [`${canary}\u0000`]: 'holds characters that no token has',
};

describe('a token that cannot be sent is refused without being shown', () => {
  test.each(Object.entries(unsendable))('%j', async (value, problem) => {
    const early = await failureOf((async () => token(value))());
    const late = await failureOf(clientFor(async () => value).stopProcessorTaskVersion(ids));
    for (const error of [early, late]) {
      expect(error).toMatchObject({ kind: 'request', parameter: 'auth', message: expect.stringContaining(problem) });
      for (const text of printed(error)) expect(text).not.toContain(canary);
    }
  });

  test('also when a function supplies something other than a string', async () => {
    const supplier = (async () => undefined) as unknown as () => Promise<string>;
    const error = await failureOf(clientFor(supplier).stopProcessorTaskVersion(ids));
    expect(error).toMatchObject({ kind: 'request', parameter: 'auth', message: expect.stringContaining('undefined') });
  });
});

test('a text that happens to hold the characters of a short token stays as it is', async () => {
  const texts = { error_code: 'ModelArts.0101', error_msg: 'Invalid Argument.' };
  const server = await startServer((_request, response) => response.writeHead(400).end(JSON.stringify(texts)));
  const client = createClient({ endpoint: server.url, auth: token('t'), projectId });
  expect(await failureOf(client.stopProcessorTaskVersion(ids))).toMatchObject({ body: texts });
});

test('the token is sent as X-Auth-Token, from a string or a function that is asked for each call', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  let asked = 0;
  const counted = createClient({ endpoint: server.url, projectId, auth: token(() => `token-${++asked}`) });
  await clientWith(server.url).stopProcessorTaskVersion(ids);
  await counted.stopProcessorTaskVersion(ids);
  await counted.stopProcessorTaskVersion(ids);
  expect(server.requests.map(({ headers }) => headers['x-auth-token'])).toEqual([canary, 'token-1', 'token-2']);
});

test('the token of the client wins over one in the headers of a call', async () => {
  const server = await startServer((_request, response) => response.writeHead(200).end('{}'));
  const options = { headers: { 'X-Auth-Token': 'other' } };
  await clientWith(server.url).stopProcessorTaskVersion(ids, options);
  expect(server.requests[0]?.headers['x-auth-token']).toBe(canary);
});

test('what a token function throws, the call rejects with', async () => {
  const reason = new Error('vault is sealed');
  const client = clientFor(() => Promise.reject(reason));
  expect(await failureOf(client.stopProcessorTaskVersion(ids))).toBe(reason);
  expect(await failureOf(client.safe.stopProcessorTaskVersion(ids))).toBe(reason);
});

async function answering(status: number, contentType: string, body: string): Promise<ModelArtsClient> {
  const server = await startServer((_request, response) =>
    response.writeHead(status, { 'content-type': contentType }).end(body),
  );
  return clientWith(server.url);
}

function clientWith(endpoint: string, fetch?: Fetch): ModelArtsClient {
  return createClient({ endpoint, auth: token(canary), projectId, fetch });
}

function clientFor(supplier: () => Promise<string>): ModelArtsClient {
  return createClient({ endpoint: 'https://modelarts.example', auth: token(supplier), projectId });
}

/** What a program may write of a value, to a console or a log. */
function printed(value: unknown): string[] {
  const texts = [
    inspect(value),
    inspect(value, { showHidden: true, depth: 10 }),
    JSON.stringify(value) ?? '',
    String(value),
  ];
  return value instanceof Error ? [...texts, value.message, value.stack ?? ''] : texts;
}

import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  createClient,
  type Fetch,
  type LimitOptions,
  type ModelArtsClient,
  type OnAttempt,
  token,
} from '../../src/index.js';
import { failureOf, ids, projectId, stopTemplate } from '../support/client.js';
import { startServer } from '../support/server.js';

const canary = 'MIICanary+Secret/Token==';

/** Headers of an answer that repeats what it was sent, and of a proxy that keeps a session. */
const echo = { 'x-auth-token': canary, 'x-request-id': `of-${canary}`, 'set-cookie': `session=${canary}` };

/** What the clients told of their attempts. */
const told: unknown[] = [];

/** Ways for a call to fail in which the token is close at hand. */
const failures: Readonly<Record<string, () => Promise<ModelArtsClient>>> = {
  'refused by an answer that repeats the token': () =>
    answering(401, 'application/json', JSON.stringify({ error_code: 'ModelArts.0203', error_msg: `Bad ${canary}` })),
  'refused by a page that repeats the token': () => answering(403, 'text/html', `<p>${canary}</p>`),
  'a login page that repeats the token': () => answering(200, 'text/html', `<p>${canary}</p>`),
  'refused by JSON that spells the token otherwise': () =>
    answering(401, 'application/json', `{"error_code":"ModelArts.0203","error_msg":"Bad ${inUnicodeEscapes(canary)}"}`),
  'refused by JSON that escapes slashes': () =>
    answering(401, 'application/json', `{"is_success":false,"token":"${canary.replaceAll('/', '\\/')}"}`),
  'a page with the token in a link': () => answering(502, 'text/html', `<a href="?${encodeURIComponent(canary)}">`),
  'a page in which the token stands at the end of what is shown': () =>
    answering(502, 'text/html', `${'x'.repeat(190)}${canary}`),
  'an error that repeats the token in its headers': () =>
    answering(403, 'application/json', '{"error_code":"ModelArts.0203","error_msg":"No."}', echo),
  'a success that repeats the token in its headers': () => answering(200, `text/html; of="${canary}"`, '<html>', echo),
  'a redirect that carries the token': () =>
    answering(302, 'text/plain', 'moved', { location: `https://login.example/?token=${encodeURIComponent(canary)}` }),
  'an endless body that repeats the token': () => answering(200, 'application/json', `"${canary.repeat(600_000)}"`),
  'a body that is cut': async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { ...echo, 'content-length': '100' }).write(canary);
      setTimeout(() => response.destroy(), 20);
    });
    return clientWith(server.url);
  },
  'a network error that quotes the token': async () =>
    clientWith('https://modelarts.example', async (_url, init) => {
      throw new TypeError('fetch failed', { cause: new Error(`bad header ${init.headers['x-auth-token']}`) });
    }),
  'a network error that carries the request': async () =>
    clientWith('https://modelarts.example', async (url, init) => {
      const request = { url, init, toJSON: () => init };
      const cause = Object.assign(new Error('reset'), { request, code: init.headers['x-auth-token'] });
      throw Object.assign(new TypeError('fetch failed', { cause }), { config: init, [Symbol('request')]: request });
    }),
  'a fetch that throws the request itself': async () =>
    clientWith('https://modelarts.example', (_url, init) => Promise.reject(init)),
  'a fetch that throws a text with the token': async () =>
    clientWith('https://modelarts.example', (_url, init) => Promise.reject(`bad ${init.headers['x-auth-token']}`)),
  'a time limit': async () => clientWith('https://modelarts.example', () => new Promise(() => {}), { timeout: 20 }),
  'a refused connection': async () => clientWith('http://127.0.0.1:1023'),
};

describe('no token in anything printable', () => {
  test.each(Object.entries(failures))('%s', async (_name, prepare) => {
    const client = await prepare();
    const error = await failureOf(client.stopProcessorTaskVersion(ids));
    for (const text of printed(error)) expectNoSecret(text);
    const viaApi = client.api.POST(stopTemplate, { params: { path: { project_id: projectId, ...ids } } });
    const { response: _response, ...outcome } = await viaApi.catch((thrown: unknown) => ({
      thrown,
      response: undefined,
    }));
    for (const text of printed(outcome)) expectNoSecret(text);
    expect(told.length).toBeGreaterThan(1);
    for (const text of printed(told.splice(0))) expectNoSecret(text);
  });

  test('the client and its way to authenticate', () => {
    const auth = token(canary);
    for (const text of [...printed(auth), ...printed(clientWith('https://modelarts.example'))]) {
      expectNoSecret(text);
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

test('what a token function throws for a repetition does not hide what was to be repeated', async () => {
  const server = await startServer((_request, response) => response.writeHead(503).end());
  let asked = 0;
  const auth = token(async () => {
    asked += 1;
    if (asked === 1) return 'token';
    throw new Error('vault is sealed');
  });
  const client = createClient({ endpoint: server.url, auth, projectId, retry: { backoffLimit: 5 } });
  const error = await failureOf(client.stopProcessorTaskVersion(ids));
  expect(error).toMatchObject({
    kind: 'http',
    status: 503,
    sent: 'yes',
    attempts: [{ status: 503 }, { error: expect.any(String) }],
  });
  expect(String(error)).toContain('It was not repeated: no credentials could be had for it.');
});

test('what a token function throws, the call rejects with', async () => {
  const reason = new Error('vault is sealed');
  const client = clientFor(() => Promise.reject(reason));
  expect(await failureOf(client.stopProcessorTaskVersion(ids))).toBe(reason);
  expect(await failureOf(client.safe.stopProcessorTaskVersion(ids))).toBe(reason);
});

async function answering(
  status: number,
  contentType: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ModelArtsClient> {
  const server = await startServer((_request, response) =>
    response.writeHead(status, { ...headers, 'content-type': contentType }).end(body),
  );
  return clientWith(server.url);
}

function clientWith(endpoint: string, fetch?: Fetch, limits: LimitOptions = {}): ModelArtsClient {
  const onAttempt: OnAttempt = (event) => told.push(event);
  const retry = { limit: 1, backoffLimit: 5 };
  return createClient({ endpoint, auth: token(canary), projectId, fetch, onAttempt, retry, ...limits });
}

function inUnicodeEscapes(text: string): string {
  return [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function clientFor(supplier: () => Promise<string>): ModelArtsClient {
  return createClient({ endpoint: 'https://modelarts.example', auth: token(supplier), projectId });
}

/** What a program may write of a value, to a console or a log. */
function printed(value: unknown): string[] {
  const texts = [
    inspect(value),
    inspect(value, { showHidden: true, depth: 10 }),
    inspect(value, { customInspect: false, showHidden: true, depth: 10 }),
    JSON.stringify(value) ?? '',
    String(value),
  ];
  if (!(value instanceof Error)) return texts;
  // What loggers do that know nothing of toJSON: they copy all fields, and follow the causes.
  const headers = 'headers' in value && value.headers instanceof Headers ? [...value.headers] : [];
  return [...texts, value.message, value.stack ?? '', inspect({ ...value }), inspect(headers), ...printed(value.cause)];
}

function expectNoSecret(text: string): void {
  for (const spelling of [canary, canary.replaceAll('/', '\\/'), encodeURIComponent(canary), 'MIICanary']) {
    expect(text).not.toContain(spelling);
  }
}

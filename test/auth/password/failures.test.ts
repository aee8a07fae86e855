import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Fetch } from '../../../src/index.js';
import { failureOf, ids, stopFailure } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { expectNoSecret, secret } from './support/secret.js';
import { giveToken, refuse } from './support/services.js';
import { start, tokensOf, until } from './support/start.js';

const login = 'KeystoneCreateUserTokenByPassword';
const stop = 'StopProcessorTaskVersion';

describe('IAM that may be back soon is asked again, within limits', () => {
  test('after 503', async () => {
    const { client, begun, modelarts } = await start({
      respond: (response, count) => {
        if (count < 3) refuse(response, 503);
        else giveToken(response, count);
      },
    });
    await client.stopProcessorTaskVersion(ids);
    expect(begun()).toBe(3);
    expect(tokensOf(modelarts)).toEqual(['token-3']);
  });

  test('after a connection that breaks', async () => {
    const { client, begun } = await start({
      respond: (response, count) => {
        if (count === 1) response.destroy();
        else giveToken(response, count);
      },
    });
    await client.stopProcessorTaskVersion(ids);
    expect(begun()).toBe(2);
  });

  test('if it stays away, the call ends with what became of the login, and the next call asks anew', async () => {
    const { client, begun, modelarts } = await start({
      respond: (response, count) => {
        if (count < 4) refuse(response, 503);
        else giveToken(response, count);
      },
    });
    const error = await stopFailure(client);
    expect(error).toMatchObject({ kind: 'http', operation: login, status: 503, sent: 'no', attempts: [{}, {}, {}] });
    expect(modelarts.requests).toEqual([]);
    expect(begun()).toBe(3);
    await client.stopProcessorTaskVersion(ids);
    expect(tokensOf(modelarts)).toEqual(['token-4']);
  });

  test('where nobody listens', async () => {
    const port = 1023;
    const { client, modelarts } = await start({
      options: { fetch: (url, init) => fetch(url.replace(/:\d+\/v3/, `:${port}/v3`), init) },
    });
    const error = await stopFailure(client);
    expect(error).toMatchObject({
      kind: 'connection',
      operation: login,
      code: 'ECONNREFUSED',
      sent: 'no',
      attempts: [{}, {}, {}],
    });
    expect(error.message).toContain('It was made to log in; the call that needs it has not been sent.');
    expectNoSecret(error);
    expect(modelarts.requests).toEqual([]);
  });
});

/** Limits, and what the error says of them; the two timers of the second one end in either order. */
const limits = [
  { costs: 'the time of the call', options: { totalTimeout: 80 }, limit: 'totalTimeout', ms: 80, of: [stop] },
  {
    costs: 'the time of the call, while the project is found',
    options: { totalTimeout: 80, projectId: undefined },
    limit: 'totalTimeout',
    ms: 80,
    of: [stop, login],
  },
  { costs: 'the time of an attempt', options: { timeout: 60, retry: 0 }, limit: 'timeout', ms: 60, of: [stop] },
  {
    costs: 'the time of all attempts',
    options: { timeout: 60, retry: { limit: 1, backoffLimit: 5 } },
    limit: 'timeout',
    ms: 60,
    of: [stop],
    logins: 2,
  },
];

describe('IAM that does not respond', () => {
  test.each(limits)('costs no more than $costs', async ({ options, limit, ms, of, logins = 1 }) => {
    const signals: AbortSignal[] = [];
    const watching: Fetch = (url, init) => {
      signals.push(init.signal);
      return fetch(url, init);
    };
    const { client, modelarts } = await start({ respond: () => {}, options: { ...options, fetch: watching } });
    const before = performance.now();
    const error = await stopFailure(client);
    // Far more than the limit, for a machine with much else to do; far less than the defaults.
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(error).toMatchObject({ kind: 'timeout', limit, ms, sent: 'no' });
    expect(of).toContain(error.operation);
    expectNoSecret(error);
    expect(signals.map(({ aborted }) => aborted)).toEqual(Array.from({ length: logins }, () => true));
    expect(modelarts.requests).toEqual([]);
  });

  test('holds nobody who aborts: the call ends at once with the own reason, and the login is dropped', async () => {
    let dropped = 0;
    const { client, iam, modelarts } = await start({
      respond: (response) => {
        response.once('close', () => {
          dropped += 1;
        });
      },
    });
    const caller = new AbortController();
    const reason = new Error('enough');
    const gone = failureOf(client.stopProcessorTaskVersion(ids, { signal: caller.signal }));
    await until(() => iam.requests.length === 1);
    caller.abort(reason);
    expect(await gone).toBe(reason);
    await until(() => dropped === 1);
    expect(modelarts.requests).toEqual([]);
  });

  test('of many callers, only the one that aborts leaves: the others get their token from the same login', async () => {
    const held: ServerResponse[] = [];
    const { client, begun, modelarts } = await start({ respond: (response) => held.push(response) });
    const caller = new AbortController();
    const gone = failureOf(client.stopProcessorTaskVersion(ids, { signal: caller.signal }));
    const others = [1, 2, 3].map(() => client.stopProcessorTaskVersion(ids));
    await until(() => held.length === 1);
    caller.abort('enough');
    expect(await gone).toBe('enough');
    for (const response of held) giveToken(response, 1);
    await Promise.all(others);
    expect(begun()).toBe(1);
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-1']);
  });
});

describe('a redirect is not followed: the password goes nowhere else', () => {
  test.each([301, 302, 303, 307, 308])('%i', async (status) => {
    const stranger = await startServer((_request, response) => giveToken(response, 1));
    const location = `${stranger.url}/v3/auth/tokens?of=${encodeURIComponent(secret)}`;
    const { client, begun, modelarts } = await start({
      respond: (response) => response.writeHead(status, { location, 'x-subject-token': 'stolen-token' }).end(secret),
    });
    const error = await stopFailure(client);
    expect(error).toMatchObject({
      kind: 'response',
      operation: login,
      status,
      sent: 'no',
      location: stranger.url,
      attempts: [{ status }],
    });
    expectNoSecret(error, 'stolen-token');
    expect(begun()).toBe(1);
    expect(stranger.requests).toEqual([]);
    expect(modelarts.requests).toEqual([]);
  });
});

/** What a response has that is no login: headers, and a body. */
type Nonsense = readonly [headers: Readonly<Record<string, string>>, body: string];

const json = { 'content-type': 'application/json', 'x-request-id': `of-${encodeURIComponent(secret)}` };
const withToken = { ...json, 'x-subject-token': 'secret-token' };
const echo = JSON.stringify({ token: 'secret-token', password: secret });

const nonsense: Readonly<Record<string, Nonsense>> = {
  'no token in the headers': [json, '{"token":{"expires_at":"2026-01-03T03:04:05.855000Z"}}'],
  'an empty token in the headers': [{ ...json, 'x-subject-token': '' }, '{"token":{}}'],
  'an empty object': [withToken, '{}'],
  'a token that is null': [withToken, '{"token":null}'],
  'a token that is a text': [withToken, '{"token":"secret-token"}'],
  'an array': [withToken, `[${echo}]`],
  'a text': [withToken, '"secret-token"'],
  'an error in a success': [withToken, '{"error_code":"IAM.0062","error_msg":"secret-token"}'],
  'broken JSON': [withToken, echo.slice(0, -1)],
  'a page': [{ ...withToken, 'content-type': 'text/html' }, `<p>${echo}</p>`],
  nothing: [withToken, ''],
};

describe('a response that says success and is no login is reported as that, and nothing of it is shown', () => {
  test.each(Object.entries(nonsense))('%s', async (_name, [headers, body]) => {
    const { client, begun, modelarts } = await start({
      respond: (response) => response.writeHead(201, headers).end(body),
    });
    const error = await stopFailure(client);
    expect(error).toMatchObject({ kind: 'response', operation: login, status: 201, sent: 'no' });
    expect(error).not.toHaveProperty('snippet', expect.anything());
    expectNoSecret(error, 'secret-token');
    expect(begun()).toBe(1);
    expect(modelarts.requests).toEqual([]);
  });
});

/** What is sent may come back in an error, in many spellings. */
const echoes: Readonly<Record<string, readonly [type: string, body: string]>> = {
  'a message': ['application/json', JSON.stringify({ error_code: 'IAM.0011', error_msg: `Bad ${secret}` })],
  'a field that is not documented': ['application/json', JSON.stringify({ error: { code: 400 }, sent: secret })],
  'broken JSON': ['application/json', `{"password":${JSON.stringify(secret)}`],
  'broken JSON that escapes slashes': [
    'application/json',
    `{"password":${JSON.stringify(secret).replaceAll('/', '\\/')}`,
  ],
  'a text': ['text/plain', `Bad password: ${secret}`],
  'a text with the request in it': ['text/plain', `Bad request: ${JSON.stringify({ password: secret })}`],
  'a link': ['text/html', `<a href="?password=${encodeURIComponent(secret)}">`],
};

describe('an error response that echoes the password, or has a token, brings neither into the error', () => {
  test.each(Object.entries(echoes))('in %s', async (_name, [type, body]) => {
    const headers = {
      'content-type': type,
      'x-request-id': `of-${encodeURIComponent(secret)}`,
      'x-subject-token': 'secret-token',
    };
    const { client } = await start({ respond: (response) => response.writeHead(400, headers).end(body) });
    const error = await stopFailure(client);
    expect(error).toMatchObject({ kind: 'http', operation: login, status: 400, sent: 'no' });
    expectNoSecret(error, 'secret-token');
  });
});

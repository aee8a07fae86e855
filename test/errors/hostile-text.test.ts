import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readCause } from '../../src/errors/cause.js';
import { parseErrorBody, readErrorDetails } from '../../src/errors/error-body.js';
import {
  ConnectionError,
  createClient,
  HttpError,
  InvalidRequestError,
  password,
  token,
  UnexpectedResponseError,
} from '../../src/index.js';
import { createRedact } from '../../src/transport/redact.js';
import { projectId, stopFailure } from '../support/client.js';
import { startServer } from '../support/server.js';

const context = { operation: 'StopProcessorTaskVersion', sent: 'yes', attempts: [], requestId: 'r-1' } as const;
const headers = new Headers();
const megabytes = 'a'.repeat(9 * 2 ** 20);

/** Texts of others: what would forge a line of a log, act on a terminal, or fill a disk. */
const hostile: Readonly<Record<string, string>> = {
  'a line break': 'ok\r\nERROR: forged',
  'a line separator': 'ok\u2028ERROR: forged\u2029\u0085x',
  'an escape': 'ok\u001b[31m\u001b]0;title\u0007\u009b2J',
  'marks that change the direction': 'ok\u202etxt\u2066\u200f',
  'NUL and tab': 'ok\u0000\t\b',
  '9 MB': megabytes,
  '9 MB of line breaks': '\n'.repeat(9 * 2 ** 20),
};

/** Where such a text may stand. */
const errors: Readonly<Record<string, (text: string) => Error>> = {
  'a message of the service': (text) =>
    new HttpError(context, { status: 400, code: 'X.1', serviceMessage: text, headers }),
  'a code of the service': (text) => new HttpError(context, { status: 400, code: text, headers }),
  'the start of a body': (text) => new HttpError(context, { status: 400, snippet: text, headers }),
  'a request id': (text) => new HttpError({ ...context, requestId: text }, { status: 400, headers }),
  'a remark': (text) => new HttpError({ ...context, remark: text }, { status: 400, headers }),
  'the name of an operation': (text) => new HttpError({ ...context, operation: text }, { status: 400, headers }),
  'a content type': (text) => new UnexpectedResponseError(context, { problem: 'p', status: 200, contentType: text }),
  'a problem': (text) => new UnexpectedResponseError(context, { problem: text, status: 200 }),
  'what the runtime says': (text) => new ConnectionError(context, { reached: 'maybe', code: 'E', detail: text }),
  'a parameter': (text) => new InvalidRequestError('createClient', text, `${text} is unknown.`, 'Leave it out.'),
};

describe.each(Object.entries(errors))('%s stays on one bounded line', (_place, errorOf) => {
  test.each(Object.entries(hostile))('%s', (_name, text) => {
    const error = errorOf(text);
    const json = JSON.stringify(error);
    expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    for (const value of Object.values(JSON.parse(json)))
      expect(String(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(error.message.length).toBeLessThan(6_000);
    expect(json.length).toBeLessThan(15_000);
    expect(inspect(error).length).toBeLessThan(15_000);
  });
});

test('a message of the service has at most 1,000 characters, and does not end in half of one', () => {
  const messageOf = (serviceMessage: string) =>
    new HttpError(context, { status: 400, serviceMessage, headers }).serviceMessage;
  expect(messageOf('a'.repeat(1_000))).toBe('a'.repeat(1_000));
  expect(messageOf('a'.repeat(1_001))).toBe(`${'a'.repeat(999)}…`);
  expect(messageOf(`${'a'.repeat(998)}😀😀`)).toBe(`${'a'.repeat(998)}…`);
  expect(messageOf('a\r\n\r\n\tb')).toBe('a b');
});

test('"Nothing was sent." survives a long problem', () => {
  expect(new InvalidRequestError('createClient', 'a', megabytes, 'Leave it out.').message).toContain(
    'Nothing was sent. Leave',
  );
});

describe('a body of an error', () => {
  test('with a message of 9 MB: code and the start of the message are read, the body is not kept', async () => {
    const error_msg = `bad\u001b[31m\n${megabytes}`;
    const body = JSON.stringify({ error_code: 'ModelArts.4851', error_msg });
    const server = await startServer((_request, response) =>
      response.writeHead(400, { 'content-type': 'application/json' }).end(body),
    );
    const error = await stopFailure(createClient({ endpoint: server.url, projectId, auth: token('token') }));
    expect(error).toMatchObject({ kind: 'http', code: 'ModelArts.4851', reason: 'not-found', body: undefined });
    expect(Reflect.get(error, 'serviceMessage')).toMatch(/^bad \[31m a{900,}…$/);
    expect(JSON.stringify(error).length).toBeLessThan(5_000);
  });

  /** Bodies of 9 MiB on which work could be endless. */
  const endless: Readonly<Record<string, string>> = {
    'short keys': `{${Array.from({ length: 700_000 }, (_value, index) => `"k${index}":"v"`).join(',')}}`,
    'short texts': `[${'"ab",'.repeat(1_800_000)}0]`,
    'one long text': JSON.stringify({ error_code: 'X.1', error_msg: '&%+\\'.repeat(1_000_000) }),
    'deep nesting': '['.repeat(4_000_000),
  };

  test.each(Object.entries(endless))(
    'of 9 MiB of %s is parsed, and little of it is searched for secrets',
    (_name, text) => {
      let calls = 0;
      let searched = 0;
      parseErrorBody(text, (part, length = part.length) => {
        calls += 1;
        searched += Math.min(part.length, length);
        return part.slice(0, length);
      });
      expect(calls).toBeLessThan(10);
      expect(searched).toBeLessThan(5_000);
    },
  );

  test('is kept without secrets, in names as well', () => {
    const redact = createRedact(['secret-1']);
    const text = '{"secret-1":["a secret\\u002d1",{"b":"secret-1"}],"c":1,"__proto__":null}';
    expect(JSON.stringify(parseErrorBody(text, redact).body)).toBe(
      '{"[redacted]":["a [redacted]",{"b":"[redacted]"}],"c":1,"__proto__":null}',
    );
  });

  test('a short secret that is part of a code by chance leaves the code; one that is echoed as code does not', () => {
    const read = (code: string, secret: string) =>
      readErrorDetails({ error_code: code, error_msg: 'x' }, createRedact([secret])).code;
    expect(read('IAM.0062', '0062')).toBe('IAM.0062');
    expect(read('ab.12345', 'ab.12345')).toBe('[redacted]');
    expect(read('ab#12', 'ab#12')).toBe('[redacted]');
  });
});

describe('a short password that IAM echoes is never shown', () => {
  /** An echo of it, as IAM may make one. */
  const echoes: Readonly<Record<string, (secret: string) => readonly [type: string, body: string]>> = {
    'in a message': (secret) => [
      'application/json',
      JSON.stringify({ error_code: 'IAM.0011', error_msg: `Bad password: ${secret}.` }),
    ],
    'as a code': (secret) => ['application/json', JSON.stringify({ error_code: secret, error_msg: 'x' })],
    'as a field': (secret) => [
      'application/json',
      JSON.stringify({ error: { code: 400 }, [secret]: { password: secret } }),
    ],
    'in broken JSON': (secret) => ['application/json', `{"line":"\\n${secret}","password":${JSON.stringify(secret)}`],
    'in a link': (secret) => ['text/html', `<a href="?p%3D${encodeURIComponent(secret)}%26">`],
    'in a text': (secret) => ['text/plain', `Bad password: ${secret}`],
  };
  const passwords = ['pw#4z', 'pwx4z', 'Pw1', 'süß9'];
  const rows = passwords.flatMap((secret) => Object.keys(echoes).map((name) => [secret, name] as const));

  test.each(rows)('%s %s', async (secret, name) => {
    const [type, body] = echoes[name]?.(secret) ?? ['', ''];
    const server = await startServer((_request, response) =>
      response.writeHead(400, { 'content-type': type, 'x-request-id': `id-${encodeURIComponent(secret)}` }).end(body),
    );
    const auth = password({ username: 'u', domainName: 'd', projectName: 'eu-de', password: secret });
    const client = createClient({ endpoint: 'https://modelarts.invalid', iamEndpoint: server.url, auth });
    const error = await stopFailure(client);
    const shown = [
      inspect(error, { showHidden: true, depth: 9 }),
      JSON.stringify(error),
      inspect({ ...error }),
      error.message,
    ];
    expect(error).toMatchObject({ kind: 'http', status: 400 });
    for (const text of shown)
      for (const spelling of [secret, encodeURIComponent(secret)]) expect(text).not.toContain(spelling);
  });
});

/** What a fetch of the user may throw. */
const thrown: Readonly<Record<string, readonly [value: unknown, message: string]>> = {
  'a message of several lines': [new Error('a\r\nb\u001b'), 'a b '],
  'a message of 9 MB': [new Error(megabytes), `${'a'.repeat(999)}…`],
  'a text of 9 MB': [megabytes, `${'a'.repeat(999)}…`],
  'a getter that throws': [
    {
      message: 'a',
      get cause() {
        throw new Error('b');
      },
    },
    'a',
  ],
  'a message that throws': [
    {
      get message() {
        throw new Error('b');
      },
    },
    'a thrown object',
  ],
  'a proxy that throws': [
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('b');
        },
        has: () => {
          throw new Error('c');
        },
      },
    ),
    'a thrown object',
  ],
  null: [null, 'a thrown null'],
};

test.each(Object.entries(thrown))('of what is thrown, %s', (_name, [value, message]) => {
  const cause = readCause(value, createRedact([]));
  expect(cause.message).toBe(message);
  expect(inspect(cause.shown).length).toBeLessThan(20_000);
});

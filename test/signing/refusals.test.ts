import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isInvalidRequestError } from '../../src/errors/guards.js';
import type { AccessKey } from '../../src/signing/access-key.js';
import { type RequestToSign, type SignRequestOptions, signRequest } from '../../src/signing/sign-request.js';

const key: AccessKey = {
  accessKey: 'TESTAKEXAMPLE1234567',
  secretKey: 'canarySecretKeyOfTheTests',
  securityToken: 'canarySecurityTokenOfTheTests',
};
const url = 'https://modelarts.example/v2/p/processor-tasks';

const urls: Readonly<Record<string, unknown>> = {
  empty: '',
  'no string': undefined,
  'a path': '/v2/p',
  'without a scheme': 'modelarts.example/v2/p',
  'relative to a scheme': '//modelarts.example/v2/p',
  'without slashes': 'https:modelarts.example/v2/p',
  'without a host': 'https://',
  'of another scheme': 'ftp://modelarts.example/v2/p',
  'with white space before it': ` ${url}`,
  'with a user': 'https://user@modelarts.example/v2',
  'with a password': 'https://:canaryPassword@modelarts.example/v2',
  'a dot segment': 'https://modelarts.example/./v2',
  'a dot segment at the end': 'https://modelarts.example/v2/.',
  'a dot segment before a query': 'https://modelarts.example/v2/..?a=b',
  'two dots': 'https://modelarts.example/v2/../v3',
  'dots in percent form': 'https://modelarts.example/v2/%2e%2E/v3',
  'dots, half in percent form': 'https://modelarts.example/v2/.%2e',
  'dots behind a line break': 'https://modelarts.example/v2/\n../v3',
  'dots behind a backslash': 'https://modelarts.example/v2\\..\\v3',
  'an encoded slash': 'https://modelarts.example/v2/a%2Fb',
  'an encoded slash in small letters': 'https://modelarts.example/v2/a%2fb',
  'a doubled slash': 'https://modelarts.example/v2//a',
  'a doubled slash at the start': 'https://modelarts.example//v2',
  'slashes at the end': 'https://modelarts.example/v2//',
  'a percent sign in the path': 'https://modelarts.example/100%/x',
  'a percent sign in the query': 'https://modelarts.example/?a=100%',
  'bytes that are no UTF-8': 'https://modelarts.example/?a=%e9',
  'a plus in the query': 'https://modelarts.example/?a=b+c',
};

describe('a URL that could be read in two ways, or in none, is refused', () => {
  test.each(Object.entries(urls))('%s', async (_name, given) => {
    await expectRefusal('url', { url: given });
  });

  test.each([
    'https://modelarts.example/v2/...',
    'https://modelarts.example/v2/.a/b./a..b',
    'https://modelarts.example/?next=https://other.example/../a//b\\c%2Fd',
    'https://modelarts.example/v2#../a//b%',
    'http://127.0.0.1:3000/v2',
    'https://[::1]:3000/v2',
    'https://modelarts.example/a%2Bb+c?d=%2B',
  ])('%s is signed', async (given) => {
    await expect(signRequest({ method: 'GET', url: given }, key)).resolves.toBeDefined();
  });
});

const unsendable = {
  empty: '',
  'white space': 'a b',
  'a line break at its end': 'a\n',
  'a NUL byte': 'a\0',
  tab: '\ta',
};
const keyParts = ['accessKey', 'secretKey', 'securityToken'] as const;

describe.each(keyParts)('a %s that cannot be right is refused', (parameter) => {
  test.each(Object.entries({ ...unsendable, 'a number': 12345678, null: null, 'an object': {} }))(
    '%s',
    async (_name, value) => {
      await expectRefusal(parameter, {}, { [parameter]: value });
    },
  );
});

test.each(['accessKey', 'securityToken'])(
  'a %s beyond ASCII, which no header carries, is refused',
  async (parameter) => {
    await expectRefusal(parameter, {}, { [parameter]: 'schlüssel' });
  },
);

test.each(['accessKey', 'secretKey'])('a %s must be there', async (parameter) => {
  await expectRefusal(parameter, {}, { [parameter]: undefined });
});

type Case = readonly [name: string, parameter: string, request: object, options?: SignRequestOptions];

const others: readonly Case[] = [
  ['a method with a line break', 'method', { method: 'GET\n' }],
  ['an empty method', 'method', { method: '' }],
  ['a body that is null', 'body', { body: null }],
  ['a body that is an object', 'body', { body: { a: 1 } }],
  ['a body of form data', 'body', { body: new FormData() }],
  ['a body that is a bare buffer', 'body', { body: new ArrayBuffer(8) }],
  ['bytes above 12 MB', 'body', { body: new Uint8Array(12 * 1024 * 1024 + 1) }],
  ['text above 12 MB', 'body', { body: `${'ü'.repeat(6 * 1024 * 1024)}a` }],
  ['a date that is none', 'date', {}, { date: new Date('tomorrow') }],
  ['a header name with a space', 'headers', { headers: { 'x a': 'canaryValue' } }],
  ['an empty header name', 'headers', { headers: { '': 'canaryValue' } }],
  ['a header value with a line break', 'headers', { headers: { 'x-a': 'canaryValue\r\nx-b: c' } }],
  ['a header value beyond Latin-1', 'headers', { headers: { 'x-a': 'canaryValue數' } }],
  ['a signed value beyond ASCII', 'headers', { headers: { 'x-project-id': 'canaryValueü' } }],
  ['a named value beyond ASCII', 'headers', { headers: { 'x-a': 'canaryValueü' } }, { signedHeaders: ['x-a'] }],
  ['a host other than that of the URL', 'headers', { headers: { Host: 'other.example' } }],
  ['a named header that is not given', 'signedHeaders', { headers: { 'x-b': '1' } }, { signedHeaders: ['x-a'] }],
  ['a usual header that is named, not given', 'signedHeaders', {}, { signedHeaders: ['x-project-id'] }],
  ['a name that objects inherit', 'signedHeaders', {}, { signedHeaders: ['constructor'] }],
  ['a name with an underscore', 'signedHeaders', { headers: { x_a: '1' } }, { signedHeaders: ['x_a'] }],
  ['a name with a semicolon', 'signedHeaders', {}, { signedHeaders: ['host;x-a'] }],
  ['a name with a line break', 'signedHeaders', {}, { signedHeaders: ['host\n'] }],
  ['an empty name', 'signedHeaders', {}, { signedHeaders: [''] }],
  [
    'the signature itself as a name',
    'signedHeaders',
    { headers: { authorization: 'canaryValue' } },
    { signedHeaders: ['Authorization'] },
  ],
];

test.for(others)('%s is refused', async ([_name, parameter, request, options]) => {
  await expectRefusal(parameter, request, {}, options);
});

test('a header that is not signed may hold what it likes', async () => {
  const request = { method: 'GET', url, headers: { 'x-a': 'ü', x_b: '1' } };
  await expect(signRequest(request, key)).resolves.toBeDefined();
});

test('a header may have the name of what objects inherit', async () => {
  const sign = (value: string) =>
    signRequest({ method: 'GET', url, headers: { constructor: value } }, key, {
      signedHeaders: ['constructor'],
      date: new Date(0),
    });
  expect(await sign('one')).toEqual(await sign('one'));
  expect(await sign('one')).not.toEqual(await sign('other'));
});

test('a security token that is named is taken from the key', async () => {
  const signing = signRequest({ method: 'GET', url }, key, { signedHeaders: ['X-Security-Token'] });
  await expect(signing).resolves.toMatchObject({ 'x-security-token': key.securityToken });
});

/** Sees that a request is refused for one of its parts, and that nothing secret is said about it. */
async function expectRefusal(parameter: string, request: object, keyChange: object = {}, options?: SignRequestOptions) {
  const whole: RequestToSign = { method: 'GET', url, ...request };
  const error = await signRequest(whole, { ...key, ...keyChange }, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isInvalidRequestError(error)) throw new Error(`It is not refused: ${inspect(error)}`);
  expect(error).toMatchObject({ operation: 'signRequest', parameter, sent: 'no', attempts: [] });
  const said = [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), error.message, error.stack];
  expect(said.join('\n')).not.toMatch(/canary|12345678|schlüssel/);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInvalidRequestError } from '../../src/errors/guards.js';
import { signRequest } from '../../src/signing/sign-request.js';
import { anyValue, mostly } from '../support/any-value.js';
import { failureOf } from '../support/client.js';
import { expectNoSecret } from '../support/printed.js';

const canary = 'canaryQuxZzyw9';
const key = { accessKey: 'TESTAKEXAMPLE1234567', secretKey: canary };
const request = { method: 'GET', url: 'https://modelarts.example/v2' };
const throwing = () => {
  throw new Error(canary);
};

/** What is passed, and the parameter that is refused. */
const refused: Readonly<Record<string, readonly [args: readonly unknown[], parameter: string]>> = {
  'no arguments': [[], 'request'],
  'no key': [[request], 'key'],
  'a URL for the request': [[request.url, key], 'request'],
  'a Request': [[new Request(request.url), key], 'request'],
  'a promise of a request': [[Promise.resolve(request), key], 'request'],
  'a Map for the request': [[new Map(Object.entries(request)), key], 'request'],
  'a request without a method': [[{ url: request.url }, key], 'method'],
  'a request without a URL': [[{ method: 'GET' }, key], 'url'],
  'a URL object': [[{ ...request, url: new URL(request.url) }, key], 'url'],
  'a method that is an object': [[{ ...request, method: { toString: () => 'GET' } }, key], 'method'],
  'an unknown part of the request': [[{ ...request, boddy: '' }, key], 'boddy'],
  'a getter of the request that throws': [
    [
      {
        method: 'GET',
        get url() {
          return throwing();
        },
      },
      key,
    ],
    'request',
  ],
  'a Map as headers': [[{ ...request, headers: new Map([['x-a', canary]]) }, key], 'headers'],
  'an array as headers': [[{ ...request, headers: [['x-a', canary]] }, key], 'headers'],
  'headers that are a text': [[{ ...request, headers: canary }, key], 'headers'],
  'headers that are null': [[{ ...request, headers: null }, key], 'headers'],
  'a header that is null': [[{ ...request, headers: { 'x-a': null } }, key], 'headers'],
  'a header that is a number': [[{ ...request, headers: { 'x-a': 5 } }, key], 'headers'],
  'a header that is an array': [[{ ...request, headers: { 'x-a': [canary] } }, key], 'headers'],
  'a header whose getter throws': [
    [
      {
        ...request,
        headers: {
          get a() {
            return throwing();
          },
        },
      },
      key,
    ],
    'headers',
  ],
  'a body that is a stream': [[{ ...request, body: new ReadableStream() }, key], 'body'],
  'a body that is a BigInt': [[{ ...request, body: 1n }, key], 'body'],
  'a body of other numbers': [[{ ...request, body: new Uint16Array(2) }, key], 'body'],
  'a key that is two texts': [[request, 'TESTAKEXAMPLE1234567', canary], 'key'],
  'a key that is null': [[request, null], 'key'],
  'a key with an unknown part': [[request, { ...key, secretkey: canary }], 'secretkey'],
  'a key whose getter throws': [
    [
      request,
      {
        ...key,
        get securityToken() {
          return throwing();
        },
      },
    ],
    'key',
  ],
  'options that are null': [[request, key, null], 'options'],
  'a date for the options': [[request, key, new Date()], 'options'],
  'an unknown option': [[request, key, { dates: new Date() }], 'dates'],
  'a date that is a number': [[request, key, { date: 0 }], 'date'],
  'a date that is a text': [[request, key, { date: '2026-01-02' }], 'date'],
  'a date that is null': [[request, key, { date: null }], 'date'],
  'a date beyond the year 9999': [[request, key, { date: new Date(8.64e15) }], 'date'],
  'a date before the year 0': [[request, key, { date: new Date(-8.64e15) }], 'date'],
  'a name for the names': [[request, key, { signedHeaders: 'host' }], 'signedHeaders'],
  'a Set of names': [[request, key, { signedHeaders: new Set(['host']) }], 'signedHeaders'],
  'a name that is a number': [[request, key, { signedHeaders: [1] }], 'signedHeaders'],
  'a hole among the names': [[request, key, { signedHeaders: new Array(1) }], 'signedHeaders'],
  'names that throw': [[request, key, { signedHeaders: new Proxy(['host'], { get: throwing }) }], 'signedHeaders'],
};

describe('signRequest refuses', () => {
  test.each(Object.entries(refused))('%s', async (_name, [args, parameter]) => {
    const error = await failureOf(call(args));
    if (!isInvalidRequestError(error)) throw error;
    expect(error).toMatchObject({ operation: 'signRequest', parameter, sent: 'no' });
    expectNoSecret(error, [canary]);
  });
});

const date = new Date(0);

/** What means the same as no headers. */
const absent = { undefined: undefined, 'a header that is undefined': { 'x-project-id': undefined }, 'no header': {} };

test.each(Object.entries(absent))('headers: %s', async (_name, headers) => {
  expect(await call([{ ...request, headers }, key, { date }])).toEqual(await call([request, key, { date }]));
});

test('what another realm made is taken', async () => {
  const { runInNewContext } = await import('node:vm');
  const foreign = runInNewContext('({ body: new Uint8Array([123, 125]), date: new Date(0), names: ["host"] })');
  const signed = await call([
    { ...request, body: foreign.body },
    key,
    { date: foreign.date, signedHeaders: foreign.names },
  ]);
  expect(signed).toEqual(await call([{ ...request, body: '{}' }, key, { date, signedHeaders: ['host'] }]));
});

test('any value in any place is signed or refused, and no secret is shown', async () => {
  const any = fc.oneof(anyValue(canary), fc.constant({ 'x-project-id': canary }));
  const args = fc.tuple(
    fc.oneof(mostly({ ...request, headers: {}, body: '' }, any), any),
    fc.oneof(mostly({ ...key, securityToken: 'token' }, any), any),
    fc.oneof(mostly({ date, signedHeaders: ['host'] }, any), any),
  );
  await fc.assert(
    fc.asyncProperty(args, async (given) => {
      const outcome = await call(given).catch((error: unknown) => error);
      if (isInvalidRequestError(outcome)) expectNoSecret(outcome, [canary]);
      else expect(outcome).toHaveProperty('authorization');
    }),
    { numRuns: 1_000 },
  );
});

function call(args: readonly unknown[]): Promise<unknown> {
  return Reflect.apply(signRequest, undefined, args);
}

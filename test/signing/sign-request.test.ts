import { describe, expect, expectTypeOf, test } from 'vitest';
import type { SignatureHeaders } from '../../src/signing/sign.js';
import { type RequestToSign, type SignRequestOptions, signRequest } from '../../src/signing/sign-request.js';
import { startGateway } from './server/gateway.js';

const key = { accessKey: 'TESTAKEXAMPLE1234567', secretKey: 'testSkExampleDoNotUse0123456789abcdefghi' };
const temporary = { ...key, securityToken: 'securityTokenOfTheTests==' };
const url = 'https://modelarts.example/v2/p/processor-tasks';
const date = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678));

test('the published example', async () => {
  const vpcs = 'https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs';
  const request = {
    method: 'GET',
    url: `${vpcs}?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0`,
    headers: { 'Content-Type': 'application/json' },
  };
  const publishedKey = { accessKey: 'QTWAOYTTINDUT2QVKYUC', secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' };
  const options = { date: new Date('2019-11-15T03:36:55Z'), signedHeaders: ['Content-Type'] };
  expect(await signRequest(request, publishedKey, options)).toEqual({
    'x-sdk-date': '20191115T033655Z',
    authorization:
      'SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=content-type;host;x-sdk-date, ' +
      'Signature=7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
  });
});

describe('what is signed of the headers', () => {
  const sent = {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'u',
    'X-PROJECT-ID': 'p',
    'x-a': ' 1 ',
  };

  test('is the usual ones, of any case', async () => {
    expect(await signedNames(sent)).toBe('host;x-project-id;x-sdk-date');
    expect(await signedNames({ 'X-Domain-Id': 'd', 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' })).toBe(
      'host;x-domain-id;x-sdk-content-sha256;x-sdk-date',
    );
    expect(await signedNames()).toBe('host;x-sdk-date');
  });

  test('includes those that are named, once each', async () => {
    const signedHeaders = ['Content-Type', 'content-type', 'HOST', 'x-a', 'x-sdk-date'];
    expect(await signedNames(sent, { signedHeaders })).toBe('content-type;host;x-a;x-project-id;x-sdk-date');
  });

  test('is the same for Headers and for a record, whatever white space is around a value', async () => {
    const options = { date, signedHeaders: ['x-a'] };
    const expected = await signRequest({ method: 'GET', url, headers: { 'x-a': '1' } }, key, options);
    expect(await signRequest({ method: 'GET', url, headers: { 'X-A': '\t1 ' } }, key, options)).toEqual(expected);
    expect(await signRequest({ method: 'GET', url, headers: new Headers({ 'X-A': '1' }) }, key, options)).toEqual(
      expected,
    );
  });

  test('is the security token of the key, in place of one that was given', async () => {
    const headers = { 'X-Security-Token': 'another', Authorization: 'another', 'X-Sdk-Date': 'another' };
    const signed = await signRequest({ method: 'GET', url, headers }, temporary, { date });
    expect(signed).toEqual(await signRequest({ method: 'GET', url }, temporary, { date }));
    expect(signed['x-security-token']).toBe(temporary.securityToken);
    expect(signed.authorization).toContain('SignedHeaders=host;x-sdk-date;x-security-token,');
  });
});

test('the method is signed in capitals, as fetch sends it', async () => {
  const expected = await signRequest({ method: 'POST', url }, key, { date });
  expect(await signRequest({ method: 'post', url }, key, { date })).toEqual(expected);
});

test('the host is signed as fetch sends it: in lower case, without a port that is the default', async () => {
  const expected = await signRequest({ method: 'GET', url: 'https://modelarts.example/' }, key, { date });
  expect(await signRequest({ method: 'GET', url: 'HTTPS://ModelArts.example:443' }, key, { date })).toEqual(expected);
  const withHost = { method: 'GET', url: 'https://modelarts.example/', headers: { Host: 'modelarts.example' } };
  expect(await signRequest(withHost, key, { date })).toEqual(expected);
});

test('a body is the same as text and as bytes; none is the same as an empty one', async () => {
  const sign = (body: RequestToSign['body']) => signRequest({ method: 'POST', url, body }, key, { date });
  expect(await sign(Buffer.from('{"ü":1}'))).toEqual(await sign('{"ü":1}'));
  expect(await sign('')).toEqual(await sign(undefined));
  expect(await sign(new Uint8Array())).toEqual(await sign(undefined));
  expect(await sign('{}')).not.toEqual(await sign(undefined));
});

test('a body of 12 MB is signed, counted in bytes', async () => {
  const longest = 12 * 1024 * 1024;
  await expect(signRequest({ method: 'POST', url, body: 'a'.repeat(longest) }, key)).resolves.toBeDefined();
  await expect(signRequest({ method: 'POST', url, body: 'ü'.repeat(longest / 2) }, key)).resolves.toBeDefined();
});

test('without a date, the time is now', async () => {
  const before = Math.floor(Date.now() / 1000);
  const { 'x-sdk-date': signedAt } = await signRequest({ method: 'GET', url }, key);
  const iso = signedAt.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5');
  expect(Date.parse(iso) / 1000).toBeGreaterThanOrEqual(before);
  expect(Date.parse(iso)).toBeLessThanOrEqual(Date.now());
});

describe('a gateway accepts what fetch sends', () => {
  const targets = [
    '',
    '/',
    '/v2/a b',
    "/v2/it's:@+*()!,;=&$",
    '/v2/%41%7e%2d/ü',
    '/?b=2&a=&c&b=1',
    '/?q=a%20b\'"<ü>&%5B=~',
  ];

  test.each(targets)('to %j', async (target) => {
    const gateway = await startGateway({ keys: { [key.accessKey]: temporary } });
    const request = { method: 'POST', headers: { 'x-project-id': 'p', 'x-a': ' 1 ' }, body: '{"ü":"數"}' };
    const signed = await signRequest({ ...request, url: gateway.url + target }, temporary, { signedHeaders: ['x-a'] });
    const response = await fetch(gateway.url + target, { ...request, headers: { ...request.headers, ...signed } });
    expect(gateway.judged.map(({ verdict }) => verdict)).toMatchObject([{ accepted: true }]);
    expect(response.status).toBe(200);
  });
});

test('its types', () => {
  expectTypeOf(signRequest).returns.resolves.toEqualTypeOf<SignatureHeaders>();
  expectTypeOf<SignatureHeaders>().toExtend<NonNullable<RequestInit['headers']>>();
  expectTypeOf<SignatureHeaders>().toExtend<Record<string, string>>();
  expectTypeOf<'GET'>().toExtend<RequestToSign['method']>();
  expectTypeOf<FormData>().not.toExtend<RequestToSign['body']>();
  expectTypeOf<number>().not.toExtend<SignRequestOptions['date']>();
  expectTypeOf<{ accessKey: string }>().not.toExtend<Parameters<typeof signRequest>[1]>();
  expectTypeOf<{ accessKey: string; secretKey: string; securityToken: string | undefined }>().toExtend<
    Parameters<typeof signRequest>[1]
  >();
});

async function signedNames(
  headers?: RequestToSign['headers'],
  options?: SignRequestOptions,
): Promise<string | undefined> {
  const { authorization } = await signRequest({ method: 'GET', url, headers }, key, options);
  return /SignedHeaders=([^,]*),/.exec(authorization)?.[1];
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type RequestParts, type SignedHeader, toCanonicalRequest } from '../../src/signing/canonical-request.js';
import { authorize, signWith } from '../../src/signing/sign.js';
import { cryptos } from './cryptos.js';

interface Vector {
  readonly name: string;
  readonly status: 'agreed' | 'selection' | 'disputed';
  readonly ak: string;
  readonly sk: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly date: string;
  readonly expected: {
    readonly signedHeaders: string;
    readonly canonicalRequest: string;
    readonly canonicalRequestSha256: string;
    readonly signature: string;
    readonly authorization: string;
  };
}

const vectors: readonly Vector[] = JSON.parse(readFileSync(new URL('fixtures/vectors.json', import.meta.url), 'utf8'));
/** We always sign the host, which one signer leaves out. */
const withHost = vectors.filter(({ expected }) => expected.signedHeaders.split(';').includes('host'));

test('all vectors are there', () => {
  expect(vectors).toHaveLength(104);
  expect(withHost).toHaveLength(103);
});

describe.each(cryptos)('on %s', (_crypto, crypto) => {
  test.each(vectors)('$name ($status): canonical request and hash, signature, Authorization', async (vector) => {
    const { expected, ak, sk, date } = vector;
    const parts = await partsOf(vector, crypto.sha256Hex(vector.body ?? ''));
    expect(toCanonicalRequest(parts)).toBe(expected.canonicalRequest);
    expect(await crypto.sha256Hex(expected.canonicalRequest)).toBe(expected.canonicalRequestSha256);
    const toSign = `SDK-HMAC-SHA256\n${date}\n${expected.canonicalRequestSha256}`;
    expect(await crypto.hmacSha256Hex(sk, toSign)).toBe(expected.signature);
    const key = { accessKey: ak, secretKey: sk };
    expect(await authorize(crypto, parts, key, date, undefined)).toBe(expected.authorization);
  });

  test.each(withHost)('$name ($status): the headers to add', async ({ expected, ak, sk, date, ...vector }) => {
    const headers = lowerCase(vector.headers);
    const { 'x-security-token': securityToken, ...others } = headers;
    const key = { accessKey: ak, secretKey: sk, securityToken };
    const options = { now: Date.parse(toIso(date)), signedHeaders: expected.signedHeaders.split(';') };
    const request = { ...vector, headers: others, body: vector.body ?? undefined };
    expect(await signWith(crypto, request, key, options)).toEqual({
      'x-sdk-date': date,
      authorization: expected.authorization,
      ...(securityToken !== undefined && { 'x-security-token': securityToken }),
    });
  });
});

async function partsOf(vector: Vector, bodyHash: string | Promise<string>): Promise<RequestParts> {
  const url = new URL(vector.url);
  const present: Readonly<Record<string, string>> = {
    ...lowerCase(vector.headers),
    host: url.host,
    'x-sdk-date': vector.date,
  };
  const headers = vector.expected.signedHeaders.split(';').map((name): SignedHeader => [name, present[name] ?? '']);
  return { method: vector.method, url, headers, payloadHash: present['x-sdk-content-sha256'] ?? (await bodyHash) };
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function toIso(date: string): string {
  return date.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5');
}

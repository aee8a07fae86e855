import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crypto as nodeCrypto } from '../../src/node/crypto.js';
import { type SignableRequest, type SigningOptions, signWith } from '../../src/signing/sign.js';
import { crypto as webCrypto } from '../../src/signing/web-crypto.js';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const rawText = fc.string({ unit: 'grapheme', maxLength: 12 });

const request: fc.Arbitrary<SignableRequest> = fc.record({
  method: fc.constantFrom('GET', 'post', 'PUT', 'DELETE', 'PATCH'),
  url: fc.tuple(rawText, rawText).map(([path, query]) => `https://modelarts.example:8443/${path}?${query}`),
  headers: fc.dictionary(
    fc.constantFrom('x-project-id', 'x-domain-id', 'x-custom', 'content-type', 'x-sdk-content-sha256'),
    text,
  ),
  body: fc.oneof(fc.constant(undefined), text, fc.uint8Array({ maxLength: 200 })),
});

const key = fc.record({
  accessKey: fc.string({ minLength: 1 }),
  secretKey: fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
  securityToken: fc.option(text, { nil: undefined }),
});

const options: fc.Arbitrary<SigningOptions> = fc.record({
  now: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.getTime()),
  scheme: fc.constantFrom('access', 'credential', undefined),
  signedHeaders: fc.subarray(['x-custom', 'content-type']),
});

describe('whatever is signed', () => {
  test('both cryptos give the same', async () => {
    await fc.assert(
      fc.asyncProperty(request, key, options, async (someRequest, someKey, someOptions) => {
        const byNode = await signWith(nodeCrypto, someRequest, someKey, someOptions);
        expect(await signWith(webCrypto, someRequest, someKey, someOptions)).toEqual(byNode);
      }),
      { numRuns: 500 },
    );
  });

  test('each signature is for its own request, key and time', async () => {
    const changes = {
      method: { method: 'PUT' },
      host: { url: 'https://other.example/v2/a' },
      path: { url: 'https://modelarts.example/v2/b' },
      query: { url: 'https://modelarts.example/v2/a?b=' },
      body: { body: '{}' },
      'project header': { headers: { 'x-project-id': 'q' } },
    };
    const base = { method: 'POST', url: 'https://modelarts.example/v2/a', headers: {}, body: undefined };
    const someKey = { accessKey: 'AK', secretKey: 'SK' };
    const signatures = await Promise.all(
      [
        ...[{}, ...Object.values(changes)].map((change) =>
          signWith(nodeCrypto, { ...base, ...change }, someKey, { now: 0 }),
        ),
        signWith(nodeCrypto, base, { ...someKey, secretKey: 'other' }, { now: 0 }),
        signWith(nodeCrypto, base, someKey, { now: 1000 }),
        signWith(nodeCrypto, base, someKey, { now: 0, scheme: 'credential' }),
      ].map(signatureOf),
    );
    expect(new Set(signatures).size).toBe(signatures.length);
  });

  test.each(['accept', 'content-length', 'content-type', 'connection', 'user-agent'])(
    '%s does not matter, unless it is named',
    async (name) => {
      const signed = (value: string, signedHeaders: readonly string[]) =>
        signWith(
          nodeCrypto,
          { method: 'GET', url: 'https://modelarts.example/', headers: { [name]: value }, body: undefined },
          { accessKey: 'AK', secretKey: 'SK' },
          { now: 0, signedHeaders },
        );
      expect(await signed('one', [])).toEqual(await signed('other', []));
      expect(await signatureOf(signed('one', [name]))).not.toBe(await signatureOf(signed('other', [name])));
    },
  );
});

async function signatureOf(signing: ReturnType<typeof signWith>): Promise<string> {
  return (await signing).authorization.replace(/.*Signature=/, '');
}

import { afterEach, expect, test, vi } from 'vitest';
import { InvalidRequestError } from '../../src/errors/invalid-request-error.js';
import { signWith } from '../../src/signing/sign.js';
import { crypto } from '../../src/signing/web-crypto.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a secret is made a key once, as long as no other is used', async () => {
  const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey');
  const [one, other] = ['secret of this test', 'another secret of this test'];
  const signatures = [];
  for (const secret of [one, one, other, other, one]) signatures.push(await crypto.hmacSha256Hex(secret, 'text'));
  expect(importKey).toHaveBeenCalledTimes(3);
  const [first, second, third, fourth, fifth] = signatures;
  expect([second, fifth, fourth]).toEqual([first, first, third]);
  expect(first).not.toBe(third);
});

test('calls at once share one key', async () => {
  const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey');
  await Promise.all(['a', 'b', 'c'].map((text) => crypto.hmacSha256Hex('a secret of many calls', text)));
  expect(importKey).toHaveBeenCalledTimes(1);
});

test('keys that are made of others are not kept', async () => {
  await crypto.hmacSha256Hex('the secret that is kept', 'text');
  const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey');
  await crypto.hmacSha256Hex(new Uint8Array([1, 2, 3]), 'text');
  await crypto.hmacSha256Hex('the secret that is kept', 'text');
  expect(importKey).toHaveBeenCalledTimes(1);
});

test('bytes in shared memory are hashed as well', async () => {
  expect(await crypto.sha256Hex(new Uint8Array(new SharedArrayBuffer(2)))).toBe(await crypto.sha256Hex('\0\0'));
});

test.each([{}, undefined])('where there is no WebCrypto (%j), it says so', async (none) => {
  vi.stubGlobal('crypto', none);
  const request = { method: 'GET', url: 'https://modelarts.example/', headers: {}, body: undefined };
  const signature = signWith(crypto, request, { accessKey: 'AK', secretKey: 'SK' }, { now: 0 });
  await expect(signature).rejects.toThrow('over https only');
  await expect(signature).rejects.toBeInstanceOf(InvalidRequestError);
});

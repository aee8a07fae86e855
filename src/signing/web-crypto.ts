import { InvalidRequestError } from '../errors/invalid-request-error.js';

/** What signing needs of a runtime. A text stands for its UTF-8 bytes. Digests are in lower-case hexadecimal. */
export interface SigningCrypto {
  sha256Hex(data: string | Uint8Array): string | Promise<string>;
  hmacSha256Hex(key: string | Uint8Array, text: string): string | Promise<string>;
}

/** WebCrypto, which every runtime has. */
export const crypto: SigningCrypto = {
  sha256Hex: async (data) => toHex(await subtleCrypto().digest('SHA-256', toBytes(data))),
  hmacSha256Hex: async (key, text) => toHex(await subtleCrypto().sign('HMAC', await keyOf(key), toBytes(text))),
};

/** The last key: importing one costs as much as signing with it. There is only one, so that secrets do not pile up. */
let latest: { readonly secret: string; readonly key: Promise<CryptoKey> } | undefined;

function keyOf(secret: string | Uint8Array): Promise<CryptoKey> {
  if (typeof secret !== 'string') return importKey(secret);
  if (latest?.secret !== secret) latest = { secret, key: importKey(secret) };
  return latest.key;
}

function importKey(secret: string | Uint8Array): Promise<CryptoKey> {
  return subtleCrypto().importKey('raw', toBytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function subtleCrypto(): SubtleCrypto {
  const { subtle } = globalThis.crypto ?? {};
  if (subtle) return subtle;
  const problem = 'signing needs crypto.subtle, which browsers give to pages over https only.';
  throw new InvalidRequestError('sign', 'crypto', problem, 'Serve the page over https.');
}

// A copy: WebCrypto does not take shared memory.
function toBytes(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

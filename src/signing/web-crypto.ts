/**
 * The key that was used last: making one costs as much as signing with it. There is no more than one, so that secrets do
 * not pile up.
 */
let latest: { readonly secret: string; readonly key: Promise<CryptoKey> } | undefined;

/**
 * WebCrypto, which every runtime has. These are async functions because some test environments have a Promise of their
 * own, of which those of WebCrypto are no instances.
 */
export const crypto: SigningCrypto = {
  sha256Hex: async (data) => toHex(await subtle().digest('SHA-256', toBytes(data))),
  hmacSha256Hex: async (key, text) => toHex(await subtle().sign('HMAC', await keyOf(key), toBytes(text))),
};

function keyOf(secret: string | Uint8Array): Promise<CryptoKey> {
  if (typeof secret !== 'string') return importKey(secret);
  if (latest?.secret !== secret) latest = { secret, key: importKey(secret) };
  return latest.key;
}

function importKey(secret: string | Uint8Array): Promise<CryptoKey> {
  return subtle().importKey('raw', toBytes(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

function subtle(): SubtleCrypto {
  const { subtle } = globalThis.crypto ?? {};
  if (subtle) return subtle;
  throw new TypeError('Signing needs crypto.subtle, which pages have over https only.');
}

// A copy: what is given may lie in shared memory, which WebCrypto does not take.
function toBytes(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What signing needs of a runtime. Where the runtime gives it at once, so is the signature: nothing has to wait for it. */
export interface SigningCrypto {
  /** SHA-256 in lower-case hexadecimal. A text stands for its UTF-8 bytes, here and below. */
  sha256Hex(data: string | Uint8Array): string | Promise<string>;
  /** HMAC-SHA256 in lower-case hexadecimal. */
  hmacSha256Hex(key: string | Uint8Array, text: string): string | Promise<string>;
}

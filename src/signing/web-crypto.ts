/** What signing needs of a runtime. A text stands for its UTF-8 bytes. Digests are in lower-case hexadecimal. */
export interface SigningCrypto {
  /** Whether this runtime has what signing needs. */
  isAvailable(): boolean;
  sha256Hex(data: string | Uint8Array): string | Promise<string>;
  hmacSha256Hex(key: string | Uint8Array, text: string): string | Promise<string>;
}

/** WebCrypto, which every runtime has; browsers give it only to pages over https. */
export const crypto: SigningCrypto = {
  isAvailable: () => globalThis.crypto?.subtle !== undefined,
  sha256Hex: async (data) => toHex(await globalThis.crypto.subtle.digest('SHA-256', toBytes(data))),
  hmacSha256Hex: async (key, text) =>
    toHex(await globalThis.crypto.subtle.sign('HMAC', await keyOf(key), toBytes(text))),
};

/** The last key: importing one costs as much as signing with it. There is only one, so that secrets do not pile up. */
let latest: { readonly secret: string; readonly key: Promise<CryptoKey> } | undefined;

function keyOf(secret: string | Uint8Array): Promise<CryptoKey> {
  if (typeof secret !== 'string') return importKey(secret);
  if (latest?.secret !== secret) latest = { secret, key: importKey(secret) };
  return latest.key;
}

function importKey(secret: string | Uint8Array): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return globalThis.crypto.subtle.importKey('raw', toBytes(secret), algorithm, false, ['sign']);
}

// A copy: WebCrypto does not take shared memory.
function toBytes(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import type { SigningCrypto } from '../signing/web-crypto.js';

/** Loaded by the first signature: a client with a token needs none. */
const nodeCrypto = () => globalThis.process.getBuiltinModule('node:crypto');

/** The hash of an empty body, which most requests have. */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Node's own crypto, which is synchronous and several times as fast as its WebCrypto. */
export const crypto: SigningCrypto = {
  isAvailable: () => true,
  sha256Hex: (data) => (data.length === 0 ? emptyHash : nodeCrypto().createHash('sha256').update(data).digest('hex')),
  hmacSha256Hex: (key, text) => nodeCrypto().createHmac('sha256', key).update(text).digest('hex'),
};

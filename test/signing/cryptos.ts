import { crypto as nodeCrypto } from '../../src/node/crypto.js';
import type { SigningCrypto } from '../../src/signing/web-crypto.js';
import { crypto as webCrypto } from '../../src/signing/web-crypto.js';

/** What signing runs on; Node has both. */
export const cryptos: readonly (readonly [name: string, crypto: SigningCrypto])[] = [
  ['node:crypto', nodeCrypto],
  ['WebCrypto', webCrypto],
];

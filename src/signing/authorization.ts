import type { AccessKey } from './access-key.js';
import { type RequestParts, toCanonicalRequest, toNames } from './canonical-request.js';
import type { SigningCrypto } from './crypto.js';
import type { Steps } from './steps.js';

const algorithm = 'SDK-HMAC-SHA256';

/**
 * The `Authorization` header of SDK-HMAC-SHA256. There are two schemes of this name: in the current one the secret key
 * itself signs; in the older one, a key that is made from it for a scope, whose parts are a date, a region, a service and
 * `sdk_request`.
 *
 * @param date the value of `X-Sdk-Date`
 * @param scope for the older scheme; undefined for the current one
 */
export function* authorize(
  crypto: SigningCrypto,
  parts: RequestParts,
  { accessKey, secretKey }: AccessKey,
  date: string,
  scope: readonly string[] | undefined,
): Steps<string> {
  const hash = yield crypto.sha256Hex(toCanonicalRequest(parts));
  const signature = yield crypto.hmacSha256Hex(
    scope ? yield* deriveKey(crypto, secretKey, scope) : secretKey,
    [algorithm, date, ...(scope ? [scope.join('/')] : []), hash].join('\n'),
  );
  const identity = scope ? `Credential=${[accessKey, ...scope].join('/')}` : `Access=${accessKey}`;
  return `${algorithm} ${identity}, SignedHeaders=${toNames(parts.headers)}, Signature=${signature}`;
}

/** Each part of the scope is signed by the key that came of the one before. */
function* deriveKey(crypto: SigningCrypto, secretKey: string, scope: readonly string[]): Steps<string | Uint8Array> {
  let key: string | Uint8Array = `SDK${secretKey}`;
  for (const part of scope) key = toBytes(yield crypto.hmacSha256Hex(key, part));
  return key;
}

function toBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

import { crypto } from '#crypto';
import type { AccessKey } from './access-key.js';
import { type RequestParts, type SignedHeader, toCanonicalRequest, toNames } from './canonical-request.js';
import { run, type Steps } from './steps.js';
import type { SigningCrypto } from './web-crypto.js';

/**
 * Signs a request by SDK-HMAC-SHA256, with the crypto of the runtime: at once on Node, which saves the call a wait.
 *
 * @returns the headers to add; they hold for 15 minutes, and for this very request alone
 */
export function sign(
  request: SignableRequest,
  key: AccessKey,
  options: SigningOptions,
): SignatureHeaders | Promise<SignatureHeaders> {
  return signWith(crypto, request, key, options);
}

/** What is signed. */
export interface SignableRequest {
  readonly method: string;
  readonly url: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** How it is signed. */
export interface SigningOptions {
  /** The time to sign with, in milliseconds since 1970. */
  readonly now: number;
  /**
   * `access`: the secret key itself signs, as in the provider's SDKs. `credential`: the older form, where a key signs that
   * is made from it for one day, as in OTC's Terraform provider. Default: `access`.
   */
  readonly scheme?: 'access' | 'credential' | undefined;
  /** Headers to sign besides the usual ones, in lower case. */
  readonly signedHeaders?: readonly string[] | undefined;
}

/** The headers that a signature adds to a request; a type and no interface, so that fetch takes it as it is. */
export type SignatureHeaders = {
  /** When it was signed: `20260102T030405Z`. */
  readonly 'x-sdk-date': string;
  readonly authorization: string;
  /** Only where the access key has a security token. */
  readonly 'x-security-token'?: string;
};

/**
 * What is signed where it is present. Nothing that a runtime or a proxy may change is among it: no `content-type`, no
 * `user-agent`.
 */
export const usuallySigned: readonly string[] = [
  'host',
  'x-domain-id',
  'x-project-id',
  'x-sdk-content-sha256',
  'x-sdk-date',
  'x-security-token',
];

/** Signs by SDK-HMAC-SHA256: at once where the crypto answers at once. */
export function signWith(
  crypto: SigningCrypto,
  request: SignableRequest,
  key: AccessKey,
  options: SigningOptions,
): SignatureHeaders | Promise<SignatureHeaders> {
  return run(makeHeaders(crypto, request, key, options));
}

function* makeHeaders(
  crypto: SigningCrypto,
  { method, url: address, headers, body }: SignableRequest,
  key: AccessKey,
  { now, scheme, signedHeaders = [] }: SigningOptions,
): Steps<SignatureHeaders> {
  const url = new URL(address);
  const date = toSdkDate(now);
  // Region and service, which the scope of the older scheme could name, are left empty, as the Terraform provider does.
  const scope = scheme === 'credential' ? [date.slice(0, 8), '', '', 'sdk_request'] : undefined;
  const { securityToken } = key;
  const valueToSign = (name: string) => {
    if (name === 'host') return url.host;
    if (name === 'x-sdk-date') return date;
    return (name === 'x-security-token' ? securityToken : undefined) ?? headers[name];
  };
  const signed: SignedHeader[] = [];
  for (const name of signedHeaders.length === 0 ? usuallySigned : merge(signedHeaders)) {
    const value = valueToSign(name);
    if (value !== undefined) signed.push([name, value]);
  }
  const payloadHash = headers['x-sdk-content-sha256'] ?? (yield crypto.sha256Hex(body ?? ''));
  const parts = { method, url, headers: signed, payloadHash };
  return {
    'x-sdk-date': date,
    authorization: yield* authorize(crypto, parts, key, date, scope),
    ...(securityToken !== undefined && { 'x-security-token': securityToken }),
  };
}

function merge(names: readonly string[]): readonly string[] {
  return [...new Set([...usuallySigned, ...names])].sort();
}

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

/** A time as `X-Sdk-Date` has it: `20260102T030405Z`, in UTC. */
export function toSdkDate(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

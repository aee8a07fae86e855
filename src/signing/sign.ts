import { crypto } from '#crypto';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { AccessKey } from './access-key.js';
import { joinNames, type RequestParts, type SignedHeader, toCanonicalRequest } from './canonical-request.js';
import type { SigningCrypto } from './web-crypto.js';

/** A request to sign. */
export interface SignableRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** How to sign it. */
export interface SigningOptions {
  /** The time of the signature, in milliseconds since 1970. */
  readonly now: number;
  /**
   * `access`: the secret key itself signs, as in the provider's SDKs. `credential`: the older form, where a key signs that is
   * derived from it for one day, as in OTC's Terraform provider. Default: `access`.
   */
  readonly scheme?: 'access' | 'credential' | undefined;
  /** Headers to sign in addition to the usual ones, in lower case. */
  readonly signedHeaders?: readonly string[] | undefined;
}

/** The headers that a signature adds to a request. A type, not an interface, so that fetch accepts it. */
export type SignatureHeaders = {
  /** The time of the signature: `20260102T030405Z`. */
  readonly 'x-sdk-date': string;
  readonly authorization: string;
  /** Present if the access key has a security token. */
  readonly 'x-security-token'?: string;
};

/**
 * The headers that are signed where they are present. A runtime or a proxy changes none of them, unlike `content-type` and
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

/**
 * Signs a request by SDK-HMAC-SHA256, with the crypto of the runtime.
 *
 * @returns the headers to add, which are valid for 15 minutes and for this request only
 */
export function sign(request: SignableRequest, key: AccessKey, options: SigningOptions): Promise<SignatureHeaders> {
  return signWith(crypto, request, key, options);
}

/**
 * {@link sign}, with another crypto.
 *
 * @throws InvalidRequestError if the crypto is not available
 */
export async function signWith(
  crypto: SigningCrypto,
  { method, url: address, headers, body }: SignableRequest,
  key: AccessKey,
  { now, scheme, signedHeaders = [] }: SigningOptions,
): Promise<SignatureHeaders> {
  if (!crypto.isAvailable()) {
    const problem = 'signing needs crypto.subtle, which browsers give to pages over https only.';
    throw new InvalidRequestError('sign', 'crypto', problem, 'Serve the page over https.');
  }
  const url = new URL(address);
  const date = toSdkDate(now);
  const { securityToken } = key;
  const signedValue = (name: string) => {
    if (name === 'host') return url.host;
    if (name === 'x-sdk-date') return date;
    return (name === 'x-security-token' ? securityToken : undefined) ?? headers[name];
  };
  const signed: SignedHeader[] = [];
  for (const name of signedHeaders.length === 0 ? usuallySigned : merge(signedHeaders)) {
    const value = signedValue(name);
    if (value !== undefined) signed.push([name, value]);
  }
  const payloadHash = headers['x-sdk-content-sha256'] ?? (await crypto.sha256Hex(body ?? ''));
  // Region and service of the scope stay empty, as in the Terraform provider.
  const scope = scheme === 'credential' ? [date.slice(0, 8), '', '', 'sdk_request'] : undefined;
  return {
    'x-sdk-date': date,
    authorization: await authorize(crypto, { method, url, headers: signed, payloadHash }, key, date, scope),
    ...(securityToken !== undefined && { 'x-security-token': securityToken }),
  };
}

function merge(names: readonly string[]): readonly string[] {
  return [...new Set([...usuallySigned, ...names])].sort();
}

/** A time in the form of `X-Sdk-Date`: `20260102T030405Z`, in UTC. */
function toSdkDate(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

const algorithm = 'SDK-HMAC-SHA256';

/**
 * The `Authorization` header. Two schemes have this name: in the current one the secret key itself signs; in the older one, a
 * key that is derived from it for a scope of date, region, service and `sdk_request`.
 *
 * @param date the value of `X-Sdk-Date`
 * @param scope for the older scheme; undefined for the current one
 */
export async function authorize(
  crypto: SigningCrypto,
  parts: RequestParts,
  { accessKey, secretKey }: AccessKey,
  date: string,
  scope: readonly string[] | undefined,
): Promise<string> {
  const hash = await crypto.sha256Hex(toCanonicalRequest(parts));
  const signature = await crypto.hmacSha256Hex(
    scope ? await deriveKey(crypto, secretKey, scope) : secretKey,
    [algorithm, date, ...(scope ? [scope.join('/')] : []), hash].join('\n'),
  );
  const identity = scope ? `Credential=${[accessKey, ...scope].join('/')}` : `Access=${accessKey}`;
  return `${algorithm} ${identity}, SignedHeaders=${joinNames(parts.headers)}, Signature=${signature}`;
}

/** Signs each part of the scope with the key derived from the part before. */
async function deriveKey(
  crypto: SigningCrypto,
  secretKey: string,
  scope: readonly string[],
): Promise<string | Uint8Array> {
  let key: string | Uint8Array = `SDK${secretKey}`;
  for (const part of scope) key = toBytes(await crypto.hmacSha256Hex(key, part));
  return key;
}

function toBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

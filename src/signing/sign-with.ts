import type { AccessKey } from './access-key.js';
import { authorize } from './authorization.js';
import type { SignedHeader } from './canonical-request.js';
import type { SigningCrypto } from './crypto.js';
import { toSdkDate } from './sdk-date.js';
import { run, type Steps } from './steps.js';

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

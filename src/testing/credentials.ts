import { crypto } from '#crypto';
import type { AccessKey } from '../signing/access-key.js';
import { type SignedHeader, toCanonicalRequest } from '../signing/canonical-request.js';
import { type FakeRequest, RefusedRequest, refusals, refuse } from './response.js';

/** The credentials that a fake service accepts. */
export interface AcceptedCredentials {
  /** The tokens that are accepted. Default: any; none if only `accessKeys` are given. */
  readonly tokens?: readonly string[] | undefined;
  /**
   * The access keys whose signatures by SDK-HMAC-SHA256 are accepted, in both schemes. Default: any signature, without a
   * check; none if only `tokens` are given.
   */
  readonly accessKeys?: readonly AccessKey[] | undefined;
  /**
   * How far the time of a signature may be from the clock, in milliseconds; needs `accessKeys`. The gateway accepts 900 000.
   * Default: any distance, because the default clock stands still.
   */
  readonly signatureWindow?: number | undefined;
}

/** Throws RefusedRequest for credentials that are not accepted. Only a signature takes time to check. */
export type Authenticate = (request: FakeRequest) => Promise<void> | undefined;

export function createAuthenticate(accepted: AcceptedCredentials, now: () => number): Authenticate {
  const { tokens, accessKeys } = accepted;
  const acceptsAny = tokens === undefined && accessKeys === undefined;
  return (request) => {
    const { 'x-auth-token': token, authorization } = request.headers;
    if (!token && !authorization) refuse('tokenMissing');
    if (acceptsAny) return undefined;
    if (!token) return verifySignature(request, accepted, now());
    return tokens?.includes(token) ? undefined : refuse('tokenInvalid');
  };
}

const authorizationForm =
  /^SDK-HMAC-SHA256 (Access|Credential)=([^,\s]+), ?SignedHeaders=([^,\s]+), ?Signature=([\da-f]{64})$/;

/** By the provider's guide to signing: recomputes the signature from the request and compares. */
async function verifySignature(request: FakeRequest, accepted: AcceptedCredentials, now: number): Promise<void> {
  const { headers, method, body } = request;
  const [, kind, credential = '', names = '', signature] = authorizationForm.exec(headers.authorization ?? '') ?? [];
  if (kind === undefined) refuse('signatureMalformed');
  const [id, ...scope] = kind === 'Credential' ? credential.split('/') : [credential];
  const key = accepted.accessKeys?.find(({ accessKey }) => accessKey === id) ?? refuse('accessKeyUnknown');
  const url = new URL(request.url, `http://${headers.host}`);
  const date = headers['x-sdk-date'] ?? '';
  checkDate(date, accepted.signatureWindow, now);
  const signed = names
    .split(';')
    .map((name): SignedHeader => [name, headers[name] ?? (name === 'host' ? url.host : '')]);
  if (!names.split(';').includes('x-sdk-date')) refuse('signatureInvalid');
  if (headers['x-security-token'] !== key.securityToken) refuse('signatureInvalid');
  const payloadHash = headers['x-sdk-content-sha256'] ?? (await crypto.sha256Hex(body));
  const hash = await crypto.sha256Hex(toCanonicalRequest({ method, url, headers: signed, payloadHash }));
  const lines = ['SDK-HMAC-SHA256', date, ...(scope.length > 0 ? [scope.join('/')] : []), hash];
  const expected = await crypto.hmacSha256Hex(await deriveKey(key.secretKey, scope), lines.join('\n'));
  if (signature !== expected) refuse('signatureInvalid');
}

function checkDate(date: string, window = Number.POSITIVE_INFINITY, now: number): void {
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const time = iso === date ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) refuse('signatureInvalid');
  if (Math.abs(time - now) <= window) return;
  const server = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const reason = `signature expired, signature time:${date},server time:${server}`;
  const message = refusals.signatureInvalid.message.replace(/\.$/, `: ${reason}`);
  throw new RefusedRequest({ ...refusals.signatureInvalid, message });
}

/** In the older scheme a key signs that is derived from the secret key, once for each part of the scope. */
async function deriveKey(secretKey: string, scope: readonly string[]): Promise<string | Uint8Array> {
  if (scope.length === 0) return secretKey;
  let key: string | Uint8Array = `SDK${secretKey}`;
  for (const part of scope) {
    const hex = await crypto.hmacSha256Hex(key, part);
    key = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  }
  return key;
}

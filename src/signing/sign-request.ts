import type { AccessKey } from './access-key.js';
import { checkAccessKey } from './check-access-key.js';
import { checkBody } from './check-body.js';
import { checkUrl } from './check-url.js';
import { readHeaders } from './read-headers.js';
import { refusal } from './refusal.js';
import { sign } from './sign.js';
import type { SignatureHeaders } from './sign-with.js';

/** A request, just as it will be sent. */
export interface RequestToSign {
  /** It is signed in capitals, as fetch sends the common ones. */
  readonly method: string;
  /** Absolute, http or https; its parts percent-encoded, as `encodeURIComponent` does it. */
  readonly url: string;
  /** Only some of them are signed. Default: none. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
  /** The text or the bytes that will be sent. Default: none. */
  readonly body?: string | Uint8Array | undefined;
}

/** How to sign a request. */
export interface SignRequestOptions {
  /** The time to sign with; gateways refuse one that is more than 15 minutes off their own. Default: now. */
  readonly date?: Date | undefined;
  /** Headers to sign besides the usual ones; each must be given. Default: none. */
  readonly signedHeaders?: readonly string[] | undefined;
}

/**
 * Signs a request to any service of the cloud by SDK-HMAC-SHA256, for those who send it themselves. The rules are those of
 * the provider's guide to signing and of its SDKs.
 *
 * Signed are `host` and `x-sdk-date`, and where they are present `x-project-id`, `x-domain-id`, `x-security-token` and
 * `x-sdk-content-sha256`, whose value then stands for the hash of the body. Send what was signed: no other URL, no other
 * body, and no other value of these headers.
 *
 * @returns the headers to add: `x-sdk-date`, `authorization`, and `x-security-token` if the key has one. They take the
 * place of any that were given. Gateways accept them for 15 minutes: sign anew for each attempt.
 * @throws InvalidRequestError if no signature could be right: an access key that is empty or cannot be sent, a URL that is
 * not absolute or is read in more than one way, a header that cannot be signed, a body above 12 MB. No value of the key
 * is shown
 */
export async function signRequest(
  { method, url, headers: given, body }: RequestToSign,
  key: AccessKey,
  { date = new Date(), signedHeaders = [] }: SignRequestOptions = {},
): Promise<SignatureHeaders> {
  checkAccessKey('signRequest', key);
  if (!/^[a-z]+$/i.test(method)) throw refusal('method', 'the method does not consist of letters.');
  const { host } = checkUrl(url);
  checkBody(body);
  const now = date.getTime();
  if (Number.isNaN(now)) throw refusal('date', 'the date is invalid.', 'Leave it out to sign with the time of now.');

  const own = ['host', 'x-sdk-date', ...(key.securityToken === undefined ? [] : ['x-security-token'])];
  const named = signedHeaders.map((name) => name.toLowerCase());
  const headers = readHeaders(given, own, named);
  if ((headers.host ?? host) !== host) throw refusal('headers', 'host is another one than in the URL.');
  return sign({ method, url, headers, body }, key, { now, signedHeaders: named });
}

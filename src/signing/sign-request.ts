import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { type AccessKey, checkAccessKey } from './access-key.js';
import { type SignatureHeaders, sign, usuallySigned } from './sign.js';

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

/**
 * Headers as they are sent, their names in lower case.
 *
 * @param own the names of those that need not be given
 * @param named the names of those that are to be signed besides the usual ones, in lower case
 * @throws InvalidRequestError if one cannot be sent, or cannot be signed
 */
export function readHeaders(
  given: Headers | Readonly<Record<string, string>> | undefined,
  own: readonly string[],
  named: readonly string[],
): Readonly<Record<string, string>> {
  const headers = normalize(given);
  for (const name of named) {
    // Of the provider's signers, some leave names with an underscore unsigned, and one sorts them in two ways.
    if (!/^[a-z\d-]+$/.test(name) || name === 'authorization') {
      throw refusal('signedHeaders', `${JSON.stringify(name)} is no header that can be signed.`);
    }
    if (!Object.hasOwn(headers, name) && !own.includes(name)) {
      throw refusal('signedHeaders', `${name} is to be signed, and not among the headers.`);
    }
  }
  for (const name of [...usuallySigned, ...named]) {
    // Beyond ASCII, what is sent are other bytes than those that are signed.
    if (!/^[\t -~]*$/.test(headers[name] ?? '')) throw refusal('headers', `the value of ${name} is not ASCII.`);
  }
  return headers;
}

function normalize(given: Headers | Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(new Headers(given));
  } catch {
    // What is thrown quotes the value, which may be a secret.
    throw refusal('headers', 'the headers hold a name or a value that cannot be sent.');
  }
}

/** In the text of a URL before its query: what a server may take for another path, or a URL parser makes one of. */
const ambiguousPath = /[\t\r\n\\]|%2f|[^:]\/\/|\/(\.|%2e){1,2}(\/|$)/i;

/** @throws InvalidRequestError for a URL of which no signature would be right, or not wherever it is read */
export function checkUrl(text: string): URL {
  const url = /^https?:\/\//i.test(text) ? valueOrUndefined(() => new URL(text)) : undefined;
  if (url === undefined) throw refusal('url', 'the URL is not absolute, or neither http nor https.');
  if (url.username !== '' || url.password !== '') throw refusal('url', 'the URL holds a user or a password.');
  if (ambiguousPath.test(text.replace(/[?#].*/s, ''))) {
    throw refusal('url', 'the path has a dot segment, an empty one, an encoded slash, a backslash or a line break.');
  }
  if (valueOrUndefined(() => decodeURIComponent(url.pathname + url.search)) === undefined) {
    throw refusal('url', 'the URL holds a percent sign that encodes no UTF-8.');
  }
  if (url.search.includes('+')) {
    throw refusal(
      'url',
      'the query holds a plus, which some servers read as a space.',
      'Write %20, or %2B for a plus.',
    );
  }
  return url;
}

function valueOrUndefined<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** More is too much by any reading of the "12 MB" that the provider's page on authentication allows with a signature. */
const longest = 12 * 1024 * 1024;

/** @throws InvalidRequestError for a body that cannot be hashed, or that the service would refuse for its length */
export function checkBody(body: unknown): void {
  if (body === undefined) return;
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw refusal('body', 'the body is neither a string nor a Uint8Array.');
  }
  // A character has three bytes at most.
  if (body.length * 3 <= longest) return;
  const { length } = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (length > longest) throw refusal('body', 'the body is longer than 12 MB.', 'Authenticate with a token instead.');
}

/** The error for a request that `signRequest` does not sign. */
export function refusal(
  parameter: string,
  problem: string,
  advice = 'Give the request just as it will be sent.',
): InvalidRequestError {
  return new InvalidRequestError('signRequest', parameter, problem, advice);
}

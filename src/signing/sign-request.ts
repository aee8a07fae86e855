import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { anything, describeType, type OptionRules, readOptions } from '../options.js';
import { orUndefined } from '../utils.js';
import { type AccessKey, readAccessKey } from './access-key.js';
import { type SignatureHeaders, sign, usuallySigned } from './sign.js';

/** A request, exactly as it will be sent. */
export interface RequestToSign {
  /** Signed in capitals, as fetch sends the common ones. */
  readonly method: string;
  /** Absolute, http or https; its parts percent-encoded, as `encodeURIComponent` does it. */
  readonly url: string;
  /** Only some of them are signed. One that is `undefined` counts as absent. Default: none. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
  /** The text or the bytes that will be sent. Default: none. */
  readonly body?: string | Uint8Array | undefined;
}

/** How to sign a request. */
export interface SignRequestOptions {
  /** The time of the signature; gateways refuse one that differs from their own by more than 15 minutes. Default: now. */
  readonly date?: Date | undefined;
  /** Headers to sign in addition to the usual ones; each must be among the headers. Default: none. */
  readonly signedHeaders?: readonly string[] | undefined;
}

// The values are checked below, where the rest of the request is known.
const requestRules: OptionRules<RequestToSign> = { method: anything, url: anything, headers: anything, body: anything };
const optionRules: OptionRules<SignRequestOptions> = { date: anything, signedHeaders: anything };

/**
 * Signs a request to any service of the cloud by SDK-HMAC-SHA256, for programs that send it themselves. The rules are those of
 * the provider's guide to signing and of its SDKs.
 *
 * Always signs `host` and `x-sdk-date`. Signs `x-project-id`, `x-domain-id`, `x-security-token` and `x-sdk-content-sha256` where
 * they are present; the value of the last one then replaces the hash of the body. Send exactly what was signed: the same URL, the
 * same body, and the same values of these headers.
 *
 * @returns the headers to add: `x-sdk-date`, `authorization`, and `x-security-token` if the key has one. They replace any that
 * were given. Gateways accept them for 15 minutes, so sign each attempt anew.
 * @throws InvalidRequestError (the promise rejects) for anything that no valid signature exists for: an access key that is empty
 * or cannot be sent, a URL that is not absolute or is ambiguous, a header that cannot be signed, a body above 12 MB, an unknown
 * option. No value of the key is shown
 */
export async function signRequest(
  request: RequestToSign,
  key: AccessKey,
  options: SignRequestOptions = {},
): Promise<SignatureHeaders> {
  const given = readOptions('signRequest', 'request', request, requestRules);
  const accessKey = readAccessKey('signRequest', key);
  const { date, signedHeaders = [] } = readOptions('signRequest', 'options', options, optionRules);
  const method = checkMethod(given.method);
  const url = checkUrl(given.url);
  const body = checkBody(given.body);
  const now = checkDate(date);
  const named = checkNames(signedHeaders);
  const headers = checkHeaders(given.headers, named, accessKey);
  if ((headers.host ?? url.host) !== url.host) throw refusal('headers', 'host is not the one of the URL.');
  return sign({ method, url: url.href, headers, body }, accessKey, { now, signedHeaders: named });
}

/** The error for a request that `signRequest` does not sign. */
function refusal(
  parameter: string,
  problem: string,
  advice = 'Give the request exactly as it will be sent.',
): InvalidRequestError {
  return new InvalidRequestError('signRequest', parameter, problem, advice);
}

function checkMethod(method: unknown): string {
  if (typeof method === 'string' && /^[a-z]+$/i.test(method)) return method;
  throw refusal('method', 'method does not consist of letters.');
}

/** What a server may read as another path, or a URL parser changes, in the text of a URL before its query. */
const ambiguousPath = /[\t\r\n\\]|%2f|[^:]\/\/|\/(\.|%2e){1,2}(\/|$)/i;

/** @throws InvalidRequestError for a URL that has no valid signature, or not the same one for every reader */
function checkUrl(text: unknown): URL {
  if (typeof text !== 'string') throw refusal('url', `url is ${describeType(text)}, not a string.`);
  const url = /^https?:\/\//i.test(text) ? orUndefined(() => new URL(text)) : undefined;
  if (url === undefined) throw refusal('url', 'url is not absolute, or neither http nor https.');
  if (url.username !== '' || url.password !== '') throw refusal('url', 'url contains a user or a password.');
  if (ambiguousPath.test(text.replace(/[?#].*/s, ''))) {
    throw refusal('url', 'the path has a dot segment, an empty one, an encoded slash, a backslash or a line break.');
  }
  if (orUndefined(() => decodeURIComponent(url.pathname + url.search)) === undefined) {
    throw refusal('url', 'url contains a percent sign that does not encode UTF-8.');
  }
  if (url.search.includes('+')) {
    const problem = 'the query contains a plus, which some servers read as a space.';
    throw refusal('url', problem, 'Write %20, or %2B for a plus.');
  }
  return url;
}

/** The provider's page on authentication allows "12 MB" with a signature; more is too much by any reading of that. */
const longestBody = 12 * 1024 * 1024;

/** @throws InvalidRequestError for a body that cannot be hashed, or that the service would refuse for its length */
function checkBody(body: unknown): string | Uint8Array | undefined {
  if (body === undefined) return undefined;
  if (typeof body !== 'string' && !isBytes(body)) throw refusal('body', 'body is neither a string nor a Uint8Array.');
  // A character has three bytes at most.
  if (body.length * 3 <= longestBody) return body;
  const { length } = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (length > longestBody) throw refusal('body', 'body is longer than 12 MB.', 'Authenticate with a token instead.');
  return body;
}

// By the tag: a value of another realm is not an instance of this one's classes.
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && tagOf(value) === 'Uint8Array';
}

function tagOf(value: unknown): string | undefined {
  return orUndefined(() => Object.prototype.toString.call(value).slice('[object '.length, -1));
}

function checkDate(date: unknown): number {
  if (date === undefined) return Date.now();
  const now = orUndefined(() => Number(Date.prototype.getTime.call(date)));
  // Years beyond these have another form.
  if (now !== undefined && now >= Date.parse('0000-01-01') && now <= Date.parse('9999-12-31T23:59:59.999Z')) return now;
  throw refusal('date', 'date is not a valid Date.', 'Leave it out to sign with the current time.');
}

/** The names of headers that are to be signed, in lower case. */
function checkNames(names: unknown): readonly string[] {
  const given: readonly unknown[] | undefined = Array.isArray(names) ? orUndefined(() => Array.from(names)) : undefined;
  if (given === undefined) throw refusal('signedHeaders', 'signedHeaders is not an array of strings.');
  return given.map((text) => {
    const name = typeof text === 'string' ? text.toLowerCase() : '';
    // Some of the provider's signers leave names with an underscore unsigned, and one sorts them in two ways.
    if (/^[a-z\d-]+$/.test(name) && name !== 'authorization') return name;
    throw refusal('signedHeaders', `${JSON.stringify(name)} is not a header that can be signed.`);
  });
}

/**
 * The headers as they are sent, names in lower case.
 *
 * @param named the headers that are signed in addition to the usual ones
 * @throws InvalidRequestError if one cannot be sent, or cannot be signed
 */
function checkHeaders(
  given: unknown,
  named: readonly string[],
  { securityToken }: AccessKey,
): Readonly<Record<string, string>> {
  const headers = readHeaders(given);
  const added = ['host', 'x-sdk-date', ...(securityToken === undefined ? [] : ['x-security-token'])];
  for (const name of named) {
    if (Object.hasOwn(headers, name) || added.includes(name)) continue;
    throw refusal('signedHeaders', `${name} is to be signed, but is not among the headers.`);
  }
  for (const name of [...usuallySigned, ...named]) {
    // Beyond ASCII, the bytes that are sent differ from those that are signed.
    const value = Object.hasOwn(headers, name) ? headers[name] : '';
    if (!/^[\t -~]*$/.test(value ?? '')) throw refusal('headers', `the value of ${name} is not ASCII.`);
  }
  return headers;
}

function readHeaders(given: unknown): Readonly<Record<string, string>> {
  if (given === undefined) return {};
  const tag = tagOf(given);
  if (tag !== 'Headers' && tag !== 'Object') throw refusal('headers', `headers is ${describeType(given)}.`);
  const read = orUndefined(() => {
    // The tag says what they are.
    const entries = tag === 'Headers' ? [...(given as Headers)] : Object.entries(given as Record<string, unknown>);
    return entries.filter(([, value]) => value !== undefined);
  });
  // A runtime quotes the value, which may be a secret, in what it throws.
  const sendable = read && orUndefined(() => toRecord(read));
  if (sendable === undefined) throw refusal('headers', 'headers contains a name or a value that cannot be sent.');
  return sendable;
}

/** @throws TypeError for a header that cannot be sent */
function toRecord(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, string>> {
  const headers = new Headers();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') throw new TypeError('A header that is not a text.');
    headers.append(name, value);
  }
  return Object.fromEntries(headers);
}

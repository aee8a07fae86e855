/** A header that is signed: its name in lower case, and its value. */
export type SignedHeader = readonly [name: string, value: string];

/** The parts of a request that are signed. */
export interface RequestParts {
  readonly method: string;
  readonly url: URL;
  /** Sorted by name. */
  readonly headers: readonly SignedHeader[];
  /** SHA-256 of the body in hexadecimal, or the value of `X-Sdk-Content-Sha256` instead. */
  readonly payloadHash: string;
}

/**
 * The text that both sides make from a request, and whose hash is signed. By the provider's guide to signing and its SDKs: path
 * and query are percent-encoded once, except unreserved characters; the path ends with a slash, although it is sent without; the
 * query is sorted by decoded names, then by values.
 */
export function toCanonicalRequest({ method, url, headers, payloadHash }: RequestParts): string {
  return [
    method.toUpperCase(),
    toCanonicalPath(url.pathname),
    toCanonicalQuery(url.search),
    headers.map(([name, value]) => `${name}:${value.trim()}\n`).join(''),
    joinNames(headers),
    payloadHash,
  ].join('\n');
}

/** The names of the headers, as the canonical request and the `Authorization` header have them. */
export function joinNames(headers: readonly SignedHeader[]): string {
  return headers.map(([name]) => name).join(';');
}

function toCanonicalPath(pathname: string): string {
  const path = decode(pathname).replace(/[^\w.~/-]/g, toPercentForm);
  return path.endsWith('/') ? path : `${path}/`;
}

function toCanonicalQuery(search: string): string {
  return search
    .slice(1)
    .split('&')
    .filter((text) => text !== '')
    .map(toParameter)
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map((parameter) => parameter.map((bytes) => bytes.replace(/[^\w.~-]/g, toPercentForm)).join('='))
    .join('&');
}

function toParameter(text: string): readonly [name: string, value: string] {
  const [name = '', ...rest] = text.split('=');
  return [decode(name), decode(rest.join('='))];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * Decodes percent forms byte by byte: each character of the result is one byte, so that bytes which are not UTF-8 are kept. A
 * URL object has only ASCII in its path and query.
 */
function decode(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (form) => String.fromCharCode(Number.parseInt(form.slice(1), 16)));
}

function toPercentForm(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

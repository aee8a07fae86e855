/** A header that is signed: its name in lower case, and its value. */
export type SignedHeader = readonly [name: string, value: string];

/** What is signed of a request. */
export interface RequestParts {
  readonly method: string;
  readonly url: URL;
  /** Sorted by their names. */
  readonly headers: readonly SignedHeader[];
  /** SHA-256 of the body in hexadecimal, or what `X-Sdk-Content-Sha256` says instead of it. */
  readonly payloadHash: string;
}

/**
 * The text that both sides make of a request, and whose hash is signed. By the provider's guide to signing and what its
 * SDKs do: path and query are percent-encoded once, all but unreserved characters; the path ends with a slash, though it
 * is sent without; the query is sorted by its decoded names, then by values.
 */
export function toCanonicalRequest({ method, url, headers, payloadHash }: RequestParts): string {
  const path = encodePath(decode(url.pathname));
  return [
    method.toUpperCase(),
    path.endsWith('/') ? path : `${path}/`,
    toCanonicalQuery(url.search),
    headers.map(([name, value]) => `${name}:${value.trim()}\n`).join(''),
    toNames(headers),
    payloadHash,
  ].join('\n');
}

/** The names of the headers, as the canonical request and the `Authorization` header have them. */
export function toNames(headers: readonly SignedHeader[]): string {
  return headers.map(([name]) => name).join(';');
}

function toCanonicalQuery(search: string): string {
  return search
    .slice(1)
    .split('&')
    .filter((text) => text !== '')
    .map(toParameter)
    .sort(([name, value], [otherName, otherValue]) => compare(name, otherName) || compare(value, otherValue))
    .map((parameter) => parameter.map(encode).join('='))
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
 * Undoes percent forms, byte by byte: each character of the result stands for one byte, so that bytes which are no UTF-8
 * are kept, too. A URL object has ASCII alone in its path and query.
 */
function decode(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (form) => String.fromCharCode(Number.parseInt(form.slice(1), 16)));
}

function encodePath(bytes: string): string {
  return bytes.replace(/[^\w.~/-]/g, toPercentForm);
}

function encode(bytes: string): string {
  return bytes.replace(/[^\w.~-]/g, toPercentForm);
}

function toPercentForm(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

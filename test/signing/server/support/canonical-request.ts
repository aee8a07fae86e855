import { createHash } from 'node:crypto';
import { theValueOf, type WireRequest } from './message.js';

/*
 * The text whose hash is signed, made of what came over the wire. Everything here is a string with one character for each
 * byte: that is how Node gives a request, and it makes the order of characters the order of bytes.
 */

/**
 * Method, path, query, signed headers with their values, their names, and the hash of the body: six parts.
 *
 * @param signedHeaders names of headers that came once each, in lower case
 */
export function toCanonicalRequest(request: WireRequest, signedHeaders: readonly string[]): string {
  const names = [...signedHeaders].sort(compare);
  const { path, query } = splitTarget(request.target);
  return [
    request.method,
    canonicalPath(path),
    canonicalQuery(query),
    names.map((name) => `${name}:${theValueOf(request.headers, name)}\n`).join(''),
    names.join(';'),
    payloadHash(request, names),
  ].join('\n');
}

/** The bytes that such a string stands for. */
export function toBytes(binary: string): Buffer {
  return Buffer.from(binary, 'latin1');
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const mark = target.indexOf('?');
  return mark < 0 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/** However a path was spelled, it is signed in one spelling: decoded once, encoded once, with a slash at its end. */
function canonicalPath(path: string): string {
  const encoded = decode(path).split('/').map(encode).join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

/** A plus sign is one: only `%20` is a space. */
function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [name = '', ...value] = piece.split('=');
      return { name: decode(name), value: decode(value.join('=')) };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value))
    .map(({ name, value }) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** A signed header may state it, so that a body need not be read to be signed. */
function payloadHash({ headers, body }: WireRequest, signedHeaders: readonly string[]): string {
  const stated = 'x-sdk-content-sha256';
  return signedHeaders.includes(stated) ? theValueOf(headers, stated) : sha256(body);
}

function decode(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_form, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function encode(binary: string): string {
  const toForm = (byte: string) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return binary.replace(/[^\w.~-]/g, toForm);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

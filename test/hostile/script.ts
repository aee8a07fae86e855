/**
 * What the server does, as data: rows are read by the server, which plays them, and by every runtime, which only judges
 * them. Nothing of a runtime may be used here.
 */

/** One thing that the server does on a connection. */
export type Action =
  /** Sends bytes; each character is one byte, after `{imf+2}`, `{rfc850+2}` and `{asctime+2}` became dates. */
  | { readonly send: string }
  | { readonly wait: number }
  /** Sends one byte at a time. */
  | { readonly drip: string; readonly every: number }
  /** Sends a text again and again, as fast as it is read. */
  | { readonly flood: string; readonly times: number }
  /** Sends the head of a response and its body, compressed, without the last `cut` bytes. */
  | { readonly compressed: Coding; readonly body: string; readonly cut?: number; readonly header?: string }
  | 'close'
  | 'reset'
  /** Says nothing more, and leaves the connection open. */
  | 'hold';

export type Coding = 'gzip' | 'deflate' | 'br';

/** What the server does with one request. If it ends without `close`, `reset` or `hold`, the connection serves the next. */
export type Step = readonly Action[];

type Headers = Readonly<Record<string, string>>;

const json = 'application/json';

/** The first part of a response: its status and headers, up to the empty line. */
export function head(status: number | string, headers: Headers = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}${typeof status === 'number' ? ' Hostile' : ''}\r\n${lines.join('')}\r\n`;
}

/** A whole response with a body of JSON, unless a content type says otherwise; an empty one leaves out the header. */
export function respond(status: number, body = '', headers: Headers = {}): Step {
  const bytes = utf8(body);
  return [{ send: head(status, { ...typeHeader(headers), ...lengthHeader(status, bytes) }) + bytes }];
}

/** A text as the bytes that `send` takes. */
export function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** The error that the provider documents: a code and a message. */
export function failure(status: number, code: string, message = 'No.', headers: Headers = {}): Step {
  return respond(status, JSON.stringify({ error_code: code, error_msg: message }), headers);
}

/** A page, as proxies and login services send it. */
export function page(status: number, body: string, headers: Headers = {}): Step {
  return respond(status, body, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
}

/** Begins a response, and goes on with whatever follows in the place of a body. */
export function begin(headers: Headers, ...rest: readonly Action[]): Step {
  return [{ send: head(200, { 'Content-Type': json, ...headers }) }, ...rest];
}

/** Chunks as they travel. */
export function chunks(...parts: readonly string[]): string {
  return parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('');
}

export const lastChunk = '0\r\n\r\n';
export const chunked: Headers = { 'Transfer-Encoding': 'chunked' };

/** The success that the provider's pages show. */
export const accepted: Step = respond(200, '{}');

function typeHeader(headers: Headers): Headers {
  const type = { 'Content-Type': json, ...headers };
  return type['Content-Type'] === '' ? Object.fromEntries(Object.entries(type).slice(1)) : type;
}

// HTTP forbids the header for these two.
function lengthHeader(status: number, bytes: string): Headers {
  return status === 204 || status === 304 ? {} : { 'Content-Length': String(bytes.length) };
}

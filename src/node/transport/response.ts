import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import type { Cancellation } from '../../transport/deadline.js';
import type { FetchResponse } from '../../transport/request.js';
import { bodyLimit } from '../../transport/response.js';

/** The response in the form of the fetch standard, as far as the client reads it. */
export function toFetchResponse(message: IncomingMessage, cancellation: Cancellation): FetchResponse {
  return {
    status: message.statusCode ?? 0,
    headers: toHeaders(message.rawHeaders),
    text: () =>
      readText(message).catch((error: unknown) => {
        cancellation.throwIfAborted();
        throw error;
      }),
  };
}

/** As the fetch standard has them: headers of one name are one value. Node would keep the first of some. */
function toHeaders(raw: readonly string[]): FetchResponse['headers'] {
  const values = new Map<string, string>();
  for (let index = 0; index < raw.length; index += 2) {
    const name = String(raw[index]).toLowerCase();
    const value = String(raw[index + 1]);
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return { get: (name) => values.get(name.toLowerCase()), forEach: (visit) => values.forEach(visit) };
}

/** Reads a body to its end, or to its limit. Beyond that, it closes the connection and returns what it has. */
function readText(message: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder();
    let text = '';
    const decoders = createDecoders(message);
    const body = decoders.at(-1) ?? message;
    for (const stream of [message, ...decoders]) {
      stream.once('error', (error: NodeJS.ErrnoException) => {
        // An empty body is no valid gzip, but nothing is missing.
        if (error.code === 'Z_BUF_ERROR' && decoders[0]?.bytesWritten === 0) resolve('');
        else reject(error);
      });
    }
    body.on('data', (chunk: Uint8Array) => {
      text += decoder.decode(chunk, { stream: true });
      if (text.length <= bodyLimit) return;
      resolve(text);
      message.destroy();
    });
    body.once('end', () => resolve(text + decoder.decode()));
    decoders.reduce<Readable>((source, next) => source.pipe(next), message);
    // It may have broken before it was read.
    if (message.destroyed && !message.complete) reject(new Error('The connection was closed within the response.'));
  });
}

type Decoder = Transform & { readonly bytesWritten: number };

/** What undoes the content codings of a body; nothing if one of them is not known, as in fetch. */
function createDecoders({ headers, statusCode }: IncomingMessage): Decoder[] {
  const codings = headers['content-encoding']?.toLowerCase().split(/\s*,\s*/) ?? [];
  const known = codings.filter((coding) => coding !== 'identity');
  if (statusCode === 204 || !known.every((coding) => decodable.includes(coding))) return [];
  const zlib = process.getBuiltinModule('node:zlib');
  return known.reverse().map((coding) => (coding === 'br' ? zlib.createBrotliDecompress() : zlib.createUnzip()));
}

const decodable: readonly string[] = ['gzip', 'x-gzip', 'deflate', 'br'];

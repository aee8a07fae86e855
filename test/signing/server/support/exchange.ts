import { request as startRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type HeaderLine, toLines, type WireRequest } from './message.js';

/** A response as it came over the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
}

/** Sends a request with exactly these header lines: in this case, in this order, to a server that `Host` need not name. */
export function exchange(url: string, { method, target, headers, body }: WireRequest): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = startRequest(url, { method, path: target, headers: headers.flat(), agent: false });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      buffer(incoming).then(
        (read) => resolve({ status: incoming.statusCode ?? 0, headers: toLines(incoming.rawHeaders), body: read }),
        reject,
      );
    });
    outgoing.end(body);
  });
}

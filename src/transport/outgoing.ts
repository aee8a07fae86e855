import type { Outgoing } from './attempt.js';

/** Takes a Request apart, body included, so that every attempt can be built anew from the parts. */
export async function toOutgoing(operation: string, request: Request, signal?: AbortSignal): Promise<Outgoing> {
  return {
    operation,
    method: request.method,
    url: request.url,
    headers: request.headers,
    body: request.body === null ? undefined : await request.text(),
    signal,
  };
}

import type { Auth } from '../auth/auth.js';
import type { Attempt } from '../errors/modelarts-error.js';
import type { Answer } from './answer.js';
import { connectionError } from './connection-failure.js';
import type { Fetch, FetchResponse } from './fetch.js';
import { redact } from './redact.js';

/** One request, held in parts, so that each attempt can be built from them anew. */
export interface Outgoing {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Whom to send it through, and as whom. */
export interface Sender {
  readonly fetch: Fetch;
  readonly auth: Auth;
}

/**
 * Sends a request once and reads the answer's body to its end: an unread body would cost the socket.
 *
 * @throws ConnectionError if there is no whole answer; the caller's own reason if the call was aborted.
 */
export async function attempt(outgoing: Outgoing, { fetch, auth }: Sender): Promise<Answer> {
  const abort = followSignal(outgoing.signal);
  try {
    const credentials = await auth.credentials({ operation: outgoing.operation, signal: abort.signal });
    abort.signal.throwIfAborted();
    return await exchange(outgoing, credentials, abort.signal, fetch);
  } catch (error) {
    throw abort.signal.aborted ? abort.signal.reason : error;
  } finally {
    abort.release();
  }
}

async function exchange(
  outgoing: Outgoing,
  credentials: Readonly<Record<string, string>>,
  signal: AbortSignal,
  fetch: Fetch,
): Promise<Answer> {
  const clean = (text: string) => redact(text, Object.values(credentials));
  const startedAt = Date.now();
  let head: Head | undefined;
  const record = (): Attempt => ({
    startedAt,
    duration: Date.now() - startedAt,
    ...(head && { status: head.status }),
    ...(head?.requestId !== undefined && { requestId: head.requestId }),
  });
  try {
    const response = await fetch(outgoing.url, {
      method: outgoing.method,
      headers: { ...Object.fromEntries(outgoing.headers), ...credentials },
      ...(outgoing.body !== undefined && { body: outgoing.body }),
      redirect: 'manual',
      signal,
    });
    head = readHead(response);
    const text = await response.text();
    return { url: outgoing.url, ...head, text, clean, attempts: [record()] };
  } catch (cause) {
    throw connectionError(outgoing.operation, cause, record(), clean);
  }
}

type Head = Pick<Answer, 'status' | 'headers' | 'requestId'>;

function readHead(response: FetchResponse): Head {
  const headers = new Headers();
  response.headers.forEach((value, name) => {
    headers.append(name, value);
  });
  return { status: response.status, headers, requestId: headers.get('x-request-id') ?? undefined };
}

/**
 * A signal of this attempt alone that follows the caller's. Fetch leaves its listeners on the signal it is given, and a
 * caller may use one signal for the life of a program.
 */
function followSignal(source: AbortSignal | undefined): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const follow = () => controller.abort(source?.reason);
  if (source?.aborted) follow();
  source?.addEventListener('abort', follow);
  return { signal: controller.signal, release: () => source?.removeEventListener('abort', follow) };
}

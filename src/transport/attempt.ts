import { type Cause, readCause } from '../errors/cause.js';
import { parseErrorBody } from '../errors/error-body.js';
import type { Sent } from '../errors/modelarts-error.js';
import { classifyConnectionFailure } from './connection-failure.js';
import { withDeadline } from './deadline.js';
import { createRedact } from './redact.js';
import type { Authenticator, Credentials, Fetch, FetchInit, TransportRequest } from './request.js';
import { type BufferedResponse, checkResponse, isError, isJson, readBody } from './response.js';

/** How far an attempt has got. */
export interface AttemptProgress {
  readonly sent: Sent;
  /** The status of the response, from when its headers have arrived. */
  readonly status?: number;
  readonly requestId?: string;
}

/** There is a whole response. */
export interface Answered extends AttemptProgress, BufferedResponse {
  readonly kind: 'answered';
  readonly status: number;
  /** What the request was sent with. */
  readonly credentials: Credentials;
}

/** The connection could not be made, or broke before the whole response had arrived. */
export interface Broken extends AttemptProgress {
  readonly kind: 'broken';
  readonly cause: Cause;
  /** Whether the next attempt would fail the same way. */
  readonly permanent: boolean;
}

export interface TimedOut extends AttemptProgress {
  readonly kind: 'timed-out';
}

export interface Aborted extends AttemptProgress {
  readonly kind: 'aborted';
}

/** The supplier of the credentials failed. */
export interface WithoutCredentials extends AttemptProgress {
  readonly kind: 'without-credentials';
  /** What it threw. */
  readonly thrown: unknown;
}

/** An attempt after which the call may end. */
export type CompletedAttempt = Answered | Broken | TimedOut;

/** How an attempt ended. */
export type AttemptResult = CompletedAttempt | Aborted | WithoutCredentials;

/**
 * Makes one attempt: gets credentials, sends the request, and reads the response to its end, because an unread body would
 * cost the socket.
 *
 * @param ms how long it may take, in milliseconds
 */
export function attempt(
  request: TransportRequest,
  { fetch, authenticator }: { readonly fetch: Fetch; readonly authenticator: Authenticator },
  ms: number,
): Promise<AttemptResult> {
  let progress: AttemptProgress = { sent: 'no' };
  return withDeadline<AttemptResult>(
    { ms, signal: request.signal, background: request.background, ended: (kind) => ({ kind, ...progress }) },
    async (signal) => {
      let credentials: Credentials;
      try {
        credentials = await authenticator.credentials(request, signal);
        // A supplier that ignores the signal may resolve long after the attempt has ended.
        signal.throwIfAborted();
      } catch (thrown) {
        return { kind: 'without-credentials', sent: 'no', thrown };
      }
      const redact = createRedact([...credentials.secrets, ...(request.secrets ?? [])]);
      let head: (AttemptProgress & { readonly status: number }) | undefined;
      try {
        progress = { sent: 'maybe' };
        const response = await fetch(request.url, toInit(request, credentials, signal));
        const { status, headers } = checkResponse(response);
        // IAM sends the second header instead of the first.
        const requestId = headers.get('x-request-id') ?? headers.get('x-iam-trace-id');
        progress = head = { sent: 'yes', status, ...(requestId && { requestId: redact(requestId) }) };
        const body = await readBody(response);
        const isErrorBody = isError(head) && !body.tooLong && isJson(response);
        const { body: error, details } = isErrorBody ? parseErrorBody(body.text, redact) : noErrorBody;
        return { kind: 'answered', ...head, headers, body, error, details, redact, credentials };
      } catch (thrown) {
        const cause = readCause(thrown, redact);
        return { kind: 'broken', ...classifyConnectionFailure(cause), ...head, cause };
      }
    },
  );
}

const noErrorBody = { body: undefined, details: {} };

function toInit(request: TransportRequest, credentials: Credentials, signal: AbortSignal): FetchInit {
  return {
    method: request.method,
    headers: { ...request.headers, ...credentials.headers },
    ...(request.body !== undefined && { body: request.body }),
    redirect: 'manual',
    signal,
  };
}

import { type Cause, readCause } from '../errors/cause.js';
import { parseErrorBody } from '../errors/error-body.js';
import { toLine } from '../errors/messages.js';
import type { Sent } from '../errors/modelarts-error.js';
import { classifyConnectionFailure } from './connection-failure.js';
import { type Cancellation, withDeadline } from './deadline.js';
import { createRedact } from './redact.js';
import {
  type Authenticator,
  attachCancellation,
  type Credentials,
  type Fetch,
  type FetchInit,
  type TransportRequest,
} from './request.js';
import { type BufferedResponse, checkResponse, isError, isJson, readBody } from './response.js';

/** How far an attempt has got. */
export interface AttemptProgress {
  readonly sent: Sent;
  /** The status of the response, from when its headers have arrived. */
  readonly status?: number;
  readonly requestId?: string | undefined;
}

interface ResponseHead extends AttemptProgress {
  readonly status: number;
}

/** There is a whole response. */
export interface Responded extends AttemptProgress, BufferedResponse {
  readonly kind: 'responded';
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
export type CompletedAttempt = Responded | Broken | TimedOut;

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
    async (cancellation) => {
      let credentials: Credentials;
      try {
        credentials = await authenticator.credentials(request, cancellation);
        // A supplier that ignores the cancellation may resolve long after the attempt has ended.
        cancellation.throwIfAborted();
      } catch (thrown) {
        return { kind: 'without-credentials', sent: 'no', thrown };
      }
      const redact = createRedact([...credentials.secrets, ...(request.secrets ?? [])]);
      let head: ResponseHead | undefined;
      try {
        progress = { sent: 'maybe' };
        const response = await fetch(request.url, toInit(request, credentials, cancellation));
        const { status, headers } = checkResponse(response);
        // IAM sends the second header instead of the first.
        const requestId = headers.get('x-request-id') ?? headers.get('x-iam-trace-id');
        progress = head = {
          sent: 'yes',
          status,
          requestId: requestId ? toLine(redact(requestId, longestRequestId + 1), longestRequestId) : undefined,
        };
        const body = await readBody(response);
        const isErrorBody = isError(head) && !body.tooLong && isJson(response);
        const { body: error, details } = isErrorBody ? parseErrorBody(body.text, redact) : noErrorBody;
        // Not by spreading `head`: V8 takes 20 µs for a spread with new properties behind it.
        return {
          kind: 'responded',
          sent: 'yes',
          status,
          requestId: head.requestId,
          headers,
          body,
          error,
          details,
          redact,
          credentials,
        };
      } catch (thrown) {
        const cause = readCause(thrown, redact);
        return { kind: 'broken', ...classifyConnectionFailure(cause), ...head, cause };
      }
    },
  );
}

/** As long as the request id of an error. */
const longestRequestId = 200;

const noErrorBody = { body: undefined, details: {} };

function toInit({ method, headers, body }: TransportRequest, sent: Credentials, cancellation: Cancellation): FetchInit {
  const init: FetchInit = {
    method,
    headers: Object.assign({}, headers, sent.headers),
    redirect: 'manual',
    get signal() {
      return cancellation.signal;
    },
  };
  if (body !== undefined) init.body = body;
  attachCancellation(init, cancellation);
  return init;
}

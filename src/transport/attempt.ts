import { type Cause, readCause } from '../errors/cause.js';
import { readErrorDetails } from '../errors/error-body.js';
import type { Sent } from '../errors/modelarts-error.js';
import { classifyConnectionFailure } from './connection-failure.js';
import { withDeadline } from './deadline.js';
import { redactSecrets } from './redact.js';
import type { Authenticator, AuthRejection, Credentials, Fetch, FetchInit } from './request.js';
import { type BufferedResponse, dateOf, isError, isJson, parseJson, readBody, retryAfterOf } from './response.js';
import type { AttemptFailure } from './retry.js';

/** One request, held in parts, so that each attempt can be built from them anew. */
export interface Outgoing {
  /** The provider's name of the operation. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The project that is called, if the operation has one. */
  readonly projectId: string | undefined;
  /** What must not be shown of it, besides the credentials. */
  readonly secrets?: readonly string[] | undefined;
}

/** Whom to send it through, and as whom. */
export interface Sender {
  readonly fetch: Fetch;
  readonly authenticator: Authenticator;
}

/**
 * Makes one attempt: credentials, request, and an answer that is read to its end, because an unread body would cost the
 * socket.
 *
 * @param ms how long it may take, in milliseconds
 */
export function attempt(
  outgoing: Outgoing,
  sender: Sender,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<AttemptResult> {
  let progress: AttemptProgress = { sent: 'no' };
  const advance = (further: AttemptProgress) => {
    progress = further;
  };
  return withDeadline<AttemptResult>({ ms, signal, ended: (kind) => ({ kind, ...progress }) }, (ownSignal) =>
    exchange(outgoing, sender, ownSignal, advance),
  );
}

async function exchange(
  outgoing: Outgoing,
  { authenticator, fetch }: Sender,
  signal: AbortSignal,
  advance: (progress: AttemptProgress) => void,
): Promise<AttemptResult> {
  let credentials: Credentials;
  try {
    credentials = await authenticator.credentials(outgoing, signal);
    // A supplier that ignores the signal may be done long after nobody waits any more.
    signal.throwIfAborted();
  } catch (thrown) {
    return { kind: 'without-credentials', sent: 'no', thrown };
  }
  const redact = (text: string) => redactSecrets(text, [...credentials.secrets, ...(outgoing.secrets ?? [])]);
  let answer: (AttemptProgress & { readonly status: number }) | undefined;
  try {
    advance({ sent: 'maybe' });
    const response = await fetch(outgoing.url, toInit(outgoing, credentials, signal));
    const { status, headers } = response;
    // IAM names its requests by the second.
    const requestId = headers.get('x-request-id') ?? headers.get('x-iam-trace-id');
    answer = { sent: 'yes', status, ...(requestId && { requestId: redact(requestId) }) };
    advance(answer);
    const body = await readBody(response);
    // Cleaned text by text, because JSON can spell a credential in many ways.
    const error = isError(answer) && !body.tooLong && isJson(response) ? parseJson(body.text, redact) : undefined;
    return { kind: 'answered', ...answer, headers, body, error, details: readErrorDetails(error), redact, credentials };
  } catch (thrown) {
    const cause = readCause(thrown, redact);
    const verdict = classifyConnectionFailure(cause);
    return { kind: 'broken', ...verdict, ...answer, cause };
  }
}

function toInit(outgoing: Outgoing, credentials: Credentials, signal: AbortSignal): FetchInit {
  return {
    method: outgoing.method,
    headers: { ...outgoing.headers, ...credentials.headers },
    ...(outgoing.body !== undefined && { body: outgoing.body }),
    redirect: 'manual',
    signal,
  };
}

/** How far an attempt has got. */
export interface AttemptProgress {
  readonly sent: Sent;
  /** The status of the answer, from when its headers have arrived. */
  readonly status?: number;
  readonly requestId?: string;
}

/** There is a whole answer. */
export interface Answered extends AttemptProgress, BufferedResponse {
  readonly kind: 'answered';
  readonly status: number;
  /** What the request was sent with. */
  readonly credentials: Credentials;
}

/** The connection could not be made, or broke before the whole answer had arrived. */
export interface Broken extends AttemptProgress {
  readonly kind: 'broken';
  readonly cause: Cause;
  /** Whether it would fail the same way again. */
  readonly permanent: boolean;
}

/** Its time was up. */
export interface TimedOut extends AttemptProgress {
  readonly kind: 'timed-out';
}

/** The caller aborted. */
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

/** What went wrong in an attempt, if there was no whole answer. */
export function problemOf(outcome: AttemptResult): string | undefined {
  switch (outcome.kind) {
    case 'answered':
      return outcome.body.tooLong ? 'the answer was too long' : undefined;
    case 'broken':
      return detailOf(outcome);
    case 'timed-out':
      return 'its time was up';
    case 'aborted':
      return 'the caller aborted';
    case 'without-credentials':
      return 'no credentials could be had';
  }
}

/** What the runtime says of a failure. */
export function detailOf({ cause: { code, message } }: Broken): string {
  return [code, message].filter(Boolean).join(', ');
}

/** What an error answer tells of the credentials. */
export function toAuthRejection({ status, details, headers }: Answered): AuthRejection {
  return { status, code: details.code, date: dateOf({ headers }) };
}

/** What a failure means for a repetition. */
export function toAttemptFailure(outcome: CompletedAttempt): AttemptFailure {
  const { sent, kind } = outcome;
  // The status of an answer that did not come to its end says nothing.
  if (kind !== 'answered') return { sent, permanent: kind === 'broken' && outcome.permanent };
  const { status, details, body } = outcome;
  return { sent, status, code: details.code, retryAfter: retryAfterOf(outcome), permanent: body.tooLong };
}

/** Whether the service may have acted on an attempt: an error below 500 says that it refused, but for a time-out. */
export function mayHaveActed({ sent, status }: AttemptProgress): boolean {
  if (status === undefined) return sent !== 'no';
  return !isError({ status }) || status >= 500 || status === 408;
}

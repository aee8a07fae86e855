import { readCause } from '../errors/cause.js';
import { readErrorDetails } from '../errors/error-details.js';
import { isError, isJson } from './answer.js';
import type { Authenticator, Credentials } from './authenticator.js';
import { judgeFailure } from './connection-failure.js';
import type { Fetch, FetchInit } from './fetch.js';
import type { Outcome, Progress } from './outcome.js';
import { parseJson } from './parse-json.js';
import { readBody } from './read-body.js';
import { redact } from './redact.js';
import { within } from './within.js';

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
): Promise<Outcome> {
  let progress: Progress = { sent: 'no' };
  const advance = (further: Progress) => {
    progress = further;
  };
  return within<Outcome>({ ms, signal, ended: (kind) => ({ kind, ...progress }) }, (ownSignal) =>
    exchange(outgoing, sender, ownSignal, advance),
  );
}

async function exchange(
  outgoing: Outgoing,
  { authenticator, fetch }: Sender,
  signal: AbortSignal,
  advance: (progress: Progress) => void,
): Promise<Outcome> {
  let credentials: Credentials;
  try {
    credentials = await authenticator.credentials(outgoing, signal);
    // A supplier that ignores the signal may be done long after nobody waits any more.
    signal.throwIfAborted();
  } catch (thrown) {
    return { kind: 'without-credentials', sent: 'no', thrown };
  }
  const clean = (text: string) => redact(text, [...credentials.secrets, ...(outgoing.secrets ?? [])]);
  let answer: (Progress & { readonly status: number }) | undefined;
  try {
    advance({ sent: 'maybe' });
    const response = await fetch(outgoing.url, toInit(outgoing, credentials, signal));
    const { status, headers } = response;
    // IAM names its requests by the second.
    const requestId = headers.get('x-request-id') ?? headers.get('x-iam-trace-id');
    answer = { sent: 'yes', status, ...(requestId && { requestId: clean(requestId) }) };
    advance(answer);
    const body = await readBody(response);
    // Cleaned text by text, because JSON can spell a credential in many ways.
    const error = isError(answer) && !body.tooLong && isJson(response) ? parseJson(body.text, clean) : undefined;
    return { kind: 'answered', ...answer, headers, body, error, details: readErrorDetails(error), clean, credentials };
  } catch (thrown) {
    const cause = readCause(thrown, clean);
    const verdict = judgeFailure(cause);
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

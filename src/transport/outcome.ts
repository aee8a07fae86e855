import type { Cause } from '../errors/cause.js';
import type { Sent } from '../errors/modelarts-error.js';
import { type Answer, dateOf, isError, retryAfterOf } from './answer.js';
import type { Credentials, Refusal } from './authenticator.js';
import type { Setback } from './retry-plan.js';

/** How far an attempt has got. */
export interface Progress {
  readonly sent: Sent;
  /** The status of the answer, from when its headers have arrived. */
  readonly status?: number;
  readonly requestId?: string;
}

/** There is a whole answer. */
export interface Answered extends Progress, Answer {
  readonly kind: 'answered';
  readonly status: number;
  /** What the request was sent with. */
  readonly credentials: Credentials;
}

/** The connection could not be made, or broke before the whole answer had arrived. */
export interface Broken extends Progress {
  readonly kind: 'broken';
  readonly cause: Cause;
  /** Whether it would fail the same way again. */
  readonly lasting: boolean;
}

/** Its time was up. */
export interface TimedOut extends Progress {
  readonly kind: 'timed-out';
}

/** The caller aborted. */
export interface Aborted extends Progress {
  readonly kind: 'aborted';
}

/** The supplier of the credentials failed. */
export interface WithoutCredentials extends Progress {
  readonly kind: 'without-credentials';
  /** What it threw. */
  readonly thrown: unknown;
}

/** An attempt after which the call may end. */
export type Final = Answered | Broken | TimedOut;

/** How an attempt ended. */
export type Outcome = Final | Aborted | WithoutCredentials;

/** What went wrong in an attempt, if there was no whole answer. */
export function problemOf(outcome: Outcome): string | undefined {
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
export function toRefusal({ status, details, headers }: Answered): Refusal {
  return { status, code: details.code, date: dateOf({ headers }) };
}

/** What a failure means for a repetition. */
export function toSetback(outcome: Final): Setback {
  const { sent, kind } = outcome;
  // The status of an answer that did not come to its end says nothing.
  if (kind !== 'answered') return { sent, lasting: kind === 'broken' && outcome.lasting };
  const { status, details, body } = outcome;
  return { sent, status, code: details.code, retryAfter: retryAfterOf(outcome), lasting: body.tooLong };
}

/** Whether the service may have acted on an attempt: an error below 500 says that it refused, but for a time-out. */
export function mayHaveActed({ sent, status }: Progress): boolean {
  if (status === undefined) return sent !== 'no';
  return !isError({ status }) || status >= 500 || status === 408;
}

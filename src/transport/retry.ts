import type { Sent } from '../errors/modelarts-error.js';
import { isRetryable } from '../errors/reason.js';
import type { CompletedAttempt } from './attempt.js';
import type { Limits } from './limits.js';
import { retryAfterOf } from './response.js';

/** The upper bound of the first backoff, in milliseconds. It doubles with each retry. */
const firstBackoff = 500;

/** What matters of a failed attempt for a retry. */
export interface AttemptFailure {
  /** How far the attempt got. */
  readonly sent: Sent;
  /** The HTTP status of a response that was read to its end. */
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  /** How long the response asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** Whether the next attempt would fail the same way. */
  readonly permanent?: boolean | undefined;
}

/** What is known of the call when an attempt has failed. */
export interface RetryContext {
  readonly idempotent: boolean;
  /** How many attempts were made, this one included. */
  readonly attempts: number;
  readonly limits: Limits;
  /** What is left of the total time, in milliseconds. */
  readonly timeLeft: number;
  readonly budgetIsEmpty: boolean;
  /** A random number from 0 to 1. */
  readonly random: number;
}

/** Retry after a wait in milliseconds; or do not, with a reason where it helps. */
export type RetryPlan =
  | { readonly retry: true; readonly wait: number }
  | { readonly retry: false; readonly reason?: string };

/** Decides whether a failed attempt is retried, and when. */
export function planRetry(failure: AttemptFailure, context: RetryContext): RetryPlan {
  const { attempts, limits, timeLeft, budgetIsEmpty, random } = context;
  const { limit, backoffLimit, maxRetryAfter } = limits.retry;
  if (attempts > limit || !mayRetry(failure, context.idempotent)) return { retry: false };
  const { retryAfter = 0 } = failure;
  if (retryAfter > maxRetryAfter) {
    return giveUp(`the service asks to wait ${inSeconds(retryAfter)}, longer than maxRetryAfter allows`);
  }
  const backoff = random * Math.min(backoffLimit, firstBackoff * 2 ** (attempts - 1));
  // A Retry-After of 0 must not make all clients come back at once.
  const wait = Math.max(retryAfter, Math.round(backoff));
  if (wait >= timeLeft) return giveUp(`a wait of ${inSeconds(wait)} would exceed totalTimeout`);
  if (budgetIsEmpty) return giveUp('too many calls of this client fail');
  return { retry: true, wait };
}

function mayRetry({ sent, status, code, permanent }: AttemptFailure, idempotent: boolean): boolean {
  if (permanent === true) return false;
  if (status === undefined) return idempotent || sent === 'no';
  return isRetryable(status, code) && (idempotent || status === 429);
}

function giveUp(reason: string): RetryPlan {
  return { retry: false, reason };
}

function inSeconds(ms: number): string {
  return `${Math.ceil(ms / 100) / 10} s`;
}

/** What a failed attempt means for a retry. */
export function toAttemptFailure(result: CompletedAttempt): AttemptFailure {
  const { sent, kind } = result;
  // The status of a response that was cut off says nothing.
  if (kind !== 'responded') return { sent, permanent: kind === 'broken' && result.permanent };
  const { status, details, body } = result;
  return { sent, status, code: details.code, retryAfter: retryAfterOf(result), permanent: body.tooLong };
}

/** How many retries a client may make beyond what its successes allow. */
const stock = 50;

/** How many retries one success gives back. */
const earned = 0.2;

/**
 * The retries that all calls of a client share. An outage uses them up quickly; from then on each call makes one attempt.
 * Retrying every call would multiply the load under which the service has to recover.
 */
export class RetryBudget {
  #left = stock;

  isEmpty(): boolean {
    return this.#left < 1;
  }

  /** A retry is made. */
  spend(): void {
    this.#left -= 1;
  }

  /** A call has succeeded. */
  earn(): void {
    this.#left = Math.min(stock, this.#left + earned);
  }
}

import type { Sent } from '../errors/modelarts-error.js';
import { isRetryable } from '../errors/reason.js';
import type { Limits } from './limits.js';

/** The bound of the first wait, in milliseconds; it doubles with each repetition. */
const firstBackoff = 500;

/** How an attempt failed, as far as it matters for a repetition. */
export interface AttemptFailure {
  /** How far it got. */
  readonly sent: Sent;
  /** The HTTP status of an answer that was read to its end. */
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  /** How long the answer asks to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** Whether it would fail the same way again. */
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

/** Repeat after a wait in milliseconds; or give up, with a reason if it would help to know it. */
export type RetryPlan =
  | { readonly repeat: true; readonly wait: number }
  | { readonly repeat: false; readonly because?: string };

/** Decides whether a failed attempt is repeated, and when. */
export function planRetry(setback: AttemptFailure, situation: RetryContext): RetryPlan {
  const { attempts, limits, timeLeft, budgetIsEmpty, random } = situation;
  const { limit, backoffLimit, maxRetryAfter } = limits.retry;
  if (attempts > limit || !mayRetry(setback, situation.idempotent)) return { repeat: false };
  const { retryAfter = 0 } = setback;
  if (retryAfter > maxRetryAfter) {
    return giveUp(`the service asks to wait ${inSeconds(retryAfter)}, longer than maxRetryAfter allows`);
  }
  const backoff = random * Math.min(backoffLimit, firstBackoff * 2 ** (attempts - 1));
  // Not sooner than asked, and not all at once where the service asks for no wait at all.
  const wait = Math.max(retryAfter, Math.round(backoff));
  if (wait >= timeLeft) return giveUp(`a wait of ${inSeconds(wait)} would pass totalTimeout`);
  if (budgetIsEmpty) return giveUp('too many calls of this client fail');
  return { repeat: true, wait };
}

function mayRetry({ sent, status, code, permanent }: AttemptFailure, idempotent: boolean): boolean {
  if (permanent === true) return false;
  if (status === undefined) return idempotent || sent === 'no';
  return isRetryable(status, code) && (idempotent || status === 429);
}

function giveUp(because: string): RetryPlan {
  return { repeat: false, because };
}

function inSeconds(ms: number): string {
  return `${Math.ceil(ms / 100) / 10} s`;
}

/** How many repetitions a client may make beyond what its successes allow. */
const stock = 50;

/** What one success gives back, in repetitions. */
const earned = 0.2;

/**
 * The repetitions that all calls of a client share. In an outage it is soon used up, and then each call makes one attempt:
 * repeating all of them would multiply the load under which the service is to recover.
 */
export interface RetryBudget {
  /** Whether one more repetition may be made. */
  isEmpty(): boolean;
  /** A repetition is made. */
  spend(): void;
  /** A call has succeeded. */
  earn(): void;
}

export function createRetryBudget(): RetryBudget {
  let left = stock;
  return {
    isEmpty: () => left < 1,
    spend: () => {
      left -= 1;
    },
    earn: () => {
      left = Math.min(stock, left + earned);
    },
  };
}

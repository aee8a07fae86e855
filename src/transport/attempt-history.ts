import type { Attempt, ErrorContext, Sent } from '../errors/modelarts-error.js';
import { defined } from '../utils.js';
import { type AttemptResult, mayHaveActed, problemOf } from './attempt.js';
import type { Call } from './transport.js';

/** An attempt that is over. */
export interface AttemptRecord {
  readonly outcome: AttemptResult;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** How long is waited before the next one, in milliseconds. */
  readonly wait: number | undefined;
}

/** The record of an attempt, as errors show it. */
export function toAttempt({ outcome, startedAt, duration, wait }: AttemptRecord): Attempt {
  const { status, requestId } = outcome;
  return defined({ startedAt, duration: Math.round(duration), status, requestId, error: problemOf(outcome), wait });
}

/**
 * What an error tells of the attempts of its call.
 *
 * @param because why there is not one more, if it would help to know it
 */
export function summarizeAttempts(
  { operation, purpose }: Pick<Call, 'operation' | 'purpose'>,
  history: readonly AttemptRecord[],
  because: string | undefined,
): ErrorContext {
  const mayHaveBeenActedOn = history.map(({ outcome }) => mayHaveActed(outcome));
  const remarks = [
    history.length > 1 && `There were ${history.length} attempts.`,
    !mayHaveBeenActedOn.pop() && mayHaveBeenActedOn.includes(true) && 'The service may have acted on an earlier one.',
    because !== undefined && `It was not repeated: ${because}.`,
    purpose !== undefined && `It was made ${purpose}; the call that needs it has not been sent.`,
  ];
  return {
    operation,
    sent: purpose === undefined ? furthest(history) : 'no',
    attempts: history.map(toAttempt),
    remark: remarks.filter(Boolean).join(' '),
  };
}

function furthest(history: readonly AttemptRecord[]): Sent {
  const reached = history.map(({ outcome }) => outcome.sent);
  return (['yes', 'maybe'] as const).find((sent) => reached.includes(sent)) ?? 'no';
}

/** What is told after each attempt, whatever came of it. */
export interface AttemptEvent {
  /** The provider's name of the operation, such as `StopProcessorTaskVersion`. */
  readonly operation: string;
  /** The number of the attempt in its call, from 1. */
  readonly attempt: number;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** What went wrong, if there was no whole answer. */
  readonly error?: string;
  /** The service's id of the request, if it gave one. */
  readonly requestId?: string;
  /** In how many milliseconds the attempt will be repeated; absent if it will not. */
  readonly retryIn?: number;
}

/**
 * Is told of each attempt. What it throws does not touch the call, whose outcome must not depend on who watches: it becomes
 * an uncaught exception, as from a listener of an event.
 */
export type OnAttempt = (event: AttemptEvent) => void;

/** Tells of an attempt; `number` counts those of its call. */
export function notifyAttempt(onAttempt: OnAttempt, operation: string, number: number, attempt: Attempt): void {
  const { wait, ...details } = attempt;
  try {
    onAttempt(defined({ operation, attempt: number, ...details, retryIn: wait }));
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

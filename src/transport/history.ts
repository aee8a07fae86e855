import { defined } from '../errors/defined.js';
import type { Attempt, ErrorContext, Sent } from '../errors/modelarts-error.js';
import { mayHaveActed, type Outcome, problemOf } from './outcome.js';
import type { Call } from './send.js';

/** An attempt that is over. */
export interface Entry {
  readonly outcome: Outcome;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** How long is waited before the next one, in milliseconds. */
  readonly wait: number | undefined;
}

/** The record of an attempt, as errors show it. */
export function toAttempt({ outcome, startedAt, duration, wait }: Entry): Attempt {
  const { status, requestId } = outcome;
  return defined({ startedAt, duration: Math.round(duration), status, requestId, error: problemOf(outcome), wait });
}

/**
 * What an error tells of the attempts of its call.
 *
 * @param because why there is not one more, if it would help to know it
 */
export function summarize(
  { operation, purpose }: Pick<Call, 'operation' | 'purpose'>,
  history: readonly Entry[],
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

function furthest(history: readonly Entry[]): Sent {
  const reached = history.map(({ outcome }) => outcome.sent);
  return (['yes', 'maybe'] as const).find((sent) => reached.includes(sent)) ?? 'no';
}

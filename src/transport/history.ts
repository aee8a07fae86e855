import type { Attempt, ErrorContext, Sent } from '../errors/modelarts-error.js';
import { describe, mayHaveActed, type Outcome } from './outcome.js';

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
  return { startedAt, duration: Math.round(duration), ...describe(outcome), ...(wait !== undefined && { wait }) };
}

/**
 * What an error tells of the attempts of its call.
 *
 * @param because why there is not one more, if it would help to know it
 */
export function summarize(operation: string, history: readonly Entry[], because: string | undefined): ErrorContext {
  const outcomes = history.map(({ outcome }) => outcome);
  const earlier = outcomes.slice(0, -1);
  const last = outcomes.at(-1);
  const remarks = [
    history.length > 1 && `There were ${history.length} attempts.`,
    earlier.some(mayHaveActed) && !(last && mayHaveActed(last)) && 'The service may have acted on an earlier one.',
    because !== undefined && `It was not repeated: ${because}.`,
  ].filter(Boolean);
  return {
    operation,
    sent: furthest(outcomes.map(({ sent }) => sent)),
    attempts: history.map(toAttempt),
    ...(remarks.length > 0 && { remark: remarks.join(' ') }),
  };
}

function furthest(reached: readonly Sent[]): Sent {
  if (reached.includes('yes')) return 'yes';
  return reached.includes('maybe') ? 'maybe' : 'no';
}

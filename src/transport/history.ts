import type { Attempt, ErrorContext, Sent } from '../errors/modelarts-error.js';
import { describe, mayHaveActed, type Outcome } from './outcome.js';

const distance: Readonly<Record<Sent, number>> = { no: 0, maybe: 1, yes: 2 };

/** What the attempts of a call have come to so far. */
export class History {
  readonly attempts: Attempt[] = [];
  #sent: Sent = 'no';
  #actedOnLast = false;
  #actedOnEarlier = false;

  /** Adds an attempt that began at `startedAt` and is over. */
  add(outcome: Outcome, startedAt: number, duration: number, wait: number | undefined): void {
    this.#actedOnEarlier ||= this.#actedOnLast;
    this.#actedOnLast = mayHaveActed(outcome);
    if (distance[outcome.sent] > distance[this.#sent]) this.#sent = outcome.sent;
    this.attempts.push({ startedAt, duration, ...describe(outcome), ...(wait !== undefined && { wait }) });
  }

  /** What an error tells of the attempts; `because` says why there is not one more. */
  context(operation: string, because: string | undefined): ErrorContext {
    const { attempts } = this;
    const remarks = [
      attempts.length > 1 && `There were ${attempts.length} attempts.`,
      this.#actedOnEarlier && !this.#actedOnLast && 'The service may have acted on an earlier one.',
      because !== undefined && `It was not repeated: ${because}.`,
    ].filter(Boolean);
    return {
      operation,
      sent: this.#sent,
      attempts,
      ...(remarks.length > 0 && { remark: remarks.join(' ') }),
    };
  }
}

import { toCommandWords } from '../words.js';

/**
 * - `ok`: as it should be
 * - `failed`: in the way of a stop; `next` says what to do
 * - `unknown`: could not be found out, such as for lack of a task
 * - `skipped`: depends on something that failed
 */
export type FindingStatus = 'ok' | 'failed' | 'unknown' | 'skipped';

/** What one check found. */
export interface Finding {
  readonly check: string;
  readonly status: FindingStatus;
  /** One or more sentences, without credentials. */
  readonly text: string;
  /** What to do next, if it failed. */
  readonly next?: string;
  /** The same for programs. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** The problem of an error as a sentence of its own, in the words of the command. */
export function toSentence(problem: string): string {
  // Not a name, such as that of a parameter.
  return toCommandWords(problem).replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
}

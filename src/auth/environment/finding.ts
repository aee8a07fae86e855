import type { Auth } from '../auth.js';
import type { Place } from './place.js';

/** What was found in one place. */
export type Finding = Login | Problem;

/** A whole way to authenticate. */
export interface Login {
  readonly place: Place;
  /** What it is, such as `access key`. */
  readonly what: string;
  /** The names that it was found by. */
  readonly from: string;
  /** Nothing is checked before: only the login that is used can be refused. */
  toAuth(projectName: string | undefined): Auth;
}

/** Something that somebody has set, and that cannot be used. No value is in it. */
export interface Problem {
  /** Part of a sentence: no capital at its start, no period at its end. */
  readonly problem: string;
  readonly advice: string;
}

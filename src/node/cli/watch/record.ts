import type { AnyModelArtsError, RunningVersion, StopAllOutcome } from '../../../index.js';
import type { Journal } from '../journal.js';
import { toOutcomeJson } from '../outcomes.js';
import { toErrorJson } from '../present-error.js';

/** One line of a watch: an outcome as `stop --json` writes it, or one of a round. Fields that are not known are absent. */
export interface WatchRecord extends Readonly<Record<string, unknown>> {
  /** When the outcome was known, by this machine. */
  readonly time: string;
  /** That of the library, or `interrupted`; of a round, `too-many` or `round-failed`. */
  readonly outcome: string;
}

/** The outcome of one version, or of a task whose versions could not be read. */
export interface WatchOutcome extends Omit<StopAllOutcome, 'outcome' | 'version'> {
  readonly outcome: StopAllOutcome['outcome'] | 'interrupted';
}

/** The line of one outcome. */
export function toRecord(outcome: WatchOutcome, found: RunningVersion | undefined, journal: Journal): WatchRecord {
  return { time: now(), outcome: outcome.outcome, ...toOutcomeJson({ ...outcome, found }, { journal }) };
}

/** The line of a round that failed. */
export function toFailedRound(error: AnyModelArtsError): WatchRecord {
  return { time: now(), outcome: 'round-failed', error: toErrorJson(error) };
}

/** The line of a round in which more versions were selected than may be stopped. */
export function toTooMany(found: number): WatchRecord {
  return { time: now(), outcome: 'too-many', found };
}

function now(): string {
  return new Date().toISOString();
}

import type { AnyModelArtsError, RunningVersion, StopAllOutcome } from '../../../index.js';
import { defined } from '../../../utils.js';
import type { StopRecord } from '../journal.js';
import { type ErrorJson, toErrorJson } from '../present-error.js';

/** One line of a watch. Fields that are not known are absent. */
export interface WatchRecord {
  /** When it was known, by this machine. */
  readonly time: string;
  /**
   * Of a version: that of the library, or `interrupted`. Of a task that could not be read: `error`, without a `version_id`.
   * Of a round: `too-many`, or `round-failed`.
   */
  readonly outcome: StopAllOutcome['outcome'] | 'interrupted' | 'too-many' | 'round-failed';
  readonly task_id?: string;
  readonly version_id?: string;
  readonly name?: string;
  readonly type?: string;
  /** In seconds, when its stop was decided on. */
  readonly age_seconds?: number;
  /** Whether the stop reached the service. */
  readonly stop_sent?: 'yes' | 'maybe' | 'no';
  /** How often the stop was sent. */
  readonly attempts?: number;
  /** The service's id of the last stop. */
  readonly request_id?: string;
  /** How many versions were selected, if there were too many. */
  readonly found?: number;
  readonly error?: ErrorJson;
}

/** The line of one outcome. */
export function toRecord(
  { task_id, version_id, outcome, error }: Omit<StopAllOutcome, 'outcome'> & Pick<WatchRecord, 'outcome'>,
  version: RunningVersion | undefined,
  stop: StopRecord | undefined,
  now: number,
): WatchRecord {
  return defined({
    time: toTime(now),
    outcome,
    task_id,
    version_id,
    name: version?.name,
    type: version?.type,
    age_seconds: version?.age === undefined ? undefined : Math.round(version.age / 1000),
    stop_sent: version_id === undefined ? undefined : (stop?.sent ?? ('no' as const)),
    attempts: version_id === undefined ? undefined : (stop?.attempts ?? 0),
    request_id: stop?.request_id,
    error: error && toErrorJson(error),
  });
}

/** The line of a round that failed. */
export function toFailedRound(error: AnyModelArtsError, now: number): WatchRecord {
  return { time: toTime(now), outcome: 'round-failed', error: toErrorJson(error) };
}

export function toTime(now: number): string {
  return new Date(now).toISOString();
}

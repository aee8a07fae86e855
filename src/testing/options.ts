import type { CreateProcessorTaskReq } from '../generated/schemas.js';
import type { Clock } from './clock.js';
import type { Fault } from './faults.js';
import type { OffsetMeaning } from './paging.js';
import type { RateLimit } from './rate-limit.js';
import type { ErrorAnswer } from './response.js';
import type { RunPlan } from './run.js';

/** A version that a fake service is to have. */
export interface VersionSetup {
  /** Default: an id of the seed. */
  readonly version_id?: string | undefined;
  /** How long ago it was created, in milliseconds. Default: 0. */
  readonly age?: number | undefined;
  /** What is to become of it. Default: the plan of its task. */
  readonly run?: RunPlan | undefined;
}

/**
 * A task that a fake service is to have: what CreateProcessorTask takes, of which nothing must be given, and more. With
 * the template `sys_data_analyse` it is a feature analysis, which runs by itself.
 */
export interface TaskSetup extends Partial<Omit<CreateProcessorTaskReq, 'create_version'>> {
  /** Default: an id of the seed. */
  readonly task_id?: string | undefined;
  /** How long ago it was created, in milliseconds. Default: 0. */
  readonly age?: number | undefined;
  /** What is to become of its versions, those that are created later as well. Default: the plan of the service. */
  readonly run?: RunPlan | undefined;
  /** Its versions, the oldest first, or how many of them there are. Default: none. */
  readonly versions?: Iterable<VersionSetup> | number | undefined;
}

/** What is answered to a stop: as to any, or an error, which leaves the run as it is. */
export type StopAnswer = 'accept' | ErrorAnswer;

/** What is answered to stops of which the provider does not say it. */
export interface StopAnswers {
  /** To the stop of a run that is initializing. Default: `accept`. */
  readonly initializing?: StopAnswer | undefined;
  /** To a second stop, while the first one is at work. Default: `accept`; the first one decides when it ends. */
  readonly stopping?: StopAnswer | undefined;
  /** To the stop of a run that has ended. Default: `accept`; it stays as it is. */
  readonly final?: StopAnswer | undefined;
}

/** Settings of a fake service. */
export interface FakeServiceOptions {
  /** Equal seeds give equal ids. Default: 1. */
  readonly seed?: number | undefined;
  /** Default: one that stands still until it is put forward, and begins with the year 2025. */
  readonly clock?: Clock | undefined;
  /** The project whose tasks these are; others are refused. Default: that of the document's examples. */
  readonly projectId?: string | undefined;
  /** What `offset` counts, which is not known of the service. Default: `page`. */
  readonly offsetMeans?: OffsetMeaning | undefined;
  /** What is to become of runs whose task and version do not say it. */
  readonly run?: RunPlan | undefined;
  readonly stopAnswers?: StopAnswers | undefined;
  /**
   * How many requests are accepted, of all operations together. A request beyond that is answered with 429 and not carried
   * out; no fault counts it. Default: no limit.
   */
  readonly rateLimit?: RateLimit | undefined;
  /**
   * How long each response takes, in milliseconds of the clock; the request itself is carried out when it arrives. With the
   * default clock, which stands still, a response comes only when the test puts the clock forward. With
   * `createRunningClock()` it comes by itself, after that time. Default: 0.
   */
  readonly latency?: number | undefined;
  /** The tasks that are there, the oldest first. Default: none. */
  readonly tasks?: Iterable<TaskSetup> | undefined;
  /** What goes wrong. Default: nothing. */
  readonly faults?: Iterable<Fault> | undefined;
}

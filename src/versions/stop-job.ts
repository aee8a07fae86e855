import type { AnyModelArtsError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { DescProcessorTaskVersionData } from '../generated/methods.js';
import { steadyTime } from '../transport/deadline.js';
import type { VersionsContext } from './context.js';
import type { Interval } from './poll-plan.js';
import { Queue } from './queue.js';
import { readSelected } from './read-selected.js';
import { createRunCalls, type RunBounds, type RunCalls } from './run-calls.js';
import type { ResolvedSelection } from './selection.js';
import { SharedPolls, type Waiting } from './shared-polls.js';
import { isActive, isFinal, stateOf, type WaitOutcome } from './state.js';
import { maxStops } from './stop-and-wait.js';
import { classifyStopFailure, isTransient, isVersion, type WaitLimit, waitTimeout } from './wait-errors.js';

/** The outcome of one version, or of a task whose versions could not be read. */
export interface StopAllOutcome {
  readonly task_id: string;
  /** Undefined if the outcome is about the task: it could not be read, or not to its end. */
  readonly version_id: string | undefined;
  /**
   * - `accepted`: the service accepted the stop; nothing more is known
   * - `would-stop`: it would be stopped, but for `dryRun`
   * - `skipped`: its age is unknown, and `olderThan` was given
   * - `error`: see `error`, which says whether it may have been stopped
   * - all others: how the version ended
   */
  readonly outcome: 'accepted' | WaitOutcome | 'would-stop' | 'skipped' | 'error';
  /** Present if the outcome is `error`. */
  readonly error?: AnyModelArtsError;
  /** The version as it was read last, if it has ended. */
  readonly version?: DescProcessorTaskVersionData;
}

/** How a job runs. */
export interface StopJobSettings extends RunBounds {
  readonly wait: boolean;
  readonly dryRun: boolean;
  /** How many versions may be stopped; undefined for any number. */
  readonly max: number | undefined;
  readonly interval: Interval;
  /** How long one version is waited for, in milliseconds. */
  readonly waitTimeout: number;
}

/** What a job reports. */
export interface StopJobReport {
  onFound(): void;
  onListed(): void;
  onOutcome(outcome: StopAllOutcome): void;
}

type Ids = Pick<Waiting, 'task_id' | 'version_id'>;

/**
 * Stops the selected versions. Lists feed a short queue, from which as many stops are sent as may be in flight; waiting
 * happens beside that, with the slots that stops leave free.
 */
export class StopJob {
  readonly #context: VersionsContext;
  readonly #selection: ResolvedSelection;
  readonly #settings: StopJobSettings;
  readonly #report: StopJobReport;
  readonly #calls: RunCalls;
  readonly #queue: Queue<Ids>;
  readonly #polls: SharedPolls | undefined;
  readonly #start = steadyTime();
  #failure: { readonly error: unknown } | undefined;

  constructor(
    context: VersionsContext,
    selection: ResolvedSelection,
    settings: StopJobSettings,
    report: StopJobReport,
  ) {
    this.#context = context;
    this.#selection = selection;
    this.#settings = settings;
    this.#report = report;
    const { concurrency, interval, waitTimeout, signal, wait, dryRun } = settings;
    const calls = createRunCalls(context, settings);
    this.#calls = calls;
    this.#queue = new Queue(concurrency);
    if (!wait || dryRun) return;
    this.#polls = new SharedPolls({
      calls,
      project_id: selection.project_id,
      concurrency,
      interval,
      waitTimeout,
      signal,
      onRead: (waiting, version) => this.#onRead(waiting, version),
      resend: (waiting) => this.#resend(waiting),
      onOverdue: (waiting) =>
        this.#settle(waiting, { outcome: 'error', error: this.#toTimeout(waiting, 'waitTimeout') }),
      onFailed: (waiting, error) => this.#settle(waiting, { outcome: 'error', error }),
    });
  }

  /**
   * @throws the error of the list of tasks, after all other versions have settled; what `where` throws; the signal's reason;
   * InvalidRequestError if more than `max` versions are selected
   */
  async run(): Promise<void> {
    const { concurrency } = this.#settings;
    // As many again as may be in flight: so a stop is waiting whenever a slot becomes free, and gets it before a poll.
    const workers = Array.from({ length: 2 * concurrency }, () => this.#guard(this.#work()));
    const polling = this.#polls && this.#guard(this.#polls.run());
    let listFailure: { readonly error: unknown } | undefined;
    try {
      await this.#list();
      this.#report.onListed();
    } catch (error) {
      listFailure = { error };
    }
    this.#queue.close();
    await Promise.all(workers);
    this.#polls?.close();
    await polling;
    const rest = [...(this.#polls?.takeRest() ?? [])];
    const { signal } = this.#settings;
    if (signal.aborted && rest.length > 0) this.#failure ??= { error: signal.reason };
    for (const waiting of rest) this.#settleUnfinished(waiting);
    const failure = this.#failure ?? listFailure;
    if (failure) throw failure.error;
  }

  /** What cannot be an outcome ends the job: no more stops are sent, and those in flight are waited for. */
  async #guard(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#failure ??= { error };
      this.#queue.abandon();
      this.#polls?.abandon();
    }
  }

  /** Lists the selected versions, and queues them; all at the end if there is a `max`. */
  async #list(): Promise<void> {
    const { max, method } = this.#settings;
    if (max === undefined) return this.#read((ids) => this.#take(ids));
    const selected: Ids[] = [];
    let count = 0;
    await this.#read(async (ids) => {
      count += 1;
      if (count <= max) selected.push(ids);
    });
    if (count > max) {
      const problem = `${count} running versions are selected, more than max (${max}), so none is stopped.`;
      throw new InvalidRequestError(method, 'max', problem, 'Narrow the selection, or give a larger max.');
    }
    for (const ids of selected) await this.#take(ids);
  }

  #read(onSelected: (ids: Ids) => Promise<void>): Promise<void> {
    const { concurrency, signal } = this.#settings;
    return readSelected(this.#calls, this.#selection, {
      concurrency,
      signal,
      isEnough: () => this.#queue.closed,
      onFound: () => this.#report.onFound(),
      onSelected,
      onSkipped: (ids) => this.#report.onOutcome({ ...ids, outcome: 'skipped' }),
      onUnreadable: (task_id, error) =>
        this.#report.onOutcome({ task_id, version_id: undefined, outcome: 'error', error }),
    });
  }

  async #take(ids: Ids): Promise<void> {
    if (this.#settings.dryRun) this.#report.onOutcome({ ...ids, outcome: 'would-stop' });
    else await this.#queue.put(ids);
  }

  /** Stops what is in the queue, one version after the other. */
  async #work(): Promise<void> {
    for (let ids = await this.#queue.take(); ids !== undefined; ids = await this.#queue.take()) await this.#stop(ids);
  }

  async #stop({ task_id, version_id }: Ids): Promise<void> {
    const ids = { project_id: this.#selection.project_id, task_id, version_id };
    const result = await this.#calls.stop.callSafely('stopProcessorTaskVersion', ids);
    const error = result.ok ? undefined : result.error;
    const stop = error ? classifyStopFailure(error) : 'accepted';
    const outcome = error ? ({ outcome: 'error', error } as const) : ({ outcome: 'accepted' } as const);
    if (stop !== 'failed' && this.#polls) {
      const known = { stops: 1, status: undefined, settled: false, since: steadyTime() };
      this.#polls.add({ task_id, version_id, stop, error, ...known });
      return;
    }
    const final = stop === 'lost' || stop === 'refused' ? await this.#readFinal(ids) : undefined;
    this.#report.onOutcome({ task_id, version_id, ...(final ?? outcome) });
  }

  /** How a version has ended, if it has: a stop that was refused, or whose response was lost, need not have failed. */
  async #readFinal(ids: Ids): Promise<Pick<StopAllOutcome, 'outcome' | 'version'> | undefined> {
    const read = await this.#calls.stop.callSafely('descProcessorTaskVersion', ids);
    if (!read.ok || !isVersion(ids, read.data)) return undefined;
    const state = stateOf(read.data.status);
    return isFinal(state) ? { outcome: state, version: read.data } : undefined;
  }

  #onRead(waiting: Waiting, version: DescProcessorTaskVersionData): boolean {
    const { stop, stops, error } = waiting;
    const state = stateOf(version.status);
    // The wire may hold anything.
    waiting.status = typeof version.status === 'number' ? version.status : undefined;
    if (isFinal(state)) this.#settle(waiting, { outcome: state, version });
    else if (isActive(state) && stop === 'refused' && error) this.#settle(waiting, { outcome: 'error', error });
    else if (stop === 'accepted') waiting.error = undefined;
    return !waiting.settled && isActive(state) && stop === 'lost' && stops < maxStops;
  }

  async #resend(waiting: Waiting): Promise<void> {
    const { task_id, version_id } = waiting;
    waiting.stops += 1;
    const ids = { project_id: this.#selection.project_id, task_id, version_id };
    const result = await this.#calls.stop.callSafely('stopProcessorTaskVersion', ids);
    if (result.ok) waiting.stop = 'accepted';
    // Unlike the first stop: what refuses this one may be that the first has arrived.
    else if (classifyStopFailure(result.error) === 'failed' && !isTransient(result.error))
      this.#settle(waiting, { outcome: 'error', error: result.error });
    else waiting.error = result.error;
  }

  /** Reports a version that is not waited for any more: the time is up, or the job has ended early. */
  #settleUnfinished(waiting: Waiting): void {
    const { stop, error } = waiting;
    if (this.#failure && stop === 'accepted') this.#settle(waiting, { outcome: 'accepted' });
    else if (this.#failure && error) this.#settle(waiting, { outcome: 'error', error });
    else this.#settle(waiting, { outcome: 'error', error: this.#toTimeout(waiting) });
  }

  #toTimeout(
    { task_id, version_id, stop, stops, status, error }: Waiting,
    limit: WaitLimit = 'totalTimeout',
  ): AnyModelArtsError {
    const { interval, method } = this.#settings;
    const ids = { project_id: this.#selection.project_id, task_id, version_id };
    const settings = { totalTimeout: this.#settings[limit], interval };
    const start = this.#start;
    const state = { method, ids, settings, start, stoppedBefore: false, stop, polls: stops, status, error };
    return waitTimeout(this.#context, state, limit);
  }

  #settle(waiting: Waiting, end: Pick<StopAllOutcome, 'outcome' | 'error' | 'version'>): void {
    if (waiting.settled) return;
    waiting.settled = true;
    this.#report.onOutcome({ task_id: waiting.task_id, version_id: waiting.version_id, ...end });
  }
}

import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { count, duration, flag, type OptionRules, readTyped } from '../options.js';
import { followAbort } from '../transport/deadline.js';
import { notify } from '../utils.js';
import type { VersionsContext } from './context.js';
import { OutcomeStream } from './outcome-stream.js';
import { maxConcurrency } from './queue.js';
import { type ResolvedSelection, resolveSelection, type Selection } from './selection.js';
import { type StopAllOutcome, StopJob, type StopJobSettings } from './stop-job.js';
import { resolveInterval, type WaitOptions, waitRules } from './wait-state.js';

/** How versions are stopped. */
export interface StopAllOptions extends Pick<WaitOptions, 'signal' | 'interval'> {
  /** Whether to wait until each version has ended, as `stopAndWait` does. Default: false, an accepted stop is enough. */
  readonly wait?: boolean | undefined;
  /** How many requests may be in flight at the same time, up to 1000. Default: 8. */
  readonly concurrency?: number | undefined;
  /** Stops nothing: the outcome of each version that would be stopped is `would-stop`. Default: false. */
  readonly dryRun?: boolean | undefined;
  /**
   * How many versions may be stopped. The selection is complete before the first stop is sent; if it holds more, none is
   * sent, and the run ends with an InvalidRequestError that says how many. Default: any number.
   */
  readonly max?: number | undefined;
  /**
   * The limit for the whole run, in milliseconds. Beyond it, versions that have not settled have the outcome `error`, with a
   * TimeoutError. `Infinity`: no such limit. Default: 3600000, an hour.
   */
  readonly totalTimeout?: number | undefined;
  /**
   * With `wait`, how long one version is waited for after its stop, in milliseconds. Beyond it, its outcome is `error`, with a
   * TimeoutError that has a `handle`. Default: as long as the run may take.
   */
  readonly waitTimeout?: number | undefined;
  /**
   * Called when a version was found or settled, and when all were found. What it throws does not affect anything; it becomes
   * an uncaught exception. Default: none.
   */
  readonly onProgress?: ((progress: StopAllProgress) => void) | undefined;
}

/** How far a `stopAll` is. */
export interface StopAllProgress {
  /** How many running versions were selected so far. */
  readonly found: number;
  /** How many of them have a known outcome. */
  readonly settled: number;
  /** Whether all were found. */
  readonly listed: boolean;
  /** The pace that the client keeps to, in requests per second; absent while the service does not throttle it. */
  readonly rate?: number;
}

/** What a `stopAll` did. */
export interface StopAllSummary {
  /** How many running versions were selected, those included that were skipped. */
  readonly found: number;
  /** How many versions had each outcome, and tasks that could not be read as `error`. Outcomes that none had are absent. */
  readonly outcomes: Readonly<Partial<Record<StopAllOutcome['outcome'], number>>>;
  /** The first 100 whose outcome is `error` or `stop-failed`. */
  readonly failures: readonly StopAllOutcome[];
  /** The workspaces that were looked in; undefined if the selection names tasks, wherever they are. */
  readonly workspace_ids: readonly string[] | undefined;
}

/**
 * A `stopAll` in progress, to be iterated or awaited. It has started, and does the whole job either way.
 *
 * Iterated, it yields the outcomes in the order in which they are known. A slow reader does not hold back stops: outcomes
 * are kept until they are read, so their number is not bounded. Breaking out of the loop cancels requests in flight and
 * sends no more; stops already sent are not undone. Awaited, it resolves with a summary, and keeps no outcomes but those of
 * its `failures`; after that, it cannot be iterated.
 */
export interface StopAllRun extends AsyncIterableIterator<StopAllOutcome>, Promise<StopAllSummary> {
  /** What was done so far; what remains known if the run fails. */
  readonly summary: StopAllSummary;
  return(): Promise<IteratorResult<StopAllOutcome, undefined>>;
}

const rules: OptionRules<StopAllOptions> = {
  ...waitRules,
  waitTimeout: duration,
  wait: flag,
  concurrency: {
    accepts: (value) => count.accepts(value) && Number(value) <= maxConcurrency,
    expected: `a whole number from 1 to ${maxConcurrency}`,
  },
  dryRun: flag,
  max: {
    accepts: (value) => value === 0 || count.accepts(value),
    expected: 'a whole number, 0 or more',
  },
};

const method = 'stopAll';
const defaultConcurrency = 8;
/** An hour. */
const defaultTotalTimeout = 3_600_000;
const maxFailures = 100;

/** Stops the selected versions. */
export function stopAll(context: VersionsContext, selection: Selection, options: StopAllOptions = {}): StopAllRun {
  return new Run(context, selection, options);
}

class Run implements StopAllRun {
  readonly [Symbol.toStringTag] = 'StopAllRun';
  readonly #context: VersionsContext;
  readonly #stream = new OutcomeStream<StopAllOutcome>();
  readonly #controller = new AbortController();
  readonly #done: Promise<StopAllSummary>;
  readonly #outcomes: Partial<Record<StopAllOutcome['outcome'], number>> = {};
  readonly #failures: StopAllOutcome[] = [];
  readonly #progress = { found: 0, settled: 0, listed: false };
  #workspaces: readonly string[] | undefined;
  #onProgress: StopAllOptions['onProgress'];
  #isIterated = false;
  #isLeft = false;

  constructor(context: VersionsContext, selection: Selection, options: StopAllOptions) {
    this.#context = context;
    this.#done = this.#run(selection, options);
  }

  get summary(): StopAllSummary {
    return {
      found: this.#progress.found,
      outcomes: { ...this.#outcomes },
      failures: [...this.#failures],
      workspace_ids: this.#workspaces,
    };
  }

  async #run(given: Selection, givenOptions: StopAllOptions): Promise<StopAllSummary> {
    try {
      const options = readTyped<StopAllOptions>(method, 'options', givenOptions, rules);
      const selection = resolveSelection(method, given);
      this.#workspaces = selection.workspace_ids;
      this.#onProgress = options.onProgress;
      await this.#stopSelected(selection, options);
    } catch (error) {
      if (!this.#isLeft) {
        this.#stream.end({ error });
        throw error;
      }
    }
    this.#stream.end();
    return this.summary;
  }

  async #stopSelected(selection: ResolvedSelection, options: StopAllOptions): Promise<void> {
    const { signal } = options;
    signal?.throwIfAborted();
    const unfollow = signal && followAbort(signal, () => this.#controller.abort(signal.reason));
    try {
      await new StopJob(this.#context, selection, this.#toSettings(options), {
        onFound: () => {
          this.#progress.found += 1;
          this.#reportProgress();
        },
        onListed: () => {
          this.#progress.listed = true;
          this.#reportProgress();
        },
        onOutcome: (outcome) => this.#onOutcome(outcome),
      }).run();
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    } finally {
      unfollow?.();
    }
  }

  #toSettings(options: StopAllOptions): StopJobSettings {
    const { wait = false, dryRun = false, concurrency = defaultConcurrency, max, interval } = options;
    const { totalTimeout = defaultTotalTimeout, waitTimeout = Number.POSITIVE_INFINITY } = options;
    const { signal } = this.#controller;
    const limits = { totalTimeout, waitTimeout, interval: resolveInterval(interval) };
    return { method, wait, dryRun, concurrency, max, ...limits, signal };
  }

  #onOutcome(outcome: StopAllOutcome): void {
    const { outcome: name, version_id } = outcome;
    this.#outcomes[name] = (this.#outcomes[name] ?? 0) + 1;
    const isFailure = name === 'error' || name === 'stop-failed';
    if (isFailure && this.#failures.length < maxFailures) this.#failures.push(outcome);
    this.#stream.push(outcome);
    if (version_id === undefined) return;
    this.#progress.settled += 1;
    this.#reportProgress();
  }

  #reportProgress(): void {
    const rate = this.#context.pace.rate();
    notify(this.#onProgress, { ...this.#progress, ...(rate !== undefined && { rate }) });
  }

  // biome-ignore lint/suspicious/noThenProperty: a run is awaited for its summary.
  async then<Fulfilled = StopAllSummary, Rejected = never>(
    onFulfilled?: ((summary: StopAllSummary) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    if (!this.#isIterated) this.#stream.stopKeeping();
    return this.#done.then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<StopAllSummary | Rejected> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<StopAllSummary> {
    return this.then().finally(onFinally);
  }

  [Symbol.asyncIterator](): this {
    this.#iterate();
    return this;
  }

  async next(): Promise<IteratorResult<StopAllOutcome, undefined>> {
    this.#iterate();
    return this.#stream.next();
  }

  /** Cancels what is in flight, and resolves when it has ended. */
  async return(): Promise<IteratorResult<StopAllOutcome, undefined>> {
    this.#isLeft = true;
    this.#stream.stopKeeping();
    this.#controller.abort();
    await this.#done.catch(() => {});
    return { done: true, value: undefined };
  }

  /** From now on, the reader gets what the run fails with. */
  #iterate(): void {
    if (!this.#stream.keep() && !this.#isLeft) {
      const problem = 'the outcomes were not kept, because the run was awaited before it was iterated.';
      throw new InvalidRequestError(method, 'then', problem, 'Iterate first, or await only.');
    }
    this.#isIterated = true;
    this.#done.catch(() => {});
  }
}

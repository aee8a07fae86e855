import { type AnyModelArtsError, isModelArtsError } from '../errors/guards.js';
import type { DescProcessorTaskVersionData } from '../generated/methods.js';
import type { OperationCaller } from '../operations/operation-caller.js';
import { readPages } from '../pagination/pages.js';
import { followAbort, sleep, steadyTime } from '../transport/deadline.js';
import { type Interval, planReading, planSharedPoll } from './poll-plan.js';
import { forEachOf } from './queue.js';
import type { RunCalls } from './run-calls.js';
import { aboutAnother, isTransient, isVersion } from './wait-errors.js';

/** A stopped version that is waited for. Kept small: there may be many. */
export interface Waiting {
  readonly task_id: string;
  readonly version_id: string;
  stop: 'accepted' | 'lost' | 'refused';
  /** How many stops were sent. */
  stops: number;
  /** What was read last. */
  status: number | undefined;
  /** What the stop, or the last read, failed with. */
  error: AnyModelArtsError | undefined;
  settled: boolean;
  /** When the wait began, by `steadyTime`. */
  readonly since: number;
}

/** A task with versions that are waited for. */
interface WatchedTask {
  readonly task_id: string;
  waiting: Waiting[];
  /** When to poll next, by `steadyTime`. */
  due: number;
  /** When the newest wait began. */
  newest: number;
  /** How many pages of its list had to be read last time. */
  pages: number;
  /** Whether its list can be read. */
  listable: boolean;
  /** Whether it is being polled. */
  polling: boolean;
}

/** How versions are waited for, and what is done with what is read. */
export interface SharedPollsOptions {
  readonly calls: RunCalls;
  readonly project_id: string | undefined;
  readonly concurrency: number;
  readonly interval: Interval;
  /** How long one version is waited for, in milliseconds. */
  readonly waitTimeout: number;
  readonly signal: AbortSignal;
  /** Called with each version that was read. Returns whether its stop must be sent again. */
  readonly onRead: (waiting: Waiting, version: DescProcessorTaskVersionData) => boolean;
  /** Sends a stop again. */
  readonly resend: (waiting: Waiting) => Promise<void>;
  /** Called when a version has been waited for long enough. */
  readonly onOverdue: (waiting: Waiting) => void;
  /** Called when reading a version fails permanently. */
  readonly onFailed: (waiting: Waiting, error: AnyModelArtsError) => void;
}

/**
 * Waits for many versions at once. The versions of a task share its polls: one request for the list of a task says the state
 * of a hundred. Where reading them one by one takes fewer requests, they are.
 */
export class SharedPolls {
  readonly #options: SharedPollsOptions;
  readonly #tasks = new Map<string, WatchedTask>();
  #closed = false;
  #abandoned = false;
  #wake = () => {};

  constructor(options: SharedPollsOptions) {
    this.#options = options;
  }

  add(waiting: Waiting): void {
    const now = steadyTime();
    const task = this.#tasks.get(waiting.task_id);
    if (task) {
      task.waiting.push(waiting);
      task.newest = now;
      return;
    }
    const { task_id } = waiting;
    // Half: so that even a short wait reads the version once.
    const due = now + Math.min(this.#delay(0), this.#options.waitTimeout / 2);
    const state = { pages: 1, listable: true, polling: false };
    this.#tasks.set(task_id, { task_id, waiting: [waiting], due, newest: now, ...state });
    this.#wake();
  }

  /** No more versions will be added. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /** Ends the waits; the versions that have not settled are the rest. */
  abandon(): void {
    this.#abandoned = true;
    this.close();
  }

  /**
   * Polls until all versions have settled; no longer than the run may take, or until it is aborted. A task whose polls get no
   * response holds up no other task.
   *
   * @throws what a poll throws, after those in flight
   */
  async run(): Promise<void> {
    const { calls, signal, concurrency } = this.#options;
    const polls = new Set<Promise<void>>();
    let failure: { readonly error: unknown } | undefined;
    const start = (task: WatchedTask) => {
      task.polling = true;
      const poll = this.#poll(task)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          task.polling = false;
          polls.delete(poll);
          this.#wake();
        });
      polls.add(poll);
    };
    const hasWork = () => !this.#abandoned && !failure && !(this.#closed && this.#tasks.size === 0);
    while (hasWork() && !signal.aborted && calls.timeLeft() > 0) {
      const now = steadyTime();
      const idle = [...this.#tasks.values()].filter(({ polling }) => !polling);
      const due = idle.filter((task) => task.due <= now).slice(0, concurrency - polls.size);
      if (due.length > 0) due.forEach(start);
      else await this.#pause(now, polls.size < concurrency ? idle : []);
    }
    await Promise.all(polls);
    if (failure) throw failure.error;
  }

  /** The versions that have not settled; they are not waited for any more. */
  *takeRest(): Generator<Waiting, void, undefined> {
    const tasks = [...this.#tasks.values()];
    this.#tasks.clear();
    for (const { waiting } of tasks) yield* waiting.filter(({ settled }) => !settled);
  }

  /** Waits until one of the tasks is due, or something else happens. */
  async #pause(now: number, tasks: readonly WatchedTask[]): Promise<void> {
    const { calls, signal } = this.#options;
    const controller = new AbortController();
    this.#wake = () => controller.abort();
    const unfollow = followAbort(signal, this.#wake);
    const due = tasks.reduce((first, task) => Math.min(first, task.due), Number.POSITIVE_INFINITY);
    await sleep(Math.min(due - now, calls.timeLeft()), controller.signal);
    unfollow();
  }

  #delay(elapsed: number): number {
    return planSharedPoll({ interval: this.#options.interval, elapsed, random: Math.random() });
  }

  async #poll(task: WatchedTask): Promise<void> {
    const { concurrency } = this.#options;
    this.#settleOverdue(task);
    const waiting = [...task.waiting];
    const reading = task.listable ? planReading(waiting.length, task.pages) : 'each';
    const unread = reading === 'list' ? await this.#readList(task, waiting) : waiting;
    await forEachOf(unread, concurrency, (one) => this.#readOne(one));
    this.#settleOverdue(task);
    if (task.waiting.length === 0) this.#tasks.delete(task.task_id);
    const now = steadyTime();
    task.due = now + Math.min(this.#delay(now - task.newest), this.#timeLeft(task.waiting));
  }

  #settleOverdue(task: WatchedTask): void {
    // A poll is not sent with less than a millisecond left.
    for (const one of task.waiting) if (!one.settled && this.#timeLeft([one]) < 1) this.#options.onOverdue(one);
    task.waiting = task.waiting.filter(({ settled }) => !settled);
  }

  /** How long the first of some versions may still be waited for, in milliseconds. */
  #timeLeft(waiting: readonly Waiting[]): number {
    const first = waiting.reduce((least, { since }) => Math.min(least, since), Number.POSITIVE_INFINITY);
    return first + this.#options.waitTimeout - steadyTime();
  }

  /** Reads the list of a task until it has seen the versions that are waited for. Returns those that it has not. */
  async #readList(task: WatchedTask, waiting: readonly Waiting[]): Promise<readonly Waiting[]> {
    const { calls, project_id, onRead, resend, concurrency } = this.#options;
    const { task_id } = task;
    const missing = new Map(waiting.map((one) => [one.version_id, one]));
    const lost: Waiting[] = [];
    task.pages = 0;
    const call: OperationCaller['call'] = (name, params) => {
      task.pages += 1;
      return calls.poll.call(name, params, { totalTimeout: this.#timeLeft(waiting) });
    };
    try {
      for await (const version of readPages({ call }, 'listProcessorTaskVersions', { project_id, task_id })) {
        const one = missing.get(version.task_version_id);
        if (one && isVersion(one, version)) {
          missing.delete(one.version_id);
          if (onRead(one, version)) lost.push(one);
        }
        // Beyond as many pages as versions, reading the rest one by one takes no more requests.
        if (missing.size === 0 || task.pages > waiting.length) break;
      }
    } catch (error) {
      if (!isModelArtsError(error)) throw error;
      if (!isTransient(error)) task.listable = false;
      // A list that cannot be trusted says nothing; what fails otherwise would fail for each version as well.
      else if (error.kind !== 'response') {
        for (const one of missing.values()) this.#note(one, error);
        missing.clear();
      }
    }
    await forEachOf(lost, concurrency, resend);
    return [...missing.values()];
  }

  async #readOne(waiting: Waiting): Promise<void> {
    const { calls, project_id, onRead, resend, onFailed } = this.#options;
    const { task_id, version_id } = waiting;
    const ids = { project_id, task_id, version_id };
    const result = await calls.poll.callSafely('descProcessorTaskVersion', ids, {
      totalTimeout: this.#timeLeft([waiting]),
    });
    if (result.ok && isVersion(waiting, result.data)) {
      if (onRead(waiting, result.data)) await resend(waiting);
      return;
    }
    const error = result.ok ? aboutAnother('version', result.requestId) : result.error;
    if (isTransient(error)) this.#note(waiting, error);
    else onFailed(waiting, error);
  }

  /** Keeps why a version could not be read. That the time of the run, or of its wait, is up says nothing about it. */
  #note(waiting: Waiting, error: AnyModelArtsError): void {
    if (Math.min(this.#options.calls.timeLeft(), this.#timeLeft([waiting])) > 0) waiting.error ??= error;
  }
}

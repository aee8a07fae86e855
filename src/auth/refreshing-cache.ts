import { followAbort, steadyTime } from '../transport/deadline.js';

/** A value with a limited life. Times are in milliseconds since 1970, by the clock of this machine. */
export interface Expiring<Value> {
  readonly value: Value;
  /** The time from which a new one is obtained in the background, while this one is still used. */
  readonly renewAt: number;
  /** The time from which it is not used any more. */
  readonly endsAt: number;
}

/** A value that is used until it is invalidated. */
export function neverExpires<Value>(value: Value): Expiring<Value> {
  return { value, renewAt: Number.POSITIVE_INFINITY, endsAt: Number.POSITIVE_INFINITY };
}

/** Keeps an expiring value, and renews it in time. */
export interface RefreshingCache<Value> {
  /** The value in the cache, or a new one. Concurrent callers share one task; a failure rejects them all and is not cached. */
  get(signal: AbortSignal): Value | Promise<Value>;
  /** Drops a value that does not work. One that has replaced it already stays. */
  invalidate(value: Value): void;
}

/**
 * Obtains a value.
 *
 * @param signal aborts when no caller waits for it any more, or when it took too long in the background
 * @param inBackground whether the old value is still used: a failure costs nothing
 */
export type Obtain<Value> = (signal: AbortSignal, inBackground: boolean) => Promise<Expiring<Value>>;

/** The delay after a failure in the background, in milliseconds. Meanwhile, the old value is used. */
const pause = 60_000;

/** The age from which a task is given up for a new one, in milliseconds: what has not come by then may never come. */
const patience = 60_000;

interface Task<Value> extends SharedTask<Expiring<Value>> {
  /** By `steadyTime`, which a change of the clock does not touch. */
  readonly startedAt: number;
  readonly inBackground: boolean;
}

export function createRefreshingCache<Value>(obtain: Obtain<Value>): RefreshingCache<Value> {
  let current: Expiring<Value> | undefined;
  let task: Task<Value> | undefined;
  let pausedUntil = 0;

  function start(inBackground: boolean): Task<Value> {
    const shared = startSharedTask((signal) => obtain(signal, inBackground));
    const own = { ...shared, startedAt: steadyTime(), inBackground };
    task = own;
    const finish = (fresh: Expiring<Value> | undefined) => {
      // The result of a task that was given up may come after that of its successor.
      if (task !== own) return;
      task = undefined;
      if (fresh === undefined) pausedUntil = Date.now() + pause;
      else if (!own.isAborted()) current = fresh;
    };
    own.result.then(finish, () => finish(undefined));
    return own;
  }

  function inFlight(): Task<Value> | undefined {
    if (task === undefined || task.isAborted()) return undefined;
    if (steadyTime() - task.startedAt < patience) return task;
    task.giveUp(new DOMException('It took too long.', 'TimeoutError'));
    return undefined;
  }

  /** A task in the background has narrower limits, so that its failure does not count for callers that wait. */
  async function waitFor(shared: Task<Value>, signal: AbortSignal): Promise<Value> {
    try {
      return (await shared.join(signal)).value;
    } catch (error) {
      if (!shared.inBackground || signal.aborted) throw error;
      return waitFor(inFlight() ?? start(false), signal);
    }
  }

  return {
    get: (signal) => {
      const now = Date.now();
      if (current === undefined || now >= current.endsAt) return waitFor(inFlight() ?? start(false), signal);
      if (now >= Math.max(current.renewAt, pausedUntil) && inFlight() === undefined) start(true);
      return current.value;
    },
    invalidate: (value) => {
      if (current?.value === value) current = undefined;
    },
  };
}

/** Work for which several callers wait. */
export interface SharedTask<Result> {
  readonly result: Promise<Result>;
  isAborted(): boolean;
  /** Waits for the result, or until the signal aborts. When the last caller leaves, the work is aborted. */
  join(signal: AbortSignal): Promise<Result>;
  /** Aborts the work, unless callers wait for it. */
  giveUp(reason: unknown): void;
}

export function startSharedTask<Result>(work: (signal: AbortSignal) => Promise<Result>): SharedTask<Result> {
  const controller = new AbortController();
  const result = work(controller.signal);
  // Callers that wait get the failure. Without any, the next caller meets it again.
  result.catch(() => {});
  let waiting = 0;
  return {
    result,
    isAborted: () => controller.signal.aborted,
    join: (signal) =>
      new Promise((resolve, reject) => {
        waiting += 1;
        const release = followAbort(signal, () => {
          release();
          waiting -= 1;
          if (waiting === 0) controller.abort(signal.reason);
          reject(signal.reason);
        });
        result.then(resolve, reject).finally(release);
      }),
    giveUp: (reason) => {
      if (waiting === 0) controller.abort(reason);
    },
  };
}

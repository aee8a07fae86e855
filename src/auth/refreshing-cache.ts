import { followAbort } from '../transport/deadline.js';

/** Something that lives for a while. Times are in milliseconds since 1970, by the clock of this machine. */
export interface Expiring<Value> {
  readonly value: Value;
  /** From when on a new one is got, while this one still serves. */
  readonly renewAt: number;
  /** From when on it no longer serves. */
  readonly endsAt: number;
}

/** What serves until it is dropped. */
export function neverExpires<Value>(value: Value): Expiring<Value> {
  return { value, renewAt: Number.POSITIVE_INFINITY, endsAt: Number.POSITIVE_INFINITY };
}

/** Keeps what lives for a while, and gets a new one in time. */
export interface RefreshingCache<Value> {
  /** The one at hand, or a new one. However many ask, one is got at a time; a failure is told, and not kept. */
  get(signal: AbortSignal): Value | Promise<Value>;
  /** The given one is dead. If another has taken its place already, that one stays. */
  invalidate(value: Value): void;
}

/** How long after a failure in the background the next try is made, in milliseconds: until then the old one serves. */
const pause = 60_000;

/** @param obtain gets a new one; its signal aborts when nobody waits for it any more */
export function createRefreshingCache<Value>(
  obtain: (signal: AbortSignal) => Promise<Expiring<Value>>,
): RefreshingCache<Value> {
  let lease: Expiring<Value> | undefined;
  let flight: SharedTask<Expiring<Value>> | undefined;
  let pausedUntil = 0;

  function start(): SharedTask<Expiring<Value>> {
    const own = startSharedTask(obtain);
    flight = own;
    const land = (fresh: Expiring<Value> | undefined) => {
      // The answer of a flight that was given up may come late, when a newer one has taken its place.
      if (flight !== own) return;
      flight = undefined;
      if (fresh === undefined) pausedUntil = Date.now() + pause;
      else if (!own.isAbandoned()) lease = fresh;
    };
    own.result.then(land, () => land(undefined));
    return own;
  }

  function underway(): SharedTask<Expiring<Value>> | undefined {
    return flight?.isAbandoned() ? undefined : flight;
  }

  return {
    get: (signal) => {
      const now = Date.now();
      if (lease === undefined || now >= lease.endsAt) {
        const { join } = underway() ?? start();
        return join(signal).then(({ value }) => value);
      }
      if (now >= Math.max(lease.renewAt, pausedUntil) && underway() === undefined) start().keep();
      return lease.value;
    },
    invalidate: (value) => {
      if (lease?.value === value) lease = undefined;
    },
  };
}

/** One piece of work for which many wait. */
export interface SharedTask<Result> {
  readonly result: Promise<Result>;
  /** Whether all who waited have gone. */
  isAbandoned(): boolean;
  /** Waits for the result; no longer, if the signal aborts. When nobody waits any more, the work is aborted. */
  join(signal: AbortSignal): Promise<Result>;
  /** Lets the work go on, though nobody waits for it. */
  keep(): void;
}

export function startSharedTask<Result>(work: (signal: AbortSignal) => Promise<Result>): SharedTask<Result> {
  const controller = new AbortController();
  const result = work(controller.signal);
  // Those who wait are told; a failure for which nobody waits is found again by whoever needs the result.
  result.catch(() => {});
  let waiting = 0;
  return {
    result,
    isAbandoned: () => controller.signal.aborted,
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
    keep: () => {
      waiting += 1;
    },
  };
}

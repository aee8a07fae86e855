import { followAbort } from '../transport/follow-abort.js';

/** One piece of work for which many wait. */
export interface Flight<Result> {
  readonly result: Promise<Result>;
  /** Whether all who waited have gone. */
  isAbandoned(): boolean;
  /** Waits for the result; no longer, if the signal aborts. When nobody waits any more, the work is aborted. */
  join(signal: AbortSignal): Promise<Result>;
  /** Lets the work go on, though nobody waits for it. */
  keep(): void;
}

export function startFlight<Result>(work: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
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

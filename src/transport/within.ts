import { followAbort } from './follow-abort.js';

/** The longest a timer can wait: 2^31 - 1 ms, 24.8 days. Whatever is longer never ends within a program's life. */
const longestTimer = 0x7fff_ffff;

/** What ends a piece of work before it is done. */
export type End = 'aborted' | 'timed-out';

/** What bounds a piece of work. */
export interface Bounds<Result> {
  /** How long it may take, in milliseconds; `Infinity` for ever. */
  readonly ms: number;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** The result if it is ended before it is done. */
  readonly ended: (by: End) => Result;
}

/**
 * Does a piece of work until it is done, its time is up, or the caller aborts: it ends at once, even if the work ignores
 * the signal it is given. Neither a timer nor a listener is left behind.
 */
export function within<Result>(
  { ms, signal, ended }: Bounds<Result>,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) return Promise.resolve(ended('aborted'));
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const release = () => {
      clearTimeout(timer);
      unfollow?.();
    };
    const end = (by: End, reason: unknown) => {
      release();
      resolve(ended(by));
      controller.abort(reason);
    };
    const timeOut = () => end('timed-out', new DOMException('The time is up.', 'TimeoutError'));
    // Not unreferenced: in Node, a program that only waits to repeat a call would end in the middle of it.
    const timer = ms > longestTimer ? undefined : setTimeout(timeOut, Math.max(0, ms));
    const unfollow = signal && followAbort(signal, () => end('aborted', signal.reason));
    // Not by finally, which makes two more promises for each attempt.
    work(controller.signal).then(
      (result) => {
        release();
        resolve(result);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}

/** Waits; no longer, if the caller aborts. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<unknown> {
  return within<unknown>({ ms, signal, ended: () => undefined }, () => new Promise(() => {}));
}

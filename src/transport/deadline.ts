/** The longest a timer can wait: 2^31 - 1 ms, 24.8 days. Whatever is longer never ends within a program's life. */
const longestTimer = 0x7fff_ffff;

/** What ends a piece of work before it is done. */
export type EndReason = 'aborted' | 'timed-out';

/** What bounds a piece of work. */
export interface Bounds<Result> {
  /** How long it may take, in milliseconds; `Infinity` for ever. */
  readonly ms: number;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** The result if it is ended before it is done. */
  readonly ended: (by: EndReason) => Result;
}

/**
 * Does a piece of work until it is done, its time is up, or the caller aborts: it ends at once, even if the work ignores
 * the signal it is given. Neither a timer nor a listener is left behind.
 */
export function withDeadline<Result>(
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
    const end = (by: EndReason, reason: unknown) => {
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
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<unknown> {
  return withDeadline<unknown>({ ms, signal, ended: () => undefined }, () => new Promise(() => {}));
}

/** Those who follow a signal, and the one listener that tells them. */
interface Following {
  readonly reactions: Set<() => void>;
  readonly tell: () => void;
}

const followed = new WeakMap<AbortSignal, Following>();

/**
 * Calls `react` when the signal aborts, unless the returned function was called before.
 *
 * All who follow a signal share one listener, which goes with the last of them: a program may give one signal to all of
 * its calls, and Node warns of a leak at the eleventh listener.
 */
export function followAbort(signal: AbortSignal, react: () => void): () => void {
  const { reactions, tell } = followed.get(signal) ?? listen(signal);
  reactions.add(react);
  return () => {
    // A second time, the signal may have others who follow it, with a listener of theirs.
    if (!reactions.delete(react) || reactions.size > 0) return;
    signal.removeEventListener('abort', tell);
    followed.delete(signal);
  };
}

function listen(signal: AbortSignal): Following {
  const reactions = new Set<() => void>();
  const tell = () => {
    for (const react of [...reactions]) react();
  };
  const following = { reactions, tell };
  signal.addEventListener('abort', tell);
  followed.set(signal, following);
  return following;
}

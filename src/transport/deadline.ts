/** The longest a timer can wait: 2^31 - 1 ms, 24.8 days. A longer wait never ends within a program's life. */
const longestTimer = 0x7fff_ffff;

/** How early a timer may fire, in milliseconds. */
const timerEarliness = 2;

/** How far timers that have fired are ahead of `performance.now()`, in milliseconds. */
let ahead = 0;

/**
 * The time by which waits, deadlines and the pace are measured, in milliseconds. A change of the machine's clock does not
 * touch it.
 *
 * It is `performance.now()`, but a timer that has fired counts as its delay having passed. Fake timers often leave
 * `performance` as it is: by that clock, a wait would begin again each time it ends.
 */
export function steadyTime(): number {
  return performance.now() + ahead;
}

/** A timer for this time has fired. */
function catchUp(time: number): void {
  const missing = time - steadyTime();
  if (missing > timerEarliness) ahead += missing;
}

/** What ended work before it was done. */
export type EndReason = 'aborted' | 'timed-out';

export interface Deadline<Result> {
  /** How long the work may take, in milliseconds; `Infinity` for no limit. */
  readonly ms: number;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** The result of work that was ended early. */
  readonly ended: (by: EndReason) => Result;
  /** Whether a program may exit before it is done. Default: false, so that a program that waits for a retry does not. */
  readonly background?: boolean | undefined;
}

/** Says that work is not wanted any more. */
export interface Cancellation {
  /** Aborts when the work is ended early. Made when it is first read, because it costs more than most work. */
  readonly signal: AbortSignal;
  /** Throws the reason if the work has been ended. */
  throwIfAborted(): void;
  /** Calls back with the reason when the work is ended early, until the returned function is called. It makes no signal. */
  onAbort(callback: (reason: unknown) => void): () => void;
}

/** The cancellation that a signal stands for. */
export function cancellationOf(signal: AbortSignal): Cancellation {
  return {
    signal,
    throwIfAborted: () => signal.throwIfAborted(),
    onAbort: (callback) => followAbort(signal, () => callback(signal.reason)),
  };
}

class LazyAbortController implements Cancellation {
  #controller: AbortController | undefined;
  #abort: { readonly reason: unknown } | undefined;
  readonly #callbacks = new Set<(reason: unknown) => void>();

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#abort) this.#controller.abort(this.#abort.reason);
    }
    return this.#controller.signal;
  }

  throwIfAborted(): void {
    if (this.#abort) throw this.#abort.reason;
  }

  onAbort(callback: (reason: unknown) => void): () => void {
    this.#callbacks.add(callback);
    return () => void this.#callbacks.delete(callback);
  }

  abort(reason: unknown): void {
    this.#abort = { reason };
    this.#controller?.abort(reason);
    for (const callback of [...this.#callbacks]) callback(reason);
  }
}

/**
 * Runs work until it is done, its time is over, or the caller aborts. It ends at once, even if the work ignores the
 * cancellation. Neither a timer nor a listener is left behind.
 */
export function withDeadline<Result>(
  { ms, signal, ended, background = false }: Deadline<Result>,
  work: (cancellation: Cancellation) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) return Promise.resolve(ended('aborted'));
  return new Promise((resolve, reject) => {
    const controller = new LazyAbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = () => {
      clearTimeout(timer);
      unfollow?.();
    };
    const end = (by: EndReason, reason: unknown) => {
      release();
      resolve(ended(by));
      controller.abort(reason);
    };
    // Before the timer is taken, because a value that is not a signal throws here.
    const unfollow = signal && followAbort(signal, () => end('aborted', signal.reason));
    if (ms <= longestTimer) {
      const due = steadyTime() + Math.max(0, ms);
      const timeOut = () => {
        catchUp(due);
        end('timed-out', new DOMException('The time is up.', 'TimeoutError'));
      };
      timer = setTimeout(timeOut, Math.max(0, ms));
      if (background) unref(timer);
    }
    // Not by finally, which makes two more promises for each attempt.
    work(controller).then(
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

/** In Node, a timer is an object that keeps the process alive unless it is unreferenced; elsewhere it is a number. */
function unref(timer: unknown): void {
  const { unref: release }: { readonly unref?: () => unknown } = Object(timer);
  release?.call(timer);
}

/**
 * Waits until the time is over or the caller aborts. Timers count whole milliseconds and drop the rest, so the time is rounded
 * up: who waits for what is left of a time would otherwise wait again and again without any passing.
 */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<unknown> {
  return withDeadline<unknown>({ ms: Math.ceil(ms), signal, ended: () => undefined }, () => new Promise(() => {}));
}

/** A signal that aborts with another one, for code that leaves listeners on the signal it gets. */
export function followWithController(signal: AbortSignal | undefined): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  if (signal === undefined) return { signal: controller.signal, release: () => {} };
  const follow = () => controller.abort(signal.reason);
  if (signal.aborted) follow();
  return { signal: controller.signal, release: followAbort(signal, follow) };
}

/** The one listener on a signal, and the callbacks behind it. */
interface SharedListener {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const sharedListeners = new WeakMap<AbortSignal, SharedListener>();

/**
 * Calls `onAbort` when the signal aborts, until the returned function is called.
 *
 * All callbacks of a signal share one listener, removed with the last of them: a program may pass one signal to all of its
 * calls, and Node warns of a leak at the eleventh listener.
 */
export function followAbort(signal: AbortSignal, onAbort: () => void): () => void {
  const { callbacks, listener } = sharedListeners.get(signal) ?? listen(signal);
  callbacks.add(onAbort);
  return () => {
    // After a second call of this function, the signal may have a new shared listener, which must stay.
    if (!callbacks.delete(onAbort) || callbacks.size > 0) return;
    signal.removeEventListener('abort', listener);
    sharedListeners.delete(signal);
  };
}

function listen(signal: AbortSignal): SharedListener {
  const callbacks = new Set<() => void>();
  const listener = () => {
    for (const callback of [...callbacks]) callback();
  };
  const shared = { callbacks, listener };
  signal.addEventListener('abort', listener);
  sharedListeners.set(signal, shared);
  return shared;
}

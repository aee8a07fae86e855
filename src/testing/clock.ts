import { sleep } from '../transport/deadline.js';

/** The time by which a fake service works. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Puts the clock forward, by milliseconds; answers that are due by then are sent. */
  advance(ms: number): void;
  /** Waits until that many milliseconds have passed on this clock; no longer, once the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

interface Waiter {
  readonly due: number;
  readonly wake: () => void;
}

/** When a clock that stands still begins: the time of the document's examples. */
const exampleTime = 1_735_689_600_000;

/**
 * A clock that stands still until it is put forward.
 *
 * @param start what it shows first, in milliseconds since 1970
 */
export function createClock(start = exampleTime): Clock {
  let time = start;
  return clockOf(
    () => time,
    (ms) => {
      time += ms;
    },
    (_ms, signal) => aborted(signal),
  );
}

/**
 * A clock that goes as fast as the machine's, and can be put forward as well. It reads `Date.now` and `setTimeout` at each
 * use, so that it follows the fake timers of a test.
 *
 * @param start what it shows first, in milliseconds since 1970. Default: the machine's time
 */
export function createRunningClock(start = Date.now()): Clock {
  let ahead = start - Date.now();
  return clockOf(
    () => Date.now() + ahead,
    (ms) => {
      ahead += ms;
    },
    sleep,
  );
}

function clockOf(
  now: Clock['now'],
  putForward: (ms: number) => void,
  pass: (ms: number, signal: AbortSignal) => Promise<unknown>,
): Clock {
  const waiters = new Set<Waiter>();
  const advance = (ms: number) => {
    putForward(ms);
    // All of them: those that are not due yet have less to wait than they thought.
    for (const { wake } of [...waiters].sort((one, other) => one.due - other.due)) wake();
  };
  const pause = async (due: number, signal: AbortSignal) => {
    const woken = new AbortController();
    const wake = () => woken.abort();
    const waiter = { due, wake };
    waiters.add(waiter);
    signal.addEventListener('abort', wake);
    await pass(due - now(), woken.signal);
    signal.removeEventListener('abort', wake);
    waiters.delete(waiter);
  };
  const waitFor = async (ms: number, signal: AbortSignal) => {
    const due = now() + ms;
    while (now() < due && !signal.aborted) await pause(due, signal);
  };
  return { now, advance, wait: waitFor };
}

/** Resolves when a signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

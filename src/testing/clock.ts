import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { describeType } from '../options.js';
import { sleep } from '../transport/deadline.js';

/** The time of a fake service. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Puts the clock forward by milliseconds. Responses that are due by then are sent.
   *
   * @throws InvalidRequestError for anything but a finite number, 0 or more
   */
  advance(ms: number): void;
  /** Resolves when that many milliseconds have passed on this clock, or when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

interface Waiter {
  readonly due: number;
  readonly wake: () => void;
}

/** The time of the document's examples: the beginning of 2025. */
const exampleTime = 1_735_689_600_000;

/**
 * A clock that stands still until it is put forward.
 *
 * @param start what it shows first, in milliseconds since 1970. Default: the beginning of 2025
 * @throws InvalidRequestError for a start that is not a finite number
 */
export function createClock(start = exampleTime): Clock {
  checkTime('createClock', 'start', start, -Infinity);
  let time = start;
  return makeClock(
    () => time,
    (ms) => {
      time += ms;
    },
    (_ms, signal) => aborted(signal),
  );
}

/**
 * A clock that runs as fast as the machine's, and can also be put forward. It reads `Date.now` and `setTimeout` at each
 * use, and so follows the fake timers of vitest, Jest and `node:test`.
 *
 * @param start what it shows first, in milliseconds since 1970. Default: the machine's time
 * @throws InvalidRequestError for a start that is not a finite number
 */
export function createRunningClock(start = Date.now()): Clock {
  checkTime('createRunningClock', 'start', start, -Infinity);
  let ahead = start - Date.now();
  return makeClock(
    () => Date.now() + ahead,
    (ms) => {
      ahead += ms;
    },
    sleep,
  );
}

function makeClock(
  now: Clock['now'],
  putForward: (ms: number) => void,
  pass: (ms: number, signal: AbortSignal) => Promise<unknown>,
): Clock {
  const waiters = new Set<Waiter>();
  const advance = (ms: number) => {
    checkTime('advance', 'ms', ms, 0);
    putForward(ms);
    // All are woken: also those that are not due yet have less time to wait now.
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
  const wait = async (ms: number, signal: AbortSignal) => {
    const due = now() + ms;
    while (now() < due && !signal.aborted) await pause(due, signal);
  };
  return { now, advance, wait };
}

function checkTime(entry: string, parameter: string, ms: number, least: number): void {
  if (Number.isFinite(ms) && ms >= least) return;
  const shown = typeof ms === 'number' ? ms : describeType(ms);
  const expected = least === 0 ? 'milliseconds, 0 or more' : 'milliseconds since 1970';
  throw new InvalidRequestError(entry, parameter, `${parameter} is ${shown}.`, `Give ${expected}.`);
}

/** Resolves when a signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

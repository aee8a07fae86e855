import { isModelArtsError } from '../errors/guards.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { OperationTypes } from '../generated/methods.js';
import type { OperationCaller } from '../operations/operation-caller.js';
import { steadyTime } from '../transport/deadline.js';
import type { VersionsContext } from './context.js';
import { callOptions, waitOut } from './wait-state.js';

/** What bounds the calls of one run. */
export interface RunBounds {
  /** The entry that was called. */
  readonly method: string;
  /** How many requests may be in flight. */
  readonly concurrency: number;
  /** How long the run may take, in milliseconds. */
  readonly totalTimeout: number;
  readonly signal: AbortSignal;
}

/** The calls of one run, by what they are for. Of the options of a call, they take `totalTimeout`. */
export interface RunCalls extends Readonly<Record<Priority, OperationCaller>> {
  readonly clock: ServiceClock;
  /** What is left of the time of the run, in milliseconds. */
  timeLeft(): number;
}

export function createRunCalls(context: VersionsContext, bounds: RunBounds): RunCalls {
  const { method, concurrency, totalTimeout, signal } = bounds;
  const slots = new Slots(concurrency);
  const clock = new ServiceClock();
  const start = steadyTime();
  const timeLeft = () => start + totalTimeout - steadyTime();
  const callerFor = (priority: Priority): OperationCaller => {
    const call: OperationCaller['call'] = (name, params, { totalTimeout: limit = Number.POSITIVE_INFINITY } = {}) =>
      slots.use(priority, async () => {
        signal.throwIfAborted();
        const left = Math.min(timeLeft(), limit);
        // No response comes within a millisecond; a timer may fire that much too early.
        if (left < 1) throw runTimeout(method, totalTimeout);
        const options = callOptions(context, left, signal);
        const success = await context.call(name, params, options, waitOut);
        clock.observe(success.date);
        return success;
      });
    return {
      call,
      callSafely: async (name, params, options) => {
        try {
          return await call(name, params, options);
        } catch (error) {
          // Each operation has its own error type: the same errors, with a body by status as the document gives it.
          if (isModelArtsError(error)) return { ok: false, error: error as OperationTypes[typeof name]['error'] };
          throw error;
        }
      },
    };
  };
  return { list: callerFor('list'), stop: callerFor('stop'), poll: callerFor('poll'), clock, timeLeft };
}

/** The error of a request that was not sent, because the time of the run was up. */
export function runTimeout(method: string, ms: number): TimeoutError {
  return new TimeoutError(
    { operation: method, sent: 'no', attempts: [] },
    { reached: 'no', limit: 'totalTimeout', ms },
  );
}

const priorities = ['list', 'stop', 'poll'] as const;

/** What a request is for, by falling priority: a list that is needed for the next stops, a stop, a poll. */
export type Priority = (typeof priorities)[number];

/** Bounds how many requests are in flight. A free slot goes to the waiting request with the highest priority. */
class Slots {
  #free: number;
  readonly #waiting: Readonly<Record<Priority, (() => void)[]>> = { list: [], stop: [], poll: [] };

  constructor(count: number) {
    this.#free = count;
  }

  async use<Result>(priority: Priority, work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting[priority].push(resolve));
    try {
      return await work();
    } finally {
      this.#release();
    }
  }

  #release(): void {
    for (const priority of priorities) {
      const next = this.#waiting[priority].shift();
      if (next) {
        next();
        return;
      }
    }
    this.#free += 1;
  }
}

/** The service's clock, as far as its responses show it. This machine's may be off. */
export class ServiceClock {
  /** The service's time less that of `steadyTime`. */
  #offset: number | undefined;

  /** @param date when a response was made, by the service's clock; undefined if it does not say */
  observe(date: number | undefined): void {
    if (date !== undefined) this.#offset = date - steadyTime();
  }

  /** In milliseconds since 1970; undefined before a response has said. */
  now(): number | undefined {
    return this.#offset === undefined ? undefined : this.#offset + steadyTime();
  }
}

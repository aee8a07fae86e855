import { followAbort, sleep as sleepFor, steadyTime } from './deadline.js';
import { afterAccepted, afterStart, afterThrottled, nextStart, unpaced } from './pace-plan.js';

/** The pace that all calls of a client to one endpoint share. It is learned from refusals; until the first one, nothing waits. */
export interface Pace {
  /**
   * Waits until a request may start. Waiting requests start in the order of their calls.
   *
   * @param ms how long it may wait, in milliseconds
   * @returns undefined if the request may start at once. Otherwise a promise of whether it may: false if the signal aborts
   * or the time is up
   */
  turn(signal: AbortSignal | undefined, ms: number): Promise<boolean> | undefined;
  /** The service responded without throttling, be it with an error. `sentAt` is when the request was sent. */
  onAccepted(sentAt: number): void;
  /** The service refused a request because there were too many; `retryAfter` is in milliseconds. */
  onThrottled(sentAt: number, retryAfter: number | undefined): void;
  /** In requests per second; undefined while requests are not paced. */
  rate(): number | undefined;
}

/** The clock of a pace. */
export interface PaceClock {
  /** In milliseconds; `sentAt` is by the same clock. If it goes back, the pace ends. Default: `steadyTime`. */
  readonly now?: () => number;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

interface Waiter {
  readonly deadline: number;
  readonly leave: (mayStart: boolean) => void;
}

interface Alarm {
  readonly at: number;
  readonly controller: AbortController;
}

export function createPace({ now = steadyTime, sleep = sleepFor }: PaceClock = {}): Pace {
  let state = unpaced;
  const queue = new Set<Waiter>();
  /** No deadline in the queue is earlier. */
  let firstDeadline = Number.POSITIVE_INFINITY;
  let alarm: Alarm | undefined;
  let lastRead = Number.NEGATIVE_INFINITY;

  function read(): number {
    const time = now();
    if (time < lastRead) state = unpaced;
    lastRead = time;
    return time;
  }

  /** Serves the queue when its first request may start, or one must leave. One timer is enough for all of them. */
  function setAlarm(time: number): void {
    const at = queue.size > 0 ? Math.min(nextStart(state, time), firstDeadline) : undefined;
    // An early alarm sets the next one. Timers are no more exact than a millisecond.
    if (at !== undefined && alarm && alarm.at < at + 1) return;
    alarm?.controller.abort();
    alarm = undefined;
    if (at === undefined) return;
    const mine = { at, controller: new AbortController() };
    alarm = mine;
    void sleep(Math.max(1, Math.ceil(at - time)), mine.controller.signal).then(() => {
      if (alarm !== mine) return;
      alarm = undefined;
      serve(read());
    });
  }

  function serve(time: number): void {
    if (time >= firstDeadline) dismissLate(time);
    for (const waiter of queue) {
      if (nextStart(state, time) > time) break;
      state = afterStart(state, time, true);
      waiter.leave(true);
    }
    setAlarm(time);
  }

  function dismissLate(time: number): void {
    firstDeadline = Number.POSITIVE_INFINITY;
    for (const { deadline, leave } of queue) {
      if (deadline <= time) leave(false);
      else firstDeadline = Math.min(firstDeadline, deadline);
    }
  }

  function wait(signal: AbortSignal | undefined, time: number, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = (mayStart: boolean) => {
        queue.delete(waiter);
        unfollow?.();
        resolve(mayStart);
      };
      const waiter = { deadline: time + ms, leave };
      const unfollow =
        signal &&
        followAbort(signal, () => {
          leave(false);
          if (queue.size === 0) setAlarm(time);
        });
      queue.add(waiter);
      firstDeadline = Math.min(firstDeadline, waiter.deadline);
      setAlarm(time);
    });
  }

  return {
    turn: (signal, ms) => {
      if (state.rate === undefined && queue.size === 0) return undefined;
      if (signal?.aborted) return Promise.resolve(false);
      const time = read();
      if (queue.size > 0 || nextStart(state, time) > time) return wait(signal, time, ms);
      state = afterStart(state, time, false);
      return undefined;
    },
    onAccepted: (sentAt) => {
      const time = read();
      state = afterAccepted(state, sentAt, time);
      if (queue.size > 0) setAlarm(time);
    },
    onThrottled: (sentAt, retryAfter) => {
      const time = read();
      state = afterThrottled(state, sentAt, time, retryAfter ?? 0);
      if (queue.size > 0) setAlarm(time);
    },
    rate: () => state.rate,
  };
}

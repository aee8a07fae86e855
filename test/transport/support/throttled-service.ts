import { createPace, type Pace } from '../../../src/transport/pace.js';
import { createVirtualTime } from './virtual-time.js';

/** How a service limits requests, and what a client wants of it. */
export interface Cell {
  /** Requests per second. */
  readonly rate: number;
  /** How many it accepts at once: the size of its token bucket; or, with `period`, `rate * period / 1000`. */
  readonly burst: number;
  /** How many requests are in flight or wait for their turn. */
  readonly concurrency: number;
  readonly requests: number;
  /** From a request to its response, in milliseconds. */
  readonly latency?: number;
  /** In milliseconds, with each refusal. */
  readonly retryAfter?: number;
  /** It counts by periods of so many milliseconds, instead of a token bucket. */
  readonly period?: number;
  /** From a time on, another rate. */
  readonly change?: { readonly at: number; readonly rate: number };
}

export interface Run {
  /** Until the last was accepted, in seconds. */
  readonly seconds: number;
  /** The shortest time in which the service could have accepted all, in seconds. */
  readonly optimum: number;
  /** How many requests were sent. */
  readonly sent: number;
  readonly pace: Pace;
}

/** Sends the requests of a cell, each again until it is accepted, as fast as the pace allows. */
export async function simulate(cell: Cell, latency = cell.latency ?? 20): Promise<Run> {
  const time = createVirtualTime();
  const pace = createPace(time);
  const accepts = createLimit(cell);
  let [accepted, sent, left] = [0, 0, cell.requests];

  const work = () => {
    if (left === 0) return;
    left -= 1;
    const turn = pace.turn(undefined, Number.POSITIVE_INFINITY);
    if (turn === undefined) send();
    else void turn.then(send);
  };
  const send = () => {
    const sentAt = time.now();
    sent += 1;
    time.after(latency / 2, () => {
      const ok = accepts(time.now());
      time.after(latency / 2, () => {
        if (ok) {
          accepted += 1;
          pace.onAccepted(sentAt);
        } else {
          left += 1;
          pace.onThrottled(sentAt, cell.retryAfter);
        }
        work();
      });
    });
  };
  for (let worker = 0; worker < cell.concurrency; worker += 1) work();
  const done = await time.runUntil(() => accepted === cell.requests);
  if (!done) throw new Error(`stuck after ${accepted} of ${cell.requests}`);
  return { seconds: time.now() / 1000, optimum: optimumOf(cell, latency), sent, pace };
}

function optimumOf({ rate, burst, concurrency, requests, change }: Cell, latency: number): number {
  const byConcurrency = (latency * requests) / concurrency / 1000;
  const before = change ? (rate * change.at) / 1000 + burst : 0;
  const byLimit = change ? change.at / 1000 + (requests - before) / change.rate : (requests - burst) / rate;
  return Math.max(byConcurrency, byLimit);
}

function createLimit({ rate, burst, period, change }: Cell): (now: number) => boolean {
  let tokens = burst;
  let filledAt = 0;
  const rateAt = (now: number) => (change && now >= change.at ? change.rate : rate);
  const fill = (now: number) => {
    if (period === undefined) {
      tokens = Math.min(burst, tokens + ((now - filledAt) * rateAt(now)) / 1000);
      filledAt = now;
    } else if (now - filledAt >= period) {
      tokens = (rateAt(now) * period) / 1000;
      filledAt = Math.floor(now / period) * period;
    }
  };
  return (now) => {
    fill(now);
    // Sums of floating point.
    if (tokens < 1 - 1e-9) return false;
    tokens -= 1;
    return true;
  };
}

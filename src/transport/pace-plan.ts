import { isRetryable } from '../errors/reason.js';

// The pace follows TCP: a refusal cuts the rate, acceptances raise it, fast up to a target (slow start up to `ssthresh`) and
// slowly from there on. The bound by what was accepted, and the end of growth while nothing has to wait, are those of the
// adaptive retry mode of AWS and of RFC 7661.

/** Bounds of the rate, in requests per second. The upper one is what a timer of 1 ms can keep to. */
const slowest = 0.5;
const fastest = 1000;

/** The first pace, as a share of what was accepted: requests of the first burst are still in flight. */
const firstShare = 0.8;

/** What a refusal leaves of the rate. It leaves less after fewer than `steadyRun` acceptances: the rate is far too high. */
const cut = 0.95;
const steepCut = 0.8;
const steadyRun = 5;

/** What an acceptance adds below the target: requests per second, or a share of the target, whichever is more. */
const climb = 2;
const climbShare = 0.02;

/**
 * How long the rate stays at the target after a refusal with Retry-After, as a multiple of what the service asked for. Such
 * a refusal stops all requests, so it must be rare.
 */
const patience = 10;

/** The longest period that limits commonly have. Patience ends after it, and so does the pace of a quiet client. */
const minute = 60_000;

/** How much of a late start the next one makes up for, in milliseconds: about as late as a timer is. */
const timerLateness = 2;

/** What a client knows of the rate that the service accepts. Times are in milliseconds, by a clock that never goes back. */
export interface PaceState {
  /** In requests per second; undefined while requests are not paced. */
  readonly rate: number | undefined;
  /** The rate up to which it grows fast, because it was accepted before. */
  readonly target: number;
  /** When the last request started, less what it was late. */
  readonly lastStart: number;
  /** Whether that request had to wait. If not, acceptances do not show that a higher rate would be accepted. */
  readonly limiting: boolean;
  /** When a request was last refused, or had to wait. */
  readonly busyAt: number;
  /** When the rate was last cut. Results of requests that were sent before say nothing about the new rate. */
  readonly cutAt: number;
  /** How many requests that were sent after it were accepted. */
  readonly run: number;
  /** How often the rate has grown beyond the target. */
  readonly steps: number;
  /** Nothing starts before. */
  readonly heldUntil: number;
  /** The rate does not grow beyond the target before. */
  readonly steadyUntil: number;
  readonly accepted: AcceptedCount;
}

/** How many were accepted in this second and in the one before; undefined if nothing was sent then. */
interface AcceptedCount {
  readonly since: number;
  readonly count: number;
  readonly before: number | undefined;
}

const never = Number.NEGATIVE_INFINITY;

/** Nothing is known: every request starts at once. */
export const unpaced: PaceState = {
  rate: undefined,
  target: Number.POSITIVE_INFINITY,
  lastStart: never,
  limiting: false,
  busyAt: never,
  cutAt: never,
  run: 0,
  steps: 0,
  heldUntil: never,
  steadyUntil: never,
  accepted: { since: never, count: 0, before: undefined },
};

/** When the next request may start; `now` if at once. */
export function nextStart(state: PaceState, now: number): number {
  if (state.rate === undefined) return now;
  return Math.max(now, state.heldUntil, state.lastStart + 1000 / state.rate);
}

/** A request starts. After a minute in which nothing was refused and nothing had to wait, it ends the pace. */
export function afterStart(state: PaceState, now: number, waited: boolean): PaceState {
  if (state.rate === undefined) return state;
  const quietSince = waited ? now : Math.max(state.busyAt, state.heldUntil);
  if (now - quietSince >= minute) return { ...unpaced, accepted: state.accepted };
  const lastStart = Math.max(state.lastStart + 1000 / state.rate, now - timerLateness);
  return { ...state, lastStart, limiting: waited, busyAt: waited ? now : state.busyAt };
}

/**
 * A request was accepted. The rate grows fast up to the target, then slowly at first, because the limit is probably near.
 * At `fastest`, the pace ends.
 */
export function afterAccepted(previous: PaceState, sentAt: number, now: number): PaceState {
  const state = { ...previous, accepted: countAccepted(previous.accepted, sentAt, now) };
  const { rate, target } = state;
  if (rate === undefined || sentAt < state.cutAt) return state;
  const run = state.run + 1;
  if (!state.limiting) return { ...state, run };
  if (rate < target) {
    const added = Math.max(climb, target < fastest ? target * climbShare : 0);
    return grown({ ...state, run }, Math.min(target, rate + added), now);
  }
  if (now < state.steadyUntil) return { ...state, run };
  const steps = state.steps + 1;
  return grown({ ...state, run, steps }, rate * (1 + Math.min(0.02, 0.0005 + (steps / 1000) ** 2)), now);
}

function grown(state: PaceState, rate: number, now: number): PaceState {
  if (rate < fastest || now < state.heldUntil) return { ...state, rate: within(rate) };
  return { ...unpaced, accepted: state.accepted };
}

/**
 * A request was refused because there were too many. The first refusal begins the pace. A later one cuts it, unless the
 * request was sent before the last cut.
 *
 * @param retryAfter how long the service asks to wait, in milliseconds
 */
export function afterThrottled(previous: PaceState, sentAt: number, now: number, retryAfter: number): PaceState {
  const state = {
    ...previous,
    busyAt: now,
    heldUntil: Math.max(previous.heldUntil, retryAfter > 0 ? now + retryAfter : never),
    steadyUntil: Math.max(previous.steadyUntil, now + Math.min(minute, patience * retryAfter)),
  };
  const { rate, run } = state;
  const accepted = acceptedPerSecond(state.accepted, now);
  if (rate === undefined) {
    return { ...state, rate: within(firstShare * accepted), lastStart: now, cutAt: now };
  }
  if (sentAt <= state.cutAt) return state;
  // A service that counts by the second accepts any rate until its count is full, so the rate that it refused says little.
  const target = run === 0 ? state.target : within(cut * Math.min(rate, 2 * (accepted + 1)));
  const lower = run < steadyRun ? steepCut * rate : Math.min(cut * rate, target);
  return { ...state, rate: within(lower), target, cutAt: now, run: 0, steps: 0 };
}

function within(rate: number): number {
  return Math.min(fastest, Math.max(slowest, rate));
}

function countAccepted(accepted: AcceptedCount, sentAt: number, now: number): AcceptedCount {
  const { since, count, before } = accepted;
  const age = now - since;
  if (age < 1000) return { since, count: count + 1, before };
  if (age < 2000) return { since: since + 1000, count: 1, before: count };
  return { since: sentAt, count: 1, before: undefined };
}

/** How many were accepted in the last second, extrapolated if the first was sent less than a second ago. */
function acceptedPerSecond({ since, count, before }: AcceptedCount, now: number): number {
  const age = now - since;
  if (age >= 1000) return count * Math.max(0, 2 - age / 1000);
  // A burst within a few milliseconds is no rate.
  if (before === undefined) return (count * 1000) / Math.max(250, age);
  return count + before * (1 - age / 1000);
}

/** Whether a response says that there were too many requests. A 503 without Retry-After only says that the service is down. */
export function isThrottling(status: number, code: string | undefined, retryAfter: number | undefined): boolean {
  return (status === 429 || (status === 503 && retryAfter !== undefined)) && isRetryable(status, code);
}

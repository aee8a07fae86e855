/** The delays between polls, in milliseconds. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

export const defaultInterval: Interval = { min: 1_000, max: 10_000 };

const growth = 1.5;

/** What is known when the next poll is planned. */
export interface PollContext {
  readonly interval: Interval;
  /** How many polls there were, from 1. */
  readonly polls: number;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** A random number from 0 to 1. */
  readonly random: number;
}

/**
 * The delay before the next poll, in milliseconds: not less than the service asks for. Random in part, so that many waits
 * that began together do not poll together for ever.
 */
export function planPoll({ interval, polls, retryAfter = 0, random }: PollContext): number {
  const planned = Math.min(interval.min * growth ** (polls - 1), Math.max(interval.min, interval.max));
  return Math.max(retryAfter, randomize(planned, random));
}

/** What is known when the next poll of several versions of a task is planned. */
export interface SharedPollContext {
  readonly interval: Interval;
  /** How long ago the last of them was stopped, in milliseconds. */
  readonly elapsed: number;
  /** A random number from 0 to 1. */
  readonly random: number;
}

/**
 * The delay before the next shared poll, in milliseconds: a quarter of the time that the newest wait has taken, within the
 * interval. So an end is seen at most a quarter later than it happened, plus `min`.
 */
export function planSharedPoll({ interval: { min, max }, elapsed, random }: SharedPollContext): number {
  return randomize(Math.min(Math.max(elapsed / 4, min), Math.max(min, max)), random);
}

function randomize(ms: number, random: number): number {
  return Math.round((ms * (1 + random)) / 2);
}

/**
 * How the states of some versions of a task are read at the least cost: from the list of the task's versions, a hundred per
 * request, or one by one.
 *
 * @param versions how many are waited for
 * @param pages how many pages of the list had to be read last time to see them all
 */
export function planReading(versions: number, pages: number): 'list' | 'each' {
  return versions > pages ? 'list' : 'each';
}

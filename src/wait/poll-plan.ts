/** The waits between polls, in milliseconds. */
export interface Interval {
  readonly first: number;
  readonly most: number;
}

export const defaultInterval: Interval = { first: 1_000, most: 10_000 };

const growth = 1.5;

/** What is known when the next poll is planned. */
export interface PollSituation {
  readonly interval: Interval;
  /** How many polls there were, from 1. */
  readonly polls: number;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** A random number from 0 to 1. */
  readonly chance: number;
}

/**
 * How long to wait for the next poll, in milliseconds: as long as the service asks for, and not less than planned. Random
 * in part, so that many who began together do not ask together for ever.
 */
export function planPoll({ interval, polls, retryAfter = 0, chance }: PollSituation): number {
  const planned = Math.min(interval.first * growth ** (polls - 1), Math.max(interval.first, interval.most));
  return Math.max(retryAfter, Math.round((planned * (1 + chance)) / 2));
}

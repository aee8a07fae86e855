import { inject } from 'vitest';

const long = inject('form') === 'long';

export const soak = {
  calls: long ? 100_000 : 20_000,
  inFlight: 64,
  parts: 5,
  retryLimit: 2,
  /** What a call may leave behind: a leak of one closure or one listener a call is above a hundred. */
  bytesAllowed: long ? 20 : 40,
};

/** In milliseconds: longer than any of the programs should run. */
export const patience = 300_000;

/** In milliseconds: how long the server is up before, down, and up after. */
export const storm = long
  ? { before: 10_000, down: 10_000, after: 10_000 }
  : { before: 2_000, down: 3_000, after: 3_000 };

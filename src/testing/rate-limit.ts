/** How many requests a fake service accepts. */
export interface RateLimit {
  /** How many requests it accepts per second of its clock, on average. */
  readonly perSecond: number;
  /** How many it accepts at once after it was idle. */
  readonly burst: number;
  /** The `Retry-After` header of a refusal, in seconds or as an HTTP date. Default: none. */
  readonly retryAfter?: number | string | undefined;
}

/** Takes one request; false if the limit refuses it. A refused request does not use up anything. */
export type Admission = () => boolean;

/** A token bucket: it begins full, holds `burst` tokens, and each accepted request takes one. */
export function createAdmission({ perSecond, burst }: RateLimit, now: () => number): Admission {
  let tokens = burst;
  let filledAt = now();
  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + (Math.max(0, time - filledAt) * perSecond) / 1000);
    filledAt = time;
    // Sums of fractions come out a little below 1.
    if (tokens < 1 - 1e-9) return false;
    tokens -= 1;
    return true;
  };
}

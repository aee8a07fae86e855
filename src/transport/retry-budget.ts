/** How many repetitions a client may make beyond what its successes allow. */
const stock = 50;

/** What one success gives back, in repetitions. */
const earned = 0.2;

/**
 * The repetitions that all calls of a client share. In an outage it is soon used up, and then each call makes one attempt:
 * repeating all of them would multiply the load under which the service is to recover.
 */
export interface RetryBudget {
  /** Whether one more repetition may be made. */
  isEmpty(): boolean;
  /** A repetition is made. */
  spend(): void;
  /** A call has succeeded. */
  earn(): void;
}

export function createRetryBudget(): RetryBudget {
  let left = stock;
  return {
    isEmpty: () => left < 1,
    spend: () => {
      left -= 1;
    },
    earn: () => {
      left = Math.min(stock, left + earned);
    },
  };
}

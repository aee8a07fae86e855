import type { Outcome } from './outcomes.js';
import { describeError } from './present-error.js';

/** The results of many versions, as counts: there may be too many versions to keep. */
export interface Summary {
  readonly count: number;
  readonly failures: number;
  /** @returns whether it is a failure of a kind that was not there before */
  add(outcome: Outcome): boolean;
  /** Such as `40 versions: 38 stopped, 2 error`. */
  describe(): string;
}

export function createSummary(isGood: (outcome: Outcome) => boolean): Summary {
  const counts = new Map<string, number>();
  const kinds = new Set<string>();
  let count = 0;
  let troubles = 0;
  return {
    get count() {
      return count;
    },
    get failures() {
      return troubles;
    },
    add: (outcome) => {
      count += 1;
      if (!isGood(outcome)) troubles += 1;
      counts.set(outcome.outcome, (counts.get(outcome.outcome) ?? 0) + 1);
      if (outcome.error === undefined) return false;
      const before = kinds.size;
      return kinds.add(describeError(outcome.error)).size > before;
    },
    describe: () => {
      const parts = [...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([outcome, number]) => `${number} ${outcome}`);
      return [`${count} ${count === 1 ? 'version' : 'versions'}`, parts.join(', ')].filter(Boolean).join(': ');
    },
  };
}

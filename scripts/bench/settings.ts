import { parseArgs } from 'node:util';

/** How often each client is measured, and by how many calls each time. */
export interface Amount {
  readonly rounds: number;
  readonly calls: number;
}

/** How much to measure, and what to make of it. */
export interface Settings {
  /** Fail when a budget is missed. */
  readonly check: boolean;
  readonly inProcess: Amount;
  readonly sequential: Amount;
  readonly inFlight: Amount;
  /** For `npm run bench:sign`. */
  readonly signatures: Amount;
}

export function readSettings(words: readonly string[]): Settings {
  const options = { quick: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } } as const;
  const { quick, check } = parseArgs({ args: [...words], options }).values;
  const thorough = quick ? 1 : 4;
  return {
    check,
    // Many short rounds, not a few long ones: the machine changes its pace within a second, and a collection of garbage
    // falls into few of them.
    inProcess: { rounds: 60 * thorough, calls: 60 },
    // Long enough to be made mostly by code that is warm in the processor's caches, as in a program with one client.
    sequential: { rounds: 15 * thorough, calls: 80 },
    // Long enough for 64 calls in flight to be the rule.
    inFlight: { rounds: 8 * thorough, calls: 320 },
    signatures: { rounds: 60 * thorough, calls: 200 },
  };
}

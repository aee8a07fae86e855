/** How often each subject is measured, and by how many calls each time. */
export interface Amount {
  readonly rounds: number;
  readonly calls: number;
}

/** How much to measure. */
export interface Settings {
  readonly inProcess: Amount;
  readonly sequential: Amount;
  readonly inFlight: Amount;
  readonly signatures: Amount;
  /** How many processes are started. */
  readonly starts: number;
  /** For one client, in a process of its own. */
  readonly memory: { readonly warmUp: number; readonly calls: number };
}

/**
 * Many short rounds, not a few long ones: the machine changes its pace within a second, and a collection of garbage falls into
 * few of them.
 */
export const thorough: Settings = {
  inProcess: { rounds: 100, calls: 50 },
  // Long enough to be mostly code that is warm in the processor's caches, as in a program with one client.
  sequential: { rounds: 40, calls: 60 },
  // Long enough for the wanted number of calls in flight to be the rule.
  inFlight: { rounds: 12, calls: 640 },
  signatures: { rounds: 100, calls: 200 },
  starts: 12,
  memory: { warmUp: 10_000, calls: 100_000 },
};

/** To see that all of it runs. */
export const quick: Settings = {
  inProcess: { rounds: 2, calls: 20 },
  sequential: { rounds: 2, calls: 10 },
  inFlight: { rounds: 2, calls: 256 },
  signatures: { rounds: 2, calls: 20 },
  starts: 2,
  memory: { warmUp: 64, calls: 640 },
};

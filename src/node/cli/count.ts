import { isModelArtsError, type ModelArtsClient, type Selection } from '../../index.js';

/** How many there are in all, as far as it is known. */
export interface Count {
  readonly found: number;
  readonly isWhole: boolean;
  end(): void;
}

/**
 * Counts what runs, beside the work: that looks no further ahead than it must, and so cannot say how much is left. What
 * ends before it is counted is missed; the length of a bar need not be exact.
 */
export function countRunning(client: ModelArtsClient, selection: Selection): Count {
  const controller = new AbortController();
  let found = 0;
  let isWhole = false;
  const count = async () => {
    try {
      for await (const _version of client.runningVersions(selection, { signal: controller.signal })) found += 1;
      isWhole = true;
    } catch (error) {
      // The work fails the same way, and reports it.
      if (!controller.signal.aborted && !isModelArtsError(error)) throw error;
    }
  };
  void count();
  return {
    get found() {
      return found;
    },
    get isWhole() {
      return isWhole;
    },
    end: () => controller.abort(),
  };
}

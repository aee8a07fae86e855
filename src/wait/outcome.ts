import type { AnyModelArtsError } from '../errors/guards.js';
import type { VersionHandle } from '../errors/version-handle.js';
import type { DescProcessorTaskVersionData } from '../generated/methods.js';
import type { VersionState } from './state.js';

/** How a version ended: the name of its final state. */
export type WaitOutcome = 'stopped' | 'completed' | 'failed' | 'timed-out' | 'stop-failed' | 'deletion-failed';

/** What a wait resolves with. */
export interface WaitResult {
  /**
   * How the version ended. `completed` and `failed` after a stop mean that it had ended by itself before; `stop-failed`, that
   * the service could not stop it.
   */
  readonly outcome: WaitOutcome;
  /** The version as it was read last. */
  readonly version: DescProcessorTaskVersionData;
  readonly handle: VersionHandle;
}

/** What is told while a version is waited for. */
export interface WaitProgress {
  readonly handle: VersionHandle;
  /** The number that was read last; undefined if none has been yet. */
  readonly status: number | undefined;
  /** Its name; `unknown` for a number that the client does not know, and before the first. */
  readonly state: VersionState;
  /** How often the version was asked for. */
  readonly polls: number;
  /** How long the wait has taken, in milliseconds. */
  readonly elapsed: number;
  /** In how many milliseconds the version is asked for again; 0 if at once, or not at all, because it has ended. */
  readonly nextPollIn: number;
  /** What the last call failed with, if it did: a poll, or a stop that is settled by reading. */
  readonly error?: AnyModelArtsError;
}

/** How a version is waited for. */
export interface WaitOptions {
  /** Ends the wait at once when it aborts. A stop that was sent is not taken back by it. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long it all may take, in milliseconds: the stop, and the wait. Then it rejects with a TimeoutError that has a
   * `handle`. `Infinity`: no such limit. Default: 600000, ten minutes.
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How long to wait between two polls, in milliseconds: `first` at the beginning, growing by half each time, up to `most`.
   * Each wait is random, between half of that and all of it. A number stands for both. Default: 1000 and 10000.
   */
  readonly interval?: number | { readonly first?: number | undefined; readonly most?: number | undefined } | undefined;
  /**
   * Is told when the stop was sent, and after each poll. What it throws does not touch the wait; it becomes an uncaught
   * exception. Default: none.
   */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
}

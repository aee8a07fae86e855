// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

/** The state that each documented `status` of a version stands for. Any other number is `unknown`. */
export const states = {
  0: 'initializing',
  1: 'running',
  2: 'completed',
  3: 'failed',
  4: 'stopped',
  5: 'timed-out',
  6: 'deletion-failed',
  7: 'stop-failed',
} as const;

/**
 * A state in which a version runs, or will run.
 *
 * - `initializing`: The run has been created. Examples show durations of minutes in this state, so it may be working already.
 * - `running`: The run is working.
 */
export type ActiveState = 'initializing' | 'running';

/**
 * A state in which a version has ended.
 *
 * - `completed`: The run has completed.
 * - `failed`: The run has failed.
 * - `stopped`: The run was stopped.
 * - `timed-out`: The run took too long, by pages about datasets. Pages of this family do not list it.
 * - `deletion-failed`: A deletion failed, by pages about datasets. Pages of this family do not list it.
 * - `stop-failed`: A stop failed, by pages about datasets. Pages of this family do not list it. Whether the run goes on is unknown.
 */
export type FinalState = 'completed' | 'failed' | 'stopped' | 'timed-out' | 'deletion-failed' | 'stop-failed';

/** The state of a version by name; `unknown` for a number that no page of the provider names. */
export type VersionState = ActiveState | FinalState | 'unknown';

/** The states in which there is something to stop. */
export const activeStates: readonly VersionState[] = ['initializing', 'running'];

/** The states in which a version has ended. */
export const finalStates: readonly VersionState[] = [
  'completed',
  'failed',
  'stopped',
  'timed-out',
  'deletion-failed',
  'stop-failed',
];

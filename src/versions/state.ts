import type { WaitOutcome } from './wait.js';

/** The state of a version by name; `unknown` for a number that no page of the provider names. */
export type VersionState = WaitOutcome | 'initializing' | 'running' | 'unknown';

/** By number: 0 to 4 from the pages of this family, 5 to 7 from pages about datasets. */
const states = [
  'initializing',
  'running',
  'completed',
  'failed',
  'stopped',
  'timed-out',
  'deletion-failed',
  'stop-failed',
] as const satisfies readonly VersionState[];

/**
 * The name of a version's `status`. The index does not export it: what it exports, and what is loaded later needs, bundlers
 * put into a file of its own, which every program would load.
 */
export function stateOf(status: number | undefined): VersionState {
  // What came over the wire may be anything.
  return (typeof status === 'number' ? states[status] : undefined) ?? 'unknown';
}

/** Whether a version of this state will run, or runs: there is something to stop. */
export function isActive(state: VersionState): state is 'initializing' | 'running' {
  return state === 'initializing' || state === 'running';
}

/** Whether a version of this state has ended. What is not known has not. */
export function isFinal(state: VersionState): state is WaitOutcome {
  return !isActive(state) && state !== 'unknown';
}

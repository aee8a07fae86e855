import {
  type ActiveState,
  activeStates,
  type FinalState,
  finalStates,
  states,
  type VersionState,
} from '../generated/states.js';

export type { ActiveState, FinalState, VersionState } from '../generated/states.js';

/** How a version ended: the name of its final state. */
export type WaitOutcome = FinalState;

const byStatus: Readonly<Record<number, VersionState>> = states;

/**
 * The name of a version's `status`; `unknown` for a number that no page of the provider names.
 *
 * @param status what the service sent, which may be anything
 */
export function stateOf(status: unknown): VersionState {
  return (typeof status === 'number' ? byStatus[status] : undefined) ?? 'unknown';
}

/** Whether a version of this state runs, or will run: there is something to stop. */
export function isActive(state: VersionState): state is ActiveState {
  return activeStates.includes(state);
}

/** Whether a version of this state has ended. An unknown state is not taken for an end. */
export function isFinal(state: VersionState): state is FinalState {
  return finalStates.includes(state);
}

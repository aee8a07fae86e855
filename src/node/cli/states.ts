import { stateOf } from '../../versions/state.js';
import type { Color } from './terminal/screen.js';
import { toText } from './wire.js';

/** The name of a state for a person: of one that has none, with its number. */
export function describeState(status: unknown): string {
  const state = stateOf(status);
  return state === 'unknown' ? `unknown (${toText(status)})` : state;
}

const colors: Readonly<Record<string, Color>> = {
  accepted: 'green',
  initializing: 'cyan',
  running: 'cyan',
  completed: 'green',
  stopped: 'green',
  failed: 'red',
  error: 'red',
  'timed-out': 'red',
  'deletion-failed': 'red',
  'stop-failed': 'red',
};

/** How a state or an outcome is painted. */
export function colorOf(state: string): Color | undefined {
  return colors[state];
}

import type { Tone } from './terminal/screen.js';

/** The states that the document names, by `status`; the last three are those of the pages about datasets. */
const names = [
  'initializing',
  'running',
  'completed',
  'failed',
  'stopped',
  'timed-out',
  'deletion-failed',
  'stop-failed',
] as const;

/** The name of a state, or its number where it has none: the set is open. */
export function stateOf(status: number): string {
  return names[status] ?? `unknown (${status})`;
}

const tones: Readonly<Record<string, Tone>> = {
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
export function toneOf(state: string): Tone | undefined {
  return tones[state];
}

/** Whether a version in this state has ended. A number without a name is not taken for an end. */
export function isFinal(status: number): boolean {
  return status > 1 && status < names.length;
}

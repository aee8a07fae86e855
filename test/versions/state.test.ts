import { expect, test } from 'vitest';
import { isActive, isFinal, stateOf } from '../../src/versions/state.js';

type Kind = 'active' | 'final' | 'neither';

const states: readonly (readonly [status: unknown, name: string, kind: Kind])[] = [
  [0, 'initializing', 'active'],
  [1, 'running', 'active'],
  [2, 'completed', 'final'],
  [3, 'failed', 'final'],
  [4, 'stopped', 'final'],
  [5, 'timed-out', 'final'],
  [6, 'deletion-failed', 'final'],
  [7, 'stop-failed', 'final'],
  ...[8, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9].map((status) => [status, 'unknown', 'neither'] as const),
  ...['4', 'length', null, undefined, {}, [4], true].map((status) => [status, 'unknown', 'neither'] as const),
];

test.each(states)('a status of %j is %s', (status, name, kind) => {
  // What comes over the wire need not be a number.
  const state = stateOf(status as number);
  expect(state).toBe(name);
  expect(isActive(state)).toBe(kind === 'active');
  expect(isFinal(state)).toBe(kind === 'final');
});

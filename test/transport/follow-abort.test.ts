import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { followAbort } from '../../src/transport/deadline.js';

test('who lets go of a signal twice, as a timed-out attempt does, does not disturb those who follow it since', () => {
  const controller = new AbortController();
  const { signal } = controller;
  const told: string[] = [];
  const letGo = followAbort(signal, () => told.push('first'));
  letGo();
  const second = followAbort(signal, () => told.push('second'));
  letGo();
  const third = followAbort(signal, () => told.push('third'));
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  controller.abort();
  expect(told).toEqual(['second', 'third']);
  second();
  third();
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { followAbort } from '../../src/transport/deadline.js';

test('who lets go of a signal twice, as a timed-out attempt does, does not disturb those who follow it since', () => {
  const controller = new AbortController();
  const { signal } = controller;
  const reports: string[] = [];
  const letGo = followAbort(signal, () => reports.push('first'));
  letGo();
  const second = followAbort(signal, () => reports.push('second'));
  letGo();
  const third = followAbort(signal, () => reports.push('third'));
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  controller.abort();
  expect(reports).toEqual(['second', 'third']);
  second();
  third();
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

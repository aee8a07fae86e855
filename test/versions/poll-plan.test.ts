import { describe, expect, test } from 'vitest';
import { defaultInterval, planPoll } from '../../src/versions/poll-plan.js';

const usual = { interval: defaultInterval, polls: 1, retryAfter: undefined, random: 1 };

test('waits grow from 1 s to 10 s', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 1000].map((polls) => planPoll({ ...usual, polls }));
  expect(waits).toEqual([1000, 1500, 2250, 3375, 5063, 7594, 10_000, 10_000, 10_000]);
});

test('a wait is random between half of it and all', () => {
  expect([0, 0.5, 1].map((random) => planPoll({ ...usual, random }))).toEqual([500, 750, 1000]);
});

describe('what the service asks for', () => {
  test.each([
    ['longer than planned, and than the longest', 60_000, 60_000],
    ['shorter than planned', 10, 1000],
    ['nothing', 0, 1000],
  ])('%s', (_what, retryAfter, expected) => {
    expect(planPoll({ ...usual, retryAfter })).toBe(expected);
  });
});

test.each([
  ['one length', { min: 20, max: 20 }, [20, 20, 20]],
  ['a first that is longer than the longest', { min: 30_000, max: 10_000 }, [30_000, 30_000, 30_000]],
])('%s', (_what, interval, expected) => {
  expect([1, 2, 50].map((polls) => planPoll({ ...usual, interval, polls }))).toEqual(expected);
});

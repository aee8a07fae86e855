import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sleep, steadyTime } from '../../src/transport/deadline.js';

/** What `performance.now()` returns: it stands still unless a test moves it. */
let time = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a timer that has fired counts as its delay having passed', async () => {
  const start = steadyTime();
  void sleep(5_000, undefined);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(steadyTime() - start).toBe(0);
  time = 40;
  await vi.advanceTimersByTimeAsync(1);
  expect(steadyTime() - start).toBe(5_000);
  time = 50;
  expect(steadyTime() - start).toBe(5_010);
});

test('waits at the same time are not added up', async () => {
  const start = steadyTime();
  void sleep(5_000, undefined);
  void sleep(3_000, undefined);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(steadyTime() - start).toBe(3_000);
  void sleep(4_000, undefined);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(steadyTime() - start).toBe(7_000);
});

test.each([
  ['a millisecond early', 99],
  ['on time', 100],
  ['late', 150],
])('a timer that fires %s does not move the clock', async (_, firesAt) => {
  const start = steadyTime();
  for (let fired = 1; fired <= 20; fired += 1) {
    void sleep(100, undefined);
    time += firesAt;
    await vi.advanceTimersByTimeAsync(100);
    expect(steadyTime() - start).toBe(fired * firesAt);
  }
});

test('a wait that is aborted does not move the clock', async () => {
  const start = steadyTime();
  const controller = new AbortController();
  const ended = sleep(5_000, controller.signal);
  await vi.advanceTimersByTimeAsync(1_000);
  controller.abort();
  await ended;
  expect(steadyTime() - start).toBe(0);
});

test('a fraction of a millisecond is waited for as a whole one, so that time passes', async () => {
  const done = vi.fn();
  void sleep(0.3, undefined).then(done);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

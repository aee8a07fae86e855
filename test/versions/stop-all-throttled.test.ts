import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StopAllOptions, StopAllProgress } from '../../src/index.js';
import { createRunningClock, type FakeServiceOptions } from '../../src/testing/index.js';
import { inFakeTime } from './support/fake-time.js';
import { running, setManyScene } from './support/many.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

type Limit = NonNullable<FakeServiceOptions['rateLimit']>;

describe('a service that takes fewer requests than are sent: all stops are accepted, in nearly the shortest time', () => {
  test.each<[string, Limit, StopAllOptions]>([
    ['20 per second', { perSecond: 20, burst: 20 }, {}],
    ['20 per second, 64 at once', { perSecond: 20, burst: 20 }, { concurrency: 64 }],
    ['15 per second', { perSecond: 15, burst: 15 }, {}],
    ['20 per second, with Retry-After', { perSecond: 20, burst: 20, retryAfter: 1 }, {}],
    ['20 per second, and waits', { perSecond: 20, burst: 20 }, { wait: true }],
  ])('%s', async (_name, rateLimit, options) => {
    const tasks = Array.from({ length: 4 }, () => ({ run: running, versions: 50 }));
    const { fake, client } = setManyScene({ clock: createRunningClock(), tasks, rateLimit, latency: 20 });
    const start = performance.now();
    const rates: (number | undefined)[] = [];
    const onProgress = ({ rate }: StopAllProgress) => rates.push(rate);
    const run = client.stopAll({ all: true }, { ...options, onProgress });
    const { outcomes, failures } = await inFakeTime(Promise.resolve(run));
    expect(failures).toEqual([]);
    expect(outcomes).toEqual({ [options.wait ? 'stopped' : 'accepted']: 200 });
    const optimum = (1_000 * (205 - rateLimit.burst)) / rateLimit.perSecond;
    expect(performance.now() - start).toBeLessThan(1.1 * optimum + (options.wait ? 4_000 : 1_500));
    expect(fake.requests('StopProcessorTaskVersion')).toBeLessThan(1.7 * 200);
    expect(rates.some((rate) => rate !== undefined)).toBe(true);
  });
});

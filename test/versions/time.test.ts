import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeServiceOptions } from '../../src/testing/index.js';
import { createRunningClock } from '../../src/testing/index.js';
import { failureOf } from '../support/client.js';
import { running, setScene } from './support/fake.js';
import { inFakeTime } from './support/fake-time.js';

const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  vi.spyOn(Math, 'random').mockReturnValue(1);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function scene(run = running, options: FakeServiceOptions = {}) {
  return setScene(run, { clock: createRunningClock(), ...options }, { timeout: 2_000 });
}

test('polls follow each other after 1 s, and then less and less often, up to 10 s', async () => {
  const { client, ids } = scene({ ...running, stopping: 60_000 });
  const waits: number[] = [];
  await inFakeTime(client.stopAndWait(ids, { onProgress: ({ nextPollIn }) => waits.push(nextPollIn) }));
  expect(waits).toEqual([0, 1000, 1500, 2250, 3375, 5063, 7594, 10_000, 10_000, 10_000, 10_000, 0]);
});

test('a Retry-After of a poll or of a lost stop is waited for, though it is longer than the client waits by itself', async () => {
  const { fake, client, ids } = scene({ ...running, stopping: 0 });
  fake.script({ operation: stop, response: { status: 503, retryAfter: 90 }, carriedOut: true });
  fake.script({ operation: read, response: { status: 429, retryAfter: 120 } });
  const waits: number[] = [];
  const start = performance.now();
  await inFakeTime(client.stopAndWait(ids, { onProgress: ({ nextPollIn }) => waits.push(nextPollIn) }));
  // The calls wait it out themselves.
  expect(waits).toEqual([0, 0]);
  expect(performance.now() - start).toBeGreaterThanOrEqual(210_000);
});

describe('when the time is up', () => {
  const rows = {
    'after a stop that was accepted': {
      faults: [],
      expected: { sent: 'yes', handle: { stopped: true } },
      says: /It was running \(1\) when read last\. The stop was sent and accepted: the version may still be stopping\./,
    },
    'after stops whose responses were lost': {
      faults: [{ operation: stop, response: 'lost', request: 'each', carriedOut: false }],
      expected: { sent: 'maybe', handle: { stopped: true }, cause: undefined },
      says: /The stop was sent, but its response was lost: the version may still be stopping\./,
    },
    'after a stop that was refused, and polls that fail': {
      faults: [
        { operation: stop, response: { status: 409 } },
        { operation: read, response: { status: 500 }, request: 'each' },
      ],
      expected: { sent: 'yes', handle: { stopped: false }, cause: { kind: 'http', status: 500 } },
      says: /Its state could not be read\. The stop was refused\./,
    },
  } as const;

  test.each(Object.entries(rows))('%s', async (_name, { faults, expected, says }) => {
    const { fake, client, ids } = scene({ ...running, stopping: Infinity });
    for (const fault of faults) fake.script(fault);
    const start = Date.now();
    const error = await inFakeTime(failureOf(client.stopAndWait(ids)));
    expect(Date.now() - start).toBe(600_000);
    expect(error).toMatchObject({
      kind: 'timeout',
      operation: 'stopAndWait',
      limit: 'totalTimeout',
      ms: 600_000,
      ...expected,
    });
    expect(String(error)).toMatch(says);
    expect(fake.requests(stop)).toBeLessThanOrEqual(3);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      handle: { ...ids, project_id: fake.projectId, ...expected.handle },
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of a state that is not known: it was never taken for the end', async () => {
    const { client, ids } = scene({ ...running, stopping: 0, stopEnds: 42 });
    const error = await inFakeTime(failureOf(client.stopAndWait(ids, { totalTimeout: 30_000 })));
    expect(String(error)).toContain('It was unknown (42) when read last.');
  });

  test('of waitForVersion: with the handle it goes on, and meets the end', async () => {
    const { client, ids } = scene({ initializing: 0, running: 60_000 });
    const error = await inFakeTime(failureOf(client.waitForVersion(ids, { totalTimeout: 30_000 })));
    expect(error).toMatchObject({ operation: 'waitForVersion', sent: 'yes', handle: { stopped: false } });
    const { handle } = Object(error);
    expect((await inFakeTime(client.waitForVersion(handle))).outcome).toBe('completed');
  });

  test('in the middle of a poll: it is ended', async () => {
    const { fake, client, ids } = scene();
    fake.script({ operation: read, delay: 1_500, request: 'each' });
    const start = Date.now();
    await inFakeTime(failureOf(client.waitForVersion(ids, { totalTimeout: 1_000 })));
    expect(Date.now() - start).toBe(1_000);
  });

  test('never, if it may take for ever', async () => {
    const { client, ids } = scene({ initializing: 0, running: 3_000_000 });
    const wait = client.waitForVersion(ids, { totalTimeout: Infinity });
    expect((await inFakeTime(wait)).outcome).toBe('completed');
  });
});

import { mock } from 'node:test';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, token } from '../../src/index.js';
import { createFakeService, createRunningClock } from '../../src/testing/index.js';

/** A client of a service whose time is that of the timers, and a version that takes 3 s to stop. */
function setUp() {
  const service = createFakeService({
    clock: createRunningClock(),
    run: { initializing: 0, running: Infinity, stopping: 3_000 },
  });
  const { task_id, version_ids } = service.addTask({ versions: 1 });
  const [version_id = ''] = version_ids;
  const client = createClient({
    endpoint: 'https://modelarts.example',
    auth: token('any'),
    projectId: service.projectId,
    fetch: service.fetch,
  });
  return { service, client, ids: { task_id, version_id } };
}

/** Each library of fake timers, and how a second passes in it. */
const libraries = {
  vitest: {
    install: () => void vi.useFakeTimers(),
    passSecond: async () => void (await vi.advanceTimersByTimeAsync(1_000)),
    remove: () => void vi.useRealTimers(),
  },
  'vitest, without performance': {
    install: () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }),
    passSecond: async () => void (await vi.advanceTimersByTimeAsync(1_000)),
    remove: () => void vi.useRealTimers(),
  },
  'node:test': {
    install: () => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 0, 1) }),
    passSecond: async () => {
      mock.timers.tick(1_000);
      await new Promise((resolve) => setImmediate(resolve));
    },
    remove: () => mock.timers.reset(),
  },
} as const;

describe.each(Object.entries(libraries))('with the fake timers of %s', (name, { install, passSecond, remove }) => {
  afterEach(remove);

  async function pass<Value>(promise: Promise<Value>): Promise<Value> {
    let ended = false;
    const end = () => {
      ended = true;
    };
    promise.then(end, end);
    for (let seconds = 0; !ended && seconds < 100; seconds += 1) await passSecond();
    return promise;
  }

  test('stopAndWait ends', async () => {
    install();
    const { client, ids } = setUp();
    expect(await pass(client.stopAndWait(ids))).toMatchObject({ outcome: 'stopped' });
  });

  // The pace and shared polls read performance.now(), so that it must be faked as well.
  test.runIf(name === 'vitest')('stopAll waits to the end', async () => {
    install();
    const { client } = setUp();
    expect(await pass(client.stopAll({ all: true }, { wait: true }))).toMatchObject({ outcomes: { stopped: 1 } });
  });

  test.runIf(name === 'vitest')('a retry waits as long as the service asks', async () => {
    install();
    const { service, client, ids } = setUp();
    service.script({ answer: { status: 503, retryAfter: 5 } });
    const start = Date.now();
    await pass(client.stopProcessorTaskVersion(ids));
    expect(Date.now() - start).toBeGreaterThanOrEqual(5_000);
  });

  test('latency of the fake passes', async () => {
    install();
    const service = createFakeService({ clock: createRunningClock(), latency: 2_000 });
    const { task_id } = service.addTask();
    const client = createClient({
      endpoint: 'https://modelarts.example',
      auth: token('any'),
      projectId: service.projectId,
      fetch: service.fetch,
    });
    expect(await pass(client.describeProcessorTask({ task_id }))).toMatchObject({ task_id });
  });
});

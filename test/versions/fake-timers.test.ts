import { mock } from 'node:test';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, token } from '../../src/index.js';
import { createFakeService, createRunningClock } from '../../src/testing/index.js';

/** A client of a service whose time is that of the timers, and a version that takes 3 s to stop unless said otherwise. */
function setUp({ stopping = 3_000 } = {}) {
  const service = createFakeService({
    clock: createRunningClock(),
    run: { initializing: 0, running: Infinity, stopping },
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

describe.each(Object.entries(libraries))('with the fake timers of %s', (_, { install, passSecond, remove }) => {
  afterEach(remove);

  async function pass<Value>(promise: Promise<Value>): Promise<Value> {
    let ended = false;
    const end = () => {
      ended = true;
    };
    promise.then(end, end);
    for (let seconds = 0; !ended && seconds < 100; seconds += 1) await passSecond();
    if (!ended) throw new Error('It has not ended after 100 s.');
    return promise;
  }

  test('stopAndWait ends', async () => {
    install();
    const { client, ids } = setUp();
    expect(await pass(client.stopAndWait(ids))).toMatchObject({ outcome: 'stopped' });
  });

  test('stopAll waits to the end', async () => {
    install();
    const { client } = setUp();
    expect(await pass(client.stopAll({ all: true }, { wait: true }))).toMatchObject({ outcomes: { stopped: 1 } });
  });

  test('stopAll does not wait longer than waitTimeout', async () => {
    install();
    const { service, client } = setUp({ stopping: Infinity });
    const start = Date.now();
    const report = await pass(client.stopAll({ all: true }, { wait: true, waitTimeout: 20_000 }));
    expect(report).toMatchObject({ outcomes: { error: 1 } });
    // Each wait may end up to a second late, because the time passes in whole seconds.
    expect(Date.now() - start).toBeLessThanOrEqual(40_000);
    expect(service.requests()).toBeGreaterThan(3);
  });

  test.each([429, 503])('a retry after %i waits as long as the service asks, and no longer', async (status) => {
    install();
    const { service, client, ids } = setUp();
    service.script({ response: { status, retryAfter: 5 } });
    const start = Date.now();
    await pass(client.stopProcessorTaskVersion(ids));
    expect(Date.now() - start).toBeGreaterThanOrEqual(5_000);
    expect(Date.now() - start).toBeLessThanOrEqual(7_000);
  });

  test('calls that wait for their turn start one after the other', async () => {
    install();
    const { service, client, ids } = setUp();
    service.script({ response: { status: 429, retryAfter: 5 } });
    const start = Date.now();
    await pass(client.stopProcessorTaskVersion(ids));
    await pass(Promise.all([1, 2, 3].map(() => client.describeProcessorTask({ task_id: ids.task_id }))));
    expect(Date.now() - start).toBeLessThanOrEqual(15_000);
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

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fetch, StopAllOptions } from '../../src/index.js';
import { createRunningClock, type FakeServiceOptions, type RunPlan } from '../../src/testing/index.js';
import { inFakeTime } from './support/fake-time.js';
import { running, setManyScene } from './support/many.js';

const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';
const list = 'ListProcessorTaskVersions';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Each request takes some time, and is noted with when it was sent. */
function setUp(options: FakeServiceOptions, latency = 50) {
  const requests: { readonly at: number; readonly operation: string }[] = [];
  const start = performance.now();
  let inFlight = 0;
  let most = 0;
  const scene = setManyScene(
    { clock: createRunningClock(), ...options },
    {
      fetch: async (url, init) => {
        const operation = init.method === 'POST' ? stop : /\/versions\/[^/]+$/.test(url) ? read : list;
        requests.push({ at: performance.now() - start, operation });
        most = Math.max(most, ++inFlight);
        await new Promise((resolve) => setTimeout(resolve, latency));
        inFlight -= 1;
        return scene.fake.fetch(url, init);
      },
    },
  );
  const stopAll = async (given: StopAllOptions = {}) => {
    const summary = await inFakeTime(Promise.resolve(scene.client.stopAll({ all: true }, { wait: true, ...given })));
    return { ...summary, took: performance.now() - start };
  };
  const of = (operation: string) => requests.filter((request) => request.operation === operation);
  return { ...scene, requests, of, stopAll, most: () => most };
}

const slow: RunPlan = { ...running, stopping: 5_000 };

test.each([0, 0.5, 1])(
  '60 versions that take 5 s to stop: all stops are sent within a second (random %d)',
  async (random) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    for (const tasks of [[60], [20, 20, 20], [1, 9, 50]]) {
      const { of, requests, stopAll, most } = setUp({ tasks: tasks.map((versions) => ({ run: slow, versions })) });
      const { outcomes, took } = await stopAll();
      expect(outcomes).toEqual({ stopped: 60 });
      expect(of(stop)).toHaveLength(60);
      expect(of(stop).at(-1)?.at).toBeLessThan(1_000);
      expect(took).toBeLessThan(8_000);
      expect(requests.length).toBeLessThan(60 + 45);
      expect(most()).toBe(8);
    }
  },
);

test('1,000 waits take at most 20 requests for each round of polls', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const tasks = Array.from({ length: 5 }, () => ({ run: { ...slow, stopping: 60_000 }, versions: 200 }));
  const { requests, stopAll } = setUp({ tasks }, 5);
  expect((await stopAll()).outcomes).toEqual({ stopped: 1_000 });
  const lastStop = requests.findLastIndex(({ operation }) => operation === stop);
  const polls = requests.slice(lastStop + 1).map(({ at }) => at);
  // A pause of half a second ends a round.
  const rounds: number[][] = [];
  for (const at of polls) {
    const round = rounds.at(-1);
    if (round && at - Number(round.at(-1)) < 500) round.push(at);
    else rounds.push([at]);
  }
  expect(Math.max(...rounds.map((round) => round.length))).toBeLessThanOrEqual(20);
  expect(polls.length).toBeLessThan(5 * 3 * 20);
});

test('a few old versions of a task with many: its list is not read again and again', async () => {
  const ended: RunPlan = { initializing: 0, running: 0 };
  const versions = [
    ...Array.from({ length: 3 }, () => ({ run: { ...slow, stopping: 30_000 }, age: 1_000_000 })),
    ...Array.from({ length: 3_000 }, () => ({ run: ended, age: 100_000 })),
  ];
  const { fake, stopAll } = setUp({ tasks: [{ versions }] }, 5);
  expect((await stopAll()).outcomes).toEqual({ stopped: 3 });
  // Once to find the versions, and a few pages before it turned to reading them one by one.
  expect(fake.requests(list)).toBeLessThan(31 + 3 + 5);
  expect(fake.requests(read)).toBeLessThan(3 * 20);
});

test('waiting never delays a stop: while stops are waiting for a slot, nothing is polled', async () => {
  const { requests, stopAll } = setUp({ tasks: [{ run: slow, versions: 400 }] }, 100);
  await stopAll({ concurrency: 4 });
  const lastStop = requests.findLastIndex(({ operation }) => operation === stop);
  // Four pages of the list find them.
  expect(requests.slice(0, lastStop).filter(({ operation }) => operation !== stop).length).toBeLessThan(10);
  expect(Number(requests[lastStop]?.at)).toBeLessThan((1.1 * (100 * 400)) / 4 + 1_000);
});

test('no version is waited for longer than waitTimeout; the others go on', async () => {
  const versions = [{ run: { ...slow, stopping: 3_600_000 } }, { run: { ...slow, stopping: 5_000 } }];
  const { requests, stopAll } = setUp({ tasks: [{ versions }] });
  const { outcomes, failures } = await stopAll({ waitTimeout: 20_000 });
  expect(outcomes).toEqual({ stopped: 1, error: 1 });
  expect(failures[0]?.error).toMatchObject({
    kind: 'timeout',
    limit: 'waitTimeout',
    ms: 20_000,
    problem: expect.stringContaining('within the 20000 ms of waitTimeout'),
    handle: { stopped: true },
  });
  expect(Number(requests.at(-1)?.at)).toBeLessThan(21_000);
});

describe('a task whose polls get no response', () => {
  function setUpSilent() {
    const tasks = ['silent', 'other'].map((task_id) => ({ task_id, run: slow, versions: 2 }));
    const scene = setUp({ tasks });
    for (const operation of [list, read] as const)
      scene.fake.script({
        operation,
        task_id: 'silent',
        request: [operation === list ? 2 : 1, 1_000],
        response: 'lost',
      });
    const settled: Record<string, number> = {};
    const start = performance.now();
    const stopAll = async (options: StopAllOptions) => {
      for await (const { task_id, outcome } of scene.client.stopAll({ all: true }, { wait: true, ...options }))
        settled[`${task_id} ${outcome}`] = performance.now() - start;
    };
    return { settled, stopAll: (options: StopAllOptions) => inFakeTime(stopAll(options)) };
  }

  test('holds up no other task', async () => {
    const { settled, stopAll } = setUpSilent();
    await stopAll({ totalTimeout: 300_000 });
    expect(Object.keys(settled).sort()).toEqual(['other stopped', 'silent error']);
    expect(settled['other stopped']).toBeLessThan(8_000);
  });

  test('is not waited for longer than waitTimeout', async () => {
    const { settled, stopAll } = setUpSilent();
    await stopAll({ waitTimeout: 20_000 });
    expect(Object.keys(settled).sort()).toEqual(['other stopped', 'silent error']);
    expect(settled['silent error']).toBeLessThan(21_000);
  });
});

test('however short waitTimeout is, a version is read once', async () => {
  const { stopAll } = setUp({ tasks: [{ run: running, versions: 1 }] });
  expect((await stopAll({ waitTimeout: 200 })).outcomes).toEqual({ stopped: 1 });
});

test('a version that is deleted while it is waited for is an error; the others go on', async () => {
  const { fake, client, stopAll } = setUp({ tasks: [{ run: slow, versions: 5 }] });
  const [{ task_id, version_id } = { task_id: '', version_id: '' }] = [...fake.versions()];
  setTimeout(() => void client.deleteProcessorTaskVersion({ task_id, version_id }), 3_000);
  const { outcomes, failures } = await stopAll();
  expect(outcomes).toEqual({ stopped: 4, error: 1 });
  expect(failures).toMatchObject([{ version_id, error: { kind: 'http', reason: 'not-found' } }]);
});

describe('polls that fail', () => {
  const rows: Readonly<Record<string, (url: string, count: number) => Response | undefined>> = {
    'the list, for a while': (url, count) =>
      url.includes('/versions?') && count < 3 ? Response.json({}, { status: 503 }) : undefined,
    'the list, always with 403': (url) =>
      url.includes('/versions?')
        ? Response.json({ error_code: 'ModelArts.0204', error_msg: 'x' }, { status: 403 })
        : undefined,
    'the list has no total': (url) => (url.includes('/versions?') ? Response.json({ versions: [] }) : undefined),
    'the list is empty': (url) => (url.includes('/versions?') ? Response.json({ count: 0, versions: [] }) : undefined),
    'the list says that they belong to another task, and have completed': (url) =>
      url.includes('/versions?')
        ? Response.json({
            count: 6,
            versions: Array.from({ length: 6 }, (_, index) => ({
              task_version_id: `v${index}`,
              task_id: 'OTHER',
              status: 2,
            })),
          })
        : undefined,
    'the list says that others have stopped': (url) =>
      url.includes('/versions?')
        ? Response.json({
            count: 2,
            versions: ['x', 'y'].map((id) => ({ task_version_id: id, task_id: 'OTHER', status: 4 })),
          })
        : undefined,
  };

  test.each(Object.entries(rows))('%s', async (_name, respond) => {
    const clock = createRunningClock();
    let polls = 0;
    const versions = Array.from({ length: 6 }, (_, index) => ({ version_id: `v${index}` }));
    const base = setManyScene({ clock, tasks: [{ task_id: 't', run: slow, versions }] });
    const fetch: Fetch = async (url, init) => {
      const isPoll = base.fake.requests(stop) === 6 && init.method === 'GET';
      return (isPoll && respond(url, polls++)) || base.fake.fetch(url, init);
    };
    const { client } = setManyScene({}, { fetch, projectId: base.fake.projectId });
    const { outcomes } = await inFakeTime(Promise.resolve(client.stopAll({ all: true }, { wait: true })));
    expect(outcomes).toEqual({ stopped: 6 });
    expect([...base.fake.versions()].every(({ status }) => status === 4)).toBe(true);
    expect(polls).toBeGreaterThan(0);
  });
});

test('a response about another version is not believed', async () => {
  const clock = createRunningClock();
  const base = setManyScene({ clock, tasks: [{ task_id: 't', run: { ...slow, stopping: Infinity }, versions: 1 }] });
  const fetch: Fetch = async (url, init) =>
    base.fake.requests(stop) === 1 && init.method === 'GET'
      ? Response.json({ task_version_id: 'ANOTHER', task_id: 'OTHER', status: 4, count: 0, versions: [] })
      : base.fake.fetch(url, init);
  const { client } = setManyScene({}, { fetch, projectId: base.fake.projectId });
  const options = { wait: true, totalTimeout: 20_000 };
  const { outcomes, failures } = await inFakeTime(Promise.resolve(client.stopAll({ all: true }, options)));
  expect(outcomes).toEqual({ error: 1 });
  expect(failures).toMatchObject([{ error: { kind: 'timeout', cause: { kind: 'response' } } }]);
});

import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { StopAllOptions, StopAllOutcome, StopAllProgress } from '../../src/index.js';
import { createFakeService, type FakeServiceOptions, type RunPlan } from '../../src/testing/index.js';
import { clientOf, failureOf } from '../support/client.js';

const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';
const list = 'ListProcessorTaskVersions';

const running: RunPlan = { initializing: 0, running: Infinity, stopping: 0 };
const initializing: RunPlan = { initializing: Infinity, stopping: 0 };
const ended = (ends: NonNullable<RunPlan['ends']>): RunPlan => ({ initializing: 0, running: 0, ends });

function scene(options: FakeServiceOptions = {}) {
  const fake = createFakeService(options);
  const client = clientOf('https://modelarts.example', fake.fetch, fake.projectId);
  return { fake, client };
}

async function collect<Item>(outcomes: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const outcome of outcomes) all.push(outcome);
  return all;
}

/** How many of each outcome. */
function countOutcomes(outcomes: readonly StopAllOutcome[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

describe.each(['page', 'record'] as const)('where offset counts as %s', (offsetMeans) => {
  test('every version of the project that will run or runs is stopped, each once, and no other', async () => {
    const { fake, client } = scene({ offsetMeans });
    for (let count = 0; count < 120; count++) fake.addTask({ versions: [{ run: running }, { run: ended('failed') }] });
    fake.addTask({ versions: [] });
    fake.addTask({ template: { id: 'sys_data_analyse' } });
    fake.addTask({ versions: Array.from({ length: 230 }, () => ({ run: initializing })) });
    fake.addTask({ versions: [{ run: ended('completed') }, { run: ended(42) }, { run: ended('stop-failed') }] });
    const outcomes = await collect(client.stopAll({ all: true }));
    // One of them has a status that nobody documented, which is never taken for the end.
    expect(countOutcomes(outcomes)).toEqual({ accepted: 351 });
    expect(new Set(outcomes.map(({ version_id }) => version_id)).size).toBe(351);
    const versions = [...fake.versions()];
    expect(versions.filter(({ status }) => status < 2)).toEqual([]);
    expect(versions.filter(({ stops }) => stops > 0)).toHaveLength(351);
    expect(fake.requests(stop)).toBe(351);
  });
});

test('only of given tasks, each once', async () => {
  const { fake, client } = scene();
  // They run on while they stop: a task that is looked at twice would show them again.
  const run = { ...running, stopping: Infinity };
  const [one, two, three] = [1, 2, 3].map((versions) => fake.addTask({ run, versions }));
  const task_ids = new Set([one?.task_id ?? '', three?.task_id ?? '']);
  expect(await collect(client.stopAll({ task_ids: [...task_ids, ...task_ids] }))).toHaveLength(4);
  expect(fake.version({ task_id: two?.task_id ?? '', version_id: two?.version_ids[0] ?? '' })?.stops).toBe(0);
  expect(await collect(client.stopAll({ task_ids: [] }))).toEqual([]);
});

test('runningVersions lists what would be stopped, and stops nothing', async () => {
  const { fake, client } = scene();
  const { task_id, version_ids } = fake.addTask({ versions: [{ run: running }, { run: ended('failed') }] });
  const found = [];
  for await (const version of client.runningVersions({ task_ids: [task_id] })) found.push(version);
  expect(found).toEqual([
    {
      task_id,
      version_id: version_ids[0],
      name: 'task-1',
      type: 'sys_data_validation',
      workspace_id: '0',
      created: fake.clock.now(),
      age: 0,
      duration: 0,
      state: 'running',
      version: expect.objectContaining({ status: 1 }),
    },
  ]);
  expect(fake.requests(stop)).toBe(0);
});

test('with wait: each outcome is how the version ended, with the version', async () => {
  const { fake, client } = scene();
  fake.addTask({ versions: [{ run: running }, { run: { ...running, stopEnds: 'stop-failed' } }] });
  const outcomes = await collect(client.stopAll({ all: true }, { wait: true, interval: 1 }));
  expect(countOutcomes(outcomes)).toEqual({ stopped: 1, 'stop-failed': 1 });
  expect(outcomes.map(({ version }) => version?.status).sort()).toEqual([4, 7]);
});

/** What happens to the stop of one of three versions, and its outcome. */
const troubles = {
  'refused, and it runs': [{ status: 409 }, running, 'error'],
  'refused, and it has ended meanwhile': [{ status: 409 }, { ...running, running: 1_000 }, 'completed'],
  'lost, and it runs': ['reset', running, 'error'],
  'lost, and it has ended meanwhile': ['reset', { ...running, running: 1_000 }, 'completed'],
  forbidden: [{ status: 403 }, running, 'error'],
} as const;

describe('one that fails stops nothing', () => {
  test.each(Object.entries(troubles))('%s', async (_name, [response, run, outcome]) => {
    const { fake, client } = scene();
    const { task_id, version_ids } = fake.addTask({ versions: [{ run: running }, { run }, { run: running }] });
    const version_id = version_ids[1] ?? '';
    fake.script({ operation: stop, version_id, response });
    const onProgress = ({ found }: StopAllProgress) => {
      if (found === 3) fake.clock.advance(1_000);
    };
    const outcomes = await collect(client.stopAll({ task_ids: [task_id] }, { onProgress }));
    expect(countOutcomes(outcomes)).toEqual({ accepted: 2, [outcome]: 1 });
    // What is refused for another reason than the state is not read.
    expect(fake.requests(read)).toBe(response === troubles.forbidden[0] ? 0 : 1);
    const troubled = outcomes.find((one) => one.version_id === version_id);
    expect(troubled?.error?.operation).toBe(outcome === 'error' ? stop : undefined);
    expect(troubled?.version?.status).toBe(outcome === 'completed' ? 2 : undefined);
  });

  test('with wait: what stopAndWait rejects with is the error', async () => {
    const { fake, client } = scene();
    fake.addTask({ versions: [{ run: running }, { run: { ...running, stopping: Infinity } }] });
    const outcomes = await collect(client.stopAll({ all: true }, { wait: true, interval: 1, totalTimeout: 200 }));
    expect(countOutcomes(outcomes)).toEqual({ stopped: 1, error: 1 });
    expect(outcomes[1]).toMatchObject({ error: { kind: 'timeout', handle: { stopped: true } } });
  });
});

describe('a task that cannot be read is one outcome, and the others are stopped', () => {
  const rows = {
    forbidden: { status: 403 },
    'a route that is wrong': { status: 404, code: '404' },
    'without a code': { status: 404 },
  } as const;

  test.each(Object.entries(rows))('%s', async (_name, response) => {
    const { fake, client } = scene();
    const tasks = [1, 2, 3].map((versions) => fake.addTask({ run: running, versions }));
    const task_id = tasks[2]?.task_id ?? '';
    fake.script({ operation: list, task_id, response, request: 'each' });
    for (const selection of [{ all: true }, { task_ids: tasks.map((task) => task.task_id) }] as const) {
      const outcomes = await collect(client.stopAll(selection));
      expect(outcomes.filter(({ outcome }) => outcome === 'error')).toEqual([
        { task_id, version_id: undefined, outcome: 'error', error: expect.objectContaining({ operation: list }) },
      ]);
    }
    const running_ = [...fake.versions()].filter(({ status }) => status === 1);
    expect(running_.map((version) => version.task_id)).toEqual([task_id, task_id, task_id]);
    const listed = client.runningVersions({ all: true });
    expect(await failureOf(collect(listed))).toMatchObject({ operation: list, status: response.status });
  });

  test('in the middle of its list: what is known of it is stopped', async () => {
    const { fake, client } = scene();
    const { task_id } = fake.addTask({ run: running, versions: 150 });
    fake.script({ operation: list, response: { status: 403 }, request: 2 });
    const outcomes = await collect(client.stopAll({ task_ids: [task_id] }));
    expect(countOutcomes(outcomes)).toEqual({ accepted: 100, error: 1 });
  });
});

test('if the list of tasks fails midway, what is known is stopped, and then it is thrown', async () => {
  const { fake, client } = scene();
  for (let count = 0; count < 150; count++) fake.addTask({ run: running, versions: 1 });
  fake.script({ operation: 'ListProcessorTasks', response: { status: 403 }, request: 2 });
  const outcomes: StopAllOutcome[] = [];
  const run = client.stopAll({ all: true });
  const read = async () => {
    for await (const outcome of run) outcomes.push(outcome);
  };
  expect(await failureOf(read())).toMatchObject({ kind: 'http', status: 403, operation: 'ListProcessorTasks' });
  expect(countOutcomes(outcomes)).toEqual({ accepted: 100 });
  expect(run.summary).toMatchObject({ found: 100, outcomes: { accepted: 100 }, failures: [] });
});

describe('a workspace that cannot be read', () => {
  const workspace_ids = ['w1', 'w2'];

  function setUp(status: number) {
    const { fake, client } = scene();
    for (const workspace_id of workspace_ids) fake.addTask({ workspace_id, run: running, versions: 1 });
    fake.script({ operation: 'ListProcessorTasks', response: { status } });
    return { fake, client };
  }

  test('is thrown when those that follow are done', async () => {
    const { client } = setUp(403);
    const run = client.stopAll({ all: true, workspace_ids });
    expect(await failureOf(run)).toMatchObject({ kind: 'http', status: 403, operation: 'ListProcessorTasks' });
    expect(run.summary).toMatchObject({ found: 1, outcomes: { accepted: 1 } });
    const listed: string[] = [];
    const { client: other } = setUp(403);
    const list = async () => {
      for await (const { workspace_id } of other.runningVersions({ all: true, workspace_ids }))
        listed.push(String(workspace_id));
    };
    expect(await failureOf(list())).toMatchObject({ status: 403 });
    expect(listed).toEqual(['w2']);
  });

  test('because of the credentials: they are not used again', async () => {
    const { fake, client } = setUp(401);
    expect(await failureOf(client.stopAll({ all: true, workspace_ids }))).toMatchObject({ status: 401 });
    expect(fake.requests()).toBe(1);
  });
});

describe('a task that is not found', () => {
  const gone = { operation: list, response: { status: 400, code: 'ModelArts.4700' }, request: 2 } as const;

  test('is passed over if it was listed before: it was deleted meanwhile', async () => {
    const { fake, client } = scene();
    for (let count = 0; count < 3; count++) fake.addTask({ run: running, versions: 1 });
    fake.script(gone);
    expect(countOutcomes(await collect(client.stopAll({ all: true })))).toEqual({ accepted: 2 });
  });

  test('is an error if it was given', async () => {
    const { fake, client } = scene();
    const task_ids = [fake.addTask().task_id, fake.addTask().task_id];
    fake.script(gone);
    expect(await collect(client.stopAll({ task_ids }))).toEqual([
      expect.objectContaining({ task_id: task_ids[1], error: expect.objectContaining({ reason: 'not-found' }) }),
    ]);
  });
});

test('as many are stopped at a time as are allowed', async () => {
  for (const concurrency of [1, 3, undefined]) {
    const { fake } = scene();
    fake.addTask({ run: running, versions: 40 });
    let [now, most] = [0, 0];
    const client = clientOf(
      'https://modelarts.example',
      async (url, init) => {
        const counts = init?.method === 'POST';
        if (counts) most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 2));
        const response = await fake.fetch(url, init);
        if (counts) now -= 1;
        return response;
      },
      fake.projectId,
    );
    await collect(client.stopAll({ all: true }, { concurrency }));
    expect(most).toBe(concurrency ?? 8);
  }
});

test('onProgress reports how many were found and settled, and when all were found', async () => {
  const { fake, client } = scene();
  fake.addTask({ run: running, versions: 3 });
  const reports: StopAllProgress[] = [];
  await collect(client.stopAll({ all: true }, { onProgress: (progress) => reports.push(progress) }));
  expect(reports).toHaveLength(7);
  expect(reports[0]).toEqual({ found: 1, settled: 0, listed: false });
  expect(reports.at(-1)).toEqual({ found: 3, settled: 3, listed: true });
});

test('breaking out of the loop ends it: nothing more is sent', async () => {
  const { fake, client } = scene();
  fake.addTask({ run: running, versions: 100 });
  for await (const _outcome of client.stopAll({ all: true })) break;
  const sent = fake.requests();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fake.requests()).toBe(sent);
  expect(fake.requests(stop)).toBeLessThan(20);
});

describe('aborted', () => {
  const reasons = [new Error('enough'), 'enough', 0, undefined];

  test.each(reasons)('with %j while it works: rejects with just that', async (reason) => {
    for (const wait of [true, false]) {
      const { fake, client } = scene();
      fake.addTask({ run: { ...running, stopping: Infinity }, versions: 20 });
      if (!wait) fake.script({ operation: stop, response: 'lost', request: 'each' });
      const controller = new AbortController();
      const error = failureOf(collect(client.stopAll({ all: true }, { wait, signal: controller.signal })));
      setTimeout(() => controller.abort(reason), 30);
      expect(await error).toBe(controller.signal.reason);
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
      const sent = fake.requests();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(fake.requests()).toBe(sent);
    }
  });

  test('before: nothing is sent', async () => {
    const { fake, client } = scene();
    expect(await failureOf(collect(client.stopAll({ all: true }, { signal: AbortSignal.abort(0) })))).toBe(0);
    expect(fake.requests()).toBe(0);
  });
});

test.each<[StopAllOptions, string]>([
  [{ concurrency: 0 }, 'concurrency'],
  [{ concurrency: 1.5 }, 'concurrency'],
  [{ concurrency: Infinity }, 'concurrency'],
  [{ concurrency: 1_001 }, 'concurrency'],
  [{ concurrency: Number.MAX_SAFE_INTEGER }, 'concurrency'],
])('%j is refused before anything is sent', async (options, parameter) => {
  const { fake, client } = scene();
  expect(await failureOf(collect(client.stopAll({ all: true }, options)))).toMatchObject({
    kind: 'request',
    parameter,
  });
  expect(fake.requests()).toBe(0);
});

test('no version is read if its stop was accepted', async () => {
  const { fake, client } = scene();
  fake.addTask({ run: running, versions: 3 });
  await collect(client.stopAll({ all: true }));
  expect(fake.requests(read)).toBe(0);
});

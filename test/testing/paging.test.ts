import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { ListProcessorTasksParams } from '../../src/index.js';
import {
  createFakeService,
  type OffsetBeyondEnd,
  type OffsetMeaning,
  type TaskSetup,
} from '../../src/testing/index.js';
import { clientOf } from '../support/client.js';
import { ask } from './support/ask.js';
import { violations } from './support/schemas.js';
import { firstVersion } from './support/version-ids.js';

const endpoint = 'https://modelarts.example';

function start(tasks: Iterable<TaskSetup>, offsetMeans?: OffsetMeaning) {
  const service = createFakeService({ tasks, offsetMeans });
  return { service, client: clientOf(endpoint, service.fetch) };
}

const readings = [
  ['page', ['V003', 'V004']],
  ['record', ['V002', 'V003']],
  [undefined, ['V003', 'V004']],
] as const;

describe.each(readings)('where offset counts each %s', (offsetMeans, secondVersions) => {
  const completed = { initializing: 0, running: 0, samples: 5 };
  const { client, service } = start([{ run: completed, versions: 5 }, { name: 'two' }, { name: 'three' }], offsetMeans);
  const part = { limit: 2, offset: 1 } as const;
  const isPage = offsetMeans !== 'record';

  test('versions', async () => {
    const { task_id } = firstVersion(service);
    const { count, versions } = await client.listProcessorTaskVersions({
      task_id,
      order: 'asc',
      ...part,
    });
    expect({ count, names: versions.map((one) => one.version_name) }).toEqual({ count: 5, names: secondVersions });
  });

  test('tasks', async () => {
    const { count, tasks } = await client.listProcessorTasks({ order: 'asc', ...part });
    expect({ count, names: tasks.map(({ name }) => name) }).toEqual({
      ...{ count: 3, names: isPage ? ['three'] : ['two', 'three'] },
    });
  });

  test('algorithm types', async () => {
    const { items: all } = await client.getProcessorTaskItems();
    const { total, items } = await client.getProcessorTaskItems(part);
    expect({ total, items }).toEqual({ total: 4, items: isPage ? all.slice(2) : all.slice(1, 3) });
  });

  test('results, whose has_more says that there are no more', async () => {
    const version = firstVersion(service);
    const all = await client.listProcessorTaskVersionResults(version);
    const { count, has_more, results } = await client.listProcessorTaskVersionResults({ ...version, ...part });
    expect(all).toMatchObject({ count: 5, has_more: true });
    expect({ count, has_more, results }).toEqual({
      ...{ count: 5, has_more: false, results: isPage ? all.results.slice(2, 4) : all.results.slice(1, 3) },
    });
  });
});

describe('an offset beyond the end', () => {
  const offsets = { page: [2, 3], record: [5, 6] } as const;
  const completed = { initializing: 0, running: 0, samples: 5 };

  async function statusesOf(offsetMeans: OffsetMeaning, offset: number, offsetBeyondEnd?: OffsetBeyondEnd) {
    const tasks = Array.from({ length: 5 }, () => ({ run: completed, versions: 5 }));
    const service = createFakeService({ tasks, offsetMeans, offsetBeyondEnd });
    const version = firstVersion(service);
    const versions = `/${version.task_id}/versions`;
    const limit = offsetMeans === 'page' ? 3 : 2;
    const replies = ['', versions, `${versions}/${version.version_id}/results`].map((path) =>
      ask(service.fetch, { path: `${path}?limit=${limit}&offset=${offset}` }),
    );
    return Promise.all(replies);
  }

  test.each(['page', 'record'] as const)('gives an empty page, where offset counts each %s', async (means) => {
    for (const offset of offsets[means]) {
      for (const { status, data } of await statusesOf(means, offset)) {
        expect({ status, data }).toMatchObject({ status: 200, data: { count: 5 } });
        expect(Object.values(Object(data)).filter(Array.isArray)).toEqual([[]]);
      }
    }
  });

  test.each(['page', 'record'] as const)('or with an error, where offset counts each %s', async (means) => {
    const [first, second] = offsets[means];
    // With pages of three, the third page of five begins at 6.
    const atEnd = means === 'record' ? 200 : 400;
    for (const { status } of await statusesOf(means, first, 'error')) expect(status).toBe(atEnd);
    for (const { status, data } of await statusesOf(means, second, 'error')) {
      expect({ status, data }).toMatchObject({ status: 400, data: { error_code: 'ModelArts.6400' } });
      expect(violations('ListProcessorTasks', 400, data)).toEqual([]);
    }
  });

  test('is treated in the same way for the algorithm types', async () => {
    const path = '/items?offset=1';
    expect((await ask(createFakeService().fetch, { path })).status).toBe(200);
    expect((await ask(createFakeService({ offsetBeyondEnd: 'error' }).fetch, { path })).status).toBe(400);
  });
});

test.each(['', '/items', '/cats/versions', '/cats/versions/first/results'])(
  'an offset below 0 is refused: %s',
  async (path) => {
    const run = { initializing: 0, running: 0 };
    const service = createFakeService({ tasks: [{ task_id: 'cats', run, versions: [{ version_id: 'first' }] }] });
    expect(await ask(service.fetch, { path: `${path}?offset=0` })).toMatchObject({ status: 200 });
    expect(await ask(service.fetch, { path: `${path}?offset=-1` })).toMatchObject({
      ...{ status: 400, data: { error_code: 'ModelArts.0101' } },
    });
  },
);

test('tasks are listed by workspace: without one, only those of the default workspace', async () => {
  const { client, service } = start([
    { name: 'one' },
    { name: 'two', workspace_id: 'team-b' },
    { name: 'three', workspace_id: '0' },
  ]);
  const { task_id } = service.addTask({ name: 'four', workspace_id: 'team-b' });
  const names = async (params: ListProcessorTasksParams) =>
    (await client.listProcessorTasks({ order: 'asc', ...params })).tasks.map(({ name }) => name);
  expect(await names({})).toEqual(['one', 'three']);
  expect(await names({ workspace_id: '0' })).toEqual(['one', 'three']);
  expect(await names({ workspace_id: 'team-b' })).toEqual(['two', 'four']);
  expect(await names({ workspace_id: 'team-c' })).toEqual([]);
  expect(await client.describeProcessorTask({ task_id })).toMatchObject({ workspace_id: 'team-b' });
});

test('a list gives as many as usual, if no limit is given', async () => {
  const run = { initializing: 0, running: 0, samples: 101 };
  const { client, service } = start(
    Array.from({ length: 101 }, (_, index) => ({ run, versions: index === 0 ? 101 : 0 })),
  );
  const version = firstVersion(service);
  expect((await client.listProcessorTasks()).tasks).toHaveLength(10);
  expect((await client.listProcessorTaskVersions({ task_id: version.task_id })).versions).toHaveLength(100);
  expect((await client.listProcessorTaskVersionResults(version)).results).toHaveLength(10);
});

describe('versions are in order', () => {
  const { client, service } = start([{ versions: [{ age: 1000 }, { age: 3000 }, {}, {}] }]);
  const { task_id } = firstVersion(service);

  test.each([
    [{}, ['V004', 'V003', 'V001', 'V002']],
    [{ order: 'asc' }, ['V002', 'V001', 'V003', 'V004']],
    [{ sort_by: 'version_name' }, ['V004', 'V003', 'V002', 'V001']],
    [{ sort_by: 'version_name', order: 'asc' }, ['V001', 'V002', 'V003', 'V004']],
  ] as const)('%o', async (query, expected) => {
    const { versions } = await client.listProcessorTaskVersions({ task_id, ...query });
    expect(versions.map(({ version_name }) => version_name)).toEqual(expected);
  });
});

describe('tasks are selected and in order', () => {
  const obs = { type: 'OBS', source: '/bucket/' } as const;
  const dataset = (version_id: string) => ({ type: 'DATASET', source: 'cats', version_id }) as const;
  const short = { initializing: 0, running: 1000 };
  const { client, service } = start([
    { name: 'b', inputs: [obs], run: short, versions: 1 },
    { name: 'a', inputs: [dataset('one')], run: { initializing: 0 }, versions: 1 },
    { name: 'aa', inputs: [dataset('one')], template: { id: 'sys_data_cleaning' } },
    {
      name: 'c',
      data_source: dataset('two'),
      template: { id: 'sys_data_analyse' },
      run: { initializing: 0, running: 5e3 },
    },
    { name: 'old', inputs: [dataset('one')], age: 1000, run: { initializing: 0 }, versions: [{ age: 9000 }] },
    { name: 'elsewhere', workspace_id: 'w1' },
  ]);
  service.clock.advance(3000);

  const selections: readonly (readonly [query: ListProcessorTasksParams, names: readonly string[]])[] = [
    [{}, ['c', 'aa', 'a', 'b', 'old']],
    [{ order: 'asc' }, ['old', 'b', 'a', 'aa', 'c']],
    [{ sort_by: 'name', order: 'asc' }, ['a', 'aa', 'b', 'c', 'old']],
    [{ sort_by: 'duration_seconds' }, ['old', 'c', 'a', 'b', 'aa']],
    [{ status: 1 }, ['c', 'a', 'old']],
    [{ status: 2 }, ['b']],
    [{ status: 0 }, ['aa']],
    [{ task_name: 'a' }, ['aa', 'a']],
    [{ task_type: 'sys_data_analyse' }, ['c']],
    [{ source: 'cats' }, ['c', 'aa', 'a', 'old']],
    [{ source: '/bucket/', source_type: 'OBS' }, ['b']],
    [{ source: 'cats', source_type: 'OBS' }, []],
    [{ version_id: ['two', 'three'] }, ['c']],
    [{ version_id: ['one', 'two'] }, ['c', 'aa', 'a', 'old']],
    [{ query_current: true }, ['c', 'aa', 'a', 'b']],
    [{ workspace_id: 'w1' }, ['elsewhere']],
  ];

  test.each(selections)('%o', async (query, expected) => {
    const { count, tasks } = await client.listProcessorTasks(query);
    expect({ count, names: tasks.map(({ name }) => name) }).toEqual({ count: expected.length, names: expected });
  });

  test('by their state now, not as it was when they were listed before', async () => {
    expect((await client.listProcessorTasks({ status: 2 })).count).toBe(1);
    service.clock.advance(2000);
    expect((await client.listProcessorTasks({ status: 2 })).count).toBe(2);
  });

  test('with those that came since, and without those that went', async () => {
    const { task_id } = service.addTask({ name: 'new' });
    const names = async () => (await client.listProcessorTasks()).tasks.map(({ name }) => name);
    expect(await names()).toContain('new');
    await client.deleteProcessorTask({ task_id });
    expect(await names()).not.toContain('new');
  });
});

describe('a hundred thousand versions', () => {
  const count = 100_000;

  test('of one task are listed page by page, each once', async () => {
    const { client, service } = start([{ versions: count }]);
    const { task_id } = firstVersion(service);
    const seen = new Set<string>();
    // Without order being kept, each page would sort them all.
    for (let offset = 0; offset < 300; offset++) {
      const page = await client.listProcessorTaskVersions({ task_id, limit: 100, offset });
      expect(page.count).toBe(count);
      for (const { task_version_id } of page.versions) seen.add(task_version_id);
    }
    expect(seen.size).toBe(30_000);
  });

  test('take less than 500 bytes each', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = heap();
    const { service } = start([{ versions: count }]);
    expect((heap() - before) / count).toBeLessThan(500);
    expect(service.requests()).toBe(0);
  });

  test('that come or go in between are seen in the list', async () => {
    const { client, service } = start([{ run: { initializing: 0 }, versions: 1500 }]);
    const version = firstVersion(service);
    const countNow = async () => (await client.listProcessorTaskVersions({ task_id: version.task_id })).count;
    expect(await countNow()).toBe(1500);
    service.addVersion(version.task_id);
    expect(await countNow()).toBe(1501);
    await client.deleteProcessorTaskVersion(version);
    expect(await countNow()).toBe(1500);
  });
});

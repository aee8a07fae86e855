import { describe, expect, test } from 'vitest';
import type { ModelArtsClient } from '../../src/index.js';
import { createFakeService } from '../../src/testing/index.js';
import { clientOf, failureOf } from '../support/client.js';

const headers = { 'content-type': 'application/json' };

/** A client whose list of tasks responds with these bodies, one after the other. */
function responding(...bodies: readonly unknown[]): ModelArtsClient {
  let request = 0;
  return clientOf('https://modelarts.example', async () => {
    const body = bodies[Math.min(request++, bodies.length - 1)];
    return new Response(JSON.stringify(body), { headers });
  });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe.each(['page', 'record'] as const)(
  'where offset counts as %s, each list comes whole and once',
  (offsetMeans) => {
    const fake = createFakeService({ offsetMeans });
    const client = clientOf('https://modelarts.example', fake.fetch, fake.projectId);
    const run = { initializing: 0, running: 0, samples: 333 };
    const added = Array.from({ length: 249 }, () => fake.addTask());
    const { task_id, version_ids } = fake.addTask({ run, versions: 431 });
    const [version_id = ''] = version_ids;

    test('listProcessorTasks', async () => {
      const tasks = await collect(client.pages.listProcessorTasks());
      const expected = [...added.map((task) => task.task_id), task_id];
      expect(tasks.map((task) => task.task_id)).toEqual(expected.reverse());
    });

    test('with parameters', async () => {
      const tasks = client.pages.listProcessorTasks({ order: 'asc', sort_by: 'create_time' });
      expect((await tasks.next()).value.task_id).toBe(added[0]?.task_id);
      await tasks.return?.();
      expect(await collect(client.pages.listProcessorTasks({ task_name: 'nothing is called so' }))).toEqual([]);
    });

    test('listProcessorTaskVersions', async () => {
      const versions = await collect(client.pages.listProcessorTaskVersions({ task_id }));
      expect(versions.map(({ task_version_id }) => task_version_id)).toEqual([...version_ids].reverse());
    });

    test('listProcessorTaskVersionResults', async () => {
      const results = await collect(client.pages.listProcessorTaskVersionResults({ task_id, version_id }));
      expect(new Set(results.map(({ sample_id }) => sample_id)).size).toBe(333);
      expect(results).toHaveLength(333);
    });

    test('getProcessorTaskItems', async () => {
      const { items } = await client.getProcessorTaskItems();
      expect(await collect(client.pages.getProcessorTaskItems())).toEqual(items);
    });
  },
);

test('a page is asked for when it is needed, and no more of them when the loop is left', async () => {
  const fake = createFakeService();
  for (let count = 0; count < 250; count++) fake.addTask();
  const client = clientOf('https://modelarts.example', fake.fetch, fake.projectId);
  const requests: number[] = [];
  for await (const _task of client.pages.listProcessorTasks()) {
    requests.push(fake.requests());
    if (requests.length === 101) break;
  }
  expect([requests[0], requests[99], requests[100], fake.requests()]).toEqual([1, 1, 2, 2]);
});

test('has_more does not matter', async () => {
  for (const has_more of [true, false]) {
    const client = responding({ count: 1, has_more, results: [{ sample_id: 's' }] });
    expect(await collect(client.pages.listProcessorTaskVersionResults({ task_id: 't', version_id: 'v' }))).toHaveLength(
      1,
    );
  }
});

test('a property and a status that nobody documented come along', async () => {
  const task = { task_id: 't', status: 99, 'x-new': { deep: [1] } };
  expect(await collect(responding({ count: 1, tasks: [task], 'x-more': 1 }).pages.listProcessorTasks())).toEqual([
    task,
  ]);
});

describe('a response that is no part of a list is an error', () => {
  test.each([
    ['no entries', { count: 1 }, 'there are no tasks in a response'],
    ['entries that are no list', { count: 1, tasks: {} }, 'there are no tasks in a response'],
    ['no total', { tasks: [] }, 'a response has no number as count'],
    ['a total in words', { count: '1', tasks: [] }, 'a response has no number as count'],
    ['an entry without an id', { count: 1, tasks: [{}] }, 'an entry has no task_id'],
    ['an entry that is null', { count: 1, tasks: [null] }, 'an entry has no task_id'],
    ['fewer entries than there are', { count: 1, tasks: [] }, 'of 1 entries, those from 0 on are missing'],
    ['the same to everything', { count: 3, tasks: [{ task_id: 'a' }, { task_id: 'b' }] }, 'begins with the same entry'],
  ])('%s', async (_what, body, says) => {
    const error = await failureOf(collect(responding(body).pages.listProcessorTasks()));
    expect(error).toMatchObject({ kind: 'response', operation: 'ListProcessorTasks', sent: 'yes' });
    expect(String(error)).toContain(says);
  });
});

/** A client whose list of tasks holds these ids; each response is changed, or replaced by an error. */
function listing(
  offsetMeans: 'page' | 'record',
  read: (request: number) => readonly string[],
  {
    total,
    beyondEnd = false,
  }: { total?: (ids: readonly string[], page: readonly string[]) => number; beyondEnd?: boolean },
): ModelArtsClient {
  let request = 0;
  return clientOf('https://modelarts.example', async (url) => {
    const { searchParams } = new URL(url);
    const [limit, offset] = [Number(searchParams.get('limit')), Number(searchParams.get('offset'))];
    const ids = read(request++);
    const start = offsetMeans === 'page' ? offset * limit : offset;
    if (beyondEnd && start > 0 && start >= ids.length) {
      return Response.json({ error_code: 'ModelArts.6400', error_msg: 'Invalid request payload' }, { status: 400 });
    }
    const page = ids.slice(start, start + limit);
    const count = total?.(ids, page) ?? ids.length;
    return Response.json({ count, tasks: page.map((task_id) => ({ task_id })) });
  });
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`);

describe.each(['page', 'record'] as const)('where offset counts as %s', (means) => {
  describe.each<[string, (ids: readonly string[], page: readonly string[]) => number]>([
    ['0', () => 0],
    ['99', () => 99],
    ['120', () => 120],
    ['negative', () => -1],
    ['that of the page less one', (_ids, page) => page.length - 1],
  ])('a total that contradicts its page is not believed: %s', (_name, total) => {
    const counts = [1, 2, 3, 99, 100, 101, 250, 1_000];
    const contradicted = counts.filter((count) => total(names(count), names(Math.min(count, 100))) < count);
    test.each(contradicted)('%i entries', async (count) => {
      const ids = names(count);
      const client = listing(means, () => ids, { total });
      const tasks = await collect(client.pages.listProcessorTasks());
      expect(tasks.map(({ task_id }) => task_id)).toEqual(ids);
    });
  });

  test.each([0, 30, 35, 80, 119])('an error for an offset beyond the end: %i of 120 entries are left', async (left) => {
    const ids = names(120);
    const client = listing(means, (request) => (request === 0 ? ids : ids.slice(120 - left)), { beyondEnd: true });
    const read = (await collect(client.pages.listProcessorTasks())).map(({ task_id }) => task_id);
    expect(new Set(read).size).toBe(read.length);
    expect(ids.slice(120 - left).filter((id) => !read.includes(id))).toEqual([]);
  });
});

test('a service that refuses every offset: the error says why', async () => {
  const ids = names(250);
  const client = clientOf('https://modelarts.example', async (url) => {
    if (!url.includes('offset=0'))
      return Response.json({ error_code: 'ModelArts.6400', error_msg: 'x' }, { status: 400 });
    return Response.json({ count: 250, tasks: ids.slice(0, 100).map((task_id) => ({ task_id })) });
  });
  const error = await failureOf(collect(client.pages.listProcessorTasks()));
  expect(error).toMatchObject({ kind: 'response', cause: { kind: 'http', code: 'ModelArts.6400' } });
});

test('what the method of the list fails with, the loop does', async () => {
  const fake = createFakeService();
  fake.script({ response: { status: 403 } });
  const client = clientOf('https://modelarts.example', fake.fetch, fake.projectId);
  expect(await failureOf(collect(client.pages.listProcessorTasks()))).toMatchObject({ kind: 'http', status: 403 });
});

describe('aborted', () => {
  const reason = new Error('enough');

  test('before: nothing is asked', async () => {
    const fake = createFakeService();
    const client = clientOf('https://modelarts.example', fake.fetch, fake.projectId);
    const tasks = client.pages.listProcessorTasks({}, { signal: AbortSignal.abort(reason) });
    expect(await failureOf(collect(tasks))).toBe(reason);
    expect(fake.requests()).toBe(0);
  });

  test('between two entries', async () => {
    const controller = new AbortController();
    const tasks = responding({ count: 2, tasks: [{ task_id: 'a' }, { task_id: 'b' }] }).pages.listProcessorTasks(
      {},
      { signal: controller.signal },
    );
    await tasks.next();
    controller.abort(reason);
    expect(await failureOf(tasks.next())).toBe(reason);
  });
});

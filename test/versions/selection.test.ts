import { describe, expect, test } from 'vitest';
import { createClient, type RunningVersion, type Selection, token } from '../../src/index.js';
import { createFakeService } from '../../src/testing/index.js';
import { globPrefix, matchesGlob } from '../../src/versions/glob.js';
import { failureOf } from '../support/client.js';
import { collect, running, setManyScene, withDate } from './support/many.js';

const hour = 3_600_000;

describe('a selection that is wrong is refused before anything is sent', () => {
  const rows: readonly (readonly [given: unknown, parameter: string, says: RegExp])[] = [
    [undefined, 'selection', /selection is missing/],
    [null, 'selection', /selection is null/],
    ['all', 'selection', /selection is a string/],
    [['t'], 'selection', /selection is an array/],
    [new Set(['t']), 'selection', /of type Set/],
    [{}, 'selection', /neither all nor task_ids/],
    [{ olderThan: 1 }, 'selection', /neither all nor task_ids/],
    [{ all: true, task_ids: ['t'] }, 'selection', /both all and task_ids/],
    [{ all: true, task_ids: undefined }, 'selection.task_ids', /selection.task_ids is undefined/],
    [{ all: undefined, task_ids: ['t'] }, 'selection.all', /selection.all is undefined/],
    [{ all: undefined }, 'selection.all', /selection.all is undefined/],
    [{ task_ids: undefined }, 'selection.task_ids', /selection.task_ids is undefined/],
    [{ all: false }, 'selection.all', /selection.all is false/],
    [{ all: 1 }, 'selection.all', /selection.all is 1/],
    [{ task_ids: '' }, 'selection.task_ids', /is empty/],
    [{ task_ids: 't' }, 'selection.task_ids', /array of strings/],
    [{ task_ids: new Set(['t']) }, 'selection.task_ids', /of type Set/],
    [{ task_ids: [''] }, 'selection.task_ids', /array/],
    [{ task_ids: [1] }, 'selection.task_ids', /array/],
    [{ task_ids: ['t', '..'] }, 'task_id', /task_id/],
    [{ task_ids: ['a/b'] }, 'task_id', /task_id/],
    [{ taskIds: ['t'] }, 'taskIds', /Did you mean task_ids\?/],
    [{ task_id: 't' }, 'task_id', /Did you mean task_ids\?/],
    [{ all: true, olderthan: 1 }, 'olderthan', /Did you mean olderThan\?/],
    [{ all: true, older_than: 1 }, 'older_than', /Did you mean olderThan\?/],
    [{ all: true, workspaces: ['a'] }, 'workspaces', /Did you mean workspace_ids\?/],
    [{ all: true, workspace_ids: [] }, 'selection.workspace_ids', /at least one/],
    [{ all: true, workspace_ids: 'a' }, 'selection.workspace_ids', /array/],
    [{ all: true, olderThan: 0 }, 'selection.olderThan', /olderThan is 0/],
    [{ all: true, olderThan: Number.NaN }, 'selection.olderThan', /olderThan is NaN/],
    [{ all: true, olderThan: '1h' }, 'selection.olderThan', /milliseconds/],
    [{ all: true, taskName: '' }, 'selection.taskName', /empty/],
    [{ all: true, taskName: 5 }, 'selection.taskName', /RegExp/],
    [{ all: true, taskType: [] }, 'selection.taskType', /string/],
    [{ all: true, exclude: 'v' }, 'selection.exclude', /array/],
    [{ all: true, where: true }, 'selection.where', /function/],
    [{ all: true, project_id: '' }, 'selection.project_id', /empty/],
  ];

  test.each(rows)('%j', async (given, parameter, says) => {
    const { fake, client } = setManyScene({ tasks: [{ run: running, versions: 1 }] });
    // A caller without types.
    const selection = given as Selection;
    const errors = [
      await failureOf(client.stopAll(selection)),
      await failureOf(collect(client.stopAll(selection))),
      await failureOf(collect(client.runningVersions(selection))),
    ];
    for (const error of errors) {
      expect(error).toMatchObject({ kind: 'request', parameter, sent: 'no' });
      expect(String(error)).toMatch(says);
    }
    expect(fake.requests()).toBe(0);
  });

  test.each<[object, string]>([
    [{ concurency: 2 }, 'concurency'],
    [{ max: -1 }, 'max'],
    [{ max: 1.5 }, 'max'],
    [{ dryRun: 'yes' }, 'dryRun'],
    [{ wait: 1 }, 'wait'],
    [{ totalTimeout: 0 }, 'totalTimeout'],
    [{ interval: { first: 1 } }, 'first'],
    [{ signal: new AbortController() }, 'signal'],
    [{ onProgress: 1 }, 'onProgress'],
  ])('options %j', async (options, parameter) => {
    const { fake, client } = setManyScene();
    expect(await failureOf(client.stopAll({ all: true }, options))).toMatchObject({ kind: 'request', parameter });
    expect(fake.requests()).toBe(0);
  });

  test('a key that is undefined counts as absent, except all and task_ids', async () => {
    const { client } = setManyScene({ tasks: [{ run: running, versions: 1 }] });
    const selection = { all: true, olderThan: undefined, where: undefined, exclude: undefined } as const;
    expect((await client.stopAll(selection, { max: undefined, wait: undefined })).outcomes).toEqual({ accepted: 1 });
  });
});

const tasks = [
  { task_id: 'a', name: 'nightly-1', template: { id: 'sys_data_validation' } },
  { task_id: 'b', name: 'nightly-2', template: { id: 'sys_data_cleaning' } },
  { task_id: 'c', name: 'not-nightly-3', template: { id: 'sys_data_cleaning' } },
  { task_id: 'd', name: 'other', template: { id: 'sys_data_selection' }, workspace_id: 'team-b' },
  { task_id: 'e', name: 'NIGHTLY-4', template: { id: 'sys_data_selection' } },
] as const;

/** A project with one running version per task: `va` of `a`, and so on, an hour older each time. */
function setUp() {
  return setManyScene({
    tasks: tasks.map(({ task_id, ...task }, index) => ({
      ...task,
      task_id,
      versions: [{ version_id: `v${task_id}`, run: running, age: index * hour }],
    })),
  });
}

const select = (given: object) => ({ all: true, ...given }) as Selection;

describe('what is selected', () => {
  const rows: Readonly<Record<string, readonly [Selection, string]>> = {
    'all of the default workspace': [select({}), 'abce'],
    'the named tasks, wherever they are': [{ task_ids: ['d', 'a'] }, 'ad'],
    'another workspace': [select({ workspace_ids: ['team-b'] }), 'd'],
    'several workspaces': [select({ workspace_ids: ['0', 'team-b', '0'] }), 'abcde'],
    'named tasks in a workspace': [{ task_ids: ['d', 'a'], workspace_ids: ['team-b'] }, 'd'],
    'a name': [select({ taskName: 'nightly-1' }), 'a'],
    'a part of a name, which is none': [select({ taskName: 'nightly' }), ''],
    'a glob': [select({ taskName: 'nightly-*' }), 'ab'],
    'a glob that begins with a star': [select({ taskName: '*nightly-?' }), 'abc'],
    'a glob of named tasks': [{ task_ids: ['a', 'c'], taskName: 'nightly-*' }, 'a'],
    'a RegExp': [select({ taskName: /NIGHTLY/i }), 'abce'],
    'a RegExp with a memory': [select({ taskName: /nightly/g }), 'abc'],
    'a type': [select({ taskType: 'sys_data_cleaning' }), 'bc'],
    'a type that does not exist': [select({ taskType: 'sys_new' }), ''],
    'all but some tasks': [select({ exclude: ['a', 'b'] }), 'ce'],
    'all but some versions': [select({ exclude: ['va', 'vb'] }), 'ce'],
    'named tasks but some': [{ task_ids: ['a', 'b'], exclude: ['a'] }, 'b'],
    'older than an hour': [select({ olderThan: hour }), 'ce'],
    'older than almost an hour': [select({ olderThan: hour - 1 }), 'bce'],
    where: [select({ where: ({ name }: RunningVersion) => name === 'other' || name === 'nightly-2' }), 'b'],
    'where, of a named task': [{ task_ids: ['d'], where: ({ name }) => name === 'other' }, 'd'],
    everything: [
      select({ taskName: '*', taskType: 'sys_data_cleaning', olderThan: 1, exclude: ['c'], where: () => true }),
      'b',
    ],
  };

  test.each(Object.entries(rows))('%s', async (_name, [selection, expected]) => {
    const { fake, client } = setUp();
    const listed = await collect(client.runningVersions(selection));
    expect(
      listed
        .map(({ task_id }) => task_id)
        .sort()
        .join(''),
    ).toBe(expected);
    const dry = await collect(client.stopAll(selection, { dryRun: true }));
    expect(dry.map(({ task_id, outcome }) => `${task_id} ${outcome}`).sort()).toEqual(
      [...expected].map((id) => `${id} would-stop`),
    );
    expect(fake.requests('StopProcessorTaskVersion')).toBe(0);
    await client.stopAll(selection);
    const stopped = [...fake.versions()].filter(({ stops }) => stops > 0);
    expect(stopped.map(({ task_id }) => task_id).join('')).toBe(expected);
  });

  test('the service is asked for what it can filter, and vague matches are checked again', async () => {
    const { fake } = setUp();
    const queries: string[] = [];
    const client = createClient({
      endpoint: 'https://modelarts.example',
      auth: token('t'),
      projectId: fake.projectId,
      fetch: (url, init) => {
        const { pathname, searchParams } = new URL(url);
        if (pathname.endsWith('/processor-tasks')) {
          queries.push(String(searchParams));
          // Matches anything, and knows no workspaces.
          return fake.fetch(url.replace(/task_name=[^&]*&?/, ''), init);
        }
        return fake.fetch(url, init);
      },
    });
    const { outcomes } = await client.stopAll({ all: true, taskName: 'nightly-*' }, { dryRun: true });
    expect(outcomes).toEqual({ 'would-stop': 2 });
    expect(queries).toHaveLength(1);
    expect(queries[0]).toContain('task_name=nightly-');
    expect(queries[0]).toContain('workspace_id=0');
    expect(queries[0]).not.toContain('status');
  });

  test('older versions of a task whose newest has ended', async () => {
    const { client } = setManyScene({
      tasks: [{ versions: [{ run: running }, { run: { initializing: 0, running: 0 } }] }],
    });
    expect((await client.stopAll({ all: true })).outcomes).toEqual({ accepted: 1 });
  });

  test('versions whose status is no number that is known', async () => {
    for (const status of [8, '1', undefined, null, {}, -1]) {
      const { fake, client } = setManyScene(
        { tasks: [{ run: running, versions: 1 }] },
        {
          fetch: async (url, init) => {
            const response = await fake.fetch(url, init);
            if (!url.includes('/versions?')) return response;
            const body = JSON.parse(await response.text());
            return Response.json({ ...body, versions: body.versions.map((one: object) => ({ ...one, status })) });
          },
        },
      );
      const [version] = await collect(client.runningVersions({ all: true }));
      expect(version).toMatchObject({ state: 'unknown' });
      expect((await client.stopAll({ all: true })).outcomes).toEqual({ accepted: 1 });
    }
  });

  test('versions of another task in the list of a task are not stopped, and reported', async () => {
    const { fake, client } = setManyScene(
      { tasks: [{ task_id: 'a', run: running, versions: 2 }] },
      {
        fetch: async (url, init) => {
          const response = await fake.fetch(url, init);
          if (!url.includes('/versions?')) return response;
          const body = JSON.parse(await response.text());
          body.versions[0].task_id = 'b';
          return Response.json(body);
        },
      },
    );
    const { outcomes, failures } = await client.stopAll({ all: true });
    expect(outcomes).toEqual({ accepted: 1, error: 1 });
    expect(failures).toMatchObject([{ task_id: 'a', error: { kind: 'response' } }]);
  });

  test('a response about another task does not say what a task is called', async () => {
    const tasks = ['a', 'b'].map((name) => ({ task_id: name, name, run: running, versions: 1 }));
    const { fake, client } = setManyScene({ tasks });
    const edit = (body: unknown) => ({ ...Object(body), task_id: 'b', name: 'b' });
    fake.script({ operation: 'DescribeProcessorTask', request: 'each', edit });
    const { outcomes, failures } = await client.stopAll({ task_ids: ['a'], taskName: 'b' });
    expect(outcomes).toEqual({ error: 1 });
    expect(failures).toMatchObject([{ task_id: 'a', error: { kind: 'response', operation: 'DescribeProcessorTask' } }]);
    expect(fake.requests('StopProcessorTaskVersion')).toBe(0);
  });
});

describe('ages are by the clock of the service', () => {
  test.each([-1e9, 0, 1e9])('which differs from that of this machine by %i ms', async (skew) => {
    const { fake, client } = setManyScene();
    fake.clock.advance(Date.now() - fake.clock.now() + skew);
    fake.addTask({
      versions: [
        { run: running, age: 2 * hour },
        { run: running, age: hour / 2 },
      ],
    });
    const listed = await collect(client.runningVersions({ all: true, olderThan: hour }));
    expect(listed).toHaveLength(1);
    // A Date is in whole seconds.
    expect(Math.abs(Number(listed[0]?.age) - 2 * hour)).toBeLessThan(2_000);
    expect((await client.stopAll({ all: true, olderThan: hour })).outcomes).toEqual({ accepted: 1 });
  });

  test('a version whose age is unknown is not older than anything: it is skipped, and reported', async () => {
    const fake = createFakeService({ tasks: [{ run: running, versions: 2 }] });
    const fetch = withDate(fake.fetch, () => undefined);
    const { client } = setManyScene({}, { fetch, projectId: fake.projectId });
    expect(await collect(client.runningVersions({ all: true, olderThan: 1 }))).toEqual([]);
    const summary = await client.stopAll({ all: true, olderThan: 1 });
    expect(summary).toMatchObject({ found: 2, outcomes: { skipped: 2 }, failures: [] });
    expect(fake.requests('StopProcessorTaskVersion')).toBe(0);
    expect((await client.stopAll({ all: true })).outcomes).toEqual({ accepted: 2 });
  });

  test.each([undefined, null, '2025', 1_735_689_600, 1_735_689_600_000_000, Number.MAX_SAFE_INTEGER, 1e300])(
    'a version with a create_time of %j is skipped by age, and reported',
    async (create_time) => {
      const { fake, client } = setManyScene(
        { tasks: [{ run: running, versions: 1 }] },
        {
          fetch: async (url, init) => {
            const response = await withDate(fake.fetch, () => fake.clock.now())(url, init);
            if (!url.includes('/versions?')) return response;
            const body = JSON.parse(await response.text());
            const versions = body.versions.map((one: object) => ({ ...one, create_time }));
            return Response.json({ ...body, versions }, { headers: { date: String(response.headers.get('date')) } });
          },
        },
      );
      expect((await client.stopAll({ all: true, olderThan: 1 })).outcomes).toEqual({ skipped: 1 });
      expect(fake.requests('StopProcessorTaskVersion')).toBe(0);
    },
  );
});

describe('where', () => {
  test('that throws ends the run with what it threw; what was selected before is stopped', async () => {
    const { fake, client } = setUp();
    const oops = new Error('oops');
    const where = ({ task_id }: RunningVersion) => {
      if (task_id === 'b') throw oops;
      return true;
    };
    expect(await failureOf(client.stopAll({ task_ids: ['a', 'b'], where }, { concurrency: 1 }))).toBe(oops);
    expect([...fake.versions()].map(({ stops }) => stops)).toEqual([1, 0, 0, 0, 0]);
  });

  test('that throws an error of the client, such as that a task is gone, ends the call with it', async () => {
    const { fake, client } = setUp();
    fake.script({ operation: 'DescribeProcessorTask', response: { status: 400, code: 'ModelArts.4700' } });
    const gone = await failureOf(client.describeProcessorTask({ task_id: 'a' }));
    expect(gone).toMatchObject({ code: 'ModelArts.4700' });
    const where = () => {
      throw gone;
    };
    expect(await failureOf(client.stopAll({ all: true, where }))).toBe(gone);
    expect(await failureOf(collect(client.runningVersions({ all: true, where })))).toBe(gone);
    expect(fake.requests('StopProcessorTaskVersion')).toBe(0);
  });

  test.each<unknown>([async () => false, () => undefined, () => 1])(
    'that returns no boolean selects nothing: %s',
    async (given) => {
      const { fake, client } = setUp();
      const where = given as Selection['where'];
      const error = await failureOf(client.stopAll({ all: true, where }));
      expect(error).toMatchObject({ kind: 'request', parameter: 'selection.where' });
      expect(fake.requests('StopProcessorTaskVersion')).toBe(0);
    },
  );
});

test('runningVersions yields tasks as they are listed, and their versions, the newest first', async () => {
  const ids = ['1', '2', '3'];
  const { client } = setManyScene({
    tasks: ids.map((id, task) => ({
      task_id: `t${id}`,
      age: (3 - task) * hour,
      versions: ids.map((version, index) => ({
        version_id: `${id}.${version}`,
        run: running,
        age: (3 - index) * 1_000,
      })),
    })),
  });
  const order = async (selection: Selection) =>
    (await collect(client.runningVersions(selection))).map(({ version_id }) => version_id).join(' ');
  expect(await order({ all: true })).toBe('3.3 3.2 3.1 2.3 2.2 2.1 1.3 1.2 1.1');
  expect(await order({ task_ids: ['t2', 't3'] })).toBe('2.3 2.2 2.1 3.3 3.2 3.1');
});

test('results say which workspaces were looked in', async () => {
  const { client } = setUp();
  const looked = async (selection: Selection) => {
    const run = client.stopAll(selection, { dryRun: true });
    const { workspace_ids } = await run;
    expect(client.runningVersions(selection).workspace_ids).toEqual(workspace_ids);
    expect(run.summary.workspace_ids).toEqual(workspace_ids);
    return workspace_ids;
  };
  expect(await looked({ all: true })).toEqual(['0']);
  expect(await looked({ all: true, workspace_ids: ['team-b', '0'] })).toEqual(['team-b', '0']);
  expect(await looked({ task_ids: ['a'] })).toBeUndefined();
});

describe('a glob', () => {
  test.each([
    ['', '', true],
    ['*', '', true],
    ['?', '', false],
    ['a*', 'a', true],
    ['a*b*c', 'axxbyyc', true],
    ['a*b*c', 'axxbyyd', false],
    ['*a', 'aba', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['?', '😀', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['**', 'anything', true],
    ['A', 'a', false],
    ['a*', 'b', false],
    ['a', 'ab', false],
    ['\n*', '\nx', true],
  ])('%j and %j: %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });

  test('of many stars takes no longer than the product of the lengths', () => {
    const start = performance.now();
    expect(matchesGlob(`${'a*'.repeat(200)}b`, 'a'.repeat(5_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test.each([
    ['nightly-*', 'nightly-'],
    ['nightly', 'nightly'],
    ['*x', undefined],
    ['?x', undefined],
    ['a\\b*', 'a'],
  ])('%j begins with %j', (pattern, prefix) => {
    expect(globPrefix(pattern)).toBe(prefix);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { type Auth, type StopAllOutcome, type StopAllProgress, token } from '../../src/index.js';
import type { Fault } from '../../src/testing/index.js';
import { failureOf } from '../support/client.js';
import { useInstantTimers } from '../support/instant-timers.js';
import { collect, running, setManyScene } from './support/many.js';

const stop = 'StopProcessorTaskVersion';
const tick = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

/** Versions in tasks of ten. */
function setUp(versions: number, faults: readonly Fault[] = []) {
  const tasks = Array.from({ length: Math.ceil(versions / 10) }, (_, index) => ({
    run: running,
    versions: Math.min(10, versions - index * 10),
  }));
  return setManyScene({ tasks, faults });
}

describe('a run does the whole job, exactly once', () => {
  const ways: Readonly<
    Record<string, (run: ReturnType<ReturnType<typeof setUp>['client']['stopAll']>) => Promise<unknown>>
  > = {
    awaited: async (run) => await run,
    'awaited twice': async (run) => [await run, await run],
    iterated: (run) => collect(run),
    'iterated, and then awaited': async (run) => [await collect(run), await run],
    'awaited and iterated at the same time': async (run) => Promise.all([run, collect(run)]),
    'by then': (run) => run.then(),
    'by catch': (run) => run.catch(() => {}),
    'by finally': (run) => run.finally(() => {}),
    'by next': async (run) => {
      for (let next = await run.next(); !next.done; next = await run.next());
    },
    'by many next at a time': (run) => Promise.all(Array.from({ length: 26 }, () => run.next())),
    'by neither': () => tick(50),
  };

  test.each(Object.entries(ways))('%s', async (_name, use) => {
    const { fake, client } = setUp(25);
    const run = client.stopAll({ all: true });
    await use(run);
    expect([...fake.versions()].map(({ stops }) => stops)).toEqual(Array.from({ length: 25 }, () => 1));
    expect(run.summary).toEqual({ found: 25, outcomes: { accepted: 25 }, failures: [], workspace_ids: ['0'] });
  });

  test('awaited and iterated at the same time, the loop gets every outcome', async () => {
    const { client } = setUp(25);
    const run = client.stopAll({ all: true });
    const [summary, outcomes] = await Promise.all([run, collect(run)]);
    expect(outcomes).toHaveLength(25);
    expect(summary.outcomes).toEqual({ accepted: 25 });
  });

  test('iterated after it was awaited, it says that the outcomes were not kept', async () => {
    const { client } = setUp(25);
    const run = client.stopAll({ all: true });
    await run;
    expect(await failureOf(run.next())).toMatchObject({ kind: 'request', parameter: 'then' });
  });

  test('without a version, it is empty', async () => {
    const { client } = setUp(0);
    expect(await collect(client.stopAll({ all: true }))).toEqual([]);
    expect(await client.stopAll({ all: true })).toMatchObject({ found: 0, outcomes: {}, failures: [] });
  });
});

describe('a failure', () => {
  const faults: Fault[] = [{ operation: 'ListProcessorTasks', response: { status: 403 }, request: 'each' }];

  test('rejects, and is thrown in the loop, with the same', async () => {
    const { client } = setUp(5, faults);
    expect(await failureOf(client.stopAll({ all: true }))).toMatchObject({ status: 403 });
    const run = client.stopAll({ all: true });
    expect(await failureOf(collect(run))).toMatchObject({ status: 403 });
    expect(await run.next()).toEqual({ done: true, value: undefined });
    expect(await failureOf(run)).toMatchObject({ status: 403 });
  });

  test('of a run that nobody uses is an unhandled rejection; of one that is iterated, it is not', async () => {
    const { client } = setUp(5, faults);
    const unhandled = vi.fn();
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', unhandled);
    try {
      await failureOf(collect(client.stopAll({ all: true })));
      await tick();
      expect(unhandled).not.toHaveBeenCalled();
      client.stopAll({ all: true });
      await tick(20);
      expect(unhandled.mock.calls).toMatchObject([[{ status: 403 }, expect.any(Promise)]]);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of listeners) process.on('unhandledRejection', listener);
    }
  });

  test('that is not ours, such as of a supplier of credentials, ends the run: no more stops are sent', async () => {
    const oops = new Error('no token');
    const usual = token('MIIExampleToken');
    let requests = 0;
    const auth: Auth = {
      connect: (options) => {
        const authenticator = usual.connect(options);
        return {
          ...authenticator,
          credentials: (request, signal) => {
            if (++requests > 12) throw oops;
            return authenticator.credentials(request, signal);
          },
        };
      },
    };
    for (const wait of [false, true]) {
      requests = 0;
      const { fake, client } = setManyScene({ tasks: [{ run: running, versions: 90 }] }, { auth });
      const run = client.stopAll({ all: true }, { wait });
      expect(await failureOf(run)).toBe(oops);
      expect(run.summary.outcomes).toEqual({ accepted: 10 });
      expect(fake.requests(stop)).toBe(10);
    }
  });
});

describe('a reader who is slow does not hold back stops', () => {
  test('outcomes wait for it', async () => {
    const { fake, client } = setUp(200);
    const outcomes: StopAllOutcome[] = [];
    for await (const outcome of client.stopAll({ all: true })) {
      if (outcomes.length === 0) {
        await tick(200);
        expect(fake.requests(stop)).toBe(200);
      }
      outcomes.push(outcome);
    }
    expect(new Set(outcomes.map(({ version_id }) => version_id)).size).toBe(200);
  });

  test('breaking out of the loop: nothing more is sent, and what was done remains known', async () => {
    const { fake, client } = setUp(500);
    const run = client.stopAll({ all: true }, { concurrency: 2 });
    for await (const _outcome of run) break;
    const sent = fake.requests();
    await tick(20);
    expect(fake.requests()).toBe(sent);
    expect(fake.requests(stop)).toBeLessThan(20);
    expect((await run).outcomes.accepted).toBeLessThanOrEqual(fake.requests(stop));
    expect(await run.next()).toEqual({ done: true, value: undefined });
  });
});

describe('max', () => {
  test('that is exceeded: nothing is stopped, and the error says how many match', async () => {
    const { fake, client } = setUp(25);
    const error = await failureOf(client.stopAll({ all: true }, { max: 24 }));
    expect(error).toMatchObject({ kind: 'request', parameter: 'max', operation: 'stopAll' });
    expect(String(error)).toContain('25 running versions are selected, more than max (24)');
    expect(fake.requests(stop)).toBe(0);
    expect(await failureOf(client.stopAll({ all: true }, { max: 24, dryRun: true }))).toMatchObject({
      parameter: 'max',
    });
    expect(await failureOf(client.stopAll({ all: true }, { max: 0 }))).toMatchObject({ parameter: 'max' });
  });

  test('that is met: the selection is complete before the first stop', async () => {
    const { fake, client } = setUp(250);
    const reports: StopAllProgress[] = [];
    const listed: number[] = [];
    const onProgress = (progress: StopAllProgress) => {
      reports.push(progress);
      if (progress.listed) listed.push(fake.requests(stop));
    };
    expect((await client.stopAll({ all: true }, { max: 250, onProgress })).outcomes).toEqual({ accepted: 250 });
    expect(reports.findIndex(({ settled }) => settled > 0)).toBeGreaterThan(
      reports.findIndex(({ found }) => found === 250),
    );
    expect(fake.requests('ListProcessorTaskVersions')).toBe(25);
  });

  test('a list of tasks that fails: nothing is stopped, as the selection is not complete', async () => {
    const { fake, client } = setUp(1_500, [{ operation: 'ListProcessorTasks', response: { status: 403 }, request: 2 }]);
    expect(await failureOf(client.stopAll({ all: true }, { max: 5_000 }))).toMatchObject({ status: 403 });
    expect(fake.requests(stop)).toBe(0);
  });
});

test('dryRun sends no stop, whatever else is given', async () => {
  const { fake, client } = setUp(25);
  const { found, outcomes } = await client.stopAll({ all: true }, { dryRun: true, wait: true, max: 25 });
  expect({ found, outcomes }).toEqual({ found: 25, outcomes: { 'would-stop': 25 } });
  expect(fake.requests(stop)).toBe(0);
});

test('a summary is bounded: it counts all outcomes, and holds the first 100 failures', async () => {
  const { client } = setUp(300, [{ operation: stop, response: { status: 403 }, request: 'each' }]);
  const { found, outcomes, failures } = await client.stopAll({ all: true });
  expect({ found, outcomes }).toEqual({ found: 300, outcomes: { error: 300 } });
  expect(failures).toHaveLength(100);
  expect(failures[0]).toMatchObject({ outcome: 'error', error: { status: 403 } });
});

describe('when it ends early, what was sent is reported', () => {
  useInstantTimers();

  test('aborted while it waits: accepted stops are outcomes, before the reason is thrown', async () => {
    const { client } = setManyScene({ tasks: [{ run: { ...running, stopping: Infinity }, versions: 20 }] });
    const controller = new AbortController();
    const run = client.stopAll({ all: true }, { wait: true, signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 30);
    const outcomes: string[] = [];
    const read = async () => {
      for await (const { outcome } of run) outcomes.push(outcome);
    };
    expect(await failureOf(read())).toBe('enough');
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => 'accepted'));
    expect(run.summary.outcomes).toEqual({ accepted: 20 });
  });

  test('the time is up while it waits: each is an error with a handle', async () => {
    const { fake, client } = setManyScene({ tasks: [{ run: { ...running, stopping: Infinity }, versions: 3 }] });
    const start = performance.now();
    const outcomes = await collect(client.stopAll({ all: true }, { wait: true, totalTimeout: 100, interval: 20 }));
    expect(performance.now() - start).toBeLessThan(1_000);
    for (const { task_id, version_id, outcome, error } of outcomes) {
      const handle = { project_id: fake.projectId, task_id, version_id, stopped: true };
      expect({ outcome, error }).toMatchObject({
        outcome: 'error',
        error: { kind: 'timeout', ms: 100, sent: 'yes', handle },
      });
      expect(String(error)).toContain('The stop was sent and accepted');
    }
    expect(outcomes).toHaveLength(3);
  });

  test('the time is up before all stops are sent: those are errors that were not sent', async () => {
    const { client } = setManyScene(
      {},
      {
        fetch: async (url, init) => {
          if (init.method === 'POST') await tick(60);
          return Response.json(
            init.method === 'POST'
              ? {}
              : url.includes('/versions?')
                ? {
                    count: 6,
                    versions: Array.from({ length: 6 }, (_, index) => ({ task_version_id: `v${index}`, status: 1 })),
                  }
                : { count: 1, tasks: [{ task_id: 't' }] },
          );
        },
      },
    );
    const { outcomes, failures } = await client.stopAll({ all: true }, { concurrency: 2, totalTimeout: 100 });
    expect(outcomes.accepted).toBe(2);
    expect(outcomes.error).toBe(4);
    const sent = failures.map(({ error }) => error?.sent);
    // Those in flight when the time was up may have been carried out.
    expect(sent).toContain('maybe');
    expect(sent).toContain('no');
    expect(sent).not.toContain('yes');
  });

  test('so short a time that nothing can be sent', async () => {
    const { fake, client } = setUp(5);
    const error = await failureOf(client.stopAll({ all: true }, { totalTimeout: 1e-9 }));
    expect(error).toMatchObject({ kind: 'timeout', operation: 'stopAll', sent: 'no' });
    expect(fake.requests()).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { createClock, createFakeService, createRunningClock, type StopResponses } from '../../src/testing/index.js';
import { clientOf, failureOf } from '../support/client.js';
import { firstVersion } from './support/version-ids.js';

const endpoint = 'https://modelarts.example';
const plan = { initializing: 1000, running: 60_000, stopping: 2000 };

/** A service with one version, and a client of it. */
function start(run = {}, stopResponses: StopResponses = {}) {
  const service = createFakeService({ tasks: [{ run: { ...plan, ...run }, versions: 1 }], stopResponses });
  const version = firstVersion(service);
  const client = clientOf(endpoint, service.fetch);
  return {
    service,
    client,
    version,
    stop: () => client.stopProcessorTaskVersion(version),
    status: async () => (await client.descProcessorTaskVersion(version)).status,
    /** The statuses after each of these waits. */
    async statuses(...waits: readonly number[]) {
      const seen: number[] = [];
      for (const wait of waits) {
        service.clock.advance(wait);
        seen.push((await client.descProcessorTaskVersion(version)).status);
      }
      return seen;
    },
  };
}

describe('a run that nobody stops', () => {
  test('is initializing, runs, and completes, to the millisecond', async () => {
    expect(await start().statuses(0, 999, 1, 59_999, 1, 1e9)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test.each([
    ['failed', 3],
    ['timed-out', 5],
    [9, 9],
  ] as const)('ends as it should: %s', async (ends, status) => {
    expect(await start({ ends }).statuses(61_000)).toEqual([status]);
  });

  test('may run for ever', async () => {
    expect(await start({ running: Number.POSITIVE_INFINITY }).statuses(1e12)).toEqual([1]);
  });

  test('says how long it has run', async () => {
    const { client, service, version } = start();
    service.clock.advance(6500);
    expect(await client.descProcessorTaskVersion(version)).toMatchObject({ duration_seconds: 5 });
    service.clock.advance(1e9);
    expect(await client.descProcessorTaskVersion(version)).toMatchObject({ duration_seconds: 60 });
  });

  test('may have begun before', async () => {
    const service = createFakeService({ tasks: [{ versions: [{ age: 5000 }, { age: 90_000 }, {}] }] });
    expect([...service.versions()].map(({ status }) => status)).toEqual([1, 2, 0]);
  });
});

describe('a run that is stopped', () => {
  test('runs on until the stop has worked', async () => {
    const run = start();
    await run.statuses(5000);
    expect(await run.stop()).toBeUndefined();
    expect(await run.statuses(0, 1999, 1, 1e9)).toEqual([1, 1, 4, 4]);
  });

  test('may show a status of its own until then', async () => {
    const run = start({ statusWhileStopping: 11 });
    await run.statuses(5000);
    await run.stop();
    expect(await run.statuses(0, 2000)).toEqual([11, 4]);
  });

  test('may end otherwise than stopped', async () => {
    const run = start({ stopEnds: 'stop-failed' });
    await run.stop();
    expect(await run.statuses(2000)).toEqual([7]);
  });

  test('ends by itself, if it is done before', async () => {
    const run = start({ ends: 'failed', stopping: 60_000 });
    await run.statuses(2000);
    await run.stop();
    expect(await run.statuses(58_999, 1, 60_000)).toEqual([1, 3, 3]);
  });

  test('is not stopped later because of a second stop', async () => {
    const run = start();
    await run.stop();
    run.service.clock.advance(1500);
    await run.stop();
    expect(await run.statuses(500)).toEqual([4]);
    expect(run.service.version(run.version)).toMatchObject({ status: 4, stops: 2 });
  });
});

describe('a stop for which the provider does not document the response', () => {
  const refusal = { status: 409, code: 'ModelArts.2796', message: 'NotAllowedToTerminate' };
  const cases = {
    initializing: { reach: async () => {}, after: [0, 2] },
    stopping: {
      reach: async (run: ReturnType<typeof start>) => {
        run.service.clock.advance(5000);
        await run.stop();
      },
      after: [1, 4],
    },
    final: {
      reach: async (run: ReturnType<typeof start>) => {
        run.service.clock.advance(61_000);
      },
      after: [2, 2],
    },
  } as const;

  test.each(Object.entries(cases))('is accepted, or answered as the test says: %s', async (stage, { reach, after }) => {
    const accepting = start();
    await reach(accepting);
    expect(await accepting.stop()).toBeUndefined();
    const refusing = start({}, { [stage]: refusal });
    await reach(refusing);
    expect(await failureOf(refusing.stop())).toMatchObject({ status: 409, code: 'ModelArts.2796' });
    expect(await refusing.statuses(0, 61_000)).toEqual(after);
  });
});

describe('what is created', () => {
  const template = { id: 'sys_data_validation' } as const;
  const body = { name: 'dogs', template, inputs: [{ type: 'DATASET', source: 'dS7jM2kX9cT4bQ6nW1z' }] } as const;

  test('has the plan of the service, and can be found, changed and deleted', async () => {
    const service = createFakeService({ run: { initializing: 10, ends: 'failed' } });
    const client = clientOf(endpoint, service.fetch);
    const { task_id } = await client.createProcessorTask({
      body: { ...body, inputs: [...body.inputs], create_version: true },
    });
    const { versions } = await client.listProcessorTaskVersions({ task_id });
    expect(versions).toMatchObject([{ task_id, version_name: 'V001', status: 0, inputs: body.inputs, template }]);
    service.clock.advance(60_010);
    expect(await client.describeProcessorTask({ task_id })).toMatchObject({
      name: 'dogs',
      status: 3,
      version_count: 1,
    });
    const { version_id } = await client.createProcessorTaskVersion({
      task_id,
      body: { name: 'dogs', template: { id: 'sys_data_cleaning' }, description: 'Once more.' },
    });
    expect(await client.descProcessorTaskVersion({ task_id, version_id })).toMatchObject({
      ...{ version_name: 'V002', status: 0, description: 'Once more.' },
      ...{ template: { id: 'sys_data_cleaning' }, inputs: body.inputs },
    });
    expect(await client.describeProcessorTask({ task_id })).toMatchObject({ status: 0, version_count: 2 });
    const data_source = { type: 'OBS', source: '/bucket/' } as const;
    const other = await client.createProcessorTaskVersion({ task_id, body: { name: 'dogs', data_source } });
    expect(await client.descProcessorTaskVersion({ task_id, ...other })).toMatchObject({ inputs: [data_source] });
    await client.updateProcessorTask({ task_id, body: { description: 'About dogs.' } });
    await client.updateProcessorTask({ task_id, body: {} });
    expect(await client.describeProcessorTask({ task_id })).toMatchObject({ description: 'About dogs.' });
    service.clock.advance(10);
    await client.deleteProcessorTaskVersion({ task_id, ...other });
    await client.deleteProcessorTaskVersion({ task_id, version_id });
    expect(await client.describeProcessorTask({ task_id })).toMatchObject({ status: 3, version_count: 1 });
    await client.deleteProcessorTask({ task_id });
    expect(await failureOf(client.describeProcessorTask({ task_id }))).toMatchObject({ code: 'ModelArts.4700' });
    expect(await client.createProcessorTask({ body: { ...body, inputs: [...body.inputs] } })).toEqual({
      task_id: expect.not.stringMatching(task_id),
    });
  });

  test('has ids of 19 letters and digits, the same ones for the same seed', () => {
    const idsOf = (seed: number) => {
      const service = createFakeService({ seed, tasks: [{ versions: 100 }] });
      return [...service.versions()].flatMap(({ task_id, version_id }) => [task_id, version_id]);
    };
    const ids = idsOf(7);
    expect(new Set(ids).size).toBe(101);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9]{19}$/);
    expect(idsOf(7)).toEqual(ids);
    expect(idsOf(8)).not.toEqual(ids);
  });

  test('has the same ids however often something is asked in between', async () => {
    const [quiet, busy] = [createFakeService(), createFakeService()];
    await clientOf(endpoint, busy.fetch).listProcessorTasks();
    expect(busy.addTask()).toEqual(quiet.addTask());
  });
});

describe('a clock', () => {
  test('stands still until it is put forward', () => {
    const clock = createClock(1000);
    clock.advance(50);
    expect(clock.now()).toBe(1050);
  });

  test('or goes with that of the machine, and can be put forward all the same', async () => {
    const clock = createRunningClock();
    const before = clock.now();
    await clock.wait(5, new AbortController().signal);
    expect(clock.now()).toBeGreaterThanOrEqual(before + 4);
    const wait = clock.wait(1e9 + 10, new AbortController().signal);
    clock.advance(1e9);
    await wait;
    expect(clock.now()).toBeGreaterThanOrEqual(before + 1e9 + 10);
  });
});

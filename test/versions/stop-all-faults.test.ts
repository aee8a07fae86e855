import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient, isModelArtsError, type Selection, type StopAllOutcome, token } from '../../src/index.js';
import {
  createFakeService,
  createRunningClock,
  type FakeService,
  type Fault,
  type RunPlan,
} from '../../src/testing/index.js';
import { isFinal, stateOf } from '../../src/versions/state.js';
import { useInstantTimers } from '../support/instant-timers.js';
import { withDate } from './support/many.js';

useInstantTimers();

const parameters = { seed: 20261126, numRuns: 500 };

const hour = 3_600_000;
const endings = ['completed', 'failed', 'stopped', 'timed-out', 'stop-failed', 42] as const;

const plan: fc.Arbitrary<RunPlan> = fc.record({
  initializing: fc.constantFrom(0, Infinity),
  running: fc.constantFrom(0, 3_000, Infinity),
  ends: fc.constantFrom(...endings),
  stopping: fc.constantFrom(0, 3_000, 20_000),
  stopEnds: fc.constantFrom('stopped' as const, 'stop-failed' as const, 'completed' as const),
  statusWhileStopping: fc.constantFrom(1, 42),
});

const version = fc.record({ run: plan, age: fc.constantFrom(0, 2 * hour) });

const task = fc.record({
  name: fc.constantFrom('nightly-', 'weekly-'),
  workspace_id: fc.constantFrom('0', 'team-b'),
  type: fc.constantFrom('sys_data_validation' as const, 'sys_data_cleaning' as const),
  versions: fc.array(version, { maxLength: 5 }),
});

const operations = [
  'StopProcessorTaskVersion',
  'DescProcessorTaskVersion',
  'ListProcessorTaskVersions',
  'ListProcessorTasks',
  'DescribeProcessorTask',
] as const;

const fault: fc.Arbitrary<Fault> = fc.record({
  operation: fc.constantFrom(...operations),
  response: fc.constantFrom<Fault['response']>(
    'reset',
    { status: 503 },
    { status: 409 },
    { status: 403 },
    { status: 404 },
    { status: 429 },
    { status: 400, code: 'ModelArts.6400' },
  ),
  request: fc.integer({ min: 1, max: 12 }),
  carriedOut: fc.boolean(),
});

/** What restricts a selection; an index stands for a task that is excluded. */
const anyFilter = fc.record(
  {
    workspace_ids: fc.constantFrom<string[]>(['team-b'], ['0', 'team-b']),
    olderThan: fc.constant(hour),
    taskName: fc.constantFrom('nightly-*', '*ly-?', /week/),
    taskType: fc.constant('sys_data_cleaning'),
    exclude: fc.constantFrom<string[]>(['t0'], ['t1', 'v2.0']),
  },
  { requiredKeys: [] },
);
const filter = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: anyFilter });

const scene = fc.record({
  seed: fc.nat(1_000),
  offsetMeans: fc.constantFrom('page' as const, 'record' as const),
  tasks: fc.array(task, { maxLength: 5 }),
  faults: fc.array(fault, { maxLength: 6 }),
  filter,
  byId: fc.boolean(),
  wait: fc.boolean(),
  dryRun: fc.constantFrom(false, false, false, true),
  max: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }) },
  ),
  concurrency: fc.integer({ min: 1, max: 5 }),
  skew: fc.constantFrom(0, -1e8, 1e8),
  hasDate: fc.boolean(),
  rateLimit: fc.option(
    fc.record({
      perSecond: fc.constantFrom(5, 20),
      burst: fc.constantFrom(1, 10),
      retryAfter: fc.constantFrom(undefined, 1),
    }),
    { nil: undefined, freq: 2 },
  ),
  latency: fc.constantFrom(0, 50),
  deletions: fc.array(fc.record({ at: fc.integer({ min: 2, max: 30 }), task: fc.nat(4), version: fc.nat(5) }), {
    maxLength: 2,
  }),
});

type FilterOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Partial<Value> : never;
type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;

/** The ids of the versions that a selection means, whatever their state; by a model that shares nothing with the client. */
function meant({ tasks, filter, byId, hasDate }: Scene) {
  const given: FilterOf<typeof anyFilter> = filter;
  const { workspace_ids = byId ? undefined : ['0'], olderThan, taskName, taskType, exclude = [] } = given;
  const names = { 'nightly-*': /^nightly-/, '*ly-?': /ly-.$/ };
  const pattern = typeof taskName === 'string' ? names[taskName as keyof typeof names] : taskName;
  const selected = tasks.flatMap(({ name, workspace_id, type, versions }, index) =>
    versions.map((one, number) => ({
      id: `v${index}.${number}`,
      fits:
        (workspace_ids === undefined || workspace_ids.includes(workspace_id)) &&
        (pattern === undefined || pattern.test(`${name}${index}`)) &&
        (taskType === undefined || type === taskType) &&
        !exclude.includes(`t${index}`) &&
        !exclude.includes(`v${index}.${number}`),
      isOld: olderThan === undefined || (hasDate && one.age > olderThan),
      mayBeSkipped: olderThan !== undefined && !hasDate,
    })),
  );
  return {
    all: new Set(selected.filter(({ fits, isOld }) => fits && isOld).map(({ id }) => id)),
    skipped: new Set(selected.filter(({ fits, mayBeSkipped }) => fits && mayBeSkipped).map(({ id }) => id)),
  };
}

function build({ seed, offsetMeans, tasks, faults, skew, rateLimit, latency }: Scene): FakeService {
  const running = createRunningClock();
  const clock = { ...running, now: () => running.now() + skew };
  const fake = createFakeService({ seed, offsetMeans, faults, rateLimit, latency, clock });
  for (const [index, { name, type, versions, workspace_id }] of tasks.entries()) {
    fake.addTask({
      task_id: `t${index}`,
      name: `${name}${index}`,
      workspace_id,
      template: { id: type },
      versions: versions.map((one, number) => ({ ...one, version_id: `v${index}.${number}` })),
    });
  }
  return fake;
}

/** A client during whose requests versions are deleted. */
function connect(fake: FakeService, { hasDate, deletions }: Scene) {
  const deleted = new Set<string>();
  let requests = 0;
  const base = `https://modelarts.example/v2/${fake.projectId}/processor-tasks`;
  return {
    deleted,
    client: createClient({
      endpoint: 'https://modelarts.example',
      auth: token('t'),
      projectId: fake.projectId,
      retry: { limit: 1, backoffLimit: 1 },
      fetch: async (url, init) => {
        requests += 1;
        for (const { at, task: index, version: number } of deletions) {
          if (at !== requests) continue;
          const path = `${base}/t${index}/versions/v${index}.${number}`;
          const response = await fake.fetch(path, { ...init, method: 'DELETE' }).catch(() => undefined);
          if (response?.status === 204) deleted.add(`v${index}.${number}`);
        }
        return withDate(fake.fetch, () => (hasDate ? fake.clock.now() : undefined))(url, init);
      },
    }),
  };
}

test('whatever fails: what is selected is reported, and nothing else is stopped', { timeout: 120_000 }, async () => {
  const seen = { outcomes: 0, errors: 0, whole: 0 };
  await fc.assert(
    fc.asyncProperty(scene, async (given) => {
      const { tasks, filter: restricted, byId, wait, dryRun, max, concurrency } = given;
      const fake = build(given);
      const { client, deleted } = connect(fake, given);
      const scope = byId ? { task_ids: tasks.map((_task, index) => `t${index}`) } : { all: true as const };
      const selection: Selection = { ...scope, ...restricted };
      const { all, skipped } = meant(given);

      const outcomes: StopAllOutcome[] = [];
      let failure: unknown;
      const run = client.stopAll(selection, { wait, dryRun, max, concurrency, interval: 500, totalTimeout: 60_000 });
      try {
        for await (const outcome of run) outcomes.push(outcome);
      } catch (error) {
        failure = error;
      }
      if (failure !== undefined && !isModelArtsError(failure)) throw failure;

      // Each is reported once, and is what the fake says.
      const ids = outcomes.flatMap(({ version_id }) => version_id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { task_id, version_id, outcome, error } of outcomes) {
        seen.outcomes += 1;
        if (version_id === undefined) {
          expect([outcome, error]).toEqual(['error', expect.any(Error)]);
          continue;
        }
        const is = fake.version({ task_id, version_id });
        if (outcome === 'skipped') expect(skipped.has(version_id)).toBe(true);
        else expect(all.has(version_id)).toBe(true);
        if (deleted.has(version_id)) continue;
        if (outcome === 'accepted') expect(is?.stops).toBeGreaterThan(0);
        else if (outcome === 'would-stop' || outcome === 'skipped') expect(is?.stops).toBe(0);
        else if (outcome !== 'error') expect(stateOf(is?.status)).toBe(outcome);
        else seen.errors += 1;
      }

      // Nothing else is stopped, and no more than allowed.
      const stopped = [...fake.versions()].filter(({ stops }) => stops > 0);
      expect(stopped.filter(({ version_id }) => !all.has(version_id))).toEqual([]);
      if (dryRun) expect(stopped).toEqual([]);
      if (max !== undefined) expect(stopped.length).toBeLessThanOrEqual(max);

      // Nothing is left out.
      const unread = new Set(outcomes.flatMap(({ task_id, version_id }) => (version_id ? [] : task_id)));
      const left = [...fake.versions()].filter(
        ({ task_id, version_id, status }) =>
          (all.has(version_id) || skipped.has(version_id)) &&
          !isFinal(stateOf(status)) &&
          !ids.includes(version_id) &&
          !unread.has(task_id),
      );
      if (failure === undefined) {
        seen.whole += 1;
        expect(left).toEqual([]);
      }
      const { outcomes: counts, found } = run.summary;
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(outcomes.length);
      if (failure === undefined) expect(found).toBe(ids.length);
    }),
    parameters,
  );
  // The faults must not hide what is tested.
  expect(seen.outcomes).toBeGreaterThan(200);
  expect(seen.errors).toBeGreaterThan(20);
  expect(seen.whole).toBeGreaterThan(80);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient, type StopAllOutcome, token } from '../../src/index.js';
import { createFakeService, type Fault, type RunPlan } from '../../src/testing/index.js';
import { isActive, stateOf } from '../../src/versions/state.js';

const parameters = { seed: 20261124, numRuns: 60 };

const endings = ['completed', 'failed', 'stopped', 'timed-out', 'stop-failed'] as const;

const plan: fc.Arbitrary<RunPlan> = fc.record({
  initializing: fc.constantFrom(0, Infinity),
  running: fc.constantFrom(0, 3_000, Infinity),
  ends: fc.constantFrom(...endings),
  stopping: fc.constantFrom(0, 3_000),
  stopEnds: fc.constantFrom('stopped' as const, 'stop-failed' as const),
});

const operations = ['StopProcessorTaskVersion', 'DescProcessorTaskVersion'] as const;

const fault: fc.Arbitrary<Fault> = fc.record({
  operation: fc.constantFrom(...operations),
  answer: fc.constantFrom<Fault['answer']>('reset', { status: 503 }, { status: 409 }, { status: 403 }, { status: 404 }),
  request: fc.integer({ min: 1, max: 12 }),
  carriedOut: fc.boolean(),
});

const scene = fc.record({
  seed: fc.nat(1_000),
  offsetMeans: fc.constantFrom('page' as const, 'record' as const),
  tasks: fc.array(fc.array(plan, { maxLength: 5 }), { maxLength: 5 }),
  faults: fc.array(fault, { maxLength: 8 }),
  wait: fc.boolean(),
  concurrency: fc.integer({ min: 1, max: 5 }),
});

test('whatever fails: each version that ran is reported once, and none as ended that runs', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ seed, offsetMeans, tasks, faults, wait, concurrency }) => {
      const versions = tasks.map((plans) => ({ versions: plans.map((run) => ({ run })) }));
      const fake = createFakeService({ seed, offsetMeans, tasks: versions, faults });
      const { fetch, projectId } = fake;
      const retry = { limit: 1, backoffLimit: 1 };
      const endpoint = 'https://modelarts.example';
      const client = createClient({ endpoint, auth: token('t'), fetch, projectId, retry });
      const ran = [...fake.versions()].filter(({ status }) => isActive(stateOf(status)));

      const outcomes: StopAllOutcome[] = [];
      const onProgress = () => fake.clock.advance(300);
      const options = { wait, concurrency, interval: 1, totalTimeout: 200, onProgress };
      for await (const outcome of client.stopAll({ all: true }, options)) {
        outcomes.push(outcome);
        // What is under way must not stand still.
        fake.clock.advance(1_000);
      }

      const reported = outcomes.map(({ version_id }) => version_id);
      // What has ended before it was listed is not stopped.
      const missing = ran.filter(({ version_id }) => !reported.includes(version_id));
      expect(missing.filter((ids) => isActive(stateOf(fake.version(ids)?.status)))).toEqual([]);
      expect(new Set(reported).size).toBe(reported.length);
      for (const outcome of outcomes) {
        const is = fake.version({ ...outcome, version_id: outcome.version_id ?? '' });
        if (outcome.outcome === 'accepted') expect(is?.stops).toBeGreaterThan(0);
        else if (outcome.outcome !== 'error') expect(stateOf(is?.status)).toBe(outcome.outcome);
      }
    }),
    parameters,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isModelArtsError } from '../../src/index.js';
import type { FakeServiceOptions, Fault, RunPlan } from '../../src/testing/index.js';
import { isActive, stateOf } from '../../src/versions/state.js';
import { useInstantTimers } from '../support/instant-timers.js';
import { setScene } from './support/fake.js';

useInstantTimers();

const parameters = { seed: 20261124, numRuns: 200 };

const endings = ['completed', 'failed', 'stopped', 'timed-out', 'deletion-failed', 'stop-failed'] as const;

const plan: fc.Arbitrary<RunPlan> = fc.record({
  initializing: fc.constantFrom(0, 2_000, Infinity),
  running: fc.constantFrom(0, 3_000, Infinity),
  ends: fc.constantFrom(...endings, 42),
  stopping: fc.constantFrom(0, 1_500, 6_000),
  stopEnds: fc.constantFrom(...endings, 42),
  statusWhileStopping: fc.constantFrom(1, 42),
});

const conflict = { status: 400, code: 'ModelArts.4393' };
const stopResponse = fc.constantFrom('accept' as const, conflict, { status: 409 });
const stopResponses = fc.record({ initializing: stopResponse, stopping: stopResponse, final: stopResponse });

/** What may pass, and leaves open whether the service acted. */
const passing = fc.constantFrom<Fault['response']>('reset', 'lost', { status: 500 }, { status: 503 }, { status: 408 });
/** What refuses, for a while or for good. */
const refusing = fc.constantFrom<Fault['response']>(
  { status: 429 },
  { status: 400 },
  { status: 401 },
  { status: 403 },
  {
    status: 404,
  },
);

const operations = ['StopProcessorTaskVersion', 'DescProcessorTaskVersion'] as const;

function faults(response: fc.Arbitrary<Fault['response']>, most: number): fc.Arbitrary<Fault[]> {
  const fault: fc.Arbitrary<Fault> = fc.record({
    operation: fc.constantFrom(...operations),
    response,
    request: fc.integer({ min: 1, max: 6 }),
    carriedOut: fc.boolean(),
  });
  return fc.array(fault, { maxLength: most });
}

/** Stops a version among faults, and gives what was reported and what is. */
async function run(run: RunPlan, options: FakeServiceOptions, script: readonly Fault[], totalTimeout: number) {
  const own = { timeout: 30, retry: { limit: 1, backoffLimit: 1 } };
  const { fake, client, ids, quick } = setScene(run, options, own);
  for (const fault of script) fake.script(fault);
  const reported = await client.stopAndWait(ids, { ...quick, totalTimeout }).catch((error: unknown) => error);
  const status = fake.version(ids)?.status;
  return { reported, is: stateOf(status), status };
}

test('whatever fails: what is reported as the outcome is what the version came to', { timeout: 120_000 }, async () => {
  const all = faults(fc.oneof(passing, refusing), 8);
  let ended = 0;
  await fc.assert(
    fc.asyncProperty(plan, stopResponses, all, async (plan, responses, script) => {
      const { reported, is, status } = await run(plan, { stopResponses: responses }, script, 500);
      if (isModelArtsError(reported)) return;
      ended += 1;
      expect(reported).toMatchObject({ outcome: is, version: { status } });
      expect(isActive(is)).toBe(false);
    }),
    parameters,
  );
  // Or the test would say little.
  expect(ended).toBeGreaterThan(parameters.numRuns / 5);
});

test('whatever may pass fails, less often than is tried: the version ends, and it is known', {
  timeout: 120_000,
}, async () => {
  const known = plan.filter(({ ends, stopEnds }) => ends !== 42 && stopEnds !== 42);
  await fc.assert(
    fc.asyncProperty(known, faults(passing, 5), async (plan, script) => {
      const { reported, is } = await run({ ...plan, statusWhileStopping: 1 }, {}, script, 60_000);
      expect(reported).toMatchObject({ outcome: is });
    }),
    parameters,
  );
});

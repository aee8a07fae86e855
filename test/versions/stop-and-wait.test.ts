import { describe, expect, test } from 'vitest';
import type { AnyModelArtsError, WaitOutcome } from '../../src/index.js';
import type { FakeServiceOptions, Fault, RunPlan } from '../../src/testing/index.js';
import { failureOf } from '../support/client.js';
import { useInstantTimers } from '../support/instant-timers.js';
import { running, setScene } from './support/fake.js';

useInstantTimers();

const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';

const finished = (ends: NonNullable<RunPlan['ends']>): RunPlan => ({ initializing: 0, running: 0, ends });
const conflict = { status: 400, code: 'ModelArts.4393' };
const slow: RunPlan = { ...running, stopping: 5_000 };

/** A version, what happens to the stop, and the outcome. */
interface Row {
  readonly run: RunPlan;
  readonly options?: FakeServiceOptions;
  readonly faults?: readonly Fault[];
  readonly outcome: WaitOutcome;
  /** How many stops were sent. Default: 1. */
  readonly stops?: number;
  /** Whether none of them can have been acted on. Default: false. */
  readonly refused?: boolean;
}

const outcomes: Readonly<Record<string, Row>> = {
  'a version that runs': { run: running, outcome: 'stopped' },
  'a version that is initializing': { run: { initializing: Infinity }, outcome: 'stopped' },
  'one whose state has no name while it stops': { run: { ...slow, statusWhileStopping: 42 }, outcome: 'stopped' },
  'one that had completed, and the stop is accepted': { run: finished('completed'), outcome: 'completed' },
  'one that completes while it stops': {
    run: { ...slow, stopEnds: 'completed' },
    outcome: 'completed',
  },
  'one that cannot be stopped': { run: { ...running, stopEnds: 'stop-failed' }, outcome: 'stop-failed' },
  ...Object.fromEntries(
    (['completed', 'failed', 'stopped', 'timed-out', 'stop-failed', 'deletion-failed'] as const).flatMap((ends) =>
      [conflict, { status: 409 }, { status: 400, code: 'ModelArts.9999' }, { status: 404 }].map((final) => [
        `one that had ended as ${ends}, and the stop is refused with ${Object.values(final).join(' ')}`,
        { run: finished(ends), options: { stopResponses: { final } }, outcome: ends, refused: true } satisfies Row,
      ]),
    ),
  ),
  'the response is lost, and the stop has arrived': {
    run: running,
    faults: [{ operation: stop, response: 'reset', carriedOut: true }],
    options: { stopResponses: { stopping: { status: 409 } } },
    outcome: 'stopped',
    stops: 2,
  },
  'the response is lost, and the stop has not arrived': {
    run: running,
    faults: [{ operation: stop, response: 'reset' }],
    outcome: 'stopped',
    stops: 2,
  },
  'the response is lost twice, and the stop has not arrived': {
    run: running,
    faults: [{ operation: stop, response: 'reset', request: [1, 2] }],
    outcome: 'stopped',
    stops: 3,
  },
  'the response is lost, and the version had completed': {
    run: finished('completed'),
    faults: [{ operation: stop, response: 'reset' }],
    outcome: 'completed',
  },
  'the response comes too late': {
    run: running,
    faults: [{ operation: stop, response: 'lost' }],
    outcome: 'stopped',
    stops: 2,
  },
  ...Object.fromEntries(
    [408, 500, 502, 503, 504].flatMap((status) =>
      [true, false].map((carriedOut) => [
        `${status}, and the stop ${carriedOut ? 'has' : 'has not'} arrived`,
        {
          run: running,
          faults: [{ operation: stop, response: { status }, carriedOut }],
          outcome: 'stopped',
          stops: 2,
        } satisfies Row,
      ]),
    ),
  ),
  'refused for too many requests: the stop is sent until it is accepted': {
    run: slow,
    faults: [{ operation: stop, response: { status: 429 }, request: [1, 3] }],
    outcome: 'stopped',
    stops: 4,
  },
  'a lost stop has arrived late, and the second is throttled': {
    run: slow,
    faults: [
      { operation: stop, response: { status: 504 }, carriedOut: true },
      { operation: stop, response: { status: 429 }, request: [2, 3] },
    ],
    outcome: 'stopped',
    stops: 4,
  },
  'polls that fail': {
    run: slow,
    faults: [
      { operation: read, response: 'reset' },
      { operation: read, response: { status: 503 }, request: 2 },
      { operation: read, response: { status: 429, code: 'ModelArts.0000' }, request: 3 },
      { operation: read, response: { status: 404 }, request: 4 },
      { operation: read, response: 'lost', request: 5 },
    ],
    outcome: 'stopped',
  },
  'polls that fail after a refused stop of a version that had failed': {
    run: finished('failed'),
    options: { stopResponses: { final: conflict } },
    faults: [{ operation: read, response: 'reset', request: [1, 2] }],
    outcome: 'failed',
    refused: true,
  },
};

test.each(Object.entries(outcomes))('%s', async (_name, row) => {
  const { run, options, faults = [], outcome, stops = 1, refused = false } = row;
  const { fake, client, ids, quick } = setScene(run, options, { timeout: 200 });
  for (const fault of faults) fake.script(fault);
  const result = await client.stopAndWait(ids, quick);
  expect(result.outcome).toBe(outcome);
  expect(result.version).toMatchObject({ task_version_id: ids.version_id, status: fake.version(ids)?.status });
  expect(result.handle).toEqual({ ...ids, project_id: fake.projectId, stopped: !refused });
  expect(fake.requests(stop)).toBe(stops);
});

/** A stop that fails, and with what. */
interface Failure {
  readonly faults?: readonly Fault[];
  readonly options?: FakeServiceOptions;
  readonly error: Partial<AnyModelArtsError> & { readonly status?: number; readonly reason?: string };
  /** How often the version was read. */
  readonly polls: number;
}

const refusing = (response: Fault['response']) => [{ operation: stop, response } as const];

const failures: Readonly<Record<string, Failure>> = {
  'refused because of the state, and it runs': {
    faults: refusing(conflict),
    error: { operation: stop, reason: 'conflict' },
    polls: 1,
  },
  'refused for no reason that is known, and it runs': {
    faults: refusing({ status: 400 }),
    error: { operation: stop, reason: 'invalid' },
    polls: 1,
  },
  'refused, and it is read at the second poll only that it runs': {
    faults: [...refusing(conflict), { operation: read, response: 'reset' }],
    error: { operation: stop, reason: 'conflict' },
    polls: 2,
  },
  'not found': {
    faults: refusing({ status: 400, code: 'ModelArts.4851' }),
    error: { operation: stop, reason: 'not-found' },
    polls: 0,
  },
  unauthenticated: {
    faults: refusing({ status: 401, code: 'ModelArts.0201' }),
    error: { operation: stop, reason: 'unauthenticated' },
    polls: 0,
  },
  forbidden: { faults: refusing({ status: 403 }), error: { operation: stop, reason: 'forbidden' }, polls: 0 },
  'lost, and the second is forbidden': {
    faults: [
      { operation: stop, response: 'reset' },
      { operation: stop, response: { status: 403 }, request: 2 },
    ],
    error: { operation: stop, reason: 'forbidden' },
    polls: 1,
  },
  ...Object.fromEntries(
    [
      [{ status: 401, code: 'ModelArts.0204' }, 'unauthenticated'] as const,
      [{ status: 403 }, 'forbidden'] as const,
      [{ status: 400, code: 'ModelArts.4700' }, 'not-found'] as const,
      [{ status: 400, code: 'ModelArts.0101' }, 'invalid'] as const,
    ].map(([response, reason]) => [
      `accepted, and the second poll is ${reason}`,
      { faults: [{ operation: read, response, request: 2 }], error: { operation: read, reason }, polls: 2 } as Failure,
    ]),
  ),
};

describe('fails if it is', () => {
  test.each(Object.entries(failures))('%s', async (_name, { faults = [], error, polls }) => {
    const { fake, client, ids, quick } = setScene(slow);
    for (const fault of faults) fake.script(fault);
    expect(await failureOf(client.stopAndWait(ids, quick))).toMatchObject(error);
    expect(fake.requests(read)).toBe(polls);
  });

  test('never sent: nothing is read', async () => {
    let requests = 0;
    const fetch = async () => {
      requests += 1;
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED', message: 'refused' } });
    };
    const { client, ids, quick } = setScene(running, {}, { fetch });
    expect(await failureOf(client.stopAndWait(ids, quick))).toMatchObject({ kind: 'connection', sent: 'no' });
    expect(requests).toBe(1);
  });

  test.each([
    [{ task_id: '..', version_id: 'v' }, {}, 'task_id'],
    [undefined, { totalTimeout: 0 }, 'totalTimeout'],
    [undefined, { interval: 0 }, 'interval'],
    [undefined, { interval: { max: Number.NaN } }, 'interval.max'],
    [undefined, { interval: { min: Infinity } }, 'interval.min'],
  ])('wrong: %j %j', async (given, options, parameter) => {
    const { fake, client, ids } = setScene(running);
    expect(await failureOf(client.stopAndWait(given ?? ids, options))).toMatchObject({ kind: 'request', parameter });
    expect(fake.requests()).toBe(0);
  });
});

test('a response of 200 that is a login page decides nothing: the version is read, and the stop sent again', async () => {
  const { fake, client, ids, quick } = setScene(
    running,
    {},
    {
      fetch: (url, init) =>
        fake.requests() === 0 && seen++ === 0
          ? Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } }))
          : fake.fetch(url, init),
    },
  );
  let seen = 0;
  expect((await client.stopAndWait(ids, quick)).outcome).toBe('stopped');
  expect(fake.requests(stop)).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { createClient, type Selection, token } from '../../../../src/index.js';
import { exitCodes } from '../../../../src/node/cli/exit-codes.js';
import { Interrupted } from '../../../../src/node/cli/interrupt.js';
import { Journal } from '../../../../src/node/cli/journal.js';
import type { WatchRecord } from '../../../../src/node/cli/watch/record.js';
import { type RoundResult, type RoundSettings, runRound } from '../../../../src/node/cli/watch/round.js';
import { runRounds } from '../../../../src/node/cli/watch/rounds.js';
import {
  createFakeService,
  createRunningClock,
  type FakeService,
  type FakeServiceOptions,
} from '../../../../src/testing/index.js';
import { useInstantTimers } from '../../../support/instant-timers.js';

useInstantTimers();

const hour = 3_600_000;
const every = hour / 6;
const runs = { initializing: 0, running: Number.POSITIVE_INFINITY, stopping: 5_000 };

interface Watched {
  readonly service: FakeService;
  readonly records: WatchRecord[];
  readonly results: RoundResult[];
  readonly code: number;
}

interface Setup {
  readonly service?: FakeServiceOptions;
  /** Before the first round. */
  readonly prepare?: (service: FakeService) => void;
  readonly tokens?: readonly string[];
  readonly selection?: Selection;
  readonly settings?: Partial<RoundSettings>;
  readonly once?: boolean;
  /** When the watch is asked to end, in milliseconds. */
  readonly endAt?: number;
}

/** Two tasks with one old version each, and a young one. */
const tasks = [
  { task_id: 'one', name: 'nightly-one', age: 20 * hour, versions: [{ version_id: 'v1', age: 9 * hour, run: runs }] },
  {
    task_id: 'two',
    name: 'nightly-two',
    age: 20 * hour,
    versions: [
      { version_id: 'v2', age: 8 * hour, run: runs },
      { version_id: 'young', age: hour, run: runs },
    ],
  },
];

async function watchFake(setup: Setup): Promise<Watched> {
  const service = createFakeService({ clock: createRunningClock(), tasks, ...setup.service });
  setup.prepare?.(service);
  const journal = new Journal();
  const tokens = [...(setup.tokens ?? ['any'])];
  const client = createClient({
    endpoint: 'https://m.example',
    auth: token(() => tokens.shift() ?? 'any'),
    projectId: service.projectId,
    fetch: service.fetch,
    onAttempt: journal.add.bind(journal),
  });
  const controller = new AbortController();
  const { signal } = controller;
  setTimeout(() => controller.abort(new Interrupted(exitCodes.terminated)), setup.endAt ?? 3 * every - 1);
  const records: WatchRecord[] = [];
  const results: RoundResult[] = [];
  const settings = { totalTimeout: every, ...setup.settings };
  const selection = setup.selection ?? { all: true, olderThan: 6 * hour };
  const code = await runRounds(
    { every, once: setup.once ?? false, signal },
    () => runRound(selection, settings, { client, journal, signal }, async (record) => void records.push(record)),
    async (result) => void results.push(result),
  );
  return { service, records, results, code };
}

const denied = { status: 403, code: 'ModelArts.0108', message: 'You are not authorized.' };
const unavailable = { status: 503, code: 'ModelArts.4302', message: 'Gateway forwarding error.' };

/** What goes wrong, and the records of three rounds: `outcome version`, in order of time. */
const rounds: readonly (readonly [what: string, setup: Setup, records: readonly string[]])[] = [
  ['nothing', {}, ['stopped v1', 'stopped v2']],
  [
    'the network, during the first round',
    { prepare: (service) => service.script({ operation: 'ListProcessorTasks', request: [1, 3], response: 'reset' }) },
    ['round-failed -', 'stopped v1', 'stopped v2'],
  ],
  [
    'one task may not be read',
    {
      prepare: (service) =>
        service.script({ operation: 'ListProcessorTaskVersions', task_id: 'one', request: 'each', response: denied }),
    },
    ['error -', 'stopped v2', 'error -', 'error -'],
  ],
  [
    'one version may not be stopped',
    {
      prepare: (service) =>
        service.script({ operation: 'StopProcessorTaskVersion', version_id: 'v1', request: 'each', response: denied }),
    },
    ['error v1', 'stopped v2', 'error v1', 'error v1'],
  ],
  [
    'a stop is lost, and sent again',
    {
      prepare: (service) =>
        service.script({ operation: 'StopProcessorTaskVersion', version_id: 'v1', response: unavailable }),
    },
    ['stopped v1', 'stopped v2'],
  ],
  [
    'the token expires, and is renewed',
    {
      service: { tokens: ['new'] },
      tokens: ['old', 'new', 'new', 'new', 'new', 'new', 'new', 'new', 'new', 'new', 'new', 'new', 'new', 'new', 'new'],
    },
    ['stopped v1', 'stopped v2'],
  ],
  ['more match than may be stopped', { settings: { max: 1 } }, ['too-many -', 'too-many -', 'too-many -']],
  [
    'it is a trial',
    { settings: { dryRun: true } },
    ['would-stop v1', 'would-stop v2', 'would-stop v1', 'would-stop v2', 'would-stop v1', 'would-stop v2'],
  ],
  [
    'a version does not end',
    {
      service: {
        tasks: [
          {
            task_id: 'one',
            age: 9 * hour,
            versions: [{ version_id: 'v1', age: 9 * hour, run: { ...runs, stopping: 20 * every } }],
          },
        ],
      },
    },
    ['error v1', 'error v1', 'interrupted v1'],
  ],
  [
    'a version cannot be stopped',
    {
      service: {
        tasks: [
          {
            task_id: 'one',
            age: 9 * hour,
            versions: [{ version_id: 'v1', age: 9 * hour, run: { ...runs, stopEnds: 'stop-failed' } }],
          },
        ],
      },
    },
    ['stop-failed v1'],
  ],
];

describe('a watch survives that something is wrong', () => {
  test.each(rounds)('%s', async (_what, setup, expected) => {
    const { records, service } = await watchFake(setup);
    const reported = records.map(({ outcome, version_id = '-' }) => `${outcome} ${version_id}`);
    expect([...reported].sort()).toEqual([...expected].sort());
    expect(service.version({ task_id: 'two', version_id: 'young' })?.stops ?? 0).toBe(0);
  });
});

test('a record has all that is known', async () => {
  const { records } = await watchFake({
    prepare: (service) =>
      service.script({ operation: 'StopProcessorTaskVersion', version_id: 'v1', response: 'reset' }),
  });
  const record = records.find(({ version_id }) => version_id === 'v1');
  expect(record).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    outcome: 'stopped',
    task_id: 'one',
    version_id: 'v1',
    name: 'nightly-one',
    type: 'sys_data_validation',
    project_id: expect.any(String),
    workspace_id: '0',
    create_time: expect.any(Number),
    age_seconds: expect.closeTo(32_400, -1),
    stop_sent: 'yes',
    attempts: 2,
    request_id: expect.any(String),
  });
});

/** How it ends, and with which exit code. */
const endings: readonly (readonly [what: string, setup: Setup, code: number])[] = [
  ['asked to end between two rounds', {}, 0],
  ['asked to end during a round', { endAt: 1_000 }, 143],
  ['after one round, all stopped', { once: true }, 0],
  ['after one round, with too many', { once: true, settings: { max: 1 } }, 1],
  [
    'after one round that failed',
    { once: true, prepare: (service) => service.script({ request: 'each', response: denied }) },
    1,
  ],
  ['after one round in which a stop may have been lost', { once: true, settings: { totalTimeout: 3_000 } }, 3],
  ['no task has that id: no round could succeed', { selection: { task_ids: ['..'], olderThan: hour } }, 2],
];

describe('a watch ends', () => {
  test.each(endings)('%s', async (_what, setup, code) => {
    expect((await watchFake(setup)).code).toBe(code);
  });
});

test('versions that are under way when it is to end are recorded as interrupted', async () => {
  const { records } = await watchFake({ endAt: 1_000 });
  expect(records.sort((one, other) => String(one.name).localeCompare(String(other.name)))).toMatchObject([
    { outcome: 'interrupted', version_id: 'v1', stop_sent: 'yes', attempts: 1, name: 'nightly-one' },
    { outcome: 'interrupted', version_id: 'v2', stop_sent: 'yes', attempts: 1, name: 'nightly-two' },
  ]);
});

test('a round that takes longer delays the next one, which follows at once', async () => {
  const slow = { ...runs, stopping: 1.5 * every };
  const versions = [{ version_id: 'v1', age: 9 * hour, run: slow }];
  const { records, results } = await watchFake({
    service: { tasks: [{ task_id: 'one', age: 9 * hour, versions }] },
    settings: { totalTimeout: 2 * every },
  });
  expect(records).toMatchObject([{ outcome: 'stopped', version_id: 'v1', attempts: 1 }]);
  // They begin at 0, and about 1.5 and 2.5 times the interval.
  expect(results).toHaveLength(3);
});

import { describe, expect, test } from 'vitest';
import { createRunningClock, type Fault } from '../../../src/testing/index.js';
import { buildProgram, type Ended, run, runInProcess, setVariables } from './support/program.js';
import { type Service, secretKey, startService, variables } from './support/service.js';

setVariables(variables);

async function runOn({ where }: Service, words: string) {
  const ended = await runInProcess([...where, ...words.split(' ')]);
  expect(ended.stdout + ended.stderr).not.toContain(secretKey);
  return ended;
}

const found = 'Found the access key from HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK';

/** What reads, on a clock that stands still: the words, and all that is on stdout. */
const reading: readonly (readonly [words: string, stdout: string | readonly object[]])[] = [
  [
    'list',
    `TASK ID              STATE    CREATED                    RAN        TYPE                   NAME
roadRoadRoadRoadRoa  running  2024-12-31T23:40:00+00:00  20 m 00 s  sys_data_augmentation  数据增强-夜间道路-\ufffd[31m
catsCatsCatsCatsCat  running  2024-12-31T22:30:00+00:00  30 m 00 s  sys_data_validation    check-cats
`,
  ],
  [
    'versions catsCatsCatsCatsCat',
    `VERSION ID           STATE      CREATED                    RAN        NAME  DESCRIPTION
runRunRunRunRunRunR  running    2024-12-31T23:30:00+00:00  30 m 00 s  V003
badBadBadBadBadBadB  failed     2024-12-31T23:00:00+00:00  0 s        V002
doneDoneDoneDoneDon  completed  2024-12-31T22:40:00+00:00  10 m 00 s  V001
`,
  ],
  [
    'list --json',
    [
      { task_id: 'roadRoadRoadRoadRoa', state: 'running', status: 1, name: '数据增强-夜间道路-\x1b[31m' },
      { task_id: 'catsCatsCatsCatsCat', state: 'running', status: 1, name: 'check-cats' },
    ],
  ],
  [
    'versions catsCatsCatsCatsCat --json',
    [
      { task_version_id: 'runRunRunRunRunRunR', state: 'running', status: 1 },
      { task_version_id: 'badBadBadBadBadBadB', state: 'failed', status: 3 },
      { task_version_id: 'doneDoneDoneDoneDon', state: 'completed', status: 2 },
    ],
  ],
  [
    'show catsCatsCatsCatsCat doneDoneDoneDoneDon --json',
    [{ task_version_id: 'doneDoneDoneDoneDon', state: 'completed', duration_seconds: 600 }],
  ],
  ['wait catsCatsCatsCatsCat doneDoneDoneDoneDon', 'completed        catsCatsCatsCatsCat  doneDoneDoneDoneDon\n'],
  [
    'stop --dry-run catsCatsCatsCatsCat runRunRunRunRunRunR',
    'would-stop       catsCatsCatsCatsCat  runRunRunRunRunRunR  running\n',
  ],
  [
    'stop --dry-run --wait catsCatsCatsCatsCat badBadBadBadBadBadB --json',
    [
      {
        task_id: 'catsCatsCatsCatsCat',
        version_id: 'badBadBadBadBadBadB',
        outcome: 'already-final',
        state: 'failed',
      },
    ],
  ],
];

describe('what reads ends with 0', () => {
  test.concurrent.for(reading)('%s', async ([words, stdout], context) => {
    const service = await startService(context);
    const ended = await runOn(service, words);
    expect(ended.stderr).toContain(found);
    if (typeof stdout === 'string') expect(ended.stdout).toBe(stdout);
    else expect(parseLines(ended.stdout)).toEqual(stdout.map((value) => expect.objectContaining(value)));
    expect(ended.code).toBe(0);
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(0);
  });
});

test('show prints what there is, and no more', async (context) => {
  const service = await startService(context);
  const { stdout } = await runOn(service, 'show catsCatsCatsCatsCat runRunRunRunRunRunR');
  expect(stdout).toContain(`version id     runRunRunRunRunRunR
task id        catsCatsCatsCatsCat
state          running
name           V003
created        2024-12-31T23:30:00+00:00
ran            30 m 00 s
template       sys_data_validation
operators      MetaValidation
`);
  expect(stdout).not.toContain('undefined');
});

test('a list without anything says so to the person, and nothing to the program', async (context) => {
  const ended = await runOn(await startService(context, { tasks: [] }), 'list');
  expect(ended).toMatchObject({ code: 0, stdout: '' });
  expect(ended.stderr).toContain('There are no tasks in workspace 0.');
});

/** Words, and the outcomes, whatever their order. */
const many: readonly (readonly [words: string, outcomes: Readonly<Record<string, string>>, stops: number])[] = [
  ['stop --all --yes', { runRunRunRunRunRunR: 'accepted', nightNightNightNigh: 'accepted' }, 2],
  ['stop --all --yes --concurrency 1', { runRunRunRunRunRunR: 'accepted', nightNightNightNigh: 'accepted' }, 2],
  ['stop --task roadRoadRoadRoadRoa --yes', { nightNightNightNigh: 'accepted' }, 1],
  ['stop --all --yes --wait', { runRunRunRunRunRunR: 'stopped', nightNightNightNigh: 'stopped' }, 2],
  ['stop --all --dry-run', { runRunRunRunRunRunR: 'would-stop', nightNightNightNigh: 'would-stop' }, 0],
  ['stop --dry-run --task catsCatsCatsCatsCat', { runRunRunRunRunRunR: 'would-stop' }, 0],
];

describe('stop --all reports each version', () => {
  test.concurrent.for(many)('%s', async ([words, outcomes, stops], context) => {
    const service = await startService(context, { clock: createRunningClock() });
    const ended = await runOn(service, words);
    const rows = ended.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    expect(Object.fromEntries(rows.map(([outcome, , version]) => [version, outcome]))).toEqual(outcomes);
    const number = Object.keys(outcomes).length;
    expect(ended.stderr).toMatch(new RegExp(`\\n${number} versions?(: ${number} [-a-z]+| would be stopped)\\.`));
    expect(ended.code).toBe(0);
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(stops);
  });

  test.concurrent.for(many)('%s --json', async ([words, outcomes], context) => {
    const service = await startService(context, { clock: createRunningClock() });
    const ended = await runOn(service, `${words} --json`);
    const lines = parseLines(ended.stdout);
    expect(Object.fromEntries(lines.map(({ version_id, outcome }) => [version_id, outcome]))).toEqual(outcomes);
    expect(lines[0]).toHaveProperty('task_id');
    expect(ended.code).toBe(0);
  });

  test('with nothing to stop, it says so', async (context) => {
    const ended = await runOn(await startService(context, { tasks: [] }), 'stop --all --yes');
    expect(ended).toMatchObject({ code: 0, stdout: '' });
    expect(ended.stderr).toContain('None runs in workspace 0.');
  });

  test('one that fails stops nothing, is explained, and decides how it ends', async (context) => {
    const service = await startService(context);
    service.fake.script({
      operation: 'StopProcessorTaskVersion',
      request: 'each',
      version_id: 'runRunRunRunRunRunR',
      response: { status: 403, code: 'ModelArts.4850' },
    });
    const ended = await runOn(service, 'stop --all --yes');
    expect(ended.stdout).toMatch(/^accepted {9}roadRoadRoadRoadRoa {2}nightNightNightNigh {2}数据增强/m);
    expect(ended.stdout).toMatch(
      /error {12}catsCatsCatsCatsCat {2}runRunRunRunRunRunR {2}HTTP 403 ModelArts.4850 {2}check-cats\n/,
    );
    expect(ended.stderr).toContain('✖ stop runRunRunRunRunRunR of catsCatsCatsCatsCat\n    what happened ');
    expect(ended.code).toBe(1);
  });
});

const one = 'catsCatsCatsCatsCat runRunRunRunRunRunR';
const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';
const each = 'each';

/** What goes wrong, or differently: faults, words, how it ends, and what is on stdout and stderr. */
const endings: readonly (readonly [words: string, faults: readonly Fault[], code: number, out: string, err: string])[] =
  [
    [`stop ${one}`, [], 0, 'accepted ', found],
    [`stop ${one} --wait`, [], 0, 'stopped ', 'the stop was sent'],
    [`stop ${one} --wait`, [{ operation: stop, response: 'reset', carriedOut: true }], 0, 'stopped ', ''],
    [
      `stop ${one}`,
      [{ operation: stop, request: each, response: { status: 403, code: 'ModelArts.4850' } }],
      1,
      '',
      '    code           ModelArts.4850\n',
    ],
    [`stop ${one}`, [{ operation: stop, request: each, response: 'reset' }], 3, '', '    was it sent    maybe\n'],
    [`stop ${one}`, [{ operation: stop, request: each, response: { status: 500 } }], 3, '', '    was it sent    yes\n'],
    [
      `stop ${one} --json`,
      [{ operation: stop, request: each, response: 'reset' }],
      3,
      '"outcome":"error"',
      '{"error":{',
    ],
    ['stop catsCatsCatsCatsCat noneNoneNoneNoneNon', [], 1, '', 'not-found'],
    ['stop --wait catsCatsCatsCatsCat noneNoneNoneNoneNon', [], 1, '', 'not-found'],
    ['show catsCatsCatsCatsCat noneNoneNoneNoneNon', [], 1, '', '    request id     '],
    ['versions noneNoneNoneNoneNon', [], 1, '', 'not-found'],
    ['wait catsCatsCatsCatsCat badBadBadBadBadBadB', [], 1, 'failed ', ''],
    ['wait catsCatsCatsCatsCat noneNoneNoneNoneNon', [], 1, '', 'not-found'],
    [`wait ${one} --wait-timeout 0.5s`, [], 3, '', 'To go on waiting:\nnpx modelarts-processor-tasks --endpoint http'],
    [`wait ${one} --wait-timeout 0.5s --json`, [], 3, '"outcome":"error"', ''],
    ['show .. runRunRunRunRunRunR', [], 2, '', 'would call another path'],
    ['list --region eu-de', [], 2, '', 'Give --region or --endpoint, not both.'],
    [`list`, [{ operation: 'ListProcessorTasks', request: each, response: { status: 500 } }], 1, '', 'HTTP 500'],
    [
      `stop --all --yes`,
      [{ operation: 'ListProcessorTasks', request: each, response: { status: 403 } }],
      1,
      '',
      'look for running versions',
    ],
    [
      `stop ${one} --wait`,
      [{ operation: read, request: each, response: { status: 401 } }],
      3,
      '',
      'The stop was sent, and is not undone.',
    ],
  ];

describe('how it ends', () => {
  test.concurrent.for(endings)('%s, %j: %i', async ([words, faults, code, out, err], context) => {
    const service = await startService(context, { clock: createRunningClock(), faults });
    const ended = await runOn(service, words);
    expect(ended.stderr).toContain(err);
    if (out === '') expect(ended.stdout).toBe('');
    else expect(ended.stdout).toContain(out);
    expect(ended.code).toBe(code);
  });
});

test('a process of its own prints the same, and ends in the same way', { timeout: 60_000 }, async (context) => {
  const service = await startService(context);
  const program = await buildProgram();
  context.onTestFinished(() => program.remove());
  const all = ['list', 'show catsCatsCatsCatsCat runRunRunRunRunRunR --json', 'show .. runRunRunRunRunRunR'];
  const failing = ['wait catsCatsCatsCatsCat badBadBadBadBadBadB', 'versions noneNoneNoneNoneNon --json', 'lists'];
  const [own, here] = await Promise.all([
    Promise.all([...all, ...failing].map((words) => run(program, [...service.where, ...words.split(' ')], variables))),
    Promise.all([...all, ...failing].map((words) => runOn(service, words))),
  ]);
  expect(own.map(({ code }) => code)).toEqual([0, 0, 2, 1, 1, 2]);
  expect(own.map(withoutRequestId)).toEqual(here.map(withoutRequestId));
});

function withoutRequestId({ code, stdout, stderr }: Ended): Ended {
  // How long it took differs as well.
  return { code, stdout, stderr: stderr.replace(/(request id|request_id)\W.*|\d+ s$/gm, '$1') };
}

function parseLines(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, type TestContext, test } from 'vitest';
import { createClock, createRunningClock, type TaskSetup } from '../../../src/testing/index.js';
import { type Ended, runInProcess, setVariables } from './support/program.js';
import { type Service, startService, variables } from './support/service.js';

setVariables(variables);

const hour = 3_600_000;
const run = { initializing: 0, running: Number.POSITIVE_INFINITY, stopping: 300 };

/** Versions of four ages, one of them with a name that must not be stopped. */
const tasks: readonly TaskSetup[] = [
  {
    task_id: 'taskOldOldOldOldOld',
    name: 'nightly-check',
    age: 50 * hour,
    versions: [
      { version_id: 'versionOfTwoDaysxxx', age: 48 * hour, run },
      { version_id: 'versionOfSevenHours', age: 7 * hour, run },
      { version_id: 'versionOfFiveHoursx', age: 5 * hour, run },
    ],
  },
  {
    task_id: 'taskKeepKeepKeepKee',
    name: 'keep-me',
    age: 40 * hour,
    template: { id: 'sys_data_cleaning' },
    versions: [{ version_id: 'versionOfKeepKeepxx', age: 30 * hour, run }],
  },
];

async function runOn({ where }: Service, words: string, ask?: (question: string) => boolean | Promise<boolean>) {
  return runInProcess([...where, ...words.split(' ')], ask && (async (question) => ask(question)));
}

async function tempFile({ onTestFinished }: TestContext, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'plan.jsonl');
  await writeFile(file, text);
  return file;
}

function outcomesOf({ stdout }: Ended): Record<string, string> {
  const lines: { version_id: string; outcome: string }[] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return Object.fromEntries(lines.map(({ version_id, outcome }) => [version_id, outcome]));
}

const [twoDays, sevenHours, fiveHours, keep] = [
  'versionOfTwoDaysxxx',
  'versionOfSevenHours',
  'versionOfFiveHoursx',
  'versionOfKeepKeepxx',
];

/** A selection, and the versions that it selects, the oldest first. */
const selections: readonly (readonly [words: string, versions: readonly string[]])[] = [
  ['--all', [twoDays, keep, sevenHours, fiveHours]],
  ['--all --older-than 6h', [twoDays, keep, sevenHours]],
  ['--all --older-than 1d12h', [twoDays]],
  ['--all --name nightly-*', [twoDays, sevenHours, fiveHours]],
  ['--all --type sys_data_cleaning', [keep]],
  ['--all --exclude keep-*', [twoDays, sevenHours, fiveHours]],
  ['--all --exclude keep-me --exclude versionOfTwoDaysxxx', [sevenHours, fiveHours]],
  ['--all --exclude taskOldOldOldOldOld', [keep]],
  ['--task taskKeepKeepKeepKee', [keep]],
  ['--task taskKeepKeepKeepKee --task taskOldOldOldOldOld --older-than 8h', [twoDays, keep]],
  ['--all --workspace other', []],
];

describe.concurrent('a selection', () => {
  test.for(selections)('running %s', async ([words, versions], context) => {
    const service = await startService(context, { tasks });
    const ended = await runOn(service, `running ${words} --json`);
    const lines = ended.stdout.split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line).version_id)).toEqual(versions);
    expect(ended.code).toBe(0);
  });

  test.for(selections)('stop %s --dry-run stops none of them', async ([words, versions], context) => {
    const service = await startService(context, { tasks });
    const ended = await runOn(service, `stop ${words} --dry-run --json`);
    expect(outcomesOf(ended)).toEqual(Object.fromEntries(versions.map((id) => [id, 'would-stop'])));
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(0);
  });

  test.for(selections)('stop %s --yes', async ([words, versions], context) => {
    const service = await startService(context, { tasks });
    const ended = await runOn(service, `stop ${words} --yes --json`);
    expect(outcomesOf(ended)).toEqual(Object.fromEntries(versions.map((id) => [id, 'accepted'])));
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(versions.length);
  });
});

test('running shows what a person needs, the oldest first', async (context) => {
  const { stdout } = await runOn(await startService(context, { tasks }), 'running');
  expect(stdout).toBe(`AGE        STATE    TASK ID              VERSION ID           TYPE                 NAME
48 h 00 m  running  taskOldOldOldOldOld  versionOfTwoDaysxxx  sys_data_validation  nightly-check
30 h 00 m  running  taskKeepKeepKeepKee  versionOfKeepKeepxx  sys_data_cleaning    keep-me
7 h 00 m   running  taskOldOldOldOldOld  versionOfSevenHours  sys_data_validation  nightly-check
5 h 00 m   running  taskOldOldOldOldOld  versionOfFiveHoursx  sys_data_validation  nightly-check
`);
});

test('running as CSV', async (context) => {
  const tasks = [{ task_id: 'taskOldOldOldOldOld', name: 'a, "b"\n', age: hour, versions: [{ version_id: 'v', run }] }];
  const { stdout } = await runOn(await startService(context, { tasks }), 'running -o csv');
  expect(stdout).toMatch(
    /^task_id,version_id,name,type,state,create_time,age_seconds,.*\ntaskOldOldOldOldOld,v,"a, ""b""\ufffd",/,
  );
});

describe.concurrent('consent', () => {
  test('shows what would be stopped, where, and as whom; only a yes stops it', async (context) => {
    const service = await startService(context, { tasks });
    const questions: string[] = [];
    const ended = await runOn(service, 'stop --all --older-than 6h', (question) => {
      questions.push(question);
      return true;
    });
    expect(questions).toEqual(['Stop these 3 versions?']);
    expect(ended.stderr).toContain(`
versions     3 in workspace 0
project      ${variables.HUAWEICLOUD_SDK_PROJECT_ID}
region       ${service.where[1]}
credentials  Found the access key from HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK`);
    expect(ended.stderr).toContain('\noldest       48 h 00 m, nightly-check\n');
    expect(ended.stderr).toMatch(/^30 h 00 m {2}running .*keep-me$/m);
    expect(ended.code).toBe(0);
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(3);
  });

  test('a no stops nothing', async (context) => {
    const service = await startService(context, { tasks });
    const ended = await runOn(service, 'stop --all', () => false);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Nothing was stopped.');
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(0);
  });

  test('--fake asks as well', async () => {
    const ended = await runInProcess(['--fake', 'stop', '--all'], async () => false);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
  });

  test('one version that is named needs none', async (context) => {
    const service = await startService(context, { tasks });
    expect(await runOn(service, `stop taskOldOldOldOldOld ${twoDays}`)).toMatchObject({ code: 0 });
  });

  test('what starts after the question is not stopped; what ends is named', async (context) => {
    const clock = createClock();
    const service = await startService(context, { tasks, clock });
    const ended = await runOn(service, 'stop --task taskOldOldOldOldOld --json', async () => {
      service.fake.addVersion('taskOldOldOldOldOld', { version_id: 'startedAfterwardsxx', run });
      return true;
    });
    expect(outcomesOf(ended)).toEqual({ [twoDays]: 'accepted', [sevenHours]: 'accepted', [fiveHours]: 'accepted' });
  });

  test('with more than --max, none', async (context) => {
    const service = await startService(context, { tasks });
    const ended = await runOn(service, 'stop --all --max 3', () => true);
    expect(ended.stderr).toContain('4 running versions are selected, more than --max 3. None was stopped.');
    expect(ended.code).toBe(2);
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(0);
  });
});

describe.concurrent('a plan', () => {
  test('stops exactly what it names', async (context) => {
    const service = await startService(context, { tasks });
    const plan = await runOn(service, 'stop --all --older-than 6h --dry-run --json');
    const file = await tempFile(context, plan.stdout);
    const ended = await runOn(service, `stop --from ${file} --yes --json`);
    expect(outcomesOf(ended)).toEqual({ [twoDays]: 'accepted', [sevenHours]: 'accepted', [keep]: 'accepted' });
    expect(ended.code).toBe(0);
  });

  test('the output of running, as jq writes it, is one', async (context) => {
    const service = await startService(context, { tasks });
    const running = await runOn(service, 'running --json --name keep-*');
    const file = await tempFile(context, JSON.stringify(JSON.parse(running.stdout), null, 2));
    const array = await tempFile(context, `[${running.stdout}]`);
    expect(outcomesOf(await runOn(service, `stop --from ${array} --dry-run --json`))).toEqual({ [keep]: 'would-stop' });
    expect(outcomesOf(await runOn(service, `stop --from ${file} --yes --json`))).toEqual({ [keep]: 'accepted' });
  });

  test('names what has changed, has ended, or is gone, and leaves it alone', async (context) => {
    const service = await startService(context, { tasks, clock: createRunningClock() });
    const lines = [
      { task_id: 'taskOldOldOldOldOld', version_id: twoDays },
      { task_id: 'taskOldOldOldOldOld', version_id: sevenHours, name: 'other-name' },
      { task_id: 'taskOldOldOldOldOld', version_id: fiveHours, create_time: 1 },
      { task_id: 'taskOldOldOldOldOld', version_id: 'noSuchVersionAtAllx' },
      { task_id: 'taskKeepKeepKeepKee', version_id: keep },
      { task_id: 'taskKeepKeepKeepKee', version_id: 'skippedByTheDryRunx', outcome: 'skipped' },
    ];
    await runOn(service, `stop taskKeepKeepKeepKee ${keep} --wait`);
    const file = await tempFile(context, lines.map((line) => JSON.stringify(line)).join('\n'));
    const ended = await runOn(service, `stop --from ${file} --yes --json`);
    expect(outcomesOf(ended)).toEqual({
      [twoDays]: 'accepted',
      [sevenHours]: 'changed',
      [fiveHours]: 'changed',
      [keep]: 'already-final',
      noSuchVersionAtAllx: 'gone',
    });
    expect(ended.stdout).toContain('"changes":["name was other-name, is nightly-check"]');
    expect(ended.code).toBe(1);
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(2);
  });

  test('asks, and stops what was shown only', async (context) => {
    const service = await startService(context, { tasks });
    const file = await tempFile(
      context,
      `{"task_id":"taskOldOldOldOldOld","version_id":"${twoDays}"}{"task_id":"taskKeepKeepKeepKee","version_id":"${keep}","name":"x"}`,
    );
    const ended = await runOn(service, `stop --from ${file} --json`, (question) => question === 'Stop this version?');
    expect(outcomesOf(ended)).toEqual({ [twoDays]: 'accepted', [keep]: 'changed' });
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(1);
  });

  /** Plans that are none, and what is said of them. */
  const wrong: readonly (readonly [text: string, said: string])[] = [
    ['null', 'Entry 1 is no version.'],
    ['{"task_id":"t","version_id":null}', 'Entry 1 has no version_id.'],
    ['{"task_id":"t","version_id":"v"}\n{"version_id":"v"}', 'Entry 2 has no task_id.'],
    ['{"task_id":"t","version_id":7}', 'Entry 1 has a version_id that is no text.'],
    ['{"task_id":"t","version_id":"v","create_time":"now"}', 'Entry 1 has a create_time that is no number.'],
    ['{"task_id":"t","version_id":"v"', 'Entry 1 is not JSON.'],
    ['TASK ID  VERSION ID', 'Entry 1 is not JSON.'],
    [
      '{"task_id":"t","version_id":"v","project_id":"a"}{"task_id":"t","version_id":"w","project_id":"b"}',
      'project a, b',
    ],
  ];

  test.for(wrong)('%j is refused as a whole', async ([text, said], context) => {
    const service = await startService(context, { tasks });
    const ended = await runOn(service, `stop --from ${await tempFile(context, text)} --yes`);
    expect(ended.stderr).toContain(said);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(service.fake.requests('StopProcessorTaskVersion')).toBe(0);
  });

  test('an empty one stops nothing', async (context) => {
    const service = await startService(context, { tasks });
    const ended = await runOn(service, `stop --from ${await tempFile(context, '\n')} --yes`);
    expect(ended).toMatchObject({ code: 0, stdout: '' });
  });
});

test('wait --from waits for all that a stop has touched', async (context) => {
  const service = await startService(context, { tasks, clock: createRunningClock() });
  const stopped = await runOn(service, 'stop --all --yes --json');
  const ended = await runOn(service, `wait --from ${await tempFile(context, stopped.stdout)} --json`);
  expect(new Set(Object.values(outcomesOf(ended)))).toEqual(new Set(['stopped']));
  expect(ended.code).toBe(0);
});

test('what cannot be waited for in time is named in a file to go on with', async (context) => {
  const service = await startService(context, { tasks });
  const running = await runOn(service, 'running --json');
  const ended = await runOn(service, `wait --from ${await tempFile(context, running.stdout)} --wait-timeout 0.3s`);
  expect(ended.code).toBe(3);
  const file = / wait --from (\S+)$/m.exec(ended.stderr)?.[1] ?? '';
  context.onTestFinished(() => rm(file));
  expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(4);
});

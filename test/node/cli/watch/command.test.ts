import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNotifier } from '../../../../src/node/cli/watch/notifier.js';
import { buildProgram, type Program, runInProcess, setVariables, start } from '../support/program.js';
import { startService, variables } from '../support/service.js';

setVariables(variables);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = { initializing: 0, running: Number.POSITIVE_INFINITY, stopping: 0 };
const hour = 3_600_000;
const cats = {
  task_id: 'catsCatsCatsCatsCat',
  name: "it's; $(touch x) `touch y`\n-e",
  age: 9 * hour,
  versions: [
    { version_id: 'oldOldOldOldOldOldO', age: 8 * hour, run },
    { version_id: 'newNewNewNewNewNewN', age: hour, run },
  ],
};

/** What is wrong with a line, and what is said of it; nothing is stopped. */
const wrong: readonly (readonly [words: string, said: string])[] = [
  ['watch --all --yes', 'Give --older-than'],
  ['watch --older-than 6h --yes', 'Give --all, or --task'],
  ['watch --all --older-than 6h', 'This is not a terminal, so nobody can be asked'],
  ['watch --all --older-than 6h --yes --every 10', 'Give a number with a unit'],
  ['watch --all --older-than 6h --yes --log /nowhere/at/all', '--log cannot write to /nowhere/at/all'],
];

test.each(['watch', 'doctor'])('the help of %s', async (command) => {
  const { stdout, code } = await runInProcess([command, '--help']);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`../help/${command}.txt`);
});

describe('a watch that is wrong stops nothing', () => {
  test.each(wrong)('%s', async (words, said) => {
    const ended = await runInProcess(['--fake', ...words.split(' '), '--once']);
    expect(ended.stderr).toContain(said);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
  });
});

test('one round writes a line for each outcome, and says how it went', async (context) => {
  const { fake, where } = await startService(context, { tasks: [cats] });
  const ended = await runInProcess([...where, ...'watch --all --older-than 6h --once --yes'.split(' ')]);
  const lines = ended.stdout.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    outcome: 'stopped',
    version_id: 'oldOldOldOldOldOldO',
    stop_sent: 'yes',
  });
  expect(ended.stderr).toContain('1 stopped.\n');
  expect(ended.code).toBe(0);
  expect([...fake.versions()].filter(({ stops }) => stops > 0)).toHaveLength(1);
});

/** What a person replies, and what is stopped. */
const replies: readonly (readonly [yes: boolean, code: number, stops: number])[] = [
  [true, 0, 1],
  [false, 2, 0],
];

test.for(replies)('on a terminal it shows what it will do, and asks once: %s', async ([yes, code, stops], context) => {
  const { fake, where } = await startService(context, { tasks: [cats] });
  const questions: string[] = [];
  const ended = await runInProcess([...where, ...'watch --all --older-than 6h --once'.split(' ')], async (question) => {
    questions.push(question);
    return yes;
  });
  expect(questions).toEqual(['Stop these, without asking again?']);
  expect(ended.stderr).toMatch(/oldOldOldOldOldOldO[\s\S]*now {10}1[\s\S]*later {8}nothing\nproject {6}\w+\nregion/);
  expect(ended.code).toBe(code);
  expect([...fake.versions()].filter((version) => version.stops > 0)).toHaveLength(stops);
});

test('--log appends to a file; --notify gets the same line on stdin, and nowhere else', async (context) => {
  const { where } = await startService(context, { tasks: [cats] });
  const [log, notified] = [join(folder, 'watch.jsonl'), join(folder, 'notified')];
  const words = ['watch', '--all', '--older-than', '6h', '--once', '--yes', '--quiet', '--log', log];
  const ended = await runInProcess([
    ...where,
    ...words,
    '--notify',
    `cd ${folder}; cat >> notified; echo "$# $*" >> notified`,
  ]);
  expect(ended).toEqual({ code: 0, stdout: '', stderr: expect.stringContaining('') });
  const line = await readFile(log, 'utf8');
  expect(JSON.parse(line)).toMatchObject({ outcome: 'stopped', name: cats.name });
  expect(await readFile(notified, 'utf8')).toBe(`${line}0 \n`);
  await expect(readFile(join(folder, 'x'))).rejects.toThrow('ENOENT');
  await expect(readFile(join(folder, 'y'))).rejects.toThrow('ENOENT');
});

/** A command, and what is reported of it. */
const notifications: readonly (readonly [command: string, reported: readonly string[]])[] = [
  ['cat > /dev/null', []],
  ['true', []],
  ['exit 7', ['--notify ended with exit code 7.']],
  ['no-such-command-at-all 2> /dev/null', ['--notify ended with exit code 127.']],
];

describe('a notification that fails ends nothing', () => {
  test.each(notifications)('%s', async (command, reported) => {
    const problems: string[] = [];
    const notifier = createNotifier(command, (problem) => problems.push(problem));
    notifier.notify('x'.repeat(1_000_000));
    await notifier.end(20_000);
    expect(problems).toEqual(reported);
  });

  test('one that takes too long is killed, with all that it started', async () => {
    const pids = join(folder, 'pids');
    const notifier = createNotifier(`sleep 600 & echo $! >> ${pids}; wait`, () => {});
    notifier.notify('{}');
    await expect.poll(() => readFile(pids, 'utf8').catch(() => '')).toMatch(/^\d+\n$/);
    await notifier.end(0);
    const pid = Number(await readFile(pids, 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  test('at the end, those that wait are left out, and counted', async () => {
    const problems: string[] = [];
    const notifier = createNotifier('sleep 600', (problem) => problems.push(problem));
    for (let line = 0; line < 10; line += 1) notifier.notify('{}');
    await notifier.end(0);
    expect(problems).toEqual(['--notify was not run for 6 lines: the time was up.']);
  });
});

/** What has ended, but whose parent does not know yet, does not run. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout);
}

describe('signals', () => {
  let program: Program;
  beforeAll(async () => {
    program = await buildProgram();
  });
  afterAll(() => program.remove());

  test.each(['SIGTERM', 'SIGINT'] as const)('%s between two rounds ends it with 0', async (signal) => {
    const { child, says, ended } = start(program, '--fake watch --all --older-than 30d --yes'.split(' '));
    await says('Nothing to stop. The next round is in ');
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, stdout: '' });
  });

  test('SIGTERM during a round: a line for what is under way', async (context) => {
    const service = await startService(context);
    const words = [...service.where, ...'watch --all --older-than 25m --yes'.split(' ')];
    const { child, ended } = start(program, words, variables);
    await expect.poll(() => service.fake.requests('StopProcessorTaskVersion'), { timeout: 20_000 }).toBe(1);
    child.kill('SIGTERM');
    const { code, stdout } = await ended;
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'interrupted', version_id: 'runRunRunRunRunRunR' });
    expect(code).toBe(143);
  });
});

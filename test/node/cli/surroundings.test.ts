import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRunningClock } from '../../../src/testing/index.js';
import { buildProgram, type Program, run, start } from './support/program.js';
import { startService, variables } from './support/service.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const endless = { initializing: 0, running: Number.POSITIVE_INFINITY, stopping: Number.POSITIVE_INFINITY };
const tasks = [{ task_id: 'catsCatsCatsCatsCat', name: 'check-cats', run: endless, versions: 3 }];

/** Signals that end the program, and the exit codes that shells give them. */
const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

describe.concurrent('a signal while many are waited for', () => {
  test.for(signals)(
    '%s: a line for each that was touched, and how to wait for exactly these',
    async ([signal, code], context) => {
      const { where } = await startService(context, { tasks, clock: createRunningClock() });
      const words = [...where, 'stop', '--all', '--yes', '--wait', '--json', '--debug'];
      const { child, ended } = start(program, words, variables);
      let stops = 0;
      child.stderr?.on('data', (text: string) => {
        stops += text.split('"operation":"StopProcessorTaskVersion"').length - 1;
        // A start and an end for each.
        if (stops >= 6 && !child.killed) child.kill(signal);
      });
      const result = await ended;
      expect(result.code).toBe(code);
      const lines = result.stdout.trim().split('\n');
      expect(lines.map((line) => JSON.parse(line))).toEqual(
        Array(3).fill(expect.objectContaining({ outcome: 'interrupted', stop_sent: 'yes', name: 'check-cats' })),
      );
      // Requests that were cut off may be written after it.
      const { error } = JSON.parse(result.stderr.split('\n').findLast((line) => line.startsWith('{"error"')) ?? '');
      expect(error).toMatchObject({ kind: 'interrupted' });
      const file = / wait --from (\S+)$/.exec(error.resume)?.[1] ?? '';
      context.onTestFinished(() => rm(file));
      const named = (await readFile(file, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).version_id);
      expect(named.sort()).toEqual(lines.map((line) => JSON.parse(line).version_id).sort());
      expect(result.stderr).not.toContain('--all');
    },
  );
});

describe.concurrent('surroundings', () => {
  /** Variables in which little is set, as a scheduler sets them. */
  const poor: readonly (readonly [what: string, env: NodeJS.ProcessEnv])[] = [
    ['without HOME', { PATH: '/usr/bin:/bin', ...variables }],
    ['without any variable but the credentials', { ...variables }],
    ['in the C locale', { LC_ALL: 'C', LANG: 'C', HOME: '/', ...variables }],
    ['in a UTF-8 locale', { LC_ALL: 'C.UTF-8', HOME: '/', ...variables }],
  ];

  test.for(poor)('%s, from the root directory', async ([, env], context) => {
    const { where } = await startService(context);
    const child = spawn(process.execPath, [program.main, ...where, 'running', '--json'], { env, cwd: '/' });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).toContain('数据增强');
  });

  test('FORCE_COLOR writes colours into a pipe, NO_COLOR does not', async () => {
    const { stdout } = await run(program, ['--fake', 'running'], { FORCE_COLOR: '1' });
    expect(stdout).toContain('\x1b[36mrunning');
    expect((await run(program, ['--fake', 'running'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(
      '\x1b',
    );
  });

  test('a full disk keeps no version from being stopped, and has an exit code of its own', async (context) => {
    const { where, fake } = await startService(context);
    const words = [program.main, ...where, 'stop', '--all', '--yes'];
    const child = spawn(process.execPath, words, {
      env: variables,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const [code] = await once(child, 'close');
    expect(stderr).toContain('The results could not be written: ');
    expect(code).toBe(4);
    expect(fake.requests('StopProcessorTaskVersion')).toBe(2);
  });

  test('a stderr that takes nothing changes nothing', async (context) => {
    const { where, fake } = await startService(context);
    const words = [program.main, ...where, 'stop', '--all', '--yes'];
    const child = spawn(process.execPath, words, {
      env: variables,
      stdio: ['ignore', 'pipe', openSync('/dev/full', 'w')],
    });
    child.stdout?.resume();
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(fake.requests('StopProcessorTaskVersion')).toBe(2);
  });

  test('head ends it quietly', () => {
    const line = `${process.execPath} ${program.main} --fake running --json | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('Error');
  });
});

describe.concurrent('whose credentials', () => {
  test('half an access key, in JSON: what was tried has a word of the command', async () => {
    const { code, stderr } = await run(program, ['list', '--json'], { HUAWEICLOUD_SDK_AK: 'a' });
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ error: { kind: 'request', operation: 'find credentials' } });
  });

  test('an access key beside OS_CLOUD is refused, until one of them is chosen', async (context) => {
    const { where } = await startService(context);
    const both = { ...variables, OS_CLOUD: 'mine' };
    const refused = await run(program, [...where, 'list'], both);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'The access key from HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK and OS_CLOUD ("mine")',
    );
    expect((await run(program, [...where, '--auth', 'env', 'list'], both)).code).toBe(0);
    const cloud = await run(program, [...where, '--cloud', 'mine', 'list'], both);
    expect(cloud.stderr).toContain('--cloud names a cloud, but there is no clouds.yaml');
  });

  test('a section of the credentials file', async (context) => {
    const { where } = await startService(context);
    const file = `${program.folder}/credentials`;
    const sk = variables.HUAWEICLOUD_SDK_SK;
    await writeFile(
      file,
      `[basic]\nak = x\nsk = y\n[team]\nak = AKTEAM\nsk = ${sk}\nproject_id = ${variables.HUAWEICLOUD_SDK_PROJECT_ID}\n`,
    );
    const env = { HUAWEICLOUD_SDK_CREDENTIALS_FILE: file };
    const ended = await run(program, [...where, '--profile', 'team', 'list'], env);
    expect(ended.stderr).toContain(`Found the access key from ak and sk of [team] in ${file}`);
    expect(ended.code).toBe(0);
    const missing = await run(program, [...where, '--profile', 'nobody', 'list'], env);
    expect(missing.stderr).toContain(`there is no ak in [nobody] of ${file}`);
    expect(missing.code).toBe(2);
  });
});

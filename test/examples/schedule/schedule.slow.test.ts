import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createFakeService, createRunningClock } from '../../../src/testing/index.js';
import {
  exampleFile,
  readCronJob,
  readCrontab,
  readExample,
  readUnit,
  readWorkflow,
  type Scheduled,
} from './examples.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schedule-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly output: string;
}

function run(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  return new Promise<Ended>((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1) || -1, output: stdout + stderr });
    });
  });
}

/** Writes a changed example to a folder of its own, which is how a linter is seen to find something. */
async function change(name: string, from: string, to: string): Promise<string> {
  const text = await readExample(name);
  expect(text).toContain(from);
  const file = join(await mkdtemp(join(folder, 'changed-')), name);
  await writeFile(file, text.replace(from, to));
  return file;
}

describe('the tool of the field accepts', () => {
  test('the crontab', async () => {
    expect(await run('crontab', ['-n', exampleFile('crontab')])).toMatchObject({ code: 0 });
    expect(await run('crontab', ['-n', await change('crontab', '*/10 *', '*/10 25')])).toMatchObject({ code: 1 });
  });

  test('the service and the timer of systemd', async () => {
    const { output: npx } = await run('sh', ['-c', 'command -v npx']);
    const service = await change('stop-old-versions.service', '/usr/bin/npx', npx.trim());
    const timer = join(dirname(service), 'stop-old-versions.timer');
    await writeFile(timer, await readExample('stop-old-versions.timer'));
    expect(await run('systemd-analyze', ['verify', '--man=no', service, timer])).toEqual({ code: 0, output: '' });
    const wrong = await change('stop-old-versions.timer', '*:0/10', '*:0/x');
    expect((await run('systemd-analyze', ['verify', '--man=no', wrong])).output).toContain(
      'Failed to parse calendar specification',
    );
  });

  test('the CronJob of Kubernetes', async () => {
    const venv = join(folder, 'venv');
    expect(await run('python3', ['-m', 'venv', venv])).toMatchObject({ code: 0 });
    const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url));
    const install = ['install', '--quiet', '--require-hashes', '--requirement', requirements];
    expect(await run(join(venv, 'bin/pip'), install)).toMatchObject({ code: 0 });
    const validate = (file: string) => run(join(venv, 'bin/kubernetes-validate'), ['--strict', '-k', '1.34', file]);
    expect(await validate(exampleFile('cronjob.yaml'))).toMatchObject({ code: 0 });
    const wrong = await change('cronjob.yaml', 'concurrencyPolicy', 'concurencyPolicy');
    expect((await validate(wrong)).output).toContain('concurencyPolicy');
  });

  test('the workflows of GitHub Actions', async () => {
    const lint = (file: string) =>
      run('go', ['run', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12', '-no-color', file]);
    expect(await lint(exampleFile('stop-old-versions.yml'))).toMatchObject({ code: 0 });
    for (const own of ['ci.yml', 'release.yml']) {
      const file = fileURLToPath(new URL(`../../../.github/workflows/${own}`, import.meta.url));
      expect(await lint(file)).toMatchObject({ code: 0 });
    }
    expect((await lint(await change('stop-old-versions.yml', 'runs-on', 'run-on'))).output).toContain('run-on');
  });
});

const hour = 3_600_000;
const endless = { initializing: 0, running: Number.POSITIVE_INFINITY, stopping: 0 };

/** What runs each example, and where its lines go. */
const schedulers: readonly (readonly [
  name: string,
  read: () => Promise<Scheduled>,
  shell: string,
  lines: (ended: Ended, home: string) => string | Promise<string>,
])[] = [
  ['cron', readCrontab, '/bin/sh', (_, home) => readFile(join(home, 'stopped-versions.jsonl'), 'utf8')],
  ['systemd', readUnit, '/bin/sh', ({ output }) => output],
  ['Kubernetes', readCronJob, '/bin/sh', ({ output }) => output],
  ['GitHub Actions', readWorkflow, '/bin/bash', (_, home) => readFile(join(home, 'summary'), 'utf8')],
];

describe('the packed command does what is scheduled', () => {
  test.each(schedulers)('%s', async (name, read, shell, lines) => {
    const { line, variables } = await read();
    const versions = [
      { version_id: 'oldOldOldOldOldOldO', age: 7 * hour, run: endless },
      { version_id: 'newNewNewNewNewNewN', age: hour, run: endless },
    ];
    const fake = createFakeService({ clock: createRunningClock() });
    fake.addTask({ name: 'nightly', age: 9 * hour, versions });
    const { url, close } = await fake.listen();
    const home = join(folder, name.replace(' ', '-'));
    await mkdir(home);
    const env = {
      // Where node and npx are on this machine.
      PATH: `${dirname(process.execPath)}:${variables.PATH ?? process.env.PATH}`,
      HOME: home,
      GITHUB_STEP_SUMMARY: join(home, 'summary'),
      HUAWEICLOUD_SDK_AK: 'AKEXAMPLE0123456789A',
      HUAWEICLOUD_SDK_SK: 'not-a-secret-of-anybody',
      HUAWEICLOUD_SDK_PROJECT_ID: fake.projectId,
      HUAWEICLOUD_SDK_REGION_MODELARTS_EU_DE: url,
    };
    // Installed there, npx finds it as it would in the registry.
    const ended = await run(shell, ['-c', line], { cwd: inject('project'), env });
    await close();
    expect(ended).toMatchObject({ code: 0 });
    const records = (await lines(ended, home)).split('\n').filter((text) => text.startsWith('{'));
    expect(records.map((record) => JSON.parse(record))).toMatchObject([
      { outcome: 'stopped', version_id: 'oldOldOldOldOldOldO', stop_sent: 'yes' },
    ]);
    expect([...fake.versions()].map(({ stops }) => stops)).toEqual([1, 0]);
  });
});

test('every example names the version of this package', async () => {
  const manifest: { readonly version: string } = JSON.parse(
    await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  for (const name of ['crontab', 'stop-old-versions.service', 'cronjob.yaml', 'stop-old-versions.yml']) {
    expect(await readExample(name)).toContain(`modelarts-processor-tasks@${manifest.version}`);
  }
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createFakeService, createRunningClock, type RunningServer } from '../../../src/testing/index.js';
import { inRepository } from '../../packed/support/repository.js';
import { outputOf, run, runNode } from '../../packed/support/run.js';
import { launchChromium } from '../../support/chromium.js';

const folder = join(dirname(inject('tarball')), 'library');
const accessKey = { HUAWEICLOUD_SDK_AK: 'AKEXAMPLE0123456789A', HUAWEICLOUD_SDK_SK: 'not-a-secret' };
const running: ChildProcess[] = [];

beforeAll(async () => {
  const source = inRepository('examples/library');
  await cp(source, folder, { recursive: true, filter: (file) => !file.includes('node_modules') });
  await outputOf(run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder));
  await outputOf(run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', inject('tarball')], folder));
});

afterAll(() => {
  for (const child of running) child.kill();
});

test('each example is tested here', async () => {
  const entries = await readdir(inRepository('examples/library'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
  expect(folders.map(({ name }) => name).sort()).toEqual([
    ...['browser', 'function', 'jest', 'node-test', 'opentelemetry', 'pino', 'service', 'vitest'],
  ]);
});

test.each(['vitest', 'jest', 'node-test'])('the tests of %s pass', async (name) => {
  const { code, stdout, stderr } = await run('npm', ['run', name], folder);
  expect(code, stdout + stderr).toBe(0);
  expect(stdout + stderr).toMatch(/(?:Tests? .*1 passed|pass 1)/);
});

test('the function stops what is older', async () => {
  expect(await tryOut('function')).toBe('{ found: 1, outcomes: { accepted: 1 } }\n');
});

test('OpenTelemetry gets a span for each attempt', async () => {
  expect(await tryOut('opentelemetry')).toBe('StopProcessorTaskVersion 503 error\nStopProcessorTaskVersion 200 ok\n');
});

test('pino writes a line for each attempt', async () => {
  const lines = (await tryOut('pino'))
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({ level: 40, operation: 'StopProcessorTaskVersion', attempt: 1, status: 503 }),
    expect.objectContaining({ level: 20, operation: 'StopProcessorTaskVersion', attempt: 2, status: 200 }),
  ]);
});

test('the service stops a version, and says what is wrong', async () => {
  const { cloud, ids, projectId } = await startCloud();
  const url = await startExample('service/server.js', {
    ...accessKey,
    HUAWEICLOUD_SDK_PROJECT_ID: projectId,
    MODELARTS_ENDPOINT: cloud.url,
  });
  const post = async (query: Record<string, string>) => {
    const response = await fetch(`${url}/stop?${new URLSearchParams(query)}`, { method: 'POST' });
    return [response.status, await response.json()];
  };
  expect(await post(ids)).toEqual([200, { outcome: 'stopped' }]);
  expect(await post({ ...ids, version_id: '..' })).toEqual([400, { error: expect.stringContaining('another path') }]);
  expect(await post({ ...ids, task_id: 'tX0000000000000000X' })).toEqual([
    404,
    { error: expect.stringContaining('4700') },
  ]);
  await cloud.close();
});

test('the page stops a version with a token', async () => {
  const { cloud, ids, projectId } = await startCloud();
  const url = await startExample('browser/serve.js', { MODELARTS_ENDPOINT: cloud.url });
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(url);
  for (const [name, value] of Object.entries({ token: 'any', projectId, ...ids })) {
    await page.locator(`input[name="${name}"]`).fill(value);
  }
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.locator('output', { hasText: /^stopped$/ }).waitFor();
  await browser.close();
  await cloud.close();
});

async function tryOut(example: string): Promise<string> {
  return outputOf(runNode(join(folder, example, 'try.js'), [], folder));
}

/** A fake service with one version that runs. */
async function startCloud(): Promise<{
  cloud: RunningServer;
  projectId: string;
  ids: { task_id: string; version_id: string };
}> {
  const service = createFakeService({ clock: createRunningClock(), run: { initializing: 0, stopping: 100 } });
  const { task_id, version_ids } = service.addTask({ versions: 1 });
  const [version_id = ''] = version_ids;
  return { cloud: await service.listen(), projectId: service.projectId, ids: { task_id, version_id } };
}

/** Starts an example that serves, and returns the address that it prints. */
async function startExample(file: string, env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [join(folder, file)], {
    cwd: folder,
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [line] = await once(createInterface(child.stdout), 'line');
  return String(line);
}

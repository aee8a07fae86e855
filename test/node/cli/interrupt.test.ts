import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRunningClock } from '../../../src/testing/index.js';
import { buildProgram, type Program, start } from './support/program.js';
import { type Service, startService, variables } from './support/service.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const ids = { task_id: 'catsCatsCatsCatsCat', version_id: 'runRunRunRunRunRunR' };
const one = `${ids.task_id} ${ids.version_id}`;

function startOn({ where }: Service, words: string) {
  return start(program, [...where, ...words.split(' ')], variables);
}

test('while it waits: what is known, and how to go on; the stop is not undone', async (context) => {
  const service = await startService(context);
  const { child, says, ended } = startOn(service, `stop ${one} --wait`);
  await says('running, the stop was sent');
  child.kill('SIGINT');
  const { code, stderr, stdout } = await ended;
  expect(stderr).toContain(
    `Interrupted. The stop was sent, and is not undone. It was running when last seen.\nTo go on waiting:\nnpx modelarts-processor-tasks ${service.where.join(' ')} wait ${one}\n`,
  );
  expect(stdout).toBe(`interrupted      ${ids.task_id}  ${ids.version_id}  running\n`);
  expect(code).toBe(130);
  expect(service.fake.version(ids)).toMatchObject({ stops: 1 });
});

test('the same for programs', async (context) => {
  const { child, says, ended } = startOn(await startService(context), `stop ${one} --wait --json`);
  await says('running, the stop was sent');
  child.kill('SIGINT');
  const { code, stdout } = await ended;
  expect(JSON.parse(stdout)).toMatchObject({
    ...ids,
    outcome: 'interrupted',
    state: 'running',
    stop_sent: 'yes',
    attempts: 1,
  });
  expect(code).toBe(130);
});

test('an interrupted wait has changed nothing', async (context) => {
  const { child, says, ended } = startOn(await startService(context), `wait ${one}`);
  await says(': running,');
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(stderr).toContain('Interrupted. Nothing was changed. It was running when last seen.\nTo go on waiting:\n');
  expect(code).toBe(130);
});

test('while the response to a stop is out: it may have been sent', async (context) => {
  const service = await startService(context, {
    faults: [{ operation: 'StopProcessorTaskVersion', response: 'lost' }],
  });
  const { child, ended } = startOn(service, `stop ${one}`);
  await expect.poll(() => service.fake.requests('StopProcessorTaskVersion'), { timeout: 20_000 }).toBe(1);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(stderr).toContain('Interrupted. The stop may have been sent; if so, it is not undone.');
  expect(code).toBe(130);
});

test('while it lists', async (context) => {
  const service = await startService(context, { faults: [{ operation: 'ListProcessorTasks', response: 'lost' }] });
  const { child, ended } = startOn(service, 'list');
  await expect.poll(() => service.fake.requests('ListProcessorTasks'), { timeout: 20_000 }).toBe(1);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(stderr).toContain('Interrupted. Nothing was changed.');
  expect(code).toBe(130);
});

test('among many: what is settled', async (context) => {
  const service = await startService(context, { clock: createRunningClock() });
  service.fake.script({ version_id: 'nightNightNightNigh', operation: 'StopProcessorTaskVersion', response: 'lost' });
  const { child, says, ended } = startOn(service, 'stop --all --yes');
  await says('accepted');
  await expect.poll(() => service.fake.version(night)?.stops, { timeout: 20_000 }).toBe(1);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(stderr).toContain(
    'Interrupted. Settled: 1 version: 1 accepted. A stop of one more version was sent, or may have been',
  );
  expect(stderr).toContain(` wait ${night.task_id} ${night.version_id}\n`);
  expect(code).toBe(130);
});

const night = { task_id: 'roadRoadRoadRoadRoa', version_id: 'nightNightNightNigh' };

test('a second time ends it at once, whatever holds it up', async (context) => {
  const { child } = startOn(
    await startService(context, { tasks: [{ versions: 3000 }].map(fill) }),
    `versions ${ids.task_id} --json`,
  );
  // Nobody reads: it waits for room in the pipe.
  child.stdout?.removeAllListeners('data').pause();
  await once(child.stderr ?? child, 'data');
  await new Promise((resolve) => {
    setTimeout(resolve, 1500);
  });
  child.kill('SIGINT');
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(130);
});

test('a reader that goes away ends it', async (context) => {
  const { child } = startOn(
    await startService(context, { tasks: [{ versions: 3000 }].map(fill) }),
    `versions ${ids.task_id} --json`,
  );
  child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await once(child, 'exit');
  expect(code).toBe(141);
});

function fill(task: { readonly versions: number }) {
  return { task_id: ids.task_id, ...task };
}

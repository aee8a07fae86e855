import { afterEach, describe, expect, test } from 'vitest';
import {
  createFakeService,
  createRunningClock,
  type FakeService,
  type FakeServiceOptions,
  type TaskSetup,
} from '../../src/testing/index.js';
import { inRepository } from '../packed/support/repository.js';
import { runNode } from '../packed/support/run.js';

const redocly = inRepository('node_modules/@redocly/cli/bin/cli.js');
const ids = { task_id: 'cats', version_id: 'first' };

/** A run that goes on until it is stopped, and ends half a second later. */
const endless = { running: Infinity, stopping: 500 };
const cats: TaskSetup = { task_id: 'cats', versions: [{ version_id: 'first', run: endless }] };
const done: TaskSetup = { task_id: 'done', versions: [{ run: { running: 1 }, age: 60_000 }] };

const stopped = { status: 4, stops: 1 };

let close: () => Promise<void> = async () => {};
afterEach(() => close());

describe('stop-and-wait', () => {
  test('stops a version, and reads it until it has ended', async () => {
    const service = serve({ tasks: [cats] });
    await succeed('stop-and-wait', service, ids);
    expect(service.version(ids)).toMatchObject(stopped);
    expect(service.requests('DescProcessorTaskVersion')).toBeGreaterThan(1);
  });

  test('sends the stop again after 503', async () => {
    const faults = [{ operation: 'StopProcessorTaskVersion', response: { status: 503 } }] as const;
    const service = serve({ tasks: [cats], faults });
    await succeed('stop-and-wait', service, ids);
    expect(service.version(ids)).toMatchObject(stopped);
    expect(service.requests('StopProcessorTaskVersion')).toBe(2);
  });

  test('fails if there is no such version', async () => {
    const { code } = await follow('stop-and-wait', serve({ tasks: [cats] }), { ...ids, version_id: 'other' });
    expect(code).not.toBe(0);
  });
});

describe('settle-lost-stop', () => {
  test('stops again what still runs', async () => {
    const service = serve({ tasks: [cats] });
    await succeed('settle-lost-stop', service, ids);
    expect(service.version(ids)).toMatchObject(stopped);
  });

  test('leaves what has ended', async () => {
    const service = serve({
      tasks: [{ ...cats, versions: [{ version_id: 'first', age: 60_000, run: { running: 1 } }] }],
    });
    await succeed('settle-lost-stop', service, ids);
    expect(service.requests('StopProcessorTaskVersion')).toBe(0);
    expect(service.version(ids)).toMatchObject({ status: 2 });
  });
});

describe('stop-what-runs', () => {
  test('stops the newest version of each running task, and nothing else', async () => {
    const tasks = [cats, done, { task_id: 'dogs', versions: [{ run: endless }] }];
    const service = serve({ tasks });
    await succeed('stop-what-runs', service, {});
    const states = [...service.versions()].map(({ task_id, status, stops }) => [task_id, status, stops]);
    expect(states).toEqual([
      ['cats', 4, 1],
      ['done', 2, 0],
      ['dogs', 4, 1],
    ]);
  });

  test('does nothing if nothing runs', async () => {
    const service = serve({ tasks: [done] });
    await succeed('stop-what-runs', service, {});
    expect(service.requests()).toBe(1);
  });
});

function serve(options: FakeServiceOptions): FakeService {
  return createFakeService({ clock: createRunningClock(), run: { initializing: 0 }, tokens: ['t'], ...options });
}

async function succeed(...of: Parameters<typeof follow>): Promise<void> {
  const { code, stdout, stderr } = await follow(...of);
  expect(code, stdout + stderr).toBe(0);
}

/** Runs a workflow against the fake, over HTTP. */
async function follow(name: string, service: FakeService, given: Readonly<Record<string, string>>) {
  const server = await service.listen();
  close = server.close;
  const input = JSON.stringify({ token: 't', project_id: service.projectId, ...given });
  const options = ['--server', `modelarts=${server.url}`, '--input', input];
  return runNode(redocly, ['respect', inRepository(`openapi/${name}.arazzo.yaml`), ...options], inRepository('.'));
}

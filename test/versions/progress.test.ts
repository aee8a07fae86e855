import { expect, test, vi } from 'vitest';
import { running, setScene } from './support/fake.js';

const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';

test('the stop is reported before the first poll, and then each poll with what it read or failed with', async () => {
  const { fake, client, ids, quick, reports } = setScene({ ...running, stopping: 4_000 });
  fake.script({ operation: read, response: { status: 503 }, request: 2 });
  await client.stopAndWait(ids, quick);
  const handle = { ...ids, project_id: fake.projectId, stopped: true };
  const usual = { handle, elapsed: expect.any(Number) };
  const failed = { error: expect.objectContaining({ kind: 'http', status: 503 }) };
  expect(reports).toEqual([
    { ...usual, status: undefined, state: 'unknown', polls: 0, nextPollIn: 0 },
    { ...usual, status: 1, state: 'running', polls: 1, nextPollIn: 1 },
    { ...usual, status: 1, state: 'running', polls: 2, nextPollIn: 1, ...failed },
    { ...usual, status: 1, state: 'running', polls: 3, nextPollIn: 1 },
    { ...usual, status: 4, state: 'stopped', polls: 4, nextPollIn: 0 },
  ]);
});

test('a stop that is resolved by reading is reported with its error', async () => {
  const { fake, client, ids, quick, reports } = setScene(running);
  fake.script({ operation: stop, response: 'reset' });
  await client.stopAndWait(ids, quick);
  expect(reports[0]).toMatchObject({ polls: 0, error: { kind: 'connection', operation: stop } });
});

test('a state that is not known is reported as it was read', async () => {
  const { client, ids, quick, reports } = setScene({ ...running, stopping: 3_000, statusWhileStopping: 42 });
  expect((await client.stopAndWait(ids, quick)).outcome).toBe('stopped');
  expect(reports.map(({ status, state }) => [status, state])).toContainEqual([42, 'unknown']);
});

test('what onProgress throws does not touch the wait', async () => {
  const { fake, client, ids } = setScene({ ...running, stopping: 0 });
  const uncaught = vi.fn();
  const listeners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', uncaught);
  try {
    const wait = client.stopAndWait(ids, {
      onProgress: () => {
        throw new Error('mine');
      },
    });
    expect((await wait).outcome).toBe('stopped');
    expect(fake.requests(read)).toBe(1);
    expect(uncaught.mock.calls.map(([error]) => error.message)).toEqual(['mine', 'mine']);
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const listener of listeners) process.on('uncaughtException', listener);
  }
});

test('waitForVersion sends no stop, and takes the handle of another wait as JSON', async () => {
  const { fake, client, ids, quick } = setScene({ initializing: 1_000, running: 2_000 });
  const result = await client.waitForVersion(ids, quick);
  expect(result).toMatchObject({ outcome: 'completed', handle: { ...ids, stopped: false } });
  const again = await client.waitForVersion(JSON.parse(JSON.stringify({ ...result.handle, stopped: true })), quick);
  expect(again).toMatchObject({ outcome: 'completed', handle: { ...ids, project_id: fake.projectId, stopped: true } });
  expect(fake.requests(stop)).toBe(0);
});

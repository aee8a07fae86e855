import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../support/client.js';
import { running, setScene } from './support/fake.js';

const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';
const forEver = { ...running, stopping: Infinity };

/** Reasons of a caller: any value at all. */
const reasons = [new Error('enough'), 'enough', 0, false, null, '', { why: 'enough' }];

test.each(reasons)('aborted with %j while it waits: rejects at once with just that', async (reason) => {
  const { fake, client, ids } = setScene(forEver);
  const controller = new AbortController();
  const reports: unknown[] = [];
  const wait = client.stopAndWait(ids, {
    signal: controller.signal,
    onProgress: (progress) => {
      reports.push(progress);
      if (progress.polls === 1) setTimeout(() => controller.abort(reason), 5);
    },
  });
  expect(await failureOf(wait)).toBe(reason);
  expect(reports[0]).toMatchObject({ polls: 0, handle: { ...ids, stopped: true } });
  expect(reports).toHaveLength(2);
  expect(fake.version(ids)).toMatchObject({ status: 1, stops: 1 });
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

describe('aborted without a reason of the caller, the error says that the stop was sent', () => {
  const accepted = /The stop was sent and accepted: the version may still be stopping\./;

  test('by abort()', async () => {
    const { fake, client, ids } = setScene(forEver);
    const controller = new AbortController();
    const onProgress = () => setTimeout(() => controller.abort(), 5);
    const error = await failureOf(client.stopAndWait(ids, { signal: controller.signal, onProgress }));
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({
      name: 'AbortError',
      message: expect.stringMatching(accepted),
      cause: controller.signal.reason,
      handle: { ...ids, project_id: fake.projectId, stopped: true },
    });
    fake.clock.advance(1);
    expect(fake.version(ids)).toMatchObject({ stops: 1 });
  });

  test('by AbortSignal.timeout()', async () => {
    const { client, ids } = setScene(forEver);
    const error = await failureOf(client.stopAndWait(ids, { signal: AbortSignal.timeout(50) }));
    expect(error).toMatchObject({ name: 'TimeoutError', message: expect.stringMatching(accepted) });
  });

  test('while the stop is sent: that it may have been', async () => {
    const { fake, client, ids } = setScene(forEver);
    fake.script({ operation: stop, response: 'lost' });
    const controller = new AbortController();
    const error = failureOf(client.stopAndWait(ids, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 30);
    expect(await error).toMatchObject({ name: 'AbortError', message: expect.stringContaining('may have been sent') });
    expect(fake.version(ids)).toMatchObject({ stops: 1 });
  });
});

describe('the reason of the signal itself', () => {
  test('before the stop: nothing is sent', async () => {
    const { fake, client, ids } = setScene(running);
    const signal = AbortSignal.abort();
    expect(await failureOf(client.stopAndWait(ids, { signal }))).toBe(signal.reason);
    expect(fake.requests()).toBe(0);
  });

  test('after a stop that was refused', async () => {
    const { fake, client, ids } = setScene(running);
    fake.script({ operation: stop, response: { status: 409 } });
    fake.script({ operation: read, response: 'lost' });
    const controller = new AbortController();
    const onProgress = () => setTimeout(() => controller.abort(), 5);
    expect(await failureOf(client.stopAndWait(ids, { signal: controller.signal, onProgress }))).toBe(
      controller.signal.reason,
    );
  });

  test('of a wait without a stop, in the middle of a poll', async () => {
    const { fake, client, ids } = setScene(running);
    fake.script({ operation: read, response: 'lost', request: 'each' });
    const controller = new AbortController();
    const error = failureOf(client.waitForVersion(ids, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 30);
    expect(await error).toBe(controller.signal.reason);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});

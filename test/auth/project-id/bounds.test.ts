import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { failureOf, ids, stopFailure } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { clientOf, foundId, listing, startCloud } from './cloud.js';

const never: RequestListener = () => {};

test.each([
  ['the client', { totalTimeout: 60 }, {}],
  ['the call, shorter than that of the client', { totalTimeout: 60_000 }, { totalTimeout: 60 }],
  ['the call, longer than that of the client', { totalTimeout: 20 }, { totalTimeout: 60 }],
])('the totalTimeout of %s bounds the look-up', async (_whose, ofClient, ofCall) => {
  const cloud = await startCloud(never);
  const error = await stopFailure(clientOf(cloud, undefined, ofClient), ofCall);
  expect(error).toMatchObject({
    kind: 'timeout',
    operation: 'StopProcessorTaskVersion',
    limit: 'totalTimeout',
    ms: 60,
    sent: 'no',
    attempts: [],
  });
  expect(error.message).toContain('The project was still being looked up.');
  expect(cloud.modelarts.requests).toEqual([]);
});

test('what the look-up takes is taken from the time of the call', async () => {
  const { iam } = await startCloud((request, response) => {
    setTimeout(() => listing({ id: foundId, name: 'eu-de' })(request, response), 300);
  });
  const modelarts = await startServer(never);
  const error = await stopFailure(clientOf({ iam, modelarts }), { totalTimeout: 600 });
  expect(error).toMatchObject({ kind: 'timeout', limit: 'totalTimeout', ms: 600, sent: 'maybe', attempts: [{}] });
  expect(error.attempts[0]?.duration).toBeLessThan(600);
});

test('an abort ends the look-up at once, with the reason of the caller', async () => {
  const closed = withResolvers();
  const asked = withResolvers();
  const cloud = await startCloud((_request, response) => {
    response.once('close', closed.resolve);
    asked.resolve();
  });
  const controller = new AbortController();
  const { signal } = controller;
  const calls = [clientOf(cloud).stopProcessorTaskVersion, clientOf(cloud).safe.stopProcessorTaskVersion];
  const failures = calls.map((call) => failureOf(call(ids, { signal })));
  await asked.promise;
  controller.abort('enough');
  expect(await Promise.all(failures)).toEqual(['enough', 'enough']);
  await closed.promise;
  expect(cloud.modelarts.requests).toEqual([]);
});

test('who has aborted before the call asks nobody', async () => {
  const cloud = await startCloud();
  expect(await failureOf(clientOf(cloud).stopProcessorTaskVersion(ids, { signal: AbortSignal.abort(0) }))).toBe(0);
  expect(cloud.iam.requests).toEqual([]);
});

test('who aborts does not take the look-up from those who still wait', async () => {
  const asked = withResolvers();
  const go = withResolvers();
  const cloud = await startCloud(async (request, response) => {
    asked.resolve();
    await go.promise;
    listing({ id: foundId, name: 'eu-de' })(request, response);
  });
  const client = clientOf(cloud);
  const controller = new AbortController();
  const impatient = failureOf(client.stopProcessorTaskVersion(ids, { signal: controller.signal }));
  const hurried = stopFailure(client, { totalTimeout: 30 });
  const patient = client.stopProcessorTaskVersion(ids);
  await asked.promise;
  controller.abort('enough');
  expect(await impatient).toBe('enough');
  expect(await hurried).toMatchObject({ kind: 'timeout', ms: 30, sent: 'no' });
  go.resolve();
  await patient;
  expect(cloud.iam.requests).toHaveLength(1);
  expect(cloud.modelarts.requests).toHaveLength(1);
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

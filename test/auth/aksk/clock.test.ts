import { afterEach, describe, expect, test, vi } from 'vitest';
import { aksk, createClient, isHttpError } from '../../../src/index.js';
import { failureOf, ids, projectId } from '../../support/client.js';
import { accessKey, outcomesOf, secretKey, startBehindProxy } from './support/through-proxy.js';

const minute = 60_000;
const hour = 60 * minute;
const gatewayTime = Date.parse('2026-03-01T12:00:00Z');

afterEach(() => {
  vi.useRealTimers();
});

function setOwnClock(difference: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: gatewayTime + difference });
}

/** A gateway whose clock is right, whatever ours says. */
function startOnTime() {
  return startBehindProxy({ clock: () => gatewayTime });
}

function clientAt(endpoint: string, secret = secretKey) {
  return createClient({ endpoint, auth: aksk({ accessKey, secretKey: secret }), projectId });
}

describe('a clock that is off is put right by the first refusal, once for all calls', () => {
  test.each([
    ['16 minutes fast', 16 * minute],
    ['16 minutes slow', -16 * minute],
    ['5 hours fast', 5 * hour],
    ['5 hours slow', -5 * hour],
    ['years slow', -20 * 365 * 24 * hour],
  ])('%s', async (_what, difference) => {
    setOwnClock(difference);
    const gateway = await startOnTime();
    const client = clientAt(gateway.url);
    await client.stopProcessorTaskVersion(ids);
    expect(outcomesOf(gateway)).toEqual(['expired', 'accepted']);
    await client.stopProcessorTaskVersion(ids);
    await client.stopProcessorTaskVersion(ids);
    expect(outcomesOf(gateway)).toEqual(['expired', 'accepted', 'accepted', 'accepted']);
  });
});

test.each([14 * minute, -14 * minute])('a difference of %d ms does not matter', async (difference) => {
  setOwnClock(difference);
  const gateway = await startOnTime();
  await clientAt(gateway.url).stopProcessorTaskVersion(ids);
  expect(outcomesOf(gateway)).toEqual(['accepted']);
});

test('it goes on with the time that passes', async () => {
  setOwnClock(5 * hour);
  let passed = 0;
  const gateway = await startBehindProxy({ clock: () => gatewayTime + passed });
  const client = clientAt(gateway.url);
  await client.stopProcessorTaskVersion(ids);
  passed = 2 * hour;
  setOwnClock(7 * hour);
  await client.stopProcessorTaskVersion(ids);
  expect(outcomesOf(gateway)).toEqual(['expired', 'accepted', 'accepted']);
});

test('a clock that somebody puts right meanwhile is noticed as well', async () => {
  setOwnClock(5 * hour);
  const gateway = await startOnTime();
  const client = clientAt(gateway.url);
  await client.stopProcessorTaskVersion(ids);
  setOwnClock(0);
  await client.stopProcessorTaskVersion(ids);
  await client.stopProcessorTaskVersion(ids);
  expect(outcomesOf(gateway)).toEqual(['expired', 'accepted', 'expired', 'accepted', 'accepted']);
});

test('calls at the same time are each retried once', async () => {
  setOwnClock(-5 * hour);
  const gateway = await startOnTime();
  const client = clientAt(gateway.url);
  await Promise.all([1, 2, 3].map(() => client.stopProcessorTaskVersion(ids)));
  expect(outcomesOf(gateway).toSorted()).toEqual([...Array(3).fill('accepted'), ...Array(3).fill('expired')]);
});

test('a wrong clock and a wrong secret: two requests, and no more', async () => {
  setOwnClock(5 * hour);
  const gateway = await startOnTime();
  const error = await failureOf(clientAt(gateway.url, 'another').stopProcessorTaskVersion(ids));
  if (!isHttpError(error)) throw error;
  expect(error).toMatchObject({ status: 401, code: 'APIG.0301', reason: 'unauthenticated' });
  expect(error.serviceMessage).toContain('verify aksk signature fail');
  expect(error.attempts.map(({ status }) => status)).toEqual([401, 401]);
  expect(outcomesOf(gateway)).toEqual(['expired', 'signature']);
});

test('it is put right even where retries are switched off', async () => {
  setOwnClock(5 * hour);
  const gateway = await startOnTime();
  await clientAt(gateway.url).stopProcessorTaskVersion(ids, { retry: 0 });
  expect(outcomesOf(gateway)).toEqual(['expired', 'accepted']);
});

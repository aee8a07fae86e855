import { mock } from 'node:test';
import { setImmediate as setImmediateOfNode } from 'node:timers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFakeService, createRunningClock, type FakeService } from '../../src/testing/index.js';
import { document } from '../support/document.js';
import { ask } from './support/ask.js';
import { violations } from './support/schemas.js';

/** The statuses of so many requests, one after the other. */
async function statusesOf({ fetch }: FakeService, requests: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let count = 0; count < requests; count++) statuses.push((await ask(fetch, { path: '/items' })).status);
  return statuses;
}

describe('a rate limit', () => {
  test('accepts a burst at once, and then as many per second of the clock as it says', async () => {
    const service = createFakeService({ rateLimit: { perSecond: 2, burst: 3 } });
    expect(await statusesOf(service, 4)).toEqual([200, 200, 200, 429]);
    service.clock.advance(499);
    expect(await statusesOf(service, 1)).toEqual([429]);
    service.clock.advance(1);
    expect(await statusesOf(service, 2)).toEqual([200, 429]);
    service.clock.advance(60_000);
    expect(await statusesOf(service, 4)).toEqual([200, 200, 200, 429]);
    expect(service.requests()).toBe(11);
  });

  test('loses nothing to rounding', async () => {
    const service = createFakeService({ rateLimit: { perSecond: 10, burst: 1 } });
    const accepted: number[] = [];
    for (let time = 0; time < 1000; time += 10) {
      // Each refused request adds a tenth of a token; ten times that is a little less than 1.
      if ((await statusesOf(service, 1))[0] === 200) accepted.push(time);
      service.clock.advance(10);
    }
    expect(accepted).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
  });

  test('refuses as the document has it, with Retry-After only if one is given', async () => {
    const examples = JSON.stringify(document.components?.responses?.TooManyRequests);
    const headers = { 'x-auth-token': 'any' };
    for (const retryAfter of [undefined, 7]) {
      const { fetch, projectId } = createFakeService({ rateLimit: { perSecond: 1, burst: 1, retryAfter } });
      await ask(fetch, { path: '/items' });
      const signal = new AbortController().signal;
      const url = `https://modelarts.example/v2/${projectId}/processor-tasks/items`;
      const response = await fetch(url, { method: 'GET', headers, redirect: 'manual', signal });
      expect(response.status).toBe(429);
      expect(response.headers.get('retry-after')).toBe(retryAfter === undefined ? null : '7');
      const body = await response.text();
      expect(examples).toContain(body);
      expect(violations('GetProcessorTaskItems', 429, JSON.parse(body))).toEqual([]);
    }
  });

  test('does not carry out what it refuses, and faults do not count it', async () => {
    const service = createFakeService({
      ...{ tasks: [{ task_id: 'cats', run: { initializing: 0 }, versions: [{ version_id: 'first' }] }] },
      ...{ rateLimit: { perSecond: 1, burst: 1 }, faults: [{ request: 2, response: { status: 503 } }] },
    });
    const stop = async () => (await ask(service.fetch, { method: 'POST', path: '/cats/versions/first/stop' })).status;
    expect([await stop(), await stop()]).toEqual([200, 429]);
    expect(service.version({ task_id: 'cats', version_id: 'first' })).toMatchObject({ stops: 1 });
    service.clock.advance(1000);
    expect(await stop()).toBe(503);
  });

  test('is the same for the server', async () => {
    const service = createFakeService({ rateLimit: { perSecond: 1, burst: 1, retryAfter: 3 } });
    const { url, close } = await service.listen();
    onTestFinished(close);
    await ask(fetch, { path: '/items' }, url);
    const response = await fetch(`${url}/v2/${service.projectId}/processor-tasks/items`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3']);
  });
});

describe('latency', () => {
  test('holds each response back until the clock has passed it; the request is carried out at once', async () => {
    const service = createFakeService({
      ...{ tasks: [{ task_id: 'cats', run: { initializing: 0 }, versions: [{ version_id: 'first' }] }] },
      latency: 50,
    });
    let settled = false;
    const stop = ask(service.fetch, { method: 'POST', path: '/cats/versions/first/stop' }).then(({ status }) => {
      settled = true;
      return status;
    });
    await new Promise(setImmediate);
    expect(service.version({ task_id: 'cats', version_id: 'first' })).toMatchObject({ stops: 1 });
    service.clock.advance(49);
    await new Promise(setImmediate);
    expect(settled).toBe(false);
    service.clock.advance(1);
    expect(await stop).toBe(200);
  });

  test('is added to the delay of a fault, and counts for refusals as well', async () => {
    const service = createFakeService({
      ...{ latency: 50, rateLimit: { perSecond: 1, burst: 1 } },
      faults: [{ delay: 100 }],
    });
    const times: number[] = [];
    const start = service.clock.now();
    const send = () => ask(service.fetch, { path: '/items' }).then(() => times.push(service.clock.now() - start));
    const sent = [send(), send()];
    for (let step = 0; step < 20; step++) {
      service.clock.advance(10);
      await new Promise(setImmediate);
    }
    await Promise.all(sent);
    expect(times).toEqual([50, 150]);
  });

  test.each(['fetch', 'listen'])('passes by itself with a running clock: %s', async (way) => {
    const service = createFakeService({ clock: createRunningClock(), latency: 40 });
    const { url, close } = await service.listen();
    onTestFinished(close);
    const start = performance.now();
    await (way === 'fetch' ? ask(service.fetch, { path: '/items' }) : ask(fetch, { path: '/items' }, url));
    expect(performance.now() - start).toBeGreaterThanOrEqual(38);
  });
});

describe('the Date header', () => {
  const dateOf = async (send: typeof fetch, url: string) => Date.parse((await send(url)).headers.get('date') ?? '');

  test('is the time of the clock when the response is sent, by fetch and by the server', async () => {
    const service = createFakeService({ clock: createRunningClock(Date.parse('2031-02-03T04:05:06Z')), latency: 10 });
    const { url, close } = await service.listen();
    onTestFinished(close);
    const path = `/v2/${service.projectId}/processor-tasks/items`;
    const own = async (target: string) => {
      const { signal } = new AbortController();
      const response = await service.fetch(target, { method: 'GET', headers: {}, redirect: 'manual', signal });
      return Date.parse(response.headers.get('date') ?? '');
    };
    for (const date of [await dateOf(fetch, url + path), await own(`https://modelarts.example${path}`)]) {
      expect(Math.abs(date - service.clock.now())).toBeLessThan(2000);
    }
    const start = service.clock.now();
    service.clock.advance(3_600_000);
    expect(await dateOf(fetch, url + path)).toBeGreaterThanOrEqual(start + 3_599_000);
  });
});

describe('fake timers of a test', () => {
  const timers = {
    vitest: {
      start: () => vi.useFakeTimers(),
      advance: (ms: number) => vi.advanceTimersByTimeAsync(ms),
      end: () => vi.useRealTimers(),
    },
    'node:test': {
      start: () => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() }),
      advance: (ms: number) => mock.timers.tick(ms),
      end: () => mock.timers.reset(),
    },
  };

  test.each(Object.entries(timers))('move a running clock, made before or after: %s', async (_name, fake) => {
    const before = createFakeService({ clock: createRunningClock(), latency: 5000 });
    fake.start();
    onTestFinished(() => {
      fake.end();
    });
    const after = createFakeService({
      clock: createRunningClock(),
      latency: 5000,
      rateLimit: { perSecond: 1, burst: 1 },
    });
    let settled = 0;
    const sent = [before, after].map(async ({ fetch }) => {
      const { status } = await ask(fetch, { path: '/items' });
      settled += 1;
      return status;
    });
    await fake.advance(4000);
    await new Promise(setImmediateOfNode);
    expect(settled).toBe(0);
    await fake.advance(1100);
    expect(await Promise.all(sent)).toEqual([200, 200]);
    const second = ask(after.fetch, { path: '/items' });
    await fake.advance(5000);
    expect((await second).status).toBe(200);
  });
});

import { describe, expect, test } from 'vitest';
import type { Fetch } from '../../src/index.js';
import { createFakeService, type Fault } from '../../src/testing/index.js';
import { clientOf, failureOf, projectId, retryingClient } from '../support/client.js';
import { useInstantTimers } from '../support/instant-timers.js';
import { versionIds } from './support/version-ids.js';

const endpoint = 'https://modelarts.example';

function start(...faults: readonly Fault[]) {
  const service = createFakeService({ tasks: [{ run: { initializing: 0 }, versions: 2 }], faults });
  const [one, other] = versionIds(service);
  if (one === undefined || other === undefined) throw new Error('There are no versions.');
  return { service, one, other, client: clientOf(endpoint, service.fetch) };
}

/** What comes of so many calls: a status, or the kind of error. */
async function outcomes(calls: number, call: () => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let count = 0; count < calls; count++) {
    seen.push(
      await call().then(
        () => 200,
        ({ status, kind }) => status ?? kind,
      ),
    );
  }
  return seen;
}

const refusal = { status: 429, code: 'ModelArts.4206' };

describe('which requests', () => {
  // After a 429, a client keeps a distance between its requests.
  useInstantTimers();

  test.each([
    ['the first', {}, [429, 200, 200, 200]],
    ['a later one', { request: 2 }, [200, 429, 200, 200]],
    ['from one to another', { request: [2, 3] }, [200, 429, 429, 200]],
    ['each', { request: 'each' }, [429, 429, 429, 429]],
    ['those of the operation', { operation: 'DescProcessorTaskVersion' }, [429, 200, 200, 200]],
    ['none of another operation', { operation: 'ListProcessorTasks', request: 'each' }, [200, 200, 200, 200]],
    ['none of another task', { task_id: 'another', request: 'each' }, [200, 200, 200, 200]],
    ['none of another version', { version_id: 'another', request: 'each' }, [200, 200, 200, 200]],
  ] as const satisfies readonly (readonly [string, Fault, readonly number[]])[])(
    '%s',
    async (_name, fault, expected) => {
      const { client, one } = start({ ...fault, response: refusal });
      expect(await outcomes(4, () => client.descProcessorTaskVersion(one))).toEqual(expected);
    },
  );

  test('those of a version, each fault counting for itself, the first one that fits counting', async () => {
    const { client, one, other, service } = start();
    await client.descProcessorTaskVersion(one);
    service.script({ version_id: one.version_id, request: [1, 2], response: { status: 500 } });
    service.script({ request: 'each', response: { status: 503 } });
    const calls = [one, other, one, one].map((version) => () => client.descProcessorTaskVersion(version));
    expect(await Promise.all(calls.map(async (call) => (await outcomes(1, call))[0]))).toEqual([500, 503, 500, 503]);
    expect(service.requests('DescProcessorTaskVersion')).toBe(5);
    expect(service.requests('StopProcessorTaskVersion')).toBe(0);
    expect(service.requests()).toBe(5);
  });

  test('only of operations that there are', () => {
    // @ts-expect-error: this one is no operation
    expect(() => start({ operation: 'StopEverything' })).toThrow('"StopEverything" is not an operation.');
  });
});

describe('what goes wrong', () => {
  test('an error response, with a time to wait, and nothing done', async () => {
    const { client, one, service } = start({ response: { ...refusal, message: 'Slowly.', retryAfter: 7 } });
    const error = await failureOf(client.stopProcessorTaskVersion(one));
    expect(error).toMatchObject({ status: 429, code: 'ModelArts.4206', serviceMessage: 'Slowly.', retryAfter: 7000 });
    expect(service.version(one)).toMatchObject({ stops: 0 });
  });

  test('an error response without a code is no JSON', async () => {
    const { client, one } = start({ response: { status: 502, message: 'Bad gateway' } });
    expect(await failureOf(client.stopProcessorTaskVersion(one))).toMatchObject({ status: 502, code: undefined });
  });

  test('an error response to what was done all the same', async () => {
    const { client, one, service } = start({ response: { status: 500 }, carriedOut: true });
    expect(await failureOf(client.stopProcessorTaskVersion(one))).toMatchObject({ status: 500 });
    expect(service.version(one)).toMatchObject({ stops: 1 });
  });

  test.each([false, true])('a connection that breaks; the stop happened: %s', async (carriedOut) => {
    const { client, one, service } = start({ response: 'reset', carriedOut });
    const error = await failureOf(client.stopProcessorTaskVersion(one));
    expect(error).toMatchObject({ kind: 'connection', code: 'ECONNRESET', sent: 'maybe' });
    expect(service.version(one)).toMatchObject({ stops: carriedOut ? 1 : 0 });
  });

  test('a response that is lost: the stop happened, and nothing comes', async () => {
    const { client, one, service } = start({ response: 'lost' });
    const error = await failureOf(client.stopProcessorTaskVersion(one, { timeout: 20 }));
    expect(error).toMatchObject({ kind: 'timeout', sent: 'maybe' });
    expect(service.version(one)).toMatchObject({ stops: 1 });
  });

  test('a caller who gives up gets their own reason', async () => {
    const { client, one } = start({ response: 'lost' });
    const controller = new AbortController();
    const call = client.stopProcessorTaskVersion(one, { signal: controller.signal });
    controller.abort('enough');
    expect(await failureOf(call)).toBe('enough');
  });

  test('a response that is late, by the clock', async () => {
    const { client, one, service } = start({ delay: 3000 });
    let answered = false;
    const call = client.descProcessorTaskVersion(one).then((version) => {
      answered = true;
      return version;
    });
    const forward = async (ms: number) => {
      service.clock.advance(ms);
      // Whatever is due is sent before the next turn of the event loop.
      await new Promise(setImmediate);
    };
    await forward(0);
    await forward(2999);
    expect(answered).toBe(false);
    await forward(1);
    expect(await call).toMatchObject({ status: 1, duration_seconds: 0 });
  });

  test('an error that is late', async () => {
    const { client, one, service } = start({ delay: 3000, response: { status: 504 } });
    const call = failureOf(client.stopProcessorTaskVersion(one));
    await new Promise(setImmediate);
    service.clock.advance(3000);
    expect(await call).toMatchObject({ status: 504 });
  });
});

describe('a response of the test', () => {
  test.each([
    ['JSON', { error: 'invalid_token' }, '{"error":"invalid_token"}', 'application/json'],
    ['null', null, 'null', 'application/json'],
    ['a string, as it is', '<html>', '<html>', 'text/plain;charset=UTF-8'],
    ['nothing', '', '', null],
  ])('has any body: %s', async (_name, body, expected, type) => {
    const { service } = start({ response: { status: 200, body } });
    const response = await send(service.fetch);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      type,
      expected,
    ]);
  });

  test.each([204, 205, 304])('has no body with status %i', async (status) => {
    const { service } = start({ response: { status, body: { odd: true } } });
    const response = await send(service.fetch);
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test('has any headers, which win', async () => {
    const headers = { Date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'Content-Type': 'text/html' };
    const { service } = start({ response: { status: 503, body: {}, headers } });
    const response = await send(service.fetch);
    expect(response.headers.get('date')).toBe(headers.Date);
    expect(response.headers.get('content-type')).toBe('text/html');
  });

  test('a stop whose response is 200 with an error is not carried out', async () => {
    const { service, client, one } = start({ response: { status: 200, body: { success: false } } });
    await client.safe.stopProcessorTaskVersion(one);
    expect(service.version(one)).toMatchObject({ stops: 0 });
  });
});

describe("an edit of the service's own response", () => {
  test('changes what is sent, and the request is carried out', async () => {
    const { service, client, one } = start(
      { operation: 'DescProcessorTaskVersion', edit: (body) => ({ ...Object(body), status: 8 }) },
      { operation: 'StopProcessorTaskVersion', edit: () => ({ odd: true }) },
    );
    expect(await client.descProcessorTaskVersion(one)).toMatchObject({ status: 8, task_id: one.task_id });
    expect((await client.descProcessorTaskVersion(one)).status).toBe(1);
    await client.safe.stopProcessorTaskVersion(one);
    expect(service.version(one)).toMatchObject({ stops: 1 });
  });

  test('may contradict itself, as a total does that the page contradicts', async () => {
    const { client } = start({ edit: (body) => ({ ...Object(body), count: 0 }) });
    expect(await client.listProcessorTasks()).toMatchObject({ count: 0, tasks: [{}] });
  });
});

/** A request without a client, which would refuse such responses. */
function send(fetch: Fetch) {
  const { signal } = new AbortController();
  const headers = { 'x-auth-token': 'any' };
  return fetch(`${endpoint}/v2/${projectId}/processor-tasks/items`, {
    method: 'GET',
    headers,
    redirect: 'manual',
    signal,
  });
}

test('a client that retries gets over what passes', async () => {
  const { one, service } = start({ request: [1, 2], response: { status: 503 } });
  const client = retryingClient(endpoint, { fetch: service.fetch });
  expect(await client.stopProcessorTaskVersion(one)).toBeUndefined();
  expect(service.requests()).toBe(3);
});

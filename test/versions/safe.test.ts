import { afterEach, describe, expect, test, vi } from 'vitest';
import { failureOf } from '../support/client.js';
import { running, setScene } from './support/fake.js';

const stop = 'StopProcessorTaskVersion';
const read = 'DescProcessorTaskVersion';

afterEach(() => {
  vi.useRealTimers();
});

describe('the safe waits', () => {
  test('resolve with the result', async () => {
    const { client, ids, quick } = setScene({ ...running, stopping: 2_000 });
    const result = await client.safe.stopAndWait(ids, quick);
    expect(result).toMatchObject({ ok: true, data: { outcome: 'stopped', handle: { ...ids, stopped: true } } });
    expect(await client.safe.waitForVersion(ids, quick)).toMatchObject({ ok: true, data: { outcome: 'stopped' } });
  });

  test('resolve with every error of the client', async () => {
    const { fake, client, ids } = setScene({ ...running, stopping: Infinity });
    const options = { interval: 1, totalTimeout: 20 };
    expect(await client.safe.stopAndWait(ids, options)).toMatchObject({
      ok: false,
      error: { kind: 'timeout', handle: { stopped: true } },
    });
    expect(await client.safe.waitForVersion(ids, { totalTimeout: -1 })).toMatchObject({
      ok: false,
      error: { kind: 'request', parameter: 'totalTimeout' },
    });
    fake.script({ operation: stop, response: { status: 403 } });
    expect(await client.safe.stopAndWait(ids)).toMatchObject({ ok: false, error: { kind: 'http', status: 403 } });
  });

  test.each([new Error('enough'), 0, null])('reject only with the reason of an abort: %s', async (reason) => {
    const { client, ids } = setScene({ ...running, stopping: Infinity });
    const controller = new AbortController();
    const wait = client.safe.stopAndWait(ids, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    expect(await failureOf(wait)).toBe(reason);
  });
});

describe('a response about another version is not believed', () => {
  test.each([
    [{ task_version_id: 'ANOTHER' }],
    [{ task_id: 'OTHER' }],
    [{ task_version_id: 'ANOTHER', task_id: 'OTHER' }],
  ])('%j', async (other) => {
    let polls = 0;
    const { fake, client, ids, quick } = setScene(
      { ...running, stopping: 1_500 },
      {},
      {
        fetch: async (url, init) => {
          const response = await fake.fetch(url, init);
          if (init.method === 'POST' || ++polls > 3) return response;
          return Response.json({ ...JSON.parse(await response.text()), status: 2, ...other });
        },
      },
    );
    expect((await client.stopAndWait(ids, quick)).outcome).toBe('stopped');
    expect(polls).toBe(4);
    polls = 0;
    const error = await failureOf(client.waitForVersion(ids, { interval: 30, totalTimeout: 20 }));
    expect(error).toMatchObject({ kind: 'timeout', cause: { kind: 'response', operation: read } });
  });

  test('one without ids is', async () => {
    const { client, ids } = setScene(running, {}, { fetch: async () => Response.json({ status: 4 }) });
    expect((await client.waitForVersion(ids)).outcome).toBe('stopped');
  });
});

describe('a wait whose time is up at once is a TimeoutError with a handle', () => {
  test.each([1e-9, 1e-5])('totalTimeout of %d ms', async (totalTimeout) => {
    const { fake, client, ids } = setScene(running);
    for (const wait of [client.stopAndWait(ids, { totalTimeout }), client.waitForVersion(ids, { totalTimeout })]) {
      const error = await failureOf(wait);
      expect(error).toMatchObject({ kind: 'timeout', sent: 'no', handle: { ...ids, stopped: false } });
    }
    expect(fake.requests()).toBe(0);
  });
});

describe('what is passed wrongly is refused before anything is sent', () => {
  test.each<[unknown, unknown, string]>([
    [undefined, {}, 'params'],
    ['v', {}, 'params'],
    [{ task_id: 't', version_id: 'v', taskid: 't' }, {}, 'taskid'],
    [{ task_id: 5, version_id: 'v' }, {}, 'task_id'],
    [{ task_id: 't' }, {}, 'version_id'],
    [{ task_id: 't', version_id: 'v' }, { headers: {} }, 'headers'],
    [{ task_id: 't', version_id: 'v' }, { tiemout: 1 }, 'tiemout'],
    [{ task_id: 't', version_id: 'v' }, { interval: { first: 1 } }, 'first'],
    [{ task_id: 't', version_id: 'v' }, { signal: new AbortController() }, 'signal'],
    [{ task_id: 't', version_id: 'v' }, null, 'options'],
  ])('%j %j', async (params, options, parameter) => {
    const { fake, client } = setScene(running);
    // Reflect: a caller without types.
    for (const wait of [client.stopAndWait, client.waitForVersion]) {
      const error = await failureOf(Reflect.apply(wait, undefined, [params, options]));
      expect(error).toMatchObject({ kind: 'request', parameter });
    }
    expect(fake.requests()).toBe(0);
  });
});

test('the first stopAndWait works under fake timers', async () => {
  vi.useFakeTimers();
  const { fake, client, ids } = setScene({ ...running, stopping: 2_000 });
  const wait = client.stopAndWait(ids, { onProgress: () => fake.clock.advance(1_000) });
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await wait).outcome).toBe('stopped');
});

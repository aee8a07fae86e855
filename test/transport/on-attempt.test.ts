import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type AttemptEndEvent, type AttemptEvent, createClient, token } from '../../src/index.js';
import { failureOf, ids, projectId, retryingClient, stopFailure } from '../support/client.js';
import { startServer } from '../support/server.js';

const operation = 'StopProcessorTaskVersion';
const ofCall = { operation, call: 1, project_id: projectId, ...ids };
const timed = { phase: 'end', ...ofCall, startedAt: expect.any(Number), duration: expect.any(Number) };

describe('each attempt is reported', () => {
  test('those of a success, with the wait before the next', async () => {
    let attempt = 0;
    const server = await startServer((_request, response) => {
      attempt += 1;
      response.writeHead(attempt === 1 ? 503 : 200, { 'x-request-id': `r-${attempt}` }).end('{}');
    });
    const { events, onAttempt } = recorder();
    await retryingClient(server.url, { onAttempt }).stopProcessorTaskVersion(ids);
    expect(events).toEqual([
      { ...timed, attempt: 1, sent: 'yes', status: 503, requestId: 'r-1', retryIn: expect.any(Number) },
      { ...timed, attempt: 2, sent: 'yes', status: 200, requestId: 'r-2' },
    ]);
  });

  test('those of a failure, as the error has them', async () => {
    const { events, onAttempt } = recorder();
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const error = await stopFailure(retryingClient('https://modelarts.example', { fetch, onAttempt }));
    expect(events).toEqual(
      error.attempts.map(({ wait, ...attempt }, index) => ({
        ...attempt,
        phase: 'end',
        ...ofCall,
        attempt: index + 1,
        ...(wait !== undefined && { retryIn: wait }),
      })),
    );
    expect(events).toHaveLength(3);
  });

  test('one that the caller aborts', async () => {
    const { events, onAttempt } = recorder();
    const controller = new AbortController();
    const server = await startServer(() => controller.abort('enough'));
    const call = retryingClient(server.url, { onAttempt }).stopProcessorTaskVersion(ids, {
      signal: controller.signal,
    });
    expect(await failureOf(call)).toBe('enough');
    expect(events).toEqual([{ ...timed, attempt: 1, sent: 'maybe', error: 'the caller aborted' }]);
  });

  test('none more, where the caller aborts in the wait for the next', async () => {
    const { events, onAttempt } = recorder();
    const controller = new AbortController();
    const server = await startServer((_request, response) => response.writeHead(503, { 'retry-after': '30' }).end());
    const reports = (event: AttemptEvent) => {
      onAttempt(event);
      if (event.phase === 'start') return;
      setTimeout(() => controller.abort('enough'), 20);
    };
    const client = retryingClient(server.url, { onAttempt: reports });
    expect(await failureOf(client.stopProcessorTaskVersion(ids, { signal: controller.signal }))).toBe('enough');
    expect(events).toEqual([{ ...timed, attempt: 1, sent: 'yes', status: 503, retryIn: 30_000 }]);
  });

  test('one without credentials, and not what their supplier threw', async () => {
    const { events, onAttempt } = recorder();
    const auth = token(() => Promise.reject(new Error('the vault said: MIICanary')));
    const client = createClient({ endpoint: 'https://modelarts.example', auth, projectId, onAttempt });
    await failureOf(client.stopProcessorTaskVersion(ids));
    expect(events).toEqual([{ ...timed, attempt: 1, sent: 'no', error: 'there were no credentials' }]);
  });

  test('none, where the call is refused', async () => {
    const { events, onAttempt } = recorder();
    await stopFailure(retryingClient('https://modelarts.example', { onAttempt, projectId: '..' }));
    expect(events).toEqual([]);
  });
});

test('an event at the start of each attempt makes a live span possible', async () => {
  let attempt = 0;
  const server = await startServer((_request, response) => {
    attempt += 1;
    response.writeHead(attempt === 1 ? 503 : 200).end('{}');
  });
  const events: AttemptEvent[] = [];
  const client = retryingClient(server.url, { onAttempt: (event) => events.push(event) });
  await client.stopProcessorTaskVersion(ids);
  await client.describeProcessorTask({ task_id: ids.task_id }).catch(() => {});
  expect(events.map(({ phase, call, attempt }) => [phase, call, attempt])).toEqual([
    ['start', 1, 1],
    ['end', 1, 1],
    ['start', 1, 2],
    ['end', 1, 2],
    ['start', 2, 1],
    ['end', 2, 1],
  ]);
  expect(events[0]).toEqual({ phase: 'start', ...ofCall, attempt: 1, startedAt: expect.any(Number) });
  expect(events[0]?.startedAt).toBe(events[1]?.startedAt);
  expect(events[4]).not.toHaveProperty('version_id');
});

test('what it throws does not touch the call, and becomes an uncaught exception', () => {
  const library = new URL('../../src/index.ts', import.meta.url).href;
  const program = `
    import { createClient, token } from ${JSON.stringify(library)};
    process.on('uncaughtException', (error) => console.log('uncaught', error.message));
    const client = createClient({
      endpoint: 'https://modelarts.example',
      auth: token('t'),
      projectId: 'p',
      fetch: async () => Response.json({}),
      onAttempt: () => {
        throw new Error('mine');
      },
    });
    console.log(JSON.stringify(await client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' })));
  `;
  const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url));
  const args = ['--import', tsx, '--input-type=module', '--eval', program];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ lines: stdout.trim().split('\n').sort(), status }).toEqual({
    lines: ['uncaught mine', 'uncaught mine', 'undefined'],
    status: 0,
  });
});

function recorder() {
  const events: AttemptEndEvent[] = [];
  const onAttempt = (event: AttemptEvent) => {
    if (event.phase === 'end') events.push(event);
  };
  return { events, onAttempt };
}

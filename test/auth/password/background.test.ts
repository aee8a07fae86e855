import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient, type Fetch, password } from '../../../src/index.js';
import { failureOf, ids, projectId } from '../../support/client.js';
import { bundle } from '../from-env/support/bundle.js';
import { user } from './support/secret.js';
import { settled } from './support/start.js';

const minute = 60_000;
const day = 24 * 60 * minute;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: Date.UTC(2026, 0, 2) });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Answers every login, and every call. */
const cloud: Fetch = async (url) => {
  if (!url.includes('/auth/tokens')) return Response.json({});
  const token = { issued_at: '2026-01-01T00:00:00Z', expires_at: '2026-01-02T00:00:00Z' };
  return Response.json({ token }, { status: 201, headers: { 'x-subject-token': `token-${Date.now()}` } });
};

test('a passcode that never comes holds the calls that wait for it, and none after them', async () => {
  const passcode = vi.fn(async () => '123456').mockName('passcode');
  passcode.mockImplementationOnce(async () => '123456').mockImplementationOnce(() => new Promise(() => {}));
  const auth = password({ ...user, projectName: 'eu-de', passcode });
  const client = createClient({ region: 'eu-de', projectId, auth, fetch: cloud, retry: 0 });
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(day - 29 * minute);
  await client.stopProcessorTaskVersion(ids);
  expect(passcode).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(28 * minute + 30_000);
  await client.stopProcessorTaskVersion(ids);
  await settled();
  expect(passcode).toHaveBeenCalledTimes(3);
  await client.stopProcessorTaskVersion(ids);
});

test('a passcode that never comes when the old token has ended holds only the calls that wait', async () => {
  const passcode = vi.fn(async () => '123456');
  passcode.mockImplementationOnce(() => new Promise(() => {}));
  const auth = password({ ...user, projectName: 'eu-de', passcode });
  const client = createClient({ region: 'eu-de', projectId, auth, fetch: cloud, retry: 0 });
  const first = failureOf(client.stopProcessorTaskVersion(ids, { timeout: 20 }));
  expect(await first).toMatchObject({ kind: 'timeout' });
  await client.stopProcessorTaskVersion(ids);
  expect(passcode).toHaveBeenCalledTimes(2);
});

test('a login in the background is one short attempt', async () => {
  const asked: number[] = [];
  const fetch: Fetch = async (url, init) => {
    if (!url.includes('/auth/tokens')) return cloud(url, init);
    asked.push(Date.now());
    return asked.length === 2 ? new Response('down', { status: 503 }) : cloud(url, init);
  };
  const auth = password({ ...user, projectName: 'eu-de' });
  const client = createClient({ region: 'eu-de', projectId, auth, fetch, retry: { limit: 3, backoffLimit: 1 } });
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(day - 29 * minute);
  await client.stopProcessorTaskVersion(ids);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toHaveLength(2);
});

test('a login in the background does not keep a finished program from exiting', async () => {
  const program = `import { createClient, password } from PACKAGE;
    const now = Date.now;
    let logins = 0;
    const fetch = async (url) => {
      if (!url.includes('/auth/tokens')) return Response.json({});
      logins += 1;
      if (logins === 2) return new Promise(() => {});
      const token = { issued_at: '2026-01-01T00:00:00Z', expires_at: '2026-01-02T00:00:00Z', project: { id: 'p' } };
      return Response.json({ token }, { status: 201, headers: { 'x-subject-token': 'token' } });
    };
    const auth = password({ username: 'u', password: 'p', domainName: 'd' });
    const client = createClient({ region: 'eu-de', auth, fetch });
    await client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' });
    Date.now = () => now() + ${day - 29 * minute};
    await client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' });
    await new Promise((resolve) => setImmediate(resolve));
    console.log(logins);`;
  const child = spawn(process.execPath, ['--input-type=module', '-'], { timeout: 4_000 });
  // By stdin: as an argument it would be longer than the system allows.
  child.stdin.end(await bundle('node', program));
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(printed).toBe('2\n');
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, password } from '../../../src/index.js';
import { failureOf, ids, projectId } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { user } from './support/secret.js';
import { giveToken, holdingBack, refuse, refusing, startIam, stopped, type TokenFacts } from './support/services.js';
import { settled, start, tokensOf, until } from './support/start.js';

const minute = 60_000;
const day = 24 * 60 * minute;

beforeEach(() => {
  // Only Date: servers and sockets need real timers.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 2) });
});

afterEach(() => {
  vi.useRealTimers();
});

test('all calls within the life of a token share one login', async () => {
  const { client, begun, modelarts } = await start();
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(day - 31 * minute);
  await Promise.all([1, 2, 3].map(() => client.stopProcessorTaskVersion(ids)));
  await settled();
  expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-1', 'token-1']);
  expect(begun()).toBe(1);
});

test('shortly before the end calls still use the token, and wait for nothing, while one login is under way', async () => {
  const { respond, letGo } = holdingBack();
  const { client, iam, modelarts, over } = await start({ respond });
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(day - 29 * minute);
  await client.stopProcessorTaskVersion(ids);
  await client.stopProcessorTaskVersion(ids);
  expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-1']);
  await until(() => iam.requests.length === 2);
  letGo();
  await over(2);
  await client.stopProcessorTaskVersion(ids);
  expect(tokensOf(modelarts).at(-1)).toBe('token-2');
  expect(iam.requests).toHaveLength(2);
});

test('the background login goes on when the call that began it is aborted', async () => {
  const { respond, letGo } = holdingBack();
  let silent = false;
  const { client, iam, modelarts, over } = await start({
    respond,
    modelarts: (request, response) => {
      if (!silent) stopped(request, response);
    },
  });
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(day - 29 * minute);
  silent = true;
  const caller = new AbortController();
  const gone = failureOf(client.stopProcessorTaskVersion(ids, { signal: caller.signal }));
  await until(() => iam.requests.length === 2 && modelarts.requests.length === 2);
  caller.abort('enough');
  expect(await gone).toBe('enough');
  silent = false;
  letGo();
  await over(2);
  await client.stopProcessorTaskVersion(ids);
  expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-2']);
  expect(iam.requests).toHaveLength(2);
});

test('after the end calls wait for the next token: for the login that is under way, if there is one', async () => {
  const { respond, letGo } = holdingBack();
  const { client, iam, modelarts } = await start({ respond });
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(day - 29 * minute);
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(28 * minute);
  const late = client.stopProcessorTaskVersion(ids);
  await until(() => iam.requests.length === 2);
  await settled();
  expect(modelarts.requests).toHaveLength(2);
  letGo();
  await late;
  expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-2']);
  expect(iam.requests).toHaveLength(2);
});

test('a background login that fails harms no call, and is not kept: a minute later a call begins another', async () => {
  const { client, modelarts, over } = await start({
    respond: (response, count) => {
      if (count === 2) refuse(response, 403, 'IAM.0002');
      else giveToken(response, count);
    },
  });
  await client.stopProcessorTaskVersion(ids);
  vi.advanceTimersByTime(day - 29 * minute);
  await client.stopProcessorTaskVersion(ids);
  await over(2);
  await settled();
  vi.advanceTimersByTime(minute);
  await client.stopProcessorTaskVersion(ids);
  await over(3);
  await client.stopProcessorTaskVersion(ids);
  expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-1', 'token-3']);
});

/** In minutes: until when a token is kept, from when it is renewed in the background, from when calls wait. */
const lives = [
  { life: 24 * 60, kept: 24 * 60 - 31, renewed: 24 * 60 - 29, ended: 24 * 60 - 1 },
  { life: 60, kept: 44, renewed: 46, ended: 59 },
  { life: 10, kept: 7, renewed: 8, ended: 9.5 },
];

/** What the clock of this machine shows; IAM's shows 2026. */
const clocks = ['1999-12-31T23:59:59Z', '2026-01-02T03:04:05Z', '2063-04-05T00:00:00Z'];

describe.each(clocks)('by the clock of this machine it is %s', (clock) => {
  test.each(lives)(
    'a token that lives for $life minutes is renewed in time',
    async ({ life, kept, renewed, ended }) => {
      vi.setSystemTime(clock);
      const { respond, letGo } = holdingBack(lifeOf(life));
      const { client, iam, modelarts, over } = await start({ respond });
      await client.stopProcessorTaskVersion(ids);
      const first = Date.now();
      vi.setSystemTime(first + kept * minute);
      await client.stopProcessorTaskVersion(ids);
      await settled();
      expect(iam.requests).toHaveLength(1);
      vi.setSystemTime(first + renewed * minute);
      await client.stopProcessorTaskVersion(ids);
      expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-1']);
      await until(() => iam.requests.length === 2);
      vi.setSystemTime(first + ended * minute);
      const late = client.stopProcessorTaskVersion(ids);
      await settled();
      expect(modelarts.requests).toHaveLength(3);
      letGo();
      await late;
      await over(2);
      expect(tokensOf(modelarts).at(-1)).toBe('token-2');
    },
  );
});

const issued = '2026-01-02T03:04:05.855000Z';
const unreadable: Readonly<Record<string, object>> = {
  'an end that is no time': { expires_at: 'tomorrow' },
  'an empty end': { expires_at: '' },
  'an end that is null': { expires_at: null },
  'no end': { expires_at: undefined },
  'a begin that is no time': { issued_at: 'today' },
  'no begin': { issued_at: undefined },
  'an end at its begin': { issued_at: issued, expires_at: issued },
  'an end before its begin': { issued_at: issued, expires_at: '2026-01-02T03:04:05.854999Z' },
};

describe('a token is kept until it is refused, if IAM gives it', () => {
  test.each(Object.entries(unreadable))('%s', async (_name, facts) => {
    const dead = new Set<string>();
    const { client, begun, modelarts } = await start({
      respond: (response, count) => giveToken(response, count, facts),
      modelarts: refusing('401 ModelArts.0202', (token) => dead.has(token)),
    });
    await client.stopProcessorTaskVersion(ids);
    vi.advanceTimersByTime(365 * day);
    await client.stopProcessorTaskVersion(ids);
    await settled();
    expect(begun()).toBe(1);
    dead.add('token-1');
    await client.stopProcessorTaskVersion(ids);
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-1', 'token-2']);
  });
});

test('clients that share a way to authenticate have a token each', async () => {
  const iam = await startIam();
  const modelarts = await startServer(stopped);
  const auth = password({ ...user, projectName: 'eu-de' });
  const options = { auth, projectId, endpoint: modelarts.url, iamEndpoint: iam.url };
  await createClient(options).stopProcessorTaskVersion(ids);
  await createClient(options).stopProcessorTaskVersion(ids);
  expect(tokensOf(modelarts)).toEqual(['token-1', 'token-2']);
});

/** Six digits of a second's fraction, as IAM writes them. */
function lifeOf(minutes: number): TokenFacts {
  const end = new Date(Date.parse(issued) + minutes * minute).toISOString().replace('Z', '000Z');
  return { issued_at: issued, expires_at: end };
}

import { describe, expect, test } from 'vitest';
import { asCompleted } from '../../src/versions/as-completed.js';
import { failureOf } from '../support/client.js';

/** Jobs that count how many were taken, and work that a test ends when it likes. */
function setUp(count: number, failAfter = Number.POSITIVE_INFINITY) {
  const state = { taken: 0, closed: false, cancelled: false };
  const pending = new Map<number, { resolve: (outcome: string) => void; reject: (error: unknown) => void }>();
  const changes: string[] = [];
  async function* jobs() {
    try {
      for (let job = 0; job < count; job++) {
        if (job === failAfter) throw new Error('the list fails');
        state.taken += 1;
        yield job;
      }
    } finally {
      state.closed = true;
    }
  }
  const outcomes = (concurrency: number) =>
    asCompleted(jobs(), {
      concurrency,
      work: (job: number) =>
        new Promise<string>((resolve, reject) => {
          pending.set(job, { resolve, reject });
        }),
      watch: (change) => changes.push(change),
      cancel: () => {
        state.cancelled = true;
        for (const { reject } of pending.values()) reject(new Error('cancelled'));
      },
    });
  const finish = (job: number) => pending.get(job)?.resolve(`${job}`);
  return { state, pending, changes, outcomes, finish };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('outcomes come in the order in which they settle', async () => {
  const { outcomes, finish, changes } = setUp(3);
  const iterator = outcomes(3);
  const first = iterator.next();
  await soon();
  finish(2);
  expect(await first).toEqual({ done: false, value: '2' });
  finish(0);
  finish(1);
  expect([await iterator.next(), await iterator.next()].map(({ value }) => value)).toEqual(['0', '1']);
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
  expect([...changes].sort()).toEqual(['found', 'found', 'found', 'listed', 'settled', 'settled', 'settled']);
});

test('no more is taken than may be under way, or done and not taken yet', async () => {
  const { state, pending, outcomes, finish } = setUp(1_000);
  const iterator = outcomes(4);
  const first = iterator.next();
  await soon();
  expect(state.taken).toBe(4);
  for (const job of [...pending.keys()]) finish(job);
  await first;
  await soon();
  // Three wait to be taken; one more is under way.
  expect(state.taken).toBe(5);
  await soon();
  expect(state.taken).toBe(5);
  await iterator.next();
  await soon();
  expect(state.taken).toBe(6);
});

test('nothing begins before the first outcome is asked for', async () => {
  const { state, outcomes } = setUp(3);
  outcomes(3);
  await soon();
  expect(state.taken).toBe(0);
});

test('whoever leaves ends what is under way, and nothing goes on', async () => {
  const { state, outcomes, finish } = setUp(1_000);
  const iterator = outcomes(4);
  const first = iterator.next();
  await soon();
  finish(0);
  await first;
  await iterator.return();
  expect(state).toEqual({ taken: 5, closed: true, cancelled: true });
  await soon();
  expect(state.taken).toBe(5);
  expect(await iterator.next()).toEqual({ done: true, value: undefined });
});

test('whoever leaves waits for what is under way to end, even if it ends well, and nothing follows it', async () => {
  const { state, pending, finish } = setUp(0);
  async function* jobs() {
    for (;;) yield state.taken++;
  }
  const iterator = asCompleted(jobs(), {
    concurrency: 2,
    work: (job: number) => new Promise<string>((resolve, reject) => pending.set(job, { resolve, reject })),
    watch: () => {},
    cancel: () => setImmediate(() => finish(1)),
  });
  const first = iterator.next();
  await soon();
  finish(0);
  await first;
  let left = false;
  const leaving = iterator.return().then(() => {
    left = true;
  });
  await Promise.resolve();
  expect(left).toBe(false);
  await soon();
  const taken = state.taken;
  for (const job of pending.keys()) finish(job);
  await leaving;
  await soon();
  expect(state.taken).toBe(taken);
});

describe('a failure is thrown after the outcomes of what was under way', () => {
  test('of the list', async () => {
    const { outcomes, finish } = setUp(10, 2);
    const iterator = outcomes(4);
    const first = iterator.next();
    await soon();
    finish(1);
    await first;
    finish(0);
    expect((await iterator.next()).value).toBe('0');
    expect(await failureOf(iterator.next())).toEqual(new Error('the list fails'));
  });

  test('of the work: nothing more is taken', async () => {
    const { state, pending, outcomes, finish } = setUp(10);
    const iterator = outcomes(2);
    const first = iterator.next();
    await soon();
    pending.get(0)?.reject(new Error('the work fails'));
    await soon();
    finish(1);
    expect((await first).value).toBe('1');
    expect(await failureOf(iterator.next())).toEqual(new Error('the work fails'));
    expect(state).toMatchObject({ taken: 2, closed: true });
  });
});

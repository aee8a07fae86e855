import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPace } from '../../src/transport/pace.js';
import {
  afterAccepted,
  afterStart,
  afterThrottled,
  isThrottling,
  nextStart,
  type PaceState,
  unpaced,
} from '../../src/transport/pace-plan.js';
import { type Cell, simulate } from './support/throttled-service.js';
import { createVirtualTime } from './support/virtual-time.js';

/** Paced at 100 requests per second since 9 s; a request that had to wait started at 10 s. */
const paced: PaceState = {
  ...unpaced,
  rate: 100,
  target: 100,
  lastStart: 10_000,
  limiting: true,
  busyAt: 10_000,
  cutAt: 9_000,
  run: 20,
  accepted: { since: 9_500, count: 50, before: 100 },
};
const accept = (state: PaceState, now = 10_020, sentAt = 10_000) => afterAccepted(state, sentAt, now);
const refuse = (state: PaceState, retryAfter = 0, now = 10_020, sentAt = 10_000) =>
  afterThrottled(state, sentAt, now, retryAfter);
const withAccepted = (count: number, since = 0): PaceState => ({
  ...unpaced,
  accepted: { since, count, before: undefined },
});

describe('what the rate becomes', () => {
  test.each<[string, PaceState, number | undefined]>([
    ['the first refusal: 0.8 of what was accepted since the start', afterThrottled(withAccepted(40), 0, 500, 0), 64],
    [
      'within milliseconds of the start: as if it were a quarter of a second',
      afterThrottled(withAccepted(40), 0, 20, 0),
      128,
    ],
    ['nothing accepted: the slowest', afterThrottled(unpaced, 0, 20, 0), 0.5],
    ['nothing accepted lately: the slowest', afterThrottled(withAccepted(40), 0, 60_000, 0), 0.5],
    ['a burst of thousands: the fastest', afterThrottled(withAccepted(5_000), 0, 900, 0), 1000],
    ['an acceptance while nothing was refused', afterAccepted(unpaced, 0, 20), undefined],

    ['a refusal after many acceptances: a little less', refuse(paced), 95],
    ['a refusal after few acceptances: much less', refuse({ ...paced, run: 4 }), 80],
    ['a refusal of a request that was sent before the last cut', refuse(paced, 0, 10_020, 9_000), 100],
    ['far above what was accepted in the last second', refuse({ ...paced, rate: 900, target: 900 }), 0.95 * 2 * 99],
    ['down to the slowest', refuse({ ...paced, rate: 0.5, run: 0 }), 0.5],

    ['an acceptance at the target', accept(paced), 100 * (1 + 0.0005 + 0.000001)],
    ['the hundredth one', accept({ ...paced, steps: 99 }), 100 * (1 + 0.0005 + 0.01)],
    ['after a long time without a refusal', accept({ ...paced, steps: 5_000 }), 102],
    ['below the target', accept({ ...paced, rate: 50 }), 52],
    ['below a high target', accept({ ...paced, rate: 200, target: 300 }), 206],
    ['no further than the target', accept({ ...paced, rate: 99 }), 100],
    ['before a target is known', accept({ ...paced, rate: 50, target: Number.POSITIVE_INFINITY }), 52],
    ['of a request that was sent before the last cut', accept(paced, 10_020, 8_999), 100],
    ['while nothing has to wait', accept({ ...paced, limiting: false }), 100],
    ['soon after a refusal with Retry-After', accept({ ...paced, steadyUntil: 10_021 }), 100],
    ['at the fastest, the pace ends', accept({ ...paced, rate: 999.9, target: 500 }), undefined],
    [
      'at the fastest, but the service asked for a wait',
      accept({ ...paced, rate: 999.9, target: 500, heldUntil: 10_021 }),
      1000,
    ],

    ['after a minute without a wait or a refusal, the pace ends', afterStart(paced, 70_000, false), undefined],
    ['a moment sooner, it goes on', afterStart(paced, 69_999, false), 100],
    ['a request that had to wait keeps it on', afterStart(paced, 70_000, true), 100],
    ['and so does a wait less than a minute ago', afterStart(afterStart(paced, 70_000, true), 129_999, false), 100],
    ['the minute begins when Retry-After ends', afterStart({ ...paced, heldUntil: 20_000 }, 70_000, false), 100],
  ])('%s', (_, { rate }, expected) => {
    expect(rate === undefined ? rate : Number(rate.toFixed(6))).toBe(expected && Number(expected.toFixed(6)));
  });
});

describe('what is kept of a refusal', () => {
  test('the target is the rate that was refused, less a little', () => {
    expect(refuse(paced).target).toBe(95);
    expect(refuse({ ...paced, run: 1 }).target).toBe(95);
  });

  test('the target stays if nothing was accepted since: the service refuses all for a while', () => {
    expect(refuse({ ...paced, rate: 10, run: 0 }).target).toBe(100);
  });

  test('a refused request counts as busy, even if it was sent before the cut', () => {
    expect(refuse(paced, 0, 10_020, 1).busyAt).toBe(10_020);
  });

  test('the rate stays at the target ten times as long as Retry-After, at most a minute', () => {
    expect(refuse(paced, 1_000).steadyUntil).toBe(20_020);
    expect(refuse(paced, 3_600_000).steadyUntil).toBe(70_020);
  });
});

describe('when the next request may start', () => {
  test.each<[string, PaceState, number, number]>([
    ['at once while nothing was refused', unpaced, 5, 5],
    ['one interval after the last', paced, 10_000, 10_010],
    ['at once if that is over', paced, 10_500, 10_500],
    ['one interval of the new rate after a cut', refuse(paced), 10_000, 10_000 + 1000 / 95],
    ['one interval after the first refusal', afterThrottled(withAccepted(40), 0, 500, 0), 500, 500 + 1000 / 64],
    ['one interval after one that was not late', afterStart(paced, 10_010, true), 10_010, 10_020],
    ['a late start is made up for', afterStart(paced, 10_011.5, true), 10_011.5, 10_020],
    ['but not more than a timer is late', afterStart(paced, 10_100, true), 10_100, 10_108],
    ['when Retry-After ends', refuse(paced, 3_000), 10_020, 13_020],
    ['when the longer Retry-After ends', refuse(refuse(paced, 3_000), 1_000), 10_020, 13_020],
    ['Retry-After of a request that was sent before the cut', refuse(paced, 3_000, 10_020, 1), 10_020, 13_020],
    ['Retry-After of an hour', refuse(unpaced, 3_600_000), 10_020, 3_610_020],
    ['Retry-After: 0 asks for no wait', refuse(paced, 0), 10_030, 10_030.0],
  ])('%s', (_, state, now, expected) => {
    expect(nextStart(state, now)).toBeCloseTo(expected, 6);
  });
});

test.each<[string, number, string | undefined, number | undefined, boolean]>([
  ['429', 429, undefined, undefined, true],
  ['429 of the gateway', 429, 'APIG.0308', undefined, true],
  ['429 with Retry-After', 429, undefined, 1_000, true],
  ['429 for a request that is too large', 429, 'ModelArts.81113', undefined, false],
  ['503 with Retry-After', 503, undefined, 1_000, true],
  ['503 with Retry-After: 0', 503, undefined, 0, true],
  ['503 without', 503, undefined, undefined, false],
  ['500 with Retry-After', 500, undefined, 1_000, false],
  ['202', 202, undefined, undefined, false],
])('throttling: %s', (_, status, code, retryAfter, expected) => {
  expect(isThrottling(status, code, retryAfter)).toBe(expected);
});

type Event =
  | { readonly kind: 'start' }
  | { readonly kind: 'accepted' | 'throttled'; readonly age: number; readonly retryAfter: number };
const events = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 3_000 }),
    fc.oneof<fc.Arbitrary<Event>[]>(
      fc.record({ kind: fc.constant('start' as const) }),
      fc.record({
        kind: fc.constantFrom('accepted' as const, 'throttled' as const),
        age: fc.integer({ min: 0, max: 5_000 }),
        retryAfter: fc.constantFrom(0, 0, 1_000, 60_000, 3_600_000, Number.POSITIVE_INFINITY),
      }),
    ),
  ),
  { maxLength: 200 },
);

test('the rate stays within its bounds, and nothing starts before Retry-After ends, whatever happens', () => {
  fc.assert(
    fc.property(events, (list) => {
      let state = unpaced;
      let now = 0;
      let heldUntil = Number.NEGATIVE_INFINITY;
      for (const [elapsed, event] of list) {
        now += elapsed;
        if (event.kind === 'start') {
          const at = nextStart(state, now);
          state = at > now ? state : afterStart(state, now, false);
        } else if (event.kind === 'accepted') {
          state = afterAccepted(state, now - event.age, now);
        } else {
          state = afterThrottled(state, now - event.age, now, event.retryAfter);
          if (event.retryAfter > 0) heldUntil = Math.max(heldUntil, now + event.retryAfter);
        }
        const at = nextStart(state, now);
        expect(at).toBeGreaterThanOrEqual(Math.max(now, heldUntil));
        // Never more than two seconds, unless the service asked for it: nobody waits for ever.
        expect(at).toBeLessThanOrEqual(Math.max(now + 2_000, heldUntil));
        if (state.rate !== undefined) {
          expect(state.rate).toBeGreaterThanOrEqual(0.5);
          expect(state.rate).toBeLessThanOrEqual(1000);
        }
      }
    }),
  );
});

/** A pace whose client has been refused at the start of virtual time: 0.5 requests per second. */
function throttled(retryAfter?: number) {
  const time = createVirtualTime();
  const pace = createPace(time);
  pace.onThrottled(0, retryAfter);
  return { time, pace };
}

describe('turns', () => {
  test('cost nothing while nothing was refused', () => {
    const time = createVirtualTime();
    const pace = createPace(time);
    for (let request = 0; request < 100; request += 1) expect(pace.turn(undefined, 1_000)).toBeUndefined();
    pace.onAccepted(0);
    expect(pace.rate()).toBeUndefined();
    expect(time.timers()).toBe(0);
  });

  test('come in the order of the calls, one per interval, by one timer', async () => {
    const { time, pace } = throttled();
    const started: [number, number][] = [];
    for (let request = 0; request < 5; request += 1) {
      void pace
        .turn(undefined, Number.POSITIVE_INFINITY)
        ?.then(() => started.push([request, Math.floor(time.now() / 1000)]));
    }
    expect(time.timers()).toBe(1);
    expect(await time.runUntil(() => started.length === 5)).toBe(true);
    expect(started).toEqual([
      [0, 2],
      [1, 4],
      [2, 6],
      [3, 8],
      [4, 10],
    ]);
    expect(time.timers()).toBe(0);
  });

  test('come after Retry-After', async () => {
    const { time, pace } = throttled(30_000);
    let startedAt = 0;
    void pace.turn(undefined, Number.POSITIVE_INFINITY)?.then(() => {
      startedAt = time.now();
    });
    await time.runUntil(() => startedAt > 0);
    expect(startedAt).toBeGreaterThanOrEqual(30_000);
    expect(startedAt).toBeLessThan(30_010);
  });

  test('are given up at their time, or when the signal aborts, and the others move up', async () => {
    const { time, pace } = throttled();
    const controller = new AbortController();
    const results: string[] = [];
    const note = (name: string, turn: Promise<boolean> | undefined) =>
      turn?.then((mayStart) => results.push(`${name} ${mayStart} ${Math.floor(time.now() / 100) / 10}`));
    void note('aborted', pace.turn(controller.signal, Number.POSITIVE_INFINITY));
    void note('late', pace.turn(undefined, 500));
    void note('later', pace.turn(undefined, 800));
    void note('fourth', pace.turn(undefined, 2_500));
    time.after(1_000, () => controller.abort());
    await time.runUntil(() => results.length === 4);
    expect(results).toEqual(['late false 0.5', 'later false 0.8', 'aborted false 1', 'fourth true 2']);
    expect(time.timers()).toBe(0);
  });

  test('of a signal that has aborted are over at once', async () => {
    const { time, pace } = throttled();
    expect(await pace.turn(AbortSignal.abort(), 1_000)).toBe(false);
    expect(time.timers()).toBe(0);
  });

  test('leave no listener at a signal that does not abort', async () => {
    const { time, pace } = throttled();
    const { signal } = new AbortController();
    let started = false;
    void pace.turn(signal, 10_000)?.then((mayStart) => {
      started = mayStart;
    });
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await time.runUntil(() => started);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  test('are not taken by a later call while the timer of the queue is late', async () => {
    let time = 0;
    let wake = () => {};
    const sleep = () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      });
    const pace = createPace({ now: () => time, sleep });
    pace.onThrottled(0, undefined);
    const order: string[] = [];
    const first = pace.turn(undefined, 100_000)?.then(() => order.push('first'));
    time = 5_000;
    const second = pace.turn(undefined, 100_000)?.then(() => order.push('second'));
    wake();
    await first;
    time = 10_000;
    wake();
    await second;
    expect(order).toEqual(['first', 'second']);
  });

  test('leave no timer behind when the last of them is aborted', async () => {
    const { time, pace } = throttled(3_600_000);
    const controller = new AbortController();
    const turns = [1, 2].map(() => pace.turn(controller.signal, Number.POSITIVE_INFINITY));
    expect(time.timers()).toBe(1);
    controller.abort();
    expect(await Promise.all(turns)).toEqual([false, false]);
    expect(time.timers()).toBe(0);
  });

  test('come at once if the pace ends while they wait', async () => {
    const { time, pace } = throttled();
    let [started, acceptedAt] = [0, 0];
    for (let request = 0; request < 20_000; request += 1) {
      void pace.turn(undefined, Number.POSITIVE_INFINITY)?.then(() => {
        started += 1;
        const sentAt = time.now();
        time.after(20, () => {
          pace.onAccepted(sentAt);
          if (pace.rate() === undefined && acceptedAt === 0) acceptedAt = time.now();
        });
      });
    }
    expect(await time.runUntil(() => started === 20_000)).toBe(true);
    expect(pace.rate()).toBeUndefined();
    expect(time.now() - acceptedAt).toBeLessThan(10);
  });

  test('a clock that goes back makes nobody wait for it', async () => {
    let offset = 100_000;
    const time = createVirtualTime();
    const pace = createPace({ ...time, now: () => time.now() + offset });
    pace.onThrottled(100_000, 3_600_000);
    let started = false;
    void pace.turn(undefined, Number.POSITIVE_INFINITY)?.then(() => {
      started = true;
    });
    offset = 0;
    pace.onAccepted(0);
    expect(await time.runUntil(() => started)).toBe(true);
    expect(time.now()).toBeLessThan(10);
  });

  test('are all given or given up, in order, never before Retry-After ends, whatever happens', async () => {
    const step = fc.record({
      after: fc.integer({ min: 0, max: 400 }),
      ms: fc.constantFrom(0, 50, 1_000, Number.POSITIVE_INFINITY),
      abortAfter: fc.option(fc.integer({ min: 0, max: 2_000 })),
      refused: fc.boolean(),
      retryAfter: fc.constantFrom(undefined, 0, 500, 5_000),
    });
    const property = fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.integer(), async (steps, seed) => {
      const time = createVirtualTime(Math.abs(seed));
      const pace = createPace(time);
      const started: number[] = [];
      let [settled, heldUntil] = [0, 0];
      const send = (call: number, { refused, retryAfter }: (typeof steps)[number]) => {
        expect(time.now()).toBeGreaterThanOrEqual(heldUntil);
        started.push(call);
        const sentAt = time.now();
        time.after(20, () => {
          if (!refused) return pace.onAccepted(sentAt);
          heldUntil = Math.max(heldUntil, time.now() + (retryAfter ?? 0));
          pace.onThrottled(sentAt, retryAfter);
        });
      };
      let at = 0;
      for (const [call, plan] of steps.entries()) {
        at += plan.after;
        time.after(at, () => {
          const controller = new AbortController();
          if (plan.abortAfter !== null) time.after(plan.abortAfter, () => controller.abort());
          const turn = pace.turn(controller.signal, plan.ms);
          if (turn === undefined) send(call, plan);
          else void turn.then((mayStart) => mayStart && send(call, plan));
          void Promise.resolve(turn).then(() => {
            settled += 1;
          });
        });
      }
      await time.runUntil(() => false);
      expect(settled).toBe(steps.length);
      expect(started).toEqual(started.toSorted((one, other) => one - other));
      expect(time.timers()).toBe(0);
    });
    await fc.assert(property);
  });
});

test('a pace of which nobody waits keeps no program alive', () => {
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const pace = createPace();
  pace.onThrottled(performance.now(), 60_000);
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBe(before);
});

/** Rates, bursts, concurrency and numbers of requests over which the pace is to come near the optimum. */
const cells: readonly Cell[] = [
  { rate: 5, burst: 1, concurrency: 8, requests: 200 },
  { rate: 5, burst: 100, concurrency: 64, requests: 500 },
  { rate: 20, burst: 1, concurrency: 8, requests: 200 },
  { rate: 20, burst: 20, concurrency: 64, requests: 200 },
  { rate: 20, burst: 20, concurrency: 64, requests: 1_000 },
  { rate: 50, burst: 10, concurrency: 8, requests: 2_000 },
  { rate: 100, burst: 100, concurrency: 64, requests: 1_000 },
  { rate: 100, burst: 2, concurrency: 64, requests: 5_000 },
  { rate: 100, burst: 10, concurrency: 8, requests: 10_000 },
  { rate: 300, burst: 3, concurrency: 64, requests: 10_000 },
  { rate: 300, burst: 100, concurrency: 64, requests: 10_000 },
];

describe('a service with a token bucket takes all requests in nearly the shortest time', () => {
  const named = cells.map(
    (cell) =>
      [`${cell.requests} at ${cell.rate}/s, ${cell.burst} at once, ${cell.concurrency} in flight`, cell] as const,
  );
  test.each(named)('%s', async (_, cell) => {
    for (const latency of [2, 20, 50]) {
      const { seconds, optimum, sent } = await simulate(cell, latency);
      expect(seconds).toBeLessThanOrEqual(1.1 * optimum + 1);
      expect(sent).toBeLessThanOrEqual(1.2 * cell.requests + 2 * cell.concurrency);
    }
  });
});

/** Other services, each with the bounds that were measured: seconds over the optimum, requests over their number. */
const others: readonly (readonly [string, Cell, number, number])[] = [
  ['counts by the second', { rate: 100, burst: 100, concurrency: 64, requests: 2_000, period: 1_000 }, 1.15, 1.35],
  ['counts by the minute', { rate: 5, burst: 300, concurrency: 8, requests: 1_500, period: 60_000 }, 1.05, 1.3],
  [
    'counts by the minute, and says when to come back',
    { rate: 5, burst: 300, concurrency: 8, requests: 1_500, period: 60_000, retryAfter: 20_000 },
    1.1,
    1.1,
  ],
  [
    'asks for a second with each refusal',
    { rate: 20, burst: 20, concurrency: 64, requests: 1_000, retryAfter: 1_000 },
    1.1,
    1.2,
  ],
  [
    'takes five times as much from half a minute on',
    { rate: 20, burst: 20, concurrency: 64, requests: 2_000, change: { at: 30_000, rate: 100 } },
    1.1,
    1.1,
  ],
  [
    'takes a tenth from ten seconds on',
    { rate: 100, burst: 20, concurrency: 64, requests: 3_000, change: { at: 10_000, rate: 10 } },
    1.02,
    1.1,
  ],
];

test.each(others)('a service that %s', async (_, cell, time, requests) => {
  const { seconds, optimum, sent } = await simulate(cell);
  expect(seconds / optimum).toBeLessThanOrEqual(time);
  expect(sent / cell.requests).toBeLessThanOrEqual(requests);
});

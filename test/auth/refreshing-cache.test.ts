import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRefreshingCache, type Expiring } from '../../src/auth/refreshing-cache.js';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_000_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

test('one is obtained when the first is needed, and cached', async () => {
  const { obtain, cache } = counting();
  expect(obtain).not.toHaveBeenCalled();
  expect(await cache.get(signal())).toBe('value 1');
  expect(cache.get(signal())).toBe('value 1');
  expect(obtain).toHaveBeenCalledTimes(1);
});

test('concurrent callers share one request', async () => {
  const { obtain, cache } = counting();
  const values = await Promise.all(Array.from({ length: 200 }, async () => cache.get(signal())));
  expect(new Set(values)).toEqual(new Set(['value 1']));
  expect(obtain).toHaveBeenCalledTimes(1);
});

test('in the time of renewal the old one serves, while a new one is obtained in the background', async () => {
  const { obtain, cache } = counting();
  await cache.get(signal());
  vi.advanceTimersByTime(31 * minute);
  expect(cache.get(signal())).toBe('value 1');
  expect(cache.get(signal())).toBe('value 1');
  expect(obtain).toHaveBeenCalledTimes(2);
  await settled();
  expect(cache.get(signal())).toBe('value 2');
});

test('a renewal in the background goes on when the call that began it has ended', async () => {
  const { cache, signals } = counting();
  await cache.get(signal());
  vi.advanceTimersByTime(31 * minute);
  const call = new AbortController();
  await cache.get(call.signal);
  call.abort();
  await settled();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  expect(cache.get(signal())).toBe('value 2');
});

test('a renewal that fails in the background is not kept: the old one serves, and a minute later a call begins another', async () => {
  const { obtain, cache } = counting();
  await cache.get(signal());
  vi.advanceTimersByTime(31 * minute);
  obtain.mockImplementationOnce(() => Promise.reject(new Error('down')));
  expect(cache.get(signal())).toBe('value 1');
  await settled();
  for (const _call of Array.from({ length: 50 })) expect(cache.get(signal())).toBe('value 1');
  expect(obtain).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(minute);
  expect(cache.get(signal())).toBe('value 1');
  await settled();
  expect(cache.get(signal())).toBe('value 2');
});

test('the pause after a failure in the background does not keep those waiting who have none', async () => {
  const { obtain, cache } = counting();
  const dead = await cache.get(signal());
  vi.advanceTimersByTime(31 * minute);
  obtain.mockImplementationOnce(() => Promise.reject(new Error('down')));
  await cache.get(signal());
  await settled();
  cache.invalidate(dead);
  expect(await cache.get(signal())).toBe('value 2');
});

test('after its end no caller gets the old one', async () => {
  const { cache } = counting();
  await cache.get(signal());
  vi.advanceTimersByTime(61 * minute);
  expect(await cache.get(signal())).toBe('value 2');
});

test('a failure rejects all callers that wait, and is not cached', async () => {
  const { obtain, cache } = counting();
  obtain.mockImplementationOnce(() => Promise.reject(new Error('down')));
  const asked = [1, 2, 3].map(async () => cache.get(signal()));
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(obtain).toHaveBeenCalledTimes(1);
  expect(await cache.get(signal())).toBe('value 1');
});

test('an invalidated one is replaced', async () => {
  const { cache } = counting();
  const dead = await cache.get(signal());
  cache.invalidate(dead);
  expect(await cache.get(signal())).toBe('value 2');
});

test('invalidating one that was replaced already does not touch the new one', async () => {
  const { obtain, cache } = counting();
  const dead = await cache.get(signal());
  cache.invalidate(dead);
  await cache.get(signal());
  cache.invalidate(dead);
  expect(cache.get(signal())).toBe('value 2');
  expect(obtain).toHaveBeenCalledTimes(2);
});

test('a caller that aborts leaves at once with its own reason; the others get the value', async () => {
  const { cache, signals } = counting();
  const impatient = new AbortController();
  const gone = Promise.resolve(cache.get(impatient.signal));
  const patient = cache.get(signal());
  impatient.abort('enough');
  await expect(gone).rejects.toBe('enough');
  expect(await patient).toBe('value 1');
  expect(signals[0]?.aborted).toBe(false);
});

test('when all callers have left, the work is aborted, and its late result does not replace a newer one', async () => {
  const late = withResolvers();
  const { obtain, cache, signals } = counting();
  obtain.mockImplementationOnce((own) => {
    signals.push(own);
    return late.promise;
  });
  const impatient = new AbortController();
  const gone = Promise.resolve(cache.get(impatient.signal));
  impatient.abort('enough');
  await expect(gone).rejects.toBe('enough');
  expect(signals[0]?.aborted).toBe(true);
  expect(await cache.get(signal())).toBe('value 1');
  late.resolve(expiring('late'));
  await settled();
  expect(cache.get(signal())).toBe('value 1');
});

test('nor is it cached if no caller came since', async () => {
  const late = withResolvers();
  const { obtain, cache } = counting();
  obtain.mockImplementationOnce(() => late.promise);
  const impatient = new AbortController();
  const gone = Promise.resolve(cache.get(impatient.signal));
  impatient.abort('enough');
  await expect(gone).rejects.toBe('enough');
  late.resolve(expiring('late'));
  await settled();
  expect(await cache.get(signal())).toBe('value 1');
});

describe('one that never comes', () => {
  test('in the background is given up after a minute, and asked for again', async () => {
    const { hangOnce, obtain, cache, signals } = counting();
    await cache.get(signal());
    vi.advanceTimersByTime(31 * minute);
    hangOnce();
    expect(cache.get(signal())).toBe('value 1');
    vi.advanceTimersByTime(minute - 1);
    expect(cache.get(signal())).toBe('value 1');
    expect(obtain).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1);
    expect(cache.get(signal())).toBe('value 1');
    expect(signals[1]?.reason).toMatchObject({ name: 'TimeoutError' });
    await settled();
    expect(cache.get(signal())).toBe('value 2');
    expect(obtain).toHaveBeenCalledTimes(3);
  });

  test('in the background holds only the calls that wait for it when the old one ends', async () => {
    const { hangOnce, cache, signals } = counting();
    await cache.get(signal());
    vi.advanceTimersByTime(59 * minute + 30_000);
    hangOnce();
    await cache.get(signal());
    vi.advanceTimersByTime(31_000);
    const impatient = new AbortController();
    const gone = Promise.resolve(cache.get(impatient.signal));
    impatient.abort('enough');
    await expect(gone).rejects.toBe('enough');
    expect(signals[1]?.aborted).toBe(true);
    expect(await cache.get(signal())).toBe('value 2');
  });

  test('does not hold the calls that come a minute later, and goes on for those that wait', async () => {
    const { hangOnce, cache, signals } = counting();
    const hung = hangOnce();
    const waiting = cache.get(signal());
    vi.advanceTimersByTime(minute);
    expect(await cache.get(signal())).toBe('value 1');
    expect(signals[0]?.aborted).toBe(false);
    hung.resolve(expiring('late'));
    expect(await waiting).toBe('late');
    expect(cache.get(signal())).toBe('value 1');
  });
});

test('a failure in the background is none for a call that waits when the old one has ended: it gets its own', async () => {
  const { obtain, cache } = counting();
  await cache.get(signal());
  vi.advanceTimersByTime(59 * minute + 30_000);
  let fail: (error: Error) => void = () => {};
  obtain.mockImplementationOnce(
    () =>
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
  );
  await cache.get(signal());
  vi.advanceTimersByTime(31_000);
  const waiting = [1, 2].map(() => cache.get(signal()));
  fail(new Error('down'));
  expect(await Promise.all(waiting)).toEqual(['value 2', 'value 2']);
  expect(obtain.mock.calls.map(([, inBackground]) => inBackground)).toEqual([false, true, false]);
});

/** Values that are to be renewed after 30 minutes, and end after 60. */
function counting() {
  const signals: AbortSignal[] = [];
  let count = 0;
  const obtain = vi.fn(async (own: AbortSignal, _inBackground: boolean): Promise<Expiring<string>> => {
    signals.push(own);
    count += 1;
    return expiring(`value ${count}`);
  });
  const hangOnce = () => {
    const hung = withResolvers();
    obtain.mockImplementationOnce((own) => {
      signals.push(own);
      return hung.promise;
    });
    return hung;
  };
  return { obtain, hangOnce, signals, cache: createRefreshingCache<string>(obtain) };
}

function expiring(value: string): Expiring<string> {
  return { value, renewAt: Date.now() + 30 * minute, endsAt: Date.now() + 60 * minute };
}

function signal(): AbortSignal {
  return new AbortController().signal;
}

/** Lets all that can go on go on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function withResolvers(): { promise: Promise<Expiring<string>>; resolve: (value: Expiring<string>) => void } {
  let resolve: (value: Expiring<string>) => void = () => {};
  const promise = new Promise<Expiring<string>>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

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
  const { obtain, renewal } = counting();
  expect(obtain).not.toHaveBeenCalled();
  expect(await renewal.get(signal())).toBe('value 1');
  expect(renewal.get(signal())).toBe('value 1');
  expect(obtain).toHaveBeenCalledTimes(1);
});

test('concurrent callers share one request', async () => {
  const { obtain, renewal } = counting();
  const values = await Promise.all(Array.from({ length: 200 }, async () => renewal.get(signal())));
  expect(new Set(values)).toEqual(new Set(['value 1']));
  expect(obtain).toHaveBeenCalledTimes(1);
});

test('in the time of renewal the old one serves, while a new one is obtained in the background', async () => {
  const { obtain, renewal } = counting();
  await renewal.get(signal());
  vi.advanceTimersByTime(31 * minute);
  expect(renewal.get(signal())).toBe('value 1');
  expect(renewal.get(signal())).toBe('value 1');
  expect(obtain).toHaveBeenCalledTimes(2);
  await settled();
  expect(renewal.get(signal())).toBe('value 2');
});

test('a renewal in the background goes on when the call that began it has ended', async () => {
  const { renewal, signals } = counting();
  await renewal.get(signal());
  vi.advanceTimersByTime(31 * minute);
  const call = new AbortController();
  await renewal.get(call.signal);
  call.abort();
  await settled();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  expect(renewal.get(signal())).toBe('value 2');
});

test('a renewal that fails in the background is not kept: the old one serves, and a minute later a call begins another', async () => {
  const { obtain, renewal } = counting();
  await renewal.get(signal());
  vi.advanceTimersByTime(31 * minute);
  obtain.mockImplementationOnce(() => Promise.reject(new Error('down')));
  expect(renewal.get(signal())).toBe('value 1');
  await settled();
  for (const _call of Array.from({ length: 50 })) expect(renewal.get(signal())).toBe('value 1');
  expect(obtain).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(minute);
  expect(renewal.get(signal())).toBe('value 1');
  await settled();
  expect(renewal.get(signal())).toBe('value 2');
});

test('the pause after a failure in the background does not keep those waiting who have none', async () => {
  const { obtain, renewal } = counting();
  const dead = await renewal.get(signal());
  vi.advanceTimersByTime(31 * minute);
  obtain.mockImplementationOnce(() => Promise.reject(new Error('down')));
  await renewal.get(signal());
  await settled();
  renewal.invalidate(dead);
  expect(await renewal.get(signal())).toBe('value 2');
});

test('after its end no caller gets the old one', async () => {
  const { renewal } = counting();
  await renewal.get(signal());
  vi.advanceTimersByTime(61 * minute);
  expect(await renewal.get(signal())).toBe('value 2');
});

test('a failure rejects all callers that wait, and is not cached', async () => {
  const { obtain, renewal } = counting();
  obtain.mockImplementationOnce(() => Promise.reject(new Error('down')));
  const asked = [1, 2, 3].map(async () => renewal.get(signal()));
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(obtain).toHaveBeenCalledTimes(1);
  expect(await renewal.get(signal())).toBe('value 1');
});

test('an invalidated one is replaced', async () => {
  const { renewal } = counting();
  const dead = await renewal.get(signal());
  renewal.invalidate(dead);
  expect(await renewal.get(signal())).toBe('value 2');
});

test('invalidating one that was replaced already does not touch the new one', async () => {
  const { obtain, renewal } = counting();
  const dead = await renewal.get(signal());
  renewal.invalidate(dead);
  await renewal.get(signal());
  renewal.invalidate(dead);
  expect(renewal.get(signal())).toBe('value 2');
  expect(obtain).toHaveBeenCalledTimes(2);
});

test('a caller that aborts leaves at once with its own reason; the others get the value', async () => {
  const { renewal, signals } = counting();
  const impatient = new AbortController();
  const gone = Promise.resolve(renewal.get(impatient.signal));
  const patient = renewal.get(signal());
  impatient.abort('enough');
  await expect(gone).rejects.toBe('enough');
  expect(await patient).toBe('value 1');
  expect(signals[0]?.aborted).toBe(false);
});

test('when all callers have left, the work is aborted, and its late result does not replace a newer one', async () => {
  const late = withResolvers();
  const { obtain, renewal, signals } = counting();
  obtain.mockImplementationOnce((own) => {
    signals.push(own);
    return late.promise;
  });
  const impatient = new AbortController();
  const gone = Promise.resolve(renewal.get(impatient.signal));
  impatient.abort('enough');
  await expect(gone).rejects.toBe('enough');
  expect(signals[0]?.aborted).toBe(true);
  expect(await renewal.get(signal())).toBe('value 1');
  late.resolve(leaseOf('late'));
  await settled();
  expect(renewal.get(signal())).toBe('value 1');
});

test('nor is it cached if no caller came since', async () => {
  const late = withResolvers();
  const { obtain, renewal } = counting();
  obtain.mockImplementationOnce(() => late.promise);
  const impatient = new AbortController();
  const gone = Promise.resolve(renewal.get(impatient.signal));
  impatient.abort('enough');
  await expect(gone).rejects.toBe('enough');
  late.resolve(leaseOf('late'));
  await settled();
  expect(await renewal.get(signal())).toBe('value 1');
});

describe('one that never comes', () => {
  test('in the background is given up after a minute, and asked for again', async () => {
    const { hangOnce, obtain, renewal, signals } = counting();
    await renewal.get(signal());
    vi.advanceTimersByTime(31 * minute);
    hangOnce();
    expect(renewal.get(signal())).toBe('value 1');
    vi.advanceTimersByTime(minute - 1);
    expect(renewal.get(signal())).toBe('value 1');
    expect(obtain).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1);
    expect(renewal.get(signal())).toBe('value 1');
    expect(signals[1]?.reason).toMatchObject({ name: 'TimeoutError' });
    await settled();
    expect(renewal.get(signal())).toBe('value 2');
    expect(obtain).toHaveBeenCalledTimes(3);
  });

  test('in the background holds only the calls that wait for it when the old one ends', async () => {
    const { hangOnce, renewal, signals } = counting();
    await renewal.get(signal());
    vi.advanceTimersByTime(59 * minute + 30_000);
    hangOnce();
    await renewal.get(signal());
    vi.advanceTimersByTime(31_000);
    const impatient = new AbortController();
    const gone = Promise.resolve(renewal.get(impatient.signal));
    impatient.abort('enough');
    await expect(gone).rejects.toBe('enough');
    expect(signals[1]?.aborted).toBe(true);
    expect(await renewal.get(signal())).toBe('value 2');
  });

  test('does not hold the calls that come a minute later, and goes on for those that wait', async () => {
    const { hangOnce, renewal, signals } = counting();
    const hung = hangOnce();
    const waiting = renewal.get(signal());
    vi.advanceTimersByTime(minute);
    expect(await renewal.get(signal())).toBe('value 1');
    expect(signals[0]?.aborted).toBe(false);
    hung.resolve(leaseOf('late'));
    expect(await waiting).toBe('late');
    expect(renewal.get(signal())).toBe('value 1');
  });
});

test('a failure in the background is none for a call that waits when the old one has ended: it gets its own', async () => {
  const { obtain, renewal } = counting();
  await renewal.get(signal());
  vi.advanceTimersByTime(59 * minute + 30_000);
  let fail: (error: Error) => void = () => {};
  obtain.mockImplementationOnce(
    () =>
      new Promise((_resolve, reject) => {
        fail = reject;
      }),
  );
  await renewal.get(signal());
  vi.advanceTimersByTime(31_000);
  const waiting = [1, 2].map(() => renewal.get(signal()));
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
    return leaseOf(`value ${count}`);
  });
  const hangOnce = () => {
    const hung = withResolvers();
    obtain.mockImplementationOnce((own) => {
      signals.push(own);
      return hung.promise;
    });
    return hung;
  };
  return { obtain, hangOnce, signals, renewal: createRefreshingCache<string>(obtain) };
}

function leaseOf(value: string): Expiring<string> {
  return { value, renewAt: Date.now() + 30 * minute, endsAt: Date.now() + 60 * minute };
}

function signal(): AbortSignal {
  return new AbortController().signal;
}

/** Lets all that can go on go on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function withResolvers(): { promise: Promise<Expiring<string>>; resolve: (lease: Expiring<string>) => void } {
  let resolve: (lease: Expiring<string>) => void = () => {};
  const promise = new Promise<Expiring<string>>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

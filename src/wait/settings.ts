import type { WaitKit } from './kit.js';
import type { WaitOptions } from './outcome.js';
import { defaultInterval, type Interval } from './poll-plan.js';

/** Ten minutes. */
const defaultTotalTimeout = 600_000;

/** {@link WaitOptions} with every value in place. */
export interface WaitSettings extends Pick<WaitOptions, 'signal' | 'onProgress'> {
  readonly totalTimeout: number;
  readonly interval: Interval;
}

/** @throws InvalidRequestError if a time is no number of milliseconds */
export function resolveWait(kit: WaitKit, method: string, options: WaitOptions): WaitSettings {
  const { signal, totalTimeout, interval = {}, onProgress } = options;
  const base = { ...kit.limits, totalTimeout: defaultTotalTimeout };
  const given = typeof interval === 'number' ? { first: interval, most: interval } : interval;
  const check = (name: keyof Interval) => {
    const value = given[name] ?? defaultInterval[name];
    if (typeof value === 'number' && value > 0 && value < Infinity) return value;
    const problem = `interval.${name} is ${String(value)}.`;
    throw new kit.InvalidRequestError(method, `interval.${name}`, problem, 'Give milliseconds above 0.');
  };
  return {
    signal,
    onProgress,
    totalTimeout: kit.resolveLimits(method, { totalTimeout }, base).totalTimeout,
    interval: { first: check('first'), most: check('most') },
  };
}

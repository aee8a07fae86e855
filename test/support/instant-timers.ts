import { afterEach, beforeEach, vi } from 'vitest';

/**
 * The next timer fires once nothing else is left to do: waits and timeouts take no time, and a busy machine does not change
 * them. For tests without sockets or processes.
 */
export function useInstantTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    vi.setTimerTickMode('nextTimerAsync');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

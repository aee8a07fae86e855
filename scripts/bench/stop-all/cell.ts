import type { FakeServiceOptions } from '../../../dist/testing/index.js';

/** One run of `stopAll`: how many versions there are, and what the service is like. */
export interface Cell {
  readonly versions: number;
  /** How long each response takes, in milliseconds. */
  readonly latency: number;
  /** How many requests the service accepts per second, and as many at once. Undefined for no limit. */
  readonly perSecond: number | undefined;
  readonly wait: boolean;
  /** How many requests are in flight. */
  readonly concurrency: number;
  /** `virtual` lets hours pass in seconds, in one process. `real` is HTTP to another process. */
  readonly clock: 'virtual' | 'real';
}

/** What a run came to. */
export interface Result extends Cell {
  readonly seconds: number;
  /** How many stops were sent, those included that were throttled. */
  readonly stops: number;
  /** How many other requests were sent: lists, and polls of waits. */
  readonly reads: number;
  /** How many versions have no stop, or no outcome. */
  readonly lost: number;
  /** In bytes per version, while all are waited for; undefined if it was not measured. */
  readonly heapPerVersion: number | undefined;
}

/** How long a stop takes, in milliseconds. */
export const stopping = 5_000;

export function serviceOptions({ latency, perSecond, wait }: Cell): FakeServiceOptions {
  return {
    latency,
    run: { initializing: 0, running: Number.POSITIVE_INFINITY, stopping: wait ? stopping : 0 },
    ...(perSecond !== undefined && { rateLimit: { perSecond, burst: perSecond } }),
  };
}

/** How many versions each task has: half of all are in one task, the others in tasks of 50. */
export function taskSizes(versions: number): readonly number[] {
  const half = Math.ceil(versions / 2);
  const small = Array.from({ length: Math.floor((versions - half) / 50) }, () => 50);
  const rest = versions - half - small.length * 50;
  return rest > 0 ? [half, ...small, rest] : [half, ...small];
}

/** The shortest time in which the service could have accepted all stops, and ended the versions, in seconds. */
export function optimumOf({ versions, latency, perSecond, wait, concurrency }: Cell): number {
  const byLatency = (latency * versions) / concurrency / 1000;
  const byLimit = perSecond === undefined ? 0 : Math.max(0, versions - perSecond) / perSecond;
  return Math.max(byLatency, byLimit) + (wait ? stopping / 1000 : 0);
}

/** Between the polls of a version, in seconds: the least of `stopAll`, at random between half of it and all. */
const pollInterval = 0.75;

/** How many requests one round of polls took on average; undefined without waits. */
export function pollsPerRound({ versions, reads, seconds, wait }: Result): number | undefined {
  if (!wait) return undefined;
  const sizes = taskSizes(versions);
  const lists = Math.ceil(sizes.length / 100) + sizes.reduce((pages, size) => pages + Math.ceil(size / 100), 0);
  return Math.max(0, reads - lists) / (seconds / pollInterval);
}

/** What a result misses of what `stopAll` promises. */
export function shortcomingsOf(result: Result): readonly string[] {
  const { versions, seconds, stops, lost, wait, clock, perSecond, concurrency, heapPerVersion = 0 } = result;
  // An end is seen by the next poll, which comes after at most a quarter of the time, and a second.
  const longest = 1.1 * optimumOf(result) + 1 + (wait ? stopping / 4000 + 1 : 0);
  const isMachineBound = clock === 'real' && perSecond === undefined && versions > 100;
  return [
    seconds > longest && !isMachineBound && `took longer than ${longest.toFixed(1)} s`,
    stops > 1.2 * versions + 2 * concurrency && 'too many stops',
    lost > 0 && `${lost} lost`,
    (pollsPerRound(result) ?? 0) > Math.max(2, versions / 50) && 'too many polls',
    heapPerVersion > (wait ? 512 : 16) && 'too much memory',
  ].filter((shortcoming) => shortcoming !== false);
}

import type { PackedLedger } from './ledger.js';

/** Which build of the library a program drives, and against what. */
export interface CallSettings {
  /** The address of its main file. */
  readonly library: string;
  readonly endpoint: string;
}

export interface SoakSettings extends CallSettings {
  readonly calls: number;
  readonly inFlight: number;
  /** In how many equal parts; after each one the memory is measured while nothing is in flight. */
  readonly parts: number;
  readonly retryLimit: number;
}

/** What the program that called says at its end. */
export interface SoakReport {
  /** How each call ended; the number of entries is how often it settled. */
  readonly outcomes: PackedLedger;
  /** The status of each attempt of a call that failed, 0 without a response. */
  readonly attempts: PackedLedger;
  /** How many attempts `onAttempt` reported. */
  readonly attemptEvents: number;
  /** Responses that came to another call than theirs, and the like: the first ones in words. */
  readonly mistakes: readonly string[];
  readonly checkpoints: readonly Checkpoint[];
  /** The most listeners that were seen at once on the signal that many calls share. */
  readonly mostListeners: number;
  readonly seconds: number;
  /** When it had nothing left to do, in milliseconds since 1970. */
  readonly finishedAt: number;
}

/** What is in use after a number of calls, while none is in flight. */
export interface Checkpoint {
  readonly calls: number;
  readonly bytes: number;
  readonly listeners: number;
}

/** What the failing server says at the end. */
export interface ServerReport {
  /** What it did with each request of a call, as numbers of its behaviours. */
  readonly requests: PackedLedger;
  readonly connections: { readonly most: number; readonly all: number };
}

export interface StormServerSettings {
  readonly outage: Outage;
  /** How long it is up after the first request, in milliseconds. */
  readonly upFor: number;
  readonly downFor: number;
}

/** `refused`: nobody listens, and open connections were cut. `unavailable`: each request gets a 503. */
export type Outage = 'refused' | 'unavailable';

export interface StormServerReport {
  readonly downAt: number;
  readonly upAt: number;
  readonly requests: number;
  readonly requestsWhileDown: number;
}

export interface StormSettings extends CallSettings {
  readonly callsPerSecond: number;
  readonly seconds: number;
}

export interface StormReport {
  readonly calls: readonly StormCall[];
  /** When each attempt began. */
  readonly attempts: readonly number[];
}

export interface StormCall {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Whether it succeeded; otherwise what it failed with. */
  readonly failure?: string;
}

export interface OneCallSettings extends CallSettings {
  readonly timeout: number;
  readonly totalTimeout: number;
}

export interface OneCallReport {
  readonly outcome: string;
  /** When the call had ended, in milliseconds since 1970. */
  readonly at: number;
}

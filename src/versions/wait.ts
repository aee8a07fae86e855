import type { AnyModelArtsError } from '../errors/guards.js';
import type { VersionHandle } from '../errors/timeout-error.js';
import type { DescProcessorTaskVersionData } from '../generated/methods.js';
import type { CallOptions } from '../operations/call-options.js';
import { notify } from '../utils.js';
import type { WaitKit } from './kit.js';
import { type FinalState, isActive, isFinal, stateOf, type VersionState } from './state.js';
import { isTransient, waitTimeout } from './wait-errors.js';

/** How a version ended: the name of its final state. */
export type WaitOutcome = FinalState;

/** What a wait resolves with. */
export interface WaitResult {
  /**
   * How the version ended. `completed` and `failed` after a stop mean that it had ended by itself before; `stop-failed`, that
   * the service could not stop it.
   */
  readonly outcome: WaitOutcome;
  /** The version as it was read last. */
  readonly version: DescProcessorTaskVersionData;
  readonly handle: VersionHandle;
}

/** What is told while a version is waited for. */
export interface WaitProgress {
  readonly handle: VersionHandle;
  /** The number that was read last; undefined if none has been yet. */
  readonly status: number | undefined;
  /** Its name; `unknown` for a number that the client does not know, and before the first. */
  readonly state: VersionState;
  /** How often the version was asked for. */
  readonly polls: number;
  /** How long the wait has taken, in milliseconds. */
  readonly elapsed: number;
  /** In how many milliseconds the version is asked for again; 0 if at once, or not at all, because it has ended. */
  readonly nextPollIn: number;
  /** What the last call failed with, if it did: a poll, or a stop that is settled by reading. */
  readonly error?: AnyModelArtsError;
}

/** How a version is waited for. */
export interface WaitOptions {
  /** Ends the wait at once when it aborts. A stop that was sent is not taken back by it. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long it all may take, in milliseconds: the stop, and the wait. Then it rejects with a TimeoutError that has a
   * `handle`. `Infinity`: no such limit. Default: 600000, ten minutes.
   */
  readonly totalTimeout?: number | undefined;
  /**
   * How long to wait between two polls, in milliseconds: `min` at the beginning, growing by half each time, up to `max`.
   * Each wait is random, between half of that and all of it. A number stands for both. Default: 1000 and 10000.
   */
  readonly interval?: number | { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  /**
   * Is told when the stop was sent, and after each poll. What it throws does not touch the wait; it becomes an uncaught
   * exception. Default: none.
   */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
}

/** The version of which something is asked. */
export interface VersionIds {
  /** Id of the project. Default: the client's `projectId`. */
  readonly project_id?: string | undefined;
  /** Id of the task. */
  readonly task_id: string;
  /** Id of the version of the *task*, which lists call `task_version_id`. */
  readonly version_id: string;
}

/** What became of the stop, as far as it is known; `none` if this wait is to send none, or has not yet. */
export type StopState = 'none' | 'sending' | 'accepted' | 'lost' | 'refused';

/** One wait: for which version, within which bounds, and what is known so far. */
export interface WaitState {
  readonly method: 'stopAndWait' | 'waitForVersion';
  readonly ids: VersionIds;
  readonly settings: WaitSettings;
  /** When it began, by `performance.now()`. */
  readonly start: number;
  /** Whether somebody else had sent a stop before. */
  readonly stoppedBefore: boolean;
  stop: StopState;
  /** How often the version was asked for. */
  polls: number;
  /** What was read last. */
  status: number | undefined;
  /** What the last call failed with, if it did. */
  error: AnyModelArtsError | undefined;
}

/** @throws InvalidRequestError if an option makes no sense */
export function startWait(
  kit: WaitKit,
  method: WaitState['method'],
  { project_id, task_id, version_id, stopped = false }: VersionIds & Partial<Pick<VersionHandle, 'stopped'>>,
  options: WaitOptions,
): WaitState {
  return {
    method,
    ids: { project_id, task_id, version_id },
    settings: resolveWaitOptions(kit, method, options),
    start: performance.now(),
    stoppedBefore: stopped,
    stop: 'none',
    polls: 0,
    status: undefined,
    error: undefined,
  };
}

/** What is left of the time of a wait, in milliseconds. */
export function timeLeft({ start, settings }: WaitState): number {
  return start + settings.totalTimeout - performance.now();
}

/** How a call of a wait is carried out: within the client's limits, and what is left of the time. */
export function callOptions(kit: WaitKit, course: WaitState): CallOptions {
  return { signal: course.settings.signal, totalTimeout: Math.min(timeLeft(course), kit.limits.totalTimeout) };
}

export function handleOf({ project }: WaitKit, { ids, stop, stoppedBefore }: WaitState): VersionHandle {
  const stopped = stoppedBefore || !(stop === 'none' || stop === 'refused');
  const { project_id = project.id, task_id, version_id } = ids;
  return { project_id, task_id, version_id, stopped };
}

/** Ten minutes. */
const defaultTotalTimeout = 600_000;

/** {@link WaitOptions} with every value in place. */
export interface WaitSettings extends Pick<WaitOptions, 'signal' | 'onProgress'> {
  readonly totalTimeout: number;
  readonly interval: Interval;
}

/** @throws InvalidRequestError if a time is no number of milliseconds */
export function resolveWaitOptions(kit: WaitKit, method: string, options: WaitOptions): WaitSettings {
  const { signal, totalTimeout, interval = {}, onProgress } = options;
  const base = { ...kit.limits, totalTimeout: defaultTotalTimeout };
  const given = typeof interval === 'number' ? { min: interval, max: interval } : interval;
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
    interval: { min: check('min'), max: check('max') },
  };
}

/** The waits between polls, in milliseconds. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

export const defaultInterval: Interval = { min: 1_000, max: 10_000 };

const growth = 1.5;

/** What is known when the next poll is planned. */
export interface PollContext {
  readonly interval: Interval;
  /** How many polls there were, from 1. */
  readonly polls: number;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** A random number from 0 to 1. */
  readonly random: number;
}

/**
 * How long to wait for the next poll, in milliseconds: as long as the service asks for, and not less than planned. Random
 * in part, so that many who began together do not ask together for ever.
 */
export function planPoll({ interval, polls, retryAfter = 0, random }: PollContext): number {
  const planned = Math.min(interval.min * growth ** (polls - 1), Math.max(interval.min, interval.max));
  return Math.max(retryAfter, Math.round((planned * (1 + random)) / 2));
}

/**
 * Reads a version until it has ended.
 *
 * @param stillActive what is to be done when it was read, and has not ended
 * @throws TimeoutError if it takes too long; the error of a poll that cannot pass; the caller's reason if the caller aborts
 */
export async function pollUntilFinal(
  kit: WaitKit,
  course: WaitState,
  stillActive?: () => Promise<unknown>,
): Promise<WaitResult> {
  const { signal } = course.settings;
  for (;;) {
    const ms = nextWait(course);
    report(kit, course, ms);
    if (ms > 0) await kit.sleep(Math.min(ms, timeLeft(course)), signal);
    signal?.throwIfAborted();
    if (timeLeft(course) <= 0) throw waitTimeout(kit, course);
    const result = await kit.safe.descProcessorTaskVersion(course.ids, callOptions(kit, course));
    course.polls += 1;
    if (!result.ok) {
      if (!isTransient(result.error)) throw result.error;
      course.error = result.error;
      continue;
    }
    const version = result.data;
    course.error = undefined;
    // What came over the wire may be anything.
    course.status = typeof version.status === 'number' ? version.status : undefined;
    const state = stateOf(course.status);
    if (isFinal(state)) {
      report(kit, course, 0);
      return { outcome: state, version, handle: handleOf(kit, course) };
    }
    if (isActive(state)) await stillActive?.();
  }
}

function nextWait({ polls, settings, error }: WaitState): number {
  const retryAfter = error?.kind === 'http' ? error.retryAfter : undefined;
  if (polls === 0) return retryAfter ?? 0;
  return planPoll({ interval: settings.interval, polls, retryAfter, random: Math.random() });
}

function report(kit: WaitKit, course: WaitState, nextPollIn: number): void {
  const { settings, status, polls, start, error } = course;
  notify(settings.onProgress, {
    handle: handleOf(kit, course),
    status,
    state: stateOf(status),
    polls,
    elapsed: Math.round(performance.now() - start),
    nextPollIn,
    ...(error && { error }),
  });
}

/** Reads a version until it has ended. */
export async function waitForVersion(
  kit: WaitKit,
  version: VersionIds | VersionHandle,
  options: WaitOptions = {},
): Promise<WaitResult> {
  return pollUntilFinal(kit, startWait(kit, 'waitForVersion', version, options));
}

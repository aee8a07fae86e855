import type { AnyModelArtsError } from '../errors/guards.js';
import type { VersionHandle } from '../errors/timeout-error.js';
import type { CallOptions } from '../operations/call-options.js';
import type { InternalOptions } from '../operations/operation-caller.js';
import { callback, duration, type OptionRules, readTyped, signal } from '../options.js';
import { steadyTime } from '../transport/deadline.js';
import { notify } from '../utils.js';
import type { VersionsContext } from './context.js';
import { readVersion, type VersionIds } from './handle.js';
import { defaultInterval, type Interval } from './poll-plan.js';
import { stateOf, type VersionState } from './state.js';

/** What `onProgress` receives while a version is waited for. */
export interface WaitProgress {
  readonly handle: VersionHandle;
  /** The number that was read last; undefined if none has been yet. */
  readonly status: number | undefined;
  /** Its name; `unknown` for a number that the client does not know, and before the first. */
  readonly state: VersionState;
  /** How often the version was read. */
  readonly polls: number;
  /** How long the wait has taken, in milliseconds. */
  readonly elapsed: number;
  /** In how many milliseconds the version is read again; 0 if at once, or not at all, because it has ended. */
  readonly nextPollIn: number;
  /** What the last call failed with, if it did: a poll, or a stop that is resolved by reading. */
  readonly error?: AnyModelArtsError;
}

/** How a version is waited for. */
export interface WaitOptions {
  /** Ends the wait at once when it aborts. A stop that was sent is not undone. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The limit for the stop and the wait together, in milliseconds. Beyond it, the call rejects with a TimeoutError that has a
   * `handle`. `Infinity`: no such limit. Default: 600000, ten minutes.
   */
  readonly totalTimeout?: number | undefined;
  /**
   * The delay between two polls, in milliseconds: `min` at first, growing by half each time, up to `max`, each randomised to
   * 50–100 %. A number stands for both. Default: 1000 and 10000.
   */
  readonly interval?: number | { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
  /**
   * Called when the stop was sent, and after each poll. What it throws does not affect the wait; it becomes an uncaught
   * exception. Default: none.
   */
  readonly onProgress?: ((progress: WaitProgress) => void) | undefined;
}

/** Ten minutes. */
const defaultTotalTimeout = 600_000;

const delay = { accepts: isDelay, expected: 'milliseconds above 0' };

/** The rules of the options that all waits have. */
export const waitRules: OptionRules<WaitOptions> = {
  signal,
  totalTimeout: duration,
  interval: {
    accepts: (value) => isDelay(value) || (typeof value === 'object' && value !== null),
    expected: 'milliseconds above 0, or an object with min and max',
    within: { min: delay, max: delay },
  },
  onProgress: callback,
};

function isDelay(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value < Number.POSITIVE_INFINITY;
}

/** Puts given delays in place of the default ones. */
export function resolveInterval(interval: WaitOptions['interval'] = {}): Interval {
  const { min = defaultInterval.min, max = defaultInterval.max } =
    typeof interval === 'number' ? { min: interval, max: interval } : interval;
  return { min, max };
}

/** {@link WaitOptions} with every value in place. */
export interface WaitSettings extends Pick<WaitOptions, 'signal' | 'onProgress'> {
  readonly totalTimeout: number;
  readonly interval: Interval;
}

/** What is known of the stop; `none` if none was sent. */
export type StopState = 'none' | 'sending' | 'accepted' | 'lost' | 'refused';

/** One wait: for which version, within which bounds, and what is known so far. */
export interface WaitState {
  /** The entry that was called. */
  readonly method: string;
  readonly ids: VersionIds;
  readonly settings: WaitSettings;
  /** When it began, by `steadyTime`. */
  readonly start: number;
  /** Whether another wait had sent a stop before. */
  readonly stoppedBefore: boolean;
  stop: StopState;
  /** How often the version was read. */
  polls: number;
  /** What was read last. */
  status: number | undefined;
  /** What the last call failed with, if it did. */
  error: AnyModelArtsError | undefined;
}

/** @throws InvalidRequestError if an id or an option makes no sense */
export function startWait(
  method: WaitState['method'],
  givenVersion: VersionIds | VersionHandle,
  givenOptions: WaitOptions,
): WaitState {
  const version = readVersion(method, givenVersion);
  const options = readTyped<WaitOptions>(method, 'options', givenOptions, waitRules);
  const { project_id, task_id, version_id } = version;
  const { totalTimeout = defaultTotalTimeout, interval, onProgress } = options;
  return {
    method,
    ids: { project_id, task_id, version_id },
    settings: { signal: options.signal, onProgress, totalTimeout, interval: resolveInterval(interval) },
    start: steadyTime(),
    stoppedBefore: 'stopped' in version && version.stopped,
    stop: 'none',
    polls: 0,
    status: undefined,
    error: undefined,
  };
}

/** What is left of the time of a wait, in milliseconds. */
export function timeLeft({ start, settings }: Pick<WaitState, 'start' | 'settings'>): number {
  return start + settings.totalTimeout - steadyTime();
}

/** A throttled request of a wait is queued until the end of the wait. */
export const waitOut: InternalOptions = { waitOutThrottling: true };

/** The options of a call within a wait. One attempt takes no longer than a whole call of this client may. */
export function callOptions(
  { limits }: Pick<VersionsContext, 'limits'>,
  left: number,
  signal: AbortSignal | undefined,
): CallOptions {
  return { signal, timeout: Math.min(limits.timeout, limits.totalTimeout), totalTimeout: Math.ceil(left) };
}

export function handleOf({ project }: Pick<VersionsContext, 'project'>, state: WaitState): VersionHandle {
  const { ids, stop, stoppedBefore } = state;
  const stopped = stoppedBefore || !(stop === 'none' || stop === 'refused');
  const { project_id = project.id, task_id, version_id } = ids;
  return { project_id, task_id, version_id, stopped };
}

/** Calls `onProgress`. */
export function reportWait(context: Pick<VersionsContext, 'project'>, state: WaitState, nextPollIn: number): void {
  const { settings, status, polls, start, error } = state;
  notify(settings.onProgress, {
    handle: handleOf(context, state),
    status,
    state: stateOf(status),
    polls,
    elapsed: Math.round(steadyTime() - start),
    nextPollIn,
    ...(error && { error }),
  });
}

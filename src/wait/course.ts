import type { AnyModelArtsError } from '../errors/guards.js';
import type { VersionHandle } from '../errors/version-handle.js';
import type { CallOptions } from '../operations/call-options.js';
import type { WaitKit } from './kit.js';
import type { WaitOptions } from './outcome.js';
import { resolveWait, type WaitSettings } from './settings.js';

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
export interface Course {
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
export function beginCourse(
  kit: WaitKit,
  method: Course['method'],
  { project_id, task_id, version_id, stopped = false }: VersionIds & Partial<Pick<VersionHandle, 'stopped'>>,
  options: WaitOptions,
): Course {
  return {
    method,
    ids: { project_id, task_id, version_id },
    settings: resolveWait(kit, method, options),
    start: performance.now(),
    stoppedBefore: stopped,
    stop: 'none',
    polls: 0,
    status: undefined,
    error: undefined,
  };
}

/** What is left of the time of a wait, in milliseconds. */
export function timeLeft({ start, settings }: Course): number {
  return start + settings.totalTimeout - performance.now();
}

/** How a call of a wait is carried out: within the client's limits, and what is left of the time. */
export function callOptions(kit: WaitKit, course: Course): CallOptions {
  return { signal: course.settings.signal, totalTimeout: Math.min(timeLeft(course), kit.limits.totalTimeout) };
}

export function handleOf({ project }: WaitKit, { ids, stop, stoppedBefore }: Course): VersionHandle {
  const stopped = stoppedBefore || !(stop === 'none' || stop === 'refused');
  const { project_id = project.id, task_id, version_id } = ids;
  return { project_id, task_id, version_id, stopped };
}

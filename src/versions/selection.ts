import type { AnyModelArtsError } from '../errors/guards.js';
import type { DescProcessorTaskVersionData, ListProcessorTaskVersionsData } from '../generated/methods.js';
import type { CallOptions } from '../operations/call-options.js';
import { readPages } from '../pagination/pages.js';
import type { WaitKit } from './kit.js';
import { isActive, stateOf } from './state.js';
import type { WaitOptions, WaitOutcome } from './wait.js';

/**
 * The versions that will run or run (status 0 and 1), of the given tasks or of all tasks of the project. All versions of a
 * task are looked at, not the newest alone, and all tasks, whatever their own status.
 */
export async function* runningVersions(
  kit: WaitKit,
  { project_id, task_ids }: Selection = {},
  options: { readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<RunningVersion, void, undefined> {
  const call = { signal: options.signal };
  for await (const task_id of task_ids ? new Set(task_ids) : allTasks(kit, project_id, call)) {
    try {
      for await (const version of readPages(kit, 'listProcessorTaskVersions', { project_id, task_id }, call)) {
        if (isActive(stateOf(version.status))) yield { task_id, version_id: version.task_version_id, version };
      }
    } catch (error) {
      // A task that was listed, and is not found, was deleted meanwhile: nothing of it runs.
      if (task_ids || !(kit.isModelArtsError(error) && error.kind === 'http' && error.reason === 'not-found'))
        throw error;
    }
  }
}

async function* allTasks(kit: WaitKit, project_id: string | undefined, options: CallOptions) {
  // Without their results, which may be large.
  for await (const { task_id } of readPages(kit, 'listProcessorTasks', { project_id, return_result: false }, options)) {
    yield task_id;
  }
}

/** Which versions are meant: those of some tasks, or of all tasks of the project. */
export interface Selection {
  /** Id of the project. Default: the client's `projectId`. */
  readonly project_id?: string | undefined;
  /** Ids of the tasks. Default: all tasks of the project. */
  readonly task_ids?: Iterable<string> | undefined;
}

/** A version that will run or runs. */
export interface RunningVersion {
  readonly task_id: string;
  readonly version_id: string;
  /** The version as it was listed. */
  readonly version: ListProcessorTaskVersionsData['versions'][number];
}

/** How far a `stopAll` is. */
export interface StopAllProgress {
  /** How many running versions were found so far. */
  readonly found: number;
  /** Of how many of them the outcome is known. */
  readonly settled: number;
  /** Whether all were found. */
  readonly listed: boolean;
}

/** How many versions are stopped. */
export interface StopAllOptions extends Omit<WaitOptions, 'onProgress'> {
  /** How many versions are stopped, or waited for, at the same time. Default: 8. */
  readonly concurrency?: number | undefined;
  /**
   * Whether to wait until each has ended, as `stopAndWait` does; `totalTimeout` and `interval` are those of each version.
   * Default: false, an accepted stop is enough.
   */
  readonly wait?: boolean | undefined;
  /**
   * Is told when a version was found or settled. What it throws does not touch anything; it becomes an uncaught exception.
   * Default: none.
   */
  readonly onProgress?: ((progress: StopAllProgress) => void) | undefined;
}

/** What became of one version. */
export interface StopAllOutcome {
  readonly task_id: string;
  readonly version_id: string;
  /**
   * `accepted`: the service took the stop, and nothing more is known; `error`: see there, whether it may have been stopped;
   * anything else: how the version ended.
   */
  readonly outcome: 'accepted' | WaitOutcome | 'error';
  /** Present if the outcome is `error`. */
  readonly error?: AnyModelArtsError;
  /** The version as it was read last, if it has ended. */
  readonly version?: DescProcessorTaskVersionData;
}

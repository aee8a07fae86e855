import { type AnyModelArtsError, isModelArtsError } from '../errors/guards.js';
import type { VersionHandle } from '../errors/timeout-error.js';
import { type Pages, type PageTypes, pageTable } from '../generated/pages.js';
import type { CallOptions } from '../operations/call-options.js';
import { readPages } from '../pagination/pages.js';
import { namesOf } from '../utils.js';
import type { VersionsContext } from './context.js';
import type { VersionIds } from './handle.js';
import { type RunningVersions, runningVersions } from './running-versions.js';
import type { Selection } from './selection.js';
import { type StopAllOptions, type StopAllRun, stopAll } from './stop-all.js';
import { stopAndWait } from './stop-and-wait.js';
import { type WaitResult, waitForVersion } from './wait.js';
import type { WaitOptions } from './wait-state.js';

/** What takes more than one request. */
export interface Versions {
  /**
   * Stops a version, and reads it until it has ended: an accepted stop does not mean that it has.
   *
   * A stop whose response was lost, or that was refused perhaps because of the state, is resolved by reading. If the version
   * has ended, that is the outcome. If it runs, a lost stop is sent again, up to three times, and a refusal is thrown. An
   * unknown state is not taken for the end, and a response about another version is not believed. Transient failures of polls
   * do not end the wait; a throttled request is sent again until `totalTimeout`.
   *
   * A wait that ends early does not undo the stop. `onProgress` reports that it was sent, before the first poll; so does the
   * `handle` of a TimeoutError, and of the error when a signal aborts without a reason of the caller.
   *
   * @throws TimeoutError with a `handle` if it takes longer than `totalTimeout`; the error of the stop if the version was not
   * stopped by it; the error of a permanently failing poll; the caller's own reason if the caller aborts; InvalidRequestError
   * if an id or an option makes no sense
   */
  stopAndWait(params: VersionIds, options?: WaitOptions): Promise<WaitResult>;

  /**
   * Reads a version until it has ended, as `stopAndWait` does after the stop. Also takes the handle of another wait, perhaps
   * of another process.
   *
   * @throws TimeoutError with a `handle` if it takes longer than `totalTimeout`; the error of a permanently failing poll; the
   * caller's own reason if the caller aborts; InvalidRequestError if an id or an option makes no sense
   */
  waitForVersion(version: VersionIds | VersionHandle, options?: WaitOptions): Promise<WaitResult>;

  /**
   * The versions that will run or run, or whose status is unknown: those that `stopAll` with the same selection stops. Tasks
   * come as the service lists them, the newest first, or as `task_ids` names them; the versions of a task, the newest first.
   * Each task takes a request of its own. A task that cannot be read does not end the list: the others follow, and then its
   * error is thrown.
   *
   * @throws what the lists fail with; InvalidRequestError if the selection makes no sense; the caller's own reason if the
   * caller aborts
   */
  runningVersions(selection: Selection, options?: { readonly signal?: AbortSignal | undefined }): RunningVersions;

  /**
   * Stops the selected versions. It starts at once and does the whole job, whether it is iterated for the outcomes or awaited
   * for a summary; if it is neither, a failure is an unhandled rejection.
   *
   * Stops are sent as fast as the service accepts them; what it throttles is sent again until `totalTimeout`. With `wait`,
   * versions are read beside that, those of a task together, and an outcome is known when its version has ended. A failed stop
   * or a task that cannot be read does not end the run; its outcome is `error`. If the list of tasks fails, the versions that
   * are known are stopped, and then the run fails with that error.
   *
   * Memory does not grow with the number of versions, except for those that are waited for, outcomes that were not read yet,
   * and up to `max` ids.
   *
   * @throws what the list of tasks fails with; InvalidRequestError if the selection or an option makes no sense, or if more
   * than `max` versions are selected; the caller's own reason if the caller aborts. A stop in flight then may have been
   * carried out; a version whose stop was accepted has the outcome `accepted`.
   */
  stopAll(selection: Selection, options?: StopAllOptions): StopAllRun;

  /**
   * The lists of the document, entry by entry. No entry is lost and none comes twice, whether `offset` counts pages or
   * entries, which the provider leaves open.
   */
  readonly pages: Pages;
}

export function createVersions(context: VersionsContext): Versions {
  return {
    stopAndWait: (ids, options) => stopAndWait(context, ids, options),
    waitForVersion: (version, options) => waitForVersion(context, version, options),
    runningVersions: (selection, options) => runningVersions(context, selection, options),
    stopAll: (selection, options) => stopAll(context, selection, options),
    pages: createPages(context),
  };
}

function createPages(context: VersionsContext): Pages {
  const methods = namesOf(pageTable).map((name) => [
    name,
    // The types of a list's parameters are those of its method in Pages.
    (params: PageTypes[typeof name]['params'], options?: CallOptions) => readPages(context, name, params, options),
  ]);
  // Pages and pageTable are generated from the same lists: each name has its method.
  return Object.fromEntries(methods) as Pages;
}

/** The waits, resolving with a failure instead of rejecting. An abort rejects with its own reason. */
export interface SafeVersions {
  /** As `stopAndWait`. */
  stopAndWait(params: VersionIds, options?: WaitOptions): Promise<SafeWaitResult>;
  /** As `waitForVersion`. */
  waitForVersion(version: VersionIds | VersionHandle, options?: WaitOptions): Promise<SafeWaitResult>;
}

/** The outcome of a wait that does not throw. */
export type SafeWaitResult =
  | { readonly ok: true; readonly data: WaitResult }
  | { readonly ok: false; readonly error: AnyModelArtsError };

export function createSafeVersions({ stopAndWait, waitForVersion }: Versions): SafeVersions {
  return {
    stopAndWait: (ids, options) => toResult(stopAndWait(ids, options)),
    waitForVersion: (version, options) => toResult(waitForVersion(version, options)),
  };
}

async function toResult(wait: Promise<WaitResult>): Promise<SafeWaitResult> {
  try {
    return { ok: true, data: await wait };
  } catch (error) {
    if (isModelArtsError(error)) return { ok: false, error };
    throw error;
  }
}

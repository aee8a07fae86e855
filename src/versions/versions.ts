import type { VersionHandle } from '../errors/timeout-error.js';
import { type Pages, type PageTypes, pageTable } from '../generated/pages.js';
import type { CallOptions } from '../operations/call-options.js';
import { namesOf } from '../utils.js';
import type { WaitKit } from './kit.js';
import type { RunningVersion, Selection, StopAllOptions, StopAllOutcome } from './selection.js';
import type { VersionIds, WaitOptions, WaitResult } from './wait.js';

/** What takes more than one request. */
export interface Versions {
  /**
   * Stops a version, and reads it until it has ended. The service does not say whether a version has ended when it answers
   * a stop; this does.
   *
   * A stop whose answer was lost, or that was refused perhaps because of the state, is settled by reading: if the version
   * has ended, that is the outcome; if it runs, a lost stop is sent again, up to three times, and a refusal is thrown. A
   * state that is not known is never taken for the end. Polls that fail are survived, unless they would fail again.
   *
   * A wait that ends early does not undo the stop. `onProgress` tells that it was sent, before the first poll; so does the
   * `handle` of a TimeoutError, and of the error when a signal aborts without a reason of the caller.
   *
   * @throws TimeoutError with a `handle` if it takes longer than `totalTimeout`; the error of the stop if the version was not
   * stopped by it; the error of a poll that would fail again; the caller's own reason if the caller aborts
   */
  stopAndWait(params: VersionIds, options?: WaitOptions): Promise<WaitResult>;

  /**
   * Reads a version until it has ended, as `stopAndWait` does after the stop. Takes the handle of another wait, too, perhaps
   * of another process.
   *
   * @throws TimeoutError with a `handle` if it takes longer than `totalTimeout`; the error of a poll that would fail again;
   * the caller's own reason if the caller aborts
   */
  waitForVersion(version: VersionIds | VersionHandle, options?: WaitOptions): Promise<WaitResult>;

  /**
   * The versions that will run or run (status 0 and 1), of some tasks or of the whole project: those that `stopAll` stops.
   *
   * @throws whatever the lists fail with; the caller's own reason if the caller aborts
   */
  runningVersions(
    selection?: Selection,
    options?: { readonly signal?: AbortSignal | undefined },
  ): AsyncIterableIterator<RunningVersion>;

  /**
   * Stops all running versions of some tasks or of the whole project, several at a time, and gives their outcomes as they
   * come. It stops as fast as the outcomes are taken, and keeps no more than it works on. One that fails stops nothing: its
   * outcome is `error`. Whoever leaves the loop early ends what is under way; what was sent stays sent.
   *
   * @throws whatever a list fails with, after the outcomes of what was under way; the caller's own reason if the caller
   * aborts; InvalidRequestError if an option makes no sense
   */
  stopAll(selection?: Selection, options?: StopAllOptions): AsyncIterableIterator<StopAllOutcome>;

  /**
   * The lists of the document, entry by entry. No entry is lost and none comes twice, whether `offset` counts pages or
   * entries, which the provider leaves open.
   */
  readonly pages: Pages;
}

/** The same, loaded when it is used first: a program that calls methods alone does not need it. */
export function createVersions(kit: WaitKit): Versions {
  const load = () => import('./loaded.js');
  return {
    stopAndWait: async (...given) => (await load()).stopAndWait(kit, ...given),
    waitForVersion: async (...given) => (await load()).waitForVersion(kit, ...given),
    runningVersions: async function* (...given) {
      yield* (await load()).runningVersions(kit, ...given);
    },
    stopAll: async function* (...given) {
      yield* (await load()).stopAll(kit, ...given);
    },
    pages: createPages(async function* (...given) {
      yield* (await load()).readPages(kit, ...given);
    }),
  };
}

function createPages(
  read: (name: keyof PageTypes, params: object, options?: CallOptions) => AsyncIterableIterator<unknown>,
): Pages {
  const methods = namesOf(pageTable).map((name) => [
    name,
    (params: object = {}, options?: CallOptions) => read(name, params, options),
  ]);
  // Pages and pageTable are generated from the same lists: each name has its method.
  return Object.fromEntries(methods) as Pages;
}

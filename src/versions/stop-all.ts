import type { CallOptions } from '../operations/call-options.js';
import { notify } from '../utils.js';
import { asCompleted } from './as-completed.js';
import type { WaitKit } from './kit.js';
import type { RunningVersion, Selection, StopAllOptions, StopAllOutcome } from './selection.js';
import { runningVersions } from './selection.js';
import { isFinal, stateOf } from './state.js';
import { stopAndWait } from './stop-and-wait.js';
import type { WaitOptions } from './wait.js';
import { classifyStopFailure } from './wait-errors.js';

type Ids = Pick<StopAllOutcome, 'task_id' | 'version_id'> & { readonly project_id: string | undefined };
type Ending = Pick<StopAllOutcome, 'outcome' | 'error' | 'version'>;

/** Stops all running versions, and gives their outcomes in the order in which they are known. */
export async function* stopAll(
  kit: WaitKit,
  selection: Selection = {},
  options: StopAllOptions = {},
): AsyncGenerator<StopAllOutcome, void, undefined> {
  const { concurrency = 8, wait = false, signal, onProgress, ...waiting } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    const problem = `concurrency is ${String(concurrency)}.`;
    throw new kit.InvalidRequestError('stopAll', 'concurrency', problem, 'Give a whole number above 0.');
  }
  signal?.throwIfAborted();
  const controller = new AbortController();
  const unfollow = signal && kit.followAbort(signal, () => controller.abort(signal.reason));
  const call = { signal: controller.signal };
  const progress = { found: 0, settled: 0, listed: false };
  const end = (ids: Ids) => (wait ? stopOneAndWait(kit, ids, { ...waiting, ...call }) : stopOne(kit, ids, call));
  try {
    yield* asCompleted(runningVersions(kit, selection, call), {
      concurrency,
      work: async ({ task_id, version_id }: RunningVersion): Promise<StopAllOutcome> => {
        const ending = await end({ project_id: selection.project_id, task_id, version_id });
        return { task_id, version_id, ...ending };
      },
      watch: (change) => {
        if (change === 'listed') progress.listed = true;
        else progress[change] += 1;
        notify(onProgress, { ...progress });
      },
      cancel: () => controller.abort(),
    });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  } finally {
    unfollow?.();
  }
}

/** Stops one version. If that fails for its state, or the answer was lost, it is read whether it has ended. */
async function stopOne(kit: WaitKit, ids: Ids, options: CallOptions): Promise<Ending> {
  const stop = await kit.safe.stopProcessorTaskVersion(ids, options);
  if (stop.ok) return { outcome: 'accepted' };
  if (classifyStopFailure(stop.error) !== 'failed') {
    const read = await kit.safe.descProcessorTaskVersion(ids, options);
    const state = stateOf(read.ok ? read.data.status : undefined);
    if (read.ok && isFinal(state)) return { outcome: state, version: read.data };
  }
  return { outcome: 'error', error: stop.error };
}

async function stopOneAndWait(kit: WaitKit, ids: Ids, options: WaitOptions): Promise<Ending> {
  try {
    const { outcome, version } = await stopAndWait(kit, ids, options);
    return { outcome, version };
  } catch (error) {
    if (kit.isModelArtsError(error)) return { outcome: 'error', error };
    throw error;
  }
}

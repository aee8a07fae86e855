import type { CallOptions } from '../operations/call-options.js';
import type { WaitKit } from './kit.js';
import { readPages } from './pages/read-pages.js';
import { isActive, stateOf } from './state.js';
import type { RunningVersion, Selection } from './stop-all-options.js';

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

import type { Store, Task } from './store.js';

/** Whether a task is the newest of its kind for its dataset version. */
export function isNewest(task: Task, store: Store): boolean {
  return store.newestTasks(String(store.revision), () => findNewest(store.tasks.values())).has(task);
}

/** The dataset version that a task is for. */
export function datasetVersionOf({ setting }: Task): string | undefined {
  return setting.version_id ?? setting.data_source?.version_id ?? setting.inputs?.[0]?.version_id;
}

function findNewest(tasks: Iterable<Task>): ReadonlySet<Task> {
  const newest = new Map<string, Task>();
  for (const task of tasks) {
    const kind = JSON.stringify([task.setting.template?.id, datasetVersionOf(task)]);
    if (task.createdAt >= (newest.get(kind)?.createdAt ?? 0)) newest.set(kind, task);
  }
  return new Set(newest.values());
}

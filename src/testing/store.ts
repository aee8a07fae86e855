import type { ProcessorDataSource, TemplateParam, WorkPath } from '../generated/schemas.js';
import type { FullPlan, Run } from './run.js';

/** What a task or a version reads, does and writes, as the service shows it. */
export interface Setting {
  readonly data_source?: ProcessorDataSource;
  readonly inputs?: ProcessorDataSource[];
  readonly template?: TemplateParam;
  readonly work_path?: WorkPath;
  /** The dataset version of a feature analysis. */
  readonly version_id?: string;
  readonly workspace_id?: string;
}

/** A version of a task: one run. */
export interface Version extends Run {
  readonly id: string;
  readonly task: Task;
  /** Its place among all versions that the task ever had, from 1. */
  readonly number: number;
  readonly description: string | undefined;
  /** Only what differs from the task. */
  readonly setting: Setting | undefined;
  /** How many stops were accepted. */
  stops: number;
}

export interface Task {
  readonly id: string;
  /** Its place among all tasks that the project ever had, from 1. */
  readonly number: number;
  readonly createdAt: number;
  readonly name: string;
  readonly setting: Setting;
  readonly plan: FullPlan;
  /** The run of a feature analysis, which has no versions. */
  readonly ownRun: Run | undefined;
  readonly versions: Map<string, Version>;
  /** The existing version that was created last. */
  newest: Version | undefined;
  description: string | undefined;
  versionsCreated: number;
}

/** The tasks of the project. */
export interface Store {
  readonly tasks: Map<string, Task>;
  readonly names: Set<string>;
  tasksCreated: number;
  /** Changes when a task or a version is created or deleted. */
  revision: number;
  /** The tasks as they were listed last. */
  readonly listedTasks: Memo<readonly Task[]>;
  /** The versions as they were listed last, for tasks with many. */
  readonly listedVersions: WeakMap<Task, Memo<readonly Version[]>>;
  /** The newest task of each kind for each dataset version. */
  readonly newestTasks: Memo<ReadonlySet<Task>>;
}

export function createStore(): Store {
  return {
    tasks: new Map(),
    names: new Set(),
    tasksCreated: 0,
    revision: 0,
    listedTasks: createMemo(),
    listedVersions: new WeakMap(),
    newestTasks: createMemo(),
  };
}

/** The run that decides the status of a task: that of its newest version, or its own. */
export function runOf(task: Task): Run | undefined {
  return task.newest ?? task.ownRun;
}

export function deleteTask(store: Store, task: Task): void {
  store.tasks.delete(task.id);
  store.names.delete(task.name);
  store.revision += 1;
}

export function deleteVersion(store: Store, { id, task }: Version): void {
  task.versions.delete(id);
  if (task.newest?.id === id) task.newest = [...task.versions.values()].at(-1);
  store.revision += 1;
}

/** Whether a task is the newest of its kind for its dataset version. */
export function isNewest(task: Task, store: Store): boolean {
  return store.newestTasks(String(store.revision), () => findNewest(store.tasks.values())).has(task);
}

/** The dataset version that a task reads. */
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

/** Returns the last value as long as the key is the same; otherwise makes a new one. */
export type Memo<Value> = (key: string, make: () => Value) => Value;

export function createMemo<Value>(): Memo<Value> {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key, make) => {
    if (last?.key !== key) last = { key, value: make() };
    return last.value;
  };
}

import type { ProcessorDataSource, TemplateParam, WorkPath } from '../generated/schemas.js';
import { createMemo, type Memo } from './memo.js';
import type { FullPlan, Run } from './run.js';

/** What a task or a version reads, does and writes, as the service tells it. */
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
  /** Its place among the versions of the task that were ever created, from 1. */
  readonly number: number;
  readonly description: string | undefined;
  /** Only what is not as in the task. */
  readonly setting: Setting | undefined;
  /** How many stops were accepted. */
  stops: number;
}

/** A task. */
export interface Task {
  readonly id: string;
  /** Its place among the tasks that were ever created, from 1. */
  readonly number: number;
  readonly createdAt: number;
  readonly name: string;
  readonly setting: Setting;
  readonly plan: FullPlan;
  /** A feature analysis has no versions, and runs by itself. */
  readonly ownRun: Run | undefined;
  readonly versions: Map<string, Version>;
  /** The version that was created last, of those that are there. */
  newest: Version | undefined;
  description: string | undefined;
  versionsCreated: number;
}

/** The tasks of the project. */
export interface Store {
  readonly tasks: Map<string, Task>;
  readonly names: Set<string>;
  tasksCreated: number;
  /** Changes with each task and version that comes or goes. */
  revision: number;
  /** Tasks as they were last listed. */
  readonly listedTasks: Memo<readonly Task[]>;
  /** Versions as they were last listed, of tasks that have many. */
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

/** The run that tells how far a task is: that of its newest version, or its own. */
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

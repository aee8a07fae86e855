import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { Identifiers } from './ids.js';
import type { CheckedTask, VersionSetup } from './options.js';
import { type FullPlan, fillPlan } from './run.js';
import type { Setting, Store, Task, Version } from './store.js';

/** The parts of the service that create tasks and versions. */
export interface Creator {
  readonly store: Store;
  readonly identifiers: Identifiers;
  /** The plan of runs whose task has none. */
  readonly plan: FullPlan;
  readonly now: () => number;
}

/** The setting of a task that a test adds without one. */
const usualSetting: Setting = {
  inputs: [
    {
      type: 'DATASET',
      source: 'dS7jM2kX9cT4bQ6nW1z',
      version_id: 'fU5hR8gE3aY7iP0oK2l',
      name: 'cats',
      version_name: 'V001',
    },
  ],
  work_path: {
    type: 'DATASET',
    path: 'dS7jM2kX9cT4bQ6nW1z',
    name: 'cats',
    version_name: 'V002',
    output_path: '/my-bucket/out/',
  },
  template: {
    id: 'sys_data_validation',
    name: 'meta check',
    operator_params: [
      {
        name: 'MetaValidation',
        advanced_params_switch: false,
        params: {
          task_type: 'image_classification',
          dataset_type: 'manifest',
          source_service: 'select',
          filter_func: 'data_validation_select',
          image_max_width: '1920',
          image_max_height: '1920',
          total_status: '[0,1,2]',
        },
      },
    ],
  },
};

export interface NewTask {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly setting: Setting;
  readonly plan: FullPlan;
  readonly createdAt: number;
}

export interface NewVersion {
  readonly id?: string | undefined;
  readonly description?: string | undefined;
  readonly setting?: Setting | undefined;
  readonly plan: FullPlan;
  readonly createdAt: number;
}

/** Adds a task as a test describes it, with its versions. */
export function addTask(creator: Creator, setup: CheckedTask, entry: string): Task {
  const { task_id: id, age = 0, run, versions, description, name, ...own } = setup;
  if (id !== undefined && creator.store.tasks.has(id)) throw existing(entry, 'task_id');
  const ids = typeof versions === 'number' ? [] : versions.flatMap(({ version_id }) => version_id ?? []);
  if (new Set(ids).size < ids.length) throw existing(entry, 'version_id');
  const plan = fillPlan(run, creator.plan);
  const task = createTask(creator, {
    id,
    name,
    description,
    plan,
    createdAt: creator.now() - age,
    setting: Object.keys(own).length === 0 ? usualSetting : { ...usualSettingBeside(own), ...own },
  });
  for (const version of typeof versions === 'number' ? times(versions, {}) : versions) {
    addVersion(creator, task, version, entry);
  }
  return task;
}

/** Adds a version as a test describes it. */
export function addVersion(creator: Creator, task: Task, setup: VersionSetup, entry: string): Version {
  const { version_id: id, age = 0, run } = setup;
  if (id !== undefined && task.versions.has(id)) throw existing(entry, 'version_id');
  return createVersion(creator, task, { id, plan: fillPlan(run, task.plan), createdAt: creator.now() - age });
}

function existing(entry: string, parameter: string): InvalidRequestError {
  return new InvalidRequestError(entry, parameter, `${parameter} exists already.`, 'Give another one, or none.');
}

export function createTask({ store, identifiers }: Creator, task: NewTask): Task {
  const { id = identifiers.next(), name, description, setting, plan, createdAt } = task;
  const number = store.tasksCreated + 1;
  const isAnalysis = setting.template?.id === 'sys_data_analyse';
  const created: Task = {
    id,
    number,
    createdAt,
    name: name ?? `task-${number}`,
    setting,
    plan,
    description,
    ownRun: isAnalysis ? { createdAt, plan, stoppedAt: undefined } : undefined,
    versions: new Map(),
    newest: undefined,
    versionsCreated: 0,
  };
  store.tasks.set(id, created);
  store.names.add(created.name);
  store.tasksCreated = number;
  store.revision += 1;
  return created;
}

export function createVersion({ store, identifiers }: Creator, task: Task, version: NewVersion): Version {
  const { id = identifiers.next(), description, setting, plan, createdAt } = version;
  const number = task.versionsCreated + 1;
  const created: Version = { id, task, number, createdAt, plan, description, setting, stoppedAt: undefined, stops: 0 };
  task.versions.set(id, created);
  task.newest = created;
  task.versionsCreated = number;
  store.revision += 1;
  return created;
}

function usualSettingBeside({ data_source }: Setting): Setting {
  const { inputs: _inputs, ...rest } = usualSetting;
  return data_source === undefined ? usualSetting : rest;
}

function* times<Item>(number: number, item: Item): Iterable<Item> {
  for (let count = 0; count < number; count++) yield item;
}

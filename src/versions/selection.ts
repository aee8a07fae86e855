import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { ListProcessorTaskVersionsData } from '../generated/methods.js';
import { callback, describeType, duration, type OptionRules, readTyped, text, texts } from '../options.js';
import { serializeId } from '../transport/path.js';
import { globPrefix, matchesGlob } from './glob.js';
import type { ActiveState } from './state.js';

/** Which versions are meant: of all tasks, or of the tasks that are named. Nothing is meant by leaving something out. */
export type Selection = (
  | {
      /** All tasks of the project in the selected workspaces. */
      readonly all: true;
      readonly task_ids?: never;
    }
  | {
      /** Ids of the tasks. An empty array selects nothing. */
      readonly task_ids: readonly string[];
      readonly all?: never;
    }
) &
  SelectionFilter;

/** What restricts a selection. */
export interface SelectionFilter {
  /** Id of the project. Default: the client's `projectId`. */
  readonly project_id?: string | undefined;
  /**
   * Ids of the workspaces to look in. No operation of the service lists the workspaces. Default: with `all`, the default
   * workspace `0` only; with `task_ids`, wherever the tasks are.
   */
  readonly workspace_ids?: readonly string[] | undefined;
  /**
   * Only versions that were created more than so many milliseconds ago, by the service's clock: the `Date` header of its
   * responses, which browsers hide unless the service exposes it. A version whose age is unknown is not selected. Default: any
   * age.
   */
  readonly olderThan?: number | undefined;
  /**
   * Only tasks of this name. In a string, `*` stands for any characters and `?` for one; all others for themselves. Default:
   * any name.
   */
  readonly taskName?: string | RegExp | undefined;
  /** Only versions of this type, such as `sys_data_validation`. Default: any type. */
  readonly taskType?: string | undefined;
  /** Ids of tasks or versions that are never selected. Default: none. */
  readonly exclude?: readonly string[] | undefined;
  /** Called for each version that all else selects; it must return true or false. Default: all of them. */
  readonly where?: ((version: RunningVersion) => boolean) | undefined;
}

/** A version that will run or runs. */
export interface RunningVersion {
  readonly task_id: string;
  readonly version_id: string;
  /** The name of its task; undefined if the service does not say. */
  readonly name: string | undefined;
  /** Its type, such as `sys_data_validation`; undefined if the service does not say. */
  readonly type: string | undefined;
  /** The workspace of its task; undefined if the service does not say. */
  readonly workspace_id: string | undefined;
  /** When it was created, in milliseconds since 1970 by the service's clock; undefined if the service does not say. */
  readonly created: number | undefined;
  /** How long ago it was created, in milliseconds by the service's clock; undefined if the service does not say. */
  readonly age: number | undefined;
  /** How long it has run, in milliseconds; undefined if the service does not say. */
  readonly duration: number | undefined;
  /** `unknown` for a status that no page of the provider names: it is never taken for the end. */
  readonly state: ActiveState | 'unknown';
  /** The version as it was listed. */
  readonly version: ListProcessorTaskVersionsData['versions'][number];
}

/** A task, as far as a selection needs it. */
export interface TaskFacts {
  readonly task_id: string;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly workspace_id: string | undefined;
}

const name = {
  accepts: (value: unknown) => (typeof value === 'string' && value !== '') || value instanceof RegExp,
  expected: 'a name, in which * and ? stand for other characters, or a RegExp',
};

const rules: OptionRules<Selection> = {
  // A value that is missing by mistake must select neither everything nor nothing.
  all: { accepts: (value) => value === true, expected: 'true, or leave it out and give task_ids', defined: true },
  task_ids: { ...texts, defined: true },
  project_id: text,
  workspace_ids: {
    accepts: (value) => texts.accepts(value) && Array.isArray(value) && value.length > 0,
    expected: 'an array of at least one workspace id',
  },
  olderThan: duration,
  taskName: name,
  taskType: text,
  exclude: texts,
  where: callback,
};

/** A checked selection, which later changes of what was given do not affect. */
export interface ResolvedSelection
  extends Pick<SelectionFilter, 'project_id' | 'olderThan' | 'taskName' | 'taskType' | 'where'> {
  /** The entry that was called. */
  readonly method: string;
  /** Undefined for all tasks. */
  readonly task_ids: readonly string[] | undefined;
  /** Undefined for tasks that are named, wherever they are. */
  readonly workspace_ids: readonly string[] | undefined;
  readonly exclude: ReadonlySet<string>;
}

/**
 * Checks a selection before anything is sent.
 *
 * @throws InvalidRequestError unless it has exactly one of `all` and `task_ids`, and nothing that is not known
 */
export function resolveSelection(method: string, given: Selection): ResolvedSelection {
  const selection = readTyped<Selection>(method, 'selection', given, rules);
  checkScope(method, selection);
  const { project_id, task_ids, workspace_ids, olderThan, taskName, taskType, exclude = [], where } = selection;
  for (const task_id of task_ids ?? []) serializeId(method, 'task_id', task_id);
  return {
    method,
    project_id,
    task_ids: task_ids && [...new Set(task_ids)],
    workspace_ids: workspace_ids ? [...new Set(workspace_ids)] : task_ids ? undefined : ['0'],
    olderThan,
    taskName,
    taskType,
    exclude: new Set(exclude),
    where,
  };
}

function checkScope(method: string, { all, task_ids }: Selection): void {
  if ((all === undefined) !== (task_ids === undefined)) return;
  const problem = `the selection has ${all === undefined ? 'neither all nor' : 'both all and'} task_ids.`;
  const advice = 'Give { all: true } for all tasks of the project, or { task_ids: [...] } for some.';
  throw new InvalidRequestError(method, 'selection', problem, advice);
}

/** What the service is asked for as `task_name`, which it matches vaguely: what each selected name begins with. */
export function nameToRequest({ taskName }: ResolvedSelection): string | undefined {
  return typeof taskName === 'string' ? globPrefix(taskName) : undefined;
}

/** Whether a task that is known by its id only must be read to decide on its versions. */
export function needsTask({ taskName, workspace_ids, where }: ResolvedSelection): boolean {
  return taskName !== undefined || workspace_ids !== undefined || where !== undefined;
}

/** Whether versions of a task can be selected. */
export function selectsTask(selection: ResolvedSelection, { task_id, name, workspace_id = '0' }: TaskFacts): boolean {
  const { exclude, workspace_ids, taskName } = selection;
  if (exclude.has(task_id) || workspace_ids?.includes(workspace_id) === false) return false;
  if (taskName === undefined) return true;
  if (name === undefined) return false;
  // search: it has no memory of the match before, which `test` with the flag g has.
  return typeof taskName === 'string' ? matchesGlob(taskName, name) : name.search(taskName) !== -1;
}

/**
 * Whether a version of a selected task is selected; `skipped` if it would be, but for its unknown age.
 *
 * @throws WhereError if `where` throws; InvalidRequestError if it does not return true or false
 */
export function judgeVersion(
  { method, taskType, exclude, olderThan, where }: ResolvedSelection,
  version: RunningVersion,
): 'selected' | 'skipped' | 'not-selected' {
  const { version_id, type, age } = version;
  if (exclude.has(version_id) || (taskType !== undefined && type !== taskType)) return 'not-selected';
  if (olderThan !== undefined && age !== undefined && age <= olderThan) return 'not-selected';
  if (where) {
    const wanted: unknown = callWhere(where, version);
    // A promise, which an asynchronous function returns, would select everything.
    if (typeof wanted !== 'boolean') {
      const problem = `selection.where returned ${describeType(wanted)}.`;
      const advice = 'Return true or false; an asynchronous function cannot be used.';
      throw new InvalidRequestError(method, 'selection.where', problem, advice);
    }
    if (!wanted) return 'not-selected';
  }
  return olderThan !== undefined && age === undefined ? 'skipped' : 'selected';
}

/**
 * What `where` has thrown, as its `cause`. It ends the call, also if it is an error of this client: only those of requests
 * are about a single task.
 */
export class WhereError extends Error {}

function callWhere(where: NonNullable<Selection['where']>, version: RunningVersion): unknown {
  try {
    return where(version);
  } catch (cause) {
    throw new WhereError('where has thrown.', { cause });
  }
}

/** What the caller gets for an error: what `where` has thrown, as it is. */
export function unwrapWhereError(error: unknown): unknown {
  return error instanceof WhereError ? error.cause : error;
}

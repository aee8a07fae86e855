import { isModelArtsError } from '../errors/guards.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { ListProcessorTasksData, ListProcessorTaskVersionsData } from '../generated/methods.js';
import type { OperationCaller } from '../operations/operation-caller.js';
import { type OptionRules, readTyped, signal } from '../options.js';
import { readPages } from '../pagination/pages.js';
import { defined } from '../utils.js';
import type { VersionsContext } from './context.js';
import { ServiceClock } from './run-calls.js';
import {
  judgeVersion,
  nameToRequest,
  type ResolvedSelection,
  type RunningVersion,
  resolveSelection,
  type Selection,
  selectsTask,
  type TaskFacts,
  unwrapWhereError,
} from './selection.js';
import { isFinal, stateOf } from './state.js';
import { aboutAnother } from './wait-errors.js';
import { waitOut } from './wait-state.js';

/** Versions that will run or run, one after the other. */
export interface RunningVersions extends AsyncIterableIterator<RunningVersion> {
  /** The workspaces that are looked in; undefined if the selection names tasks, wherever they are. */
  readonly workspace_ids: readonly string[] | undefined;
}

interface ListOptions {
  readonly signal?: AbortSignal | undefined;
}

const rules: OptionRules<ListOptions> = { signal };

/** Lists the versions that a selection selects. */
export function runningVersions(
  context: VersionsContext,
  given: Selection,
  options: ListOptions = {},
): RunningVersions {
  let selection: ResolvedSelection | undefined;
  let versions: AsyncGenerator<RunningVersion, undefined, undefined>;
  try {
    const { signal } = readTyped<ListOptions>('runningVersions', 'options', options, rules);
    selection = resolveSelection('runningVersions', given);
    versions = listRunning(context, selection, signal);
  } catch (error) {
    versions = fail(error);
  }
  return Object.assign(versions, { workspace_ids: selection?.workspace_ids });
}

// biome-ignore lint/correctness/useYield: what is wrong is thrown when the first version is requested.
async function* fail(problem: unknown): AsyncGenerator<RunningVersion, undefined, undefined> {
  throw problem;
}

async function* listRunning(
  context: VersionsContext,
  selection: ResolvedSelection,
  signal: AbortSignal | undefined,
): AsyncGenerator<RunningVersion, undefined, undefined> {
  const clock = new ServiceClock();
  const call: OperationCaller['call'] = async (name, params) => {
    const success = await context.call(name, params, { signal }, waitOut);
    clock.observe(success.date);
    return success;
  };
  let failure: { readonly error: unknown } | undefined;
  for await (const task of readTasks({ call }, selection)) {
    try {
      for await (const { verdict, version } of readVersions({ call }, selection, task, { clock, withTask: true })) {
        if (verdict === 'selected') yield version;
        signal?.throwIfAborted();
      }
    } catch (error) {
      if (!isModelArtsError(error) || error.operation === selection.method) throw unwrapWhereError(error);
      failure ??= { error };
    }
  }
  if (failure) throw failure.error;
}

/** A task whose versions are read. Named ones are known by their id only. */
export type ReadTask = TaskFacts | Pick<TaskFacts, 'task_id'>;

/**
 * The selected tasks, as they are named or listed.
 *
 * @throws the first error of a list, after the tasks of the other workspaces
 */
export async function* readTasks(
  caller: Pick<OperationCaller, 'call'>,
  selection: ResolvedSelection,
): AsyncGenerator<ReadTask, void, undefined> {
  const { project_id, task_ids, workspace_ids = [] } = selection;
  if (task_ids) {
    for (const task_id of task_ids) yield { task_id };
    return;
  }
  // A service that ignores workspace_id lists a task in each of several workspaces.
  const seen = workspace_ids.length > 1 ? new Set<string>() : undefined;
  let failure: { readonly error: unknown } | undefined;
  for (const workspace_id of workspace_ids) {
    // Without their results, which may be large. Not by status: that of a task says nothing about its older versions.
    const filter = { project_id, workspace_id, task_name: nameToRequest(selection), return_result: false };
    try {
      for await (const task of readPages(caller, 'listProcessorTasks', defined(filter))) {
        const facts = toFacts(task, workspace_id);
        if (seen?.has(facts.task_id) || !selectsTask(selection, facts)) continue;
        seen?.add(facts.task_id);
        yield facts;
      }
    } catch (error) {
      if (!isAboutWorkspace(error, selection)) throw error;
      failure ??= { error };
    }
  }
  if (failure) throw failure.error;
}

/** Whether the next workspace may be read though this one could not be. Refused credentials would be refused again. */
function isAboutWorkspace(error: unknown, { method }: ResolvedSelection): boolean {
  if (!isModelArtsError(error) || error.operation === method) return false;
  return error.kind !== 'http' || error.reason !== 'unauthenticated';
}

/** A version that is selected, or would be but for its unknown age. */
export interface JudgedVersion {
  readonly verdict: 'selected' | 'skipped';
  readonly version: RunningVersion;
}

/**
 * The versions of a task that are selected. A listed task that is known to be gone has none.
 *
 * @param withTask whether a task that is known by its id only must be read for its name and workspace
 * @throws the error of a request; UnexpectedResponseError if the list cannot be trusted; what `where` throws
 */
export async function* readVersions(
  caller: Pick<OperationCaller, 'call'>,
  selection: ResolvedSelection,
  task: ReadTask,
  { clock, withTask }: { readonly clock: ServiceClock; readonly withTask: boolean },
): AsyncGenerator<JudgedVersion, void, undefined> {
  const { project_id } = selection;
  const { task_id } = task;
  if (selection.exclude.has(task_id)) return;
  let strangers = false;
  try {
    const facts = 'name' in task || !withTask ? task : await readTask(caller, project_id, task_id);
    if ('name' in facts && !selectsTask(selection, facts)) return;
    for await (const item of readPages(caller, 'listProcessorTaskVersions', { project_id, task_id })) {
      if (isFinal(stateOf(item.status))) continue;
      if (typeof item.task_id === 'string' && item.task_id !== task_id) {
        strangers = true;
        continue;
      }
      const version = toRunningVersion(item, facts, clock.now());
      const verdict = judgeVersion(selection, version);
      if (verdict !== 'not-selected') yield { verdict, version };
    }
  } catch (error) {
    // Deleted after it was listed.
    if ('name' in task && isGone(error)) return;
    throw error;
  }
  if (!strangers) return;
  throw new UnexpectedResponseError(
    { operation: 'ListProcessorTaskVersions', sent: 'yes', attempts: [] },
    { problem: 'The list holds versions of another task, which were not touched.', status: 200 },
  );
}

async function readTask(
  caller: Pick<OperationCaller, 'call'>,
  project_id: string | undefined,
  task_id: string,
): Promise<TaskFacts> {
  const { data, requestId } = await caller.call('describeProcessorTask', { project_id, task_id });
  if (typeof data.task_id !== 'string' || data.task_id === task_id) return { ...toFacts(data, undefined), task_id };
  throw aboutAnother('task', requestId);
}

/** Whether a task is known to be gone. Any other not-found may come from a wrong route, or from another host. */
function isGone(error: unknown): boolean {
  return isModelArtsError(error) && error.kind === 'http' && error.code === 'ModelArts.4700';
}

function toFacts(task: Partial<ListProcessorTasksData['tasks'][number]>, workspace: string | undefined): TaskFacts {
  return {
    task_id: String(task.task_id),
    name: textOf(task.name),
    type: textOf(task.template?.id),
    workspace_id: textOf(task.workspace_id) ?? workspace,
  };
}

function toRunningVersion(
  version: ListProcessorTaskVersionsData['versions'][number],
  task: ReadTask,
  now: number | undefined,
): RunningVersion {
  const state = stateOf(version.status);
  const created = timeOf(version.create_time);
  const seconds: unknown = version.duration_seconds;
  const known = 'name' in task ? task : undefined;
  return {
    task_id: task.task_id,
    version_id: version.task_version_id,
    name: known?.name,
    type: textOf(version.template?.id) ?? known?.type,
    workspace_id: known?.workspace_id,
    created,
    age: now === undefined || created === undefined ? undefined : Math.max(0, Math.round(now - created)),
    duration: typeof seconds === 'number' && seconds >= 0 ? seconds * 1_000 : undefined,
    state: isFinal(state) ? 'unknown' : state,
    version,
  };
}

// The wire may hold anything.
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A time in milliseconds since 1970. One before 1973 or after 5138 is no such time: it may be in seconds or microseconds. */
function timeOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 1e11 && value < 1e14 ? value : undefined;
}

import { datasetVersionOf, isNewest } from '../newest.js';
import { oneOf, readBoolean, readInteger, readWord, sourceType, templateType } from '../parse.js';
import { runStatus, stateOf } from '../run.js';
import { runOf, type Store, type Task } from '../store.js';
import type { Service } from './call.js';
import { sorted } from './sorted.js';

type Test = (task: Task) => boolean;

/** The tasks that a query asks for, in its order, on all pages. */
export function selectTasks(query: URLSearchParams, service: Service): readonly Task[] {
  const order = readWord(query, 'order', oneOf('asc', 'desc')) ?? 'desc';
  const sortBy = readWord(query, 'sort_by', oneOf('create_time', 'name', 'duration_seconds')) ?? 'create_time';
  const tests = readTests(query, service);
  const values: Readonly<Record<typeof sortBy, (task: Task) => string | number>> = {
    create_time: (task) => task.createdAt,
    name: (task) => task.name,
    duration_seconds: (task) => stateOfTask(task, service.now()).duration,
  };
  const select = () =>
    sorted(
      [...service.store.tasks.values()].filter((task) => tests.every((test) => test(task))),
      values[sortBy],
      order,
    );
  return isTimeless(query) ? service.store.listedTasks(keyOf(query, service.store), select) : select();
}

function readTests(query: URLSearchParams, { store, now }: Service): Test[] {
  const tests: Test[] = [];
  const add = <Value>(value: Value | null | undefined, test: (task: Task, value: Value) => boolean) => {
    if (value !== null && value !== undefined) tests.push((task) => test(task, value));
  };
  add(query.get('workspace_id') ?? '0', ({ setting }, id) => (setting.workspace_id ?? '0') === id);
  add(readBoolean(query, 'query_current') || undefined, (task) => isNewest(task, store));
  add(query.get('source'), (task, source) => sourcesOf(task).some((one) => one.source === source));
  add(readWord(query, 'source_type', sourceType), (task, type) => sourcesOf(task).some((one) => one.type === type));
  add(readInteger(query, 'status', [0, 4]), (task, status) => stateOfTask(task, now()).status === status);
  add(query.get('task_name'), ({ name }, part) => name.includes(part));
  add(readWord(query, 'task_type', templateType), ({ setting }, type) => setting.template?.id === type);
  add(query.get('version_id')?.split(','), (task, ids) => ids.includes(datasetVersionOf(task) ?? ''));
  return tests;
}

function sourcesOf({ setting: { inputs, data_source } }: Task) {
  return inputs ?? (data_source ? [data_source] : []);
}

function stateOfTask(task: Task, now: number) {
  const run = runOf(task);
  return run ? stateOf(run, now) : { status: runStatus.initializing, duration: 0 };
}

/** Whether the same tasks are selected, in the same order, at any time, until one comes or goes. */
function isTimeless(query: URLSearchParams): boolean {
  return !query.has('status') && query.get('sort_by') !== 'duration_seconds';
}

function keyOf(query: URLSearchParams, { revision }: Store): string {
  const own = new URLSearchParams(query);
  own.delete('offset');
  return `${revision} ${own}`;
}

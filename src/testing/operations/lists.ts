import { oneOf, type Range, readBoolean, readInteger, readWord, sourceType, templateType } from '../parse.js';
import { RefusedRequest } from '../response.js';
import { runStatus, stateOf } from '../run.js';
import { createMemo, datasetVersionOf, isNewest, runOf, type Store, type Task, type Version } from '../store.js';
import type { Service } from './call.js';
import { nameOf } from './describe.js';

/** Cuts the page that a request asks for out of a list. */
export function cutPage<Item>(items: readonly Item[], { start, limit }: Range, service: Service): readonly Item[] {
  // Found for another list of ModelArts: huaweicloud/terraform-provider-huaweicloud#3026. It is unknown for this family.
  if (start > items.length && service.offsetBeyondEnd === 'error') {
    const message = `Invalid request payload fromIndex(${start}) > toIndex(${items.length}), please check.`;
    throw new RefusedRequest({ status: 400, code: 'ModelArts.6400', message });
  }
  return items.slice(start, start + limit);
}

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
  const select = () => {
    const selected = [...service.store.tasks.values()].filter((task) => tests.every((test) => test(task)));
    return sort(selected, values[sortBy], order);
  };
  return isTimeless(query) ? service.store.listedTasks(keyOf(query, service.store), select) : select();
}

function readTests(query: URLSearchParams, { store, now }: Service): Test[] {
  const tests: Test[] = [];
  const add = <Value>(value: Value | null | undefined, test: (task: Task, value: Value) => boolean) => {
    if (value !== null && value !== undefined) tests.push((task) => test(task, value));
  };
  // Without a workspace, only the default one is listed; there is no value for all workspaces.
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

/** Whether the selection and its order depend only on the tasks that exist, not on the time. */
function isTimeless(query: URLSearchParams): boolean {
  return !query.has('status') && query.get('sort_by') !== 'duration_seconds';
}

function keyOf(query: URLSearchParams, { revision }: Store): string {
  const own = new URLSearchParams(query);
  own.delete('offset');
  return `${revision} ${own}`;
}

/** From this many versions on, the sorted list is kept: to sort 100 000 for each page would take minutes. */
const many = 1000;

/** The versions of a task in the order that a query asks for, on all pages. */
export function sortVersions(task: Task, query: URLSearchParams, store: Store): readonly Version[] {
  const order = readWord(query, 'order', oneOf('asc', 'desc')) ?? 'desc';
  const sortBy = readWord(query, 'sort_by', oneOf('create_time', 'version_name')) ?? 'create_time';
  const value = sortBy === 'create_time' ? ({ createdAt }: Version) => createdAt : nameOf;
  const sorted = () => sort(task.versions.values(), value, order);
  if (task.versions.size < many) return sorted();
  const memo = store.listedVersions.get(task) ?? createMemo();
  store.listedVersions.set(task, memo);
  return memo(`${store.revision} ${sortBy} ${order}`, sorted);
}

/** Sorts by a value. Among equal values, the record that was created first comes first; last, if the order descends. */
function sort<Item extends { readonly number: number }>(
  items: Iterable<Item>,
  value: (item: Item) => string | number,
  order: 'asc' | 'desc',
): Item[] {
  const sign = order === 'asc' ? 1 : -1;
  return [...items].sort((one, other) => sign * (compare(value(one), value(other)) || one.number - other.number));
}

function compare(one: string | number, other: string | number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

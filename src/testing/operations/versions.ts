import type { CreateTaskVersionResp, ListTaskVersionsResp } from '../../generated/schemas.js';
import { createVersion } from '../create.js';
import { createMemo } from '../memo.js';
import { readRange } from '../paging.js';
import { creation, oneOf, readJson, readWord } from '../parse.js';
import { noContent, RefusedRequest, refuse, succeed } from '../response.js';
import { stateOf } from '../run.js';
import { deleteVersion, type Store, type Task, type Version } from '../store.js';
import { findTask, findVersion, type Handler } from './call.js';
import { describeVersion, nameOf } from './describe.js';
import { sorted } from './sorted.js';

const listLimits = { usual: 100, most: 100 };

export const listProcessorTaskVersions: Handler = (call) => {
  const { service, query } = call;
  const { start, limit } = readRange(query, listLimits, service.offsetMeans);
  const versions = sortVersions(findTask(call), query, service.store);
  const part = versions.slice(start, start + limit).map((version) => describeVersion(version, service.now()));
  return succeed({ count: versions.length, versions: part } satisfies ListTaskVersionsResp);
};

export const createProcessorTaskVersion: Handler = (call) => {
  const { service } = call;
  const task = findTask(call);
  const { name, description, data_source, create_version: _meaningless, ...rest } = creation(readJson(call.body));
  if (name === undefined || name === '') refuse('invalidArgument');
  if (data_source !== undefined && rest.inputs !== undefined) refuse('invalidArgument');
  // A version has inputs alone.
  const setting = data_source === undefined ? rest : { ...rest, inputs: [data_source] };
  const version = createVersion(service, task, { description, setting, plan: task.plan, createdAt: service.now() });
  return succeed({ version_id: version.id } satisfies CreateTaskVersionResp);
};

export const descProcessorTaskVersion: Handler = (call) =>
  succeed(describeVersion(findVersion(call), call.service.now()));

export const deleteProcessorTaskVersion: Handler = (call) => {
  const version = findVersion(call);
  if (stateOf(version, call.service.now()).stage === 'initializing') refuse('initializing');
  deleteVersion(call.service.store, version);
  return noContent;
};

export const stopProcessorTaskVersion: Handler = (call) => {
  const { now, stopAnswers } = call.service;
  const version = findVersion(call);
  const { stage } = stateOf(version, now());
  const answer = stage === 'running' ? 'accept' : (stopAnswers[stage] ?? 'accept');
  if (answer !== 'accept') throw new RefusedRequest(answer);
  // Of a run that has ended, it comes too late to change anything.
  version.stoppedAt ??= now();
  version.stops += 1;
  return succeed({});
};

/** From this many on, the order is kept: sorting a hundred thousand for each page would take minutes. */
const many = 1000;

function sortVersions(task: Task, query: URLSearchParams, store: Store): readonly Version[] {
  const order = readWord(query, 'order', oneOf('asc', 'desc')) ?? 'desc';
  const sortBy = readWord(query, 'sort_by', oneOf('create_time', 'version_name')) ?? 'create_time';
  const value = sortBy === 'create_time' ? ({ createdAt }: Version) => createdAt : nameOf;
  const sort = () => sorted(task.versions.values(), value, order);
  if (task.versions.size < many) return sort();
  const memo = store.listedVersions.get(task) ?? createMemo();
  store.listedVersions.set(task, memo);
  return memo(`${store.revision} ${sortBy} ${order}`, sort);
}

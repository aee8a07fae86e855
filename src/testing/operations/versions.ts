import type { CreateTaskVersionResp, ListTaskVersionsResp } from '../../generated/schemas.js';
import { createVersion } from '../create.js';
import { creation, readJson, readRange } from '../parse.js';
import { noContent, RefusedRequest, refuse, succeed } from '../response.js';
import { stateOf } from '../run.js';
import { deleteVersion } from '../store.js';
import { findTask, findVersion, type Handler } from './call.js';
import { describeVersion } from './describe.js';
import { cutPage, sortVersions } from './lists.js';

const listLimits = { usual: 100, most: 100 };

export const listProcessorTaskVersions: Handler = (call) => {
  const { service, query } = call;
  const range = readRange(query, listLimits, service.offsetMeans);
  const versions = sortVersions(findTask(call), query, service.store);
  const part = cutPage(versions, range, service).map((version) => describeVersion(version, service.now()));
  return succeed({ count: versions.length, versions: part } satisfies ListTaskVersionsResp);
};

export const createProcessorTaskVersion: Handler = (call) => {
  const { service } = call;
  const task = findTask(call);
  const { name, description, data_source, create_version: _meaningless, ...rest } = creation(readJson(call.body));
  if (name === undefined || name === '') refuse('invalidArgument');
  if (data_source !== undefined && rest.inputs !== undefined) refuse('invalidArgument');
  // A version shows only inputs.
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
  const { now, stopResponses } = call.service;
  const version = findVersion(call);
  const { stage } = stateOf(version, now());
  const response = stage === 'running' ? 'accept' : (stopResponses[stage] ?? 'accept');
  if (response !== 'accept') throw new RefusedRequest(response);
  // A stop of a run that has ended changes nothing.
  version.stoppedAt ??= now();
  version.stops += 1;
  return succeed({});
};

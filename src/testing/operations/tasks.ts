import type { CreateProcessorTaskResp, ListProcessorTasksResp } from '../../generated/schemas.js';
import { createTask, createVersion } from '../create.js';
import { readRange } from '../paging.js';
import { creation, readBoolean, readJson, update } from '../parse.js';
import { refuse, succeed } from '../response.js';
import { stateOf } from '../run.js';
import { deleteTask, runOf } from '../store.js';
import { findTask, type Handler } from './call.js';
import { describeTask } from './describe.js';
import { selectTasks } from './select-tasks.js';

const listLimits = { usual: 10, most: 100 };

export const listProcessorTasks: Handler = ({ service, query }) => {
  const { start, limit } = readRange(query, listLimits, service.offsetMeans);
  const withResult = readBoolean(query, 'return_result') ?? true;
  const tasks = selectTasks(query, service);
  const part = tasks.slice(start, start + limit).map((task) => {
    const { result, ...rest } = describeTask(task, service);
    return withResult && result !== undefined ? { ...rest, result } : rest;
  });
  return succeed({ count: tasks.length, tasks: part } satisfies ListProcessorTasksResp);
};

export const createProcessorTask: Handler = ({ service, body }) => {
  const { name, template, create_version = false, description, ...rest } = creation(readJson(body));
  if (name === undefined || name === '' || template === undefined) refuse('invalidArgument');
  // Exactly one of them says what the task reads.
  if ((rest.data_source === undefined) === (rest.inputs === undefined)) refuse('invalidArgument');
  if (create_version && template.id === 'sys_data_analyse') refuse('invalidArgument');
  if (service.store.names.has(name)) refuse('nameExists');
  const timing = { plan: service.plan, createdAt: service.now() };
  const task = createTask(service, { name, description, setting: { ...rest, template }, ...timing });
  if (create_version) createVersion(service, task, timing);
  return succeed({ task_id: task.id } satisfies CreateProcessorTaskResp);
};

export const describeProcessorTask: Handler = (call) => succeed(describeTask(findTask(call), call.service));

export const updateProcessorTask: Handler = (call) => {
  const task = findTask(call);
  const { description } = update(readJson(call.body));
  // Whether a body without one leaves it or clears it is unknown.
  if (description !== undefined) task.description = description;
  return succeed({});
};

export const deleteProcessorTask: Handler = (call) => {
  const task = findTask(call);
  const run = runOf(task);
  if (run && stateOf(run, call.service.now()).stage === 'initializing') refuse('initializing');
  deleteTask(call.service.store, task);
  return succeed({});
};

import type {
  CreateProcessorTaskResp,
  GetProcessorTaskItemsResp,
  ListProcessorTasksResp,
} from '../../generated/schemas.js';
import { createTask, createVersion } from '../create.js';
import { creation, readBoolean, readJson, readRange, update } from '../parse.js';
import { refuse, succeed } from '../response.js';
import { stateOf } from '../run.js';
import { deleteTask, runOf } from '../store.js';
import { findTask, type Handler } from './call.js';
import { describeTask } from './describe.js';
import { cutPage, selectTasks } from './lists.js';

const listLimits = { usual: 10, most: 100 };

export const listProcessorTasks: Handler = ({ service, query }) => {
  const range = readRange(query, listLimits, service.offsetMeans);
  const withResult = readBoolean(query, 'return_result') ?? true;
  const tasks = selectTasks(query, service);
  const part = cutPage(tasks, range, service).map((task) => {
    const { result, ...rest } = describeTask(task, service);
    return withResult && result !== undefined ? { ...rest, result } : rest;
  });
  return succeed({ count: tasks.length, tasks: part } satisfies ListProcessorTasksResp);
};

export const createProcessorTask: Handler = ({ service, body }) => {
  const { name, template, create_version = false, description, ...rest } = creation(readJson(body));
  if (name === undefined || name === '' || template === undefined) refuse('invalidArgument');
  // A task reads from exactly one of them.
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
  // It is unknown whether a body without a description keeps or clears it.
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

const itemLimits = { usual: 1000, most: 1000 };

/** As in the provider's example, which has no feature analysis. */
const items = [
  { template_id: 'sys_data_validation', label_zh: '数据校验', label_en: 'data validation' },
  { template_id: 'sys_data_cleaning', label_zh: '数据清洗', label_en: 'data cleaning' },
  { template_id: 'sys_data_selection', label_zh: '数据选择', label_en: 'data selection' },
  { template_id: 'sys_data_augmentation', label_zh: '数据增强', label_en: 'data augmentation' },
];

export const getProcessorTaskItems: Handler = ({ service, query }) => {
  const range = readRange(query, itemLimits, service.offsetMeans);
  const part = [...cutPage(items, range, service)];
  return succeed({ total: items.length, items: part } satisfies GetProcessorTaskItemsResp);
};

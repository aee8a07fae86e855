import type { OperationId } from '../route.js';
import type { Handler } from './call.js';
import { getProcessorTaskItems } from './items.js';
import { listProcessorTaskVersionResults } from './results.js';
import {
  createProcessorTask,
  deleteProcessorTask,
  describeProcessorTask,
  listProcessorTasks,
  updateProcessorTask,
} from './tasks.js';
import {
  createProcessorTaskVersion,
  deleteProcessorTaskVersion,
  descProcessorTaskVersion,
  listProcessorTaskVersions,
  stopProcessorTaskVersion,
} from './versions.js';

/** How the fake carries out each operation that it knows. */
export const handlers: Readonly<Partial<Record<OperationId, Handler>>> = {
  ListProcessorTasks: listProcessorTasks,
  CreateProcessorTask: createProcessorTask,
  GetProcessorTaskItems: getProcessorTaskItems,
  DescribeProcessorTask: describeProcessorTask,
  UpdateProcessorTask: updateProcessorTask,
  DeleteProcessorTask: deleteProcessorTask,
  ListProcessorTaskVersions: listProcessorTaskVersions,
  CreateProcessorTaskVersion: createProcessorTaskVersion,
  DescProcessorTaskVersion: descProcessorTaskVersion,
  DeleteProcessorTaskVersion: deleteProcessorTaskVersion,
  ListProcessorTaskVersionResults: listProcessorTaskVersionResults,
  StopProcessorTaskVersion: stopProcessorTaskVersion,
};

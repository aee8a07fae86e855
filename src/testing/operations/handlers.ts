import type { OperationId } from '../route.js';
import type { Handler } from './call.js';
import { listProcessorTaskVersionResults } from './results.js';
import {
  createProcessorTask,
  deleteProcessorTask,
  describeProcessorTask,
  getProcessorTaskItems,
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

/** The operations that the fake knows. It responds with 501 to the others of the document. */
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

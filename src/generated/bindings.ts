// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { CallOptions } from '../operations/call-options.js';
import type { Result } from '../operations/result.js';
import type {
  CreateProcessorTaskData,
  CreateProcessorTaskError,
  CreateProcessorTaskParams,
  CreateProcessorTaskVersionData,
  CreateProcessorTaskVersionError,
  CreateProcessorTaskVersionParams,
  DeleteProcessorTaskData,
  DeleteProcessorTaskError,
  DeleteProcessorTaskParams,
  DeleteProcessorTaskVersionData,
  DeleteProcessorTaskVersionError,
  DeleteProcessorTaskVersionParams,
  DescProcessorTaskVersionData,
  DescProcessorTaskVersionError,
  DescProcessorTaskVersionParams,
  DescribeProcessorTaskData,
  DescribeProcessorTaskError,
  DescribeProcessorTaskParams,
  GetProcessorTaskItemsData,
  GetProcessorTaskItemsError,
  GetProcessorTaskItemsParams,
  ListProcessorTasksData,
  ListProcessorTasksError,
  ListProcessorTasksParams,
  ListProcessorTaskVersionResultsData,
  ListProcessorTaskVersionResultsError,
  ListProcessorTaskVersionResultsParams,
  ListProcessorTaskVersionsData,
  ListProcessorTaskVersionsError,
  ListProcessorTaskVersionsParams,
  Operations,
  SafeOperations,
  StopProcessorTaskVersionData,
  StopProcessorTaskVersionError,
  StopProcessorTaskVersionParams,
  UpdateProcessorTaskData,
  UpdateProcessorTaskError,
  UpdateProcessorTaskParams,
} from './methods.js';

/** The types of each operation, by method name. */
export interface OperationTypes {
  listProcessorTasks: {
    params: ListProcessorTasksParams;
    data: ListProcessorTasksData;
    error: ListProcessorTasksError;
  };
  createProcessorTask: {
    params: CreateProcessorTaskParams;
    data: CreateProcessorTaskData;
    error: CreateProcessorTaskError;
  };
  getProcessorTaskItems: {
    params: GetProcessorTaskItemsParams;
    data: GetProcessorTaskItemsData;
    error: GetProcessorTaskItemsError;
  };
  describeProcessorTask: {
    params: DescribeProcessorTaskParams;
    data: DescribeProcessorTaskData;
    error: DescribeProcessorTaskError;
  };
  updateProcessorTask: {
    params: UpdateProcessorTaskParams;
    data: UpdateProcessorTaskData;
    error: UpdateProcessorTaskError;
  };
  deleteProcessorTask: {
    params: DeleteProcessorTaskParams;
    data: DeleteProcessorTaskData;
    error: DeleteProcessorTaskError;
  };
  listProcessorTaskVersions: {
    params: ListProcessorTaskVersionsParams;
    data: ListProcessorTaskVersionsData;
    error: ListProcessorTaskVersionsError;
  };
  createProcessorTaskVersion: {
    params: CreateProcessorTaskVersionParams;
    data: CreateProcessorTaskVersionData;
    error: CreateProcessorTaskVersionError;
  };
  descProcessorTaskVersion: {
    params: DescProcessorTaskVersionParams;
    data: DescProcessorTaskVersionData;
    error: DescProcessorTaskVersionError;
  };
  deleteProcessorTaskVersion: {
    params: DeleteProcessorTaskVersionParams;
    data: DeleteProcessorTaskVersionData;
    error: DeleteProcessorTaskVersionError;
  };
  listProcessorTaskVersionResults: {
    params: ListProcessorTaskVersionResultsParams;
    data: ListProcessorTaskVersionResultsData;
    error: ListProcessorTaskVersionResultsError;
  };
  stopProcessorTaskVersion: {
    params: StopProcessorTaskVersionParams;
    data: StopProcessorTaskVersionData;
    error: StopProcessorTaskVersionError;
  };
}

/** Gives each operation a method of its own over one engine. */
export function bindOperations(
  call: <Name extends keyof OperationTypes>(
    name: Name,
    params: OperationTypes[Name]['params'],
    options?: CallOptions,
  ) => Promise<OperationTypes[Name]['data']>,
): Operations {
  return {
    listProcessorTasks: (params = {}, options) => call('listProcessorTasks', params, options),
    createProcessorTask: (params, options) => call('createProcessorTask', params, options),
    getProcessorTaskItems: (params = {}, options) => call('getProcessorTaskItems', params, options),
    describeProcessorTask: (params, options) => call('describeProcessorTask', params, options),
    updateProcessorTask: (params, options) => call('updateProcessorTask', params, options),
    deleteProcessorTask: (params, options) => call('deleteProcessorTask', params, options),
    listProcessorTaskVersions: (params, options) => call('listProcessorTaskVersions', params, options),
    createProcessorTaskVersion: (params, options) => call('createProcessorTaskVersion', params, options),
    descProcessorTaskVersion: (params, options) => call('descProcessorTaskVersion', params, options),
    deleteProcessorTaskVersion: (params, options) => call('deleteProcessorTaskVersion', params, options),
    listProcessorTaskVersionResults: (params, options) => call('listProcessorTaskVersionResults', params, options),
    stopProcessorTaskVersion: (params, options) => call('stopProcessorTaskVersion', params, options),
  };
}

/** Gives each operation a method of its own over one engine that returns failures. */
export function bindSafeOperations(
  call: <Name extends keyof OperationTypes>(
    name: Name,
    params: OperationTypes[Name]['params'],
    options?: CallOptions,
  ) => Promise<Result<OperationTypes[Name]['data'], OperationTypes[Name]['error']>>,
): SafeOperations {
  return {
    listProcessorTasks: (params = {}, options) => call('listProcessorTasks', params, options),
    createProcessorTask: (params, options) => call('createProcessorTask', params, options),
    getProcessorTaskItems: (params = {}, options) => call('getProcessorTaskItems', params, options),
    describeProcessorTask: (params, options) => call('describeProcessorTask', params, options),
    updateProcessorTask: (params, options) => call('updateProcessorTask', params, options),
    deleteProcessorTask: (params, options) => call('deleteProcessorTask', params, options),
    listProcessorTaskVersions: (params, options) => call('listProcessorTaskVersions', params, options),
    createProcessorTaskVersion: (params, options) => call('createProcessorTaskVersion', params, options),
    descProcessorTaskVersion: (params, options) => call('descProcessorTaskVersion', params, options),
    deleteProcessorTaskVersion: (params, options) => call('deleteProcessorTaskVersion', params, options),
    listProcessorTaskVersionResults: (params, options) => call('listProcessorTaskVersionResults', params, options),
    stopProcessorTaskVersion: (params, options) => call('stopProcessorTaskVersion', params, options),
  };
}

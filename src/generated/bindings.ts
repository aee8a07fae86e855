// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { CallOptions } from '../operations/call-options.js';
import type { Result } from '../operations/result.js';
import type {
  Operations,
  SafeOperations,
  StopProcessorTaskVersionData,
  StopProcessorTaskVersionError,
  StopProcessorTaskVersionParams,
} from './methods.js';

/** The types of each operation, by method name. */
export interface OperationTypes {
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
    stopProcessorTaskVersion: (params, options) => call('stopProcessorTaskVersion', params, options),
  };
}

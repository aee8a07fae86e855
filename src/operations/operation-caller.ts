import { isModelArtsError } from '../errors/guards.js';
import type { OperationTypes } from '../generated/methods.js';
import { operations } from '../generated/operations.js';
import { steadyTime } from '../transport/deadline.js';
import { type Limits, resolveLimits } from '../transport/limits.js';
import { dateOf } from '../transport/response.js';
import { callOperation, checkCall, readParams } from './call-operation.js';
import { type CallOptions, readCallOptions } from './call-options.js';
import type { OpenapiClient } from './openapi-client.js';
import { needsProject, type Project, resolveProject } from './project.js';
import type { Success } from './result.js';

type Name = keyof OperationTypes;
type Params<N extends Name> = OperationTypes[N]['params'];

/** What only calls within waits and lists may set. */
export interface InternalOptions {
  /** See `TransportRequest`. */
  readonly waitOutThrottling?: boolean | undefined;
}

/** A success, with what waits and selections need beside the data. */
export interface CallSuccess<Data> extends Success<Data> {
  /** When the response was made, in milliseconds since 1970 by the service's clock; undefined if it did not say. */
  readonly date: number | undefined;
}

export type CallResult<N extends Name> =
  | CallSuccess<OperationTypes[N]['data']>
  | { readonly ok: false; readonly error: OperationTypes[N]['error'] };

/** Calls the operations of the document by method name. */
export interface OperationCaller {
  /** Resolves with the data, or rejects. */
  call<N extends Name>(
    name: N,
    params: Params<N>,
    options?: CallOptions,
    internal?: InternalOptions,
  ): Promise<CallSuccess<OperationTypes[N]['data']>>;
  /** Resolves with data or a ModelArtsError; rejects only with what is not ours, such as the reason of an abort. */
  callSafely<N extends Name>(
    name: N,
    params: Params<N>,
    options?: CallOptions,
    internal?: InternalOptions,
  ): Promise<CallResult<N>>;
}

/** What calls use unless they say otherwise. */
export interface CallDefaults {
  readonly project: Project;
  readonly limits: Limits;
}

const noOptions: CallOptions = {};

export function createOperationCaller(
  openapi: Pick<OpenapiClient<object>, 'request'>,
  { project, limits }: CallDefaults,
): OperationCaller {
  async function call<N extends Name>(
    name: N,
    givenParams: Params<N>,
    givenOptions?: CallOptions,
    { waitOutThrottling }: InternalOptions = {},
  ): Promise<CallSuccess<OperationTypes[N]['data']>> {
    const operation = operations[name];
    const start = steadyTime();
    const params = readParams(operation, givenParams);
    const options = givenOptions === undefined ? noOptions : readCallOptions(operation.id, givenOptions);
    const { signal, headers } = options;
    const callLimits = resolveLimits(operation.id, options, limits);
    if (needsProject(operation, params, project)) {
      // Nothing is sent, not even a login, for a call that cannot be sent.
      checkCall(operation, params, headers);
      await resolveProject(project, operation, { limits: callLimits, signal });
    }
    const { data, response } = await callOperation(openapi, operation, params, {
      limits: callLimits,
      signal,
      headers,
      start,
      waitOutThrottling,
      projectId: project.id,
    });
    return {
      ok: true,
      // The one place where what came over the wire gets the type that the document gives it.
      data: data as OperationTypes[N]['data'],
      requestId: response.requestId,
      // Read only where it is needed.
      get date() {
        return dateOf(response);
      },
    };
  }

  return {
    call,
    callSafely: async (name, params, options, internal) => {
      try {
        return await call(name, params, options, internal);
      } catch (error) {
        // Each operation has its own error type: the same errors, with a body by status as the document gives it.
        if (isModelArtsError(error)) return { ok: false, error: error as OperationTypes[typeof name]['error'] };
        throw error;
      }
    },
  };
}

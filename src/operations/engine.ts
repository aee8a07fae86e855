import { isModelArtsError } from '../errors/guards.js';
import type { OperationTypes } from '../generated/bindings.js';
import { operations } from '../generated/operations.js';
import { type Limits, resolveLimits } from '../transport/settings.js';
import type { Transport } from '../transport/transport.js';
import { buildRequest } from './build-request.js';
import type { CallOptions } from './call-options.js';
import { commonHeaders, mergeHeaders } from './headers.js';
import { readAnswer } from './read-answer.js';
import type { Result, Success } from './result.js';
import { splitParams } from './split-params.js';

type Name = keyof OperationTypes;

/** How every operation is called: params become a request, the answer becomes data or an error. */
export interface Engine {
  /** Resolves with the data, or rejects. */
  call<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options?: CallOptions,
  ): Promise<OperationTypes[N]['data']>;
  /** Resolves with data or error; rejects only with what is not ours, such as the reason of an abort. */
  callSafely<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options?: CallOptions,
  ): Promise<Result<OperationTypes[N]['data'], OperationTypes[N]['error']>>;
}

/** What the calls of a client go by, unless they say otherwise. */
export interface EngineDefaults {
  readonly projectId: string | undefined;
  readonly limits: Limits;
}

export function createEngine(baseUrl: string, { projectId, limits }: EngineDefaults, send: Transport): Engine {
  const common = commonHeaders();

  async function execute<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options: CallOptions = {},
  ): Promise<Success<OperationTypes[N]['data']>> {
    const operation = operations[name];
    const headers = mergeHeaders(operation.id, common, options.headers);
    const ownLimits = resolveLimits(operation.id, options, limits);
    const { url, body } = buildRequest(baseUrl, operation, splitParams(operation, params, { project_id: projectId }));
    const final = await send({
      operation: operation.id,
      idempotent: operation.idempotent,
      method: operation.method,
      url,
      headers,
      body,
      limits: ownLimits,
      signal: options.signal,
    });
    // The one place where what came over the wire gets the type that the document gives it.
    const data = readAnswer(operation, final) as OperationTypes[N]['data'];
    return { ok: true, data, requestId: final.answer.requestId };
  }

  return {
    call: async (name, params, options) => (await execute(name, params, options)).data,
    callSafely: async (name, params, options) => {
      try {
        return await execute(name, params, options);
      } catch (error) {
        // Each operation has its own error type: the same errors, with a body by status as the document gives it.
        if (isModelArtsError(error)) return { ok: false, error: error as OperationTypes[typeof name]['error'] };
        throw error;
      }
    },
  };
}

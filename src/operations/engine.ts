import { isModelArtsError } from '../errors/guards.js';
import type { OperationTypes } from '../generated/bindings.js';
import { operations } from '../generated/operations.js';
import { type Limits, resolveLimits } from '../transport/settings.js';
import type { Transport } from '../transport/transport.js';
import type { CallOptions } from './call-options.js';
import { execute } from './execute.js';
import { needsSearch, type Project, search } from './project.js';
import type { Result, Success } from './result.js';

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
  readonly project: Project;
  readonly limits: Limits;
}

export function createEngine(baseUrl: string, { project, limits }: EngineDefaults, send: Transport): Engine {
  async function carryOut<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options: CallOptions = {},
  ): Promise<Success<OperationTypes[N]['data']>> {
    const operation = operations[name];
    const start = performance.now();
    const { signal, headers } = options;
    const ownLimits = resolveLimits(operation.id, options, limits);
    if (needsSearch(operation, params, project)) await search(project, operation, { limits: ownLimits, signal });
    const execution = { limits: ownLimits, signal, start, headers, projectId: project.id };
    const { data, answer } = await execute(operation, params, baseUrl, execution, send);
    // The one place where what came over the wire gets the type that the document gives it.
    return { ok: true, data: data as OperationTypes[N]['data'], requestId: answer.requestId };
  }

  return {
    call: async (name, params, options) => (await carryOut(name, params, options)).data,
    callSafely: async (name, params, options) => {
      try {
        return await carryOut(name, params, options);
      } catch (error) {
        // Each operation has its own error type: the same errors, with a body by status as the document gives it.
        if (isModelArtsError(error)) return { ok: false, error: error as OperationTypes[typeof name]['error'] };
        throw error;
      }
    },
  };
}

import createOpenapiClient from 'openapi-fetch';
import { isModelArtsError } from '../errors/guards.js';
import type { OperationTypes } from '../generated/bindings.js';
import { operations } from '../generated/operations.js';
import type { Answer } from '../transport/answer.js';
import { toOutgoing } from '../transport/outgoing.js';
import { serializePath } from '../transport/path.js';
import type { Transport } from '../transport/transport.js';
import type { CallOptions } from './call-options.js';
import type { OperationDescriptor } from './descriptor.js';
import { commonHeaders, toHeaders } from './headers.js';
import { readAnswer } from './read-answer.js';
import type { Result, Success } from './result.js';
import { type RequestParts, splitParams } from './split-params.js';

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

// openapi-fetch's types describe one operation each; an engine for all of them needs their common shape.
interface AnyOperation {
  parameters: { path: Record<string, unknown>; query?: Record<string, unknown> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { default: { content: { 'application/json': unknown } } };
}
type AnyPaths = Record<string, Record<'get' | 'put' | 'post' | 'delete' | 'patch', AnyOperation>>;
type AnyClient = ReturnType<typeof createOpenapiClient<AnyPaths>>;

export function createEngine(baseUrl: string, projectId: string | undefined, send: Transport): Engine {
  const openapi = createOpenapiClient<AnyPaths>({ baseUrl, headers: commonHeaders });

  async function execute<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options: CallOptions = {},
  ): Promise<Success<OperationTypes[N]['data']>> {
    const operation = operations[name];
    const parts = splitParams(operation, params, { project_id: projectId });
    const answer = await throughOpenapiFetch(openapi, operation, parts, options, send);
    // The one place where what came over the wire gets the type that the document gives it.
    const data = readAnswer(operation, answer) as OperationTypes[N]['data'];
    return { ok: true, data, requestId: answer.requestId };
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

/** Lets openapi-fetch build the URL and the body, and sends what it built. */
function throughOpenapiFetch(
  openapi: AnyClient,
  operation: OperationDescriptor,
  parts: RequestParts,
  { signal, headers }: CallOptions,
  send: Transport,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = operation.method.toLowerCase() as Lowercase<typeof operation.method>;
    openapi
      .request(method, operation.path, {
        ...parts,
        headers: toHeaders(operation.id, headers),
        pathSerializer: (template, path) => serializePath(operation.id, template, path),
        fetch: async (request) => {
          // Settled here, because openapi-fetch swallows a rejection whose reason is falsy, as an abort's may be.
          await toOutgoing(operation.id, request, signal).then(send).then(resolve, reject);
          // Nothing is left for openapi-fetch to read.
          return new Response(null, { status: 204 });
        },
      })
      .catch(reject);
  });
}

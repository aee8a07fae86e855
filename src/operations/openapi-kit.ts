import type { isModelArtsError } from '../errors/guards.js';
import type { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { followAbort } from '../transport/deadline.js';
import type { Limits } from '../transport/limits.js';
import type { serializePath } from '../transport/path.js';
import type { Transport } from '../transport/transport.js';
import type { commonHeaders } from './call-options.js';
import type { OperationDescriptor } from './operation.js';
import type { copyHeaders, readResponse } from './read-response.js';

/**
 * What the openapi-fetch client works with. It is handed over, because that client is loaded when it is used: of modules
 * that both it and the methods import, esbuild makes a file of its own, which is compressed apart: some 800 bytes more.
 */
export interface OpenapiKit {
  readonly baseUrl: string;
  readonly limits: Limits;
  readonly send: Transport;
  readonly operations: Readonly<Record<string, OperationDescriptor>>;
  readonly commonHeaders: typeof commonHeaders;
  readonly copyHeaders: typeof copyHeaders;
  readonly followAbort: typeof followAbort;
  readonly InvalidRequestError: typeof InvalidRequestError;
  readonly isModelArtsError: typeof isModelArtsError;
  readonly readResponse: typeof readResponse;
  readonly serializePath: typeof serializePath;
}

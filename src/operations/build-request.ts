import { serializePath } from '../transport/path.js';
import type { OperationDescriptor } from './descriptor.js';
import { serializeQuery } from './serialize-query.js';
import type { RequestParts } from './split-params.js';

/** The parts of a request that depend on what it is called with. */
export interface BuiltRequest {
  readonly url: string;
  readonly body: string | undefined;
}

/**
 * Builds URL and body as openapi-fetch does, without its client: that makes a Request of them, which costs more than all
 * the rest of a call, and weighs as much.
 */
export function buildRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  { path, query, body }: RequestParts,
): BuiltRequest {
  return {
    url: `${baseUrl}${serializePath(operation.id, operation.path, path)}${serializeQuery(query)}`,
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

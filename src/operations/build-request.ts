import { createFinalURL, createQuerySerializer, defaultBodySerializer } from 'openapi-fetch';
import { serializePath } from '../transport/path.js';
import type { OperationDescriptor } from './descriptor.js';
import type { RequestParts } from './split-params.js';

const querySerializer = createQuerySerializer<Record<string, unknown>>();

/** The parts of a request that depend on what it is called with. */
export interface BuiltRequest {
  readonly url: string;
  readonly body: string | undefined;
}

/**
 * Lets openapi-fetch build URL and body. Its parts are used, and not its client, because that would make a Request of them:
 * one costs more than all the rest of a call, twice, since fetch wraps the one it is given in another.
 */
export function buildRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  { params, body }: RequestParts,
): BuiltRequest {
  const pathSerializer = (template: string, path: Readonly<Record<string, unknown>>) =>
    serializePath(operation.id, template, path);
  return {
    url: createFinalURL(operation.path, { baseUrl, params, querySerializer, pathSerializer }),
    body: body === undefined ? undefined : defaultBodySerializer(body),
  };
}

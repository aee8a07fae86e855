import createOpenapiClient, { type ClientOptions } from 'openapi-fetch';
import { serializePath } from '../transport/path.js';
import type { OperationDescriptor } from './descriptor.js';
import { PlainRequest } from './plain-request.js';
import type { RequestParts } from './split-params.js';

// openapi-fetch's types describe one operation each; a builder for all of them needs their common shape.
interface AnyOperation {
  parameters: { path: Record<string, unknown>; query?: Record<string, unknown> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { default: { content: { 'application/json': unknown } } };
}
type AnyPaths = Record<string, Record<'get' | 'put' | 'post' | 'delete' | 'patch', AnyOperation>>;

/** Makes the URL and the body of a call. */
export type BuildRequest = (operation: OperationDescriptor, parts: RequestParts) => Promise<PlainRequest>;

/** Lets openapi-fetch build URL and body, and takes what it built instead of sending it. */
export function createRequestBuilder(baseUrl: string): BuildRequest {
  const openapi = createOpenapiClient<AnyPaths>({ baseUrl });
  return async (operation, parts) => {
    let built: PlainRequest | undefined;
    const method = operation.method.toLowerCase() as Lowercase<typeof operation.method>;
    await openapi.request(method, operation.path, {
      ...parts,
      pathSerializer: (template, path) => serializePath(operation.id, template, path),
      ...keepInstead((request) => {
        built = request;
      }),
    });
    if (built === undefined) throw new Error('openapi-fetch built no request.');
    return built;
  };
}

/** An answer without content: nothing is left for openapi-fetch to read. */
const nothing = { status: 204, ok: true, headers: new Map() };

// openapi-fetch asks for the WHATWG classes, of which it uses no more than these have.
function keepInstead(keep: (request: PlainRequest) => void) {
  const fetch = async (request: PlainRequest) => {
    keep(request);
    return nothing;
  };
  return { Request: PlainRequest, fetch } as unknown as Pick<ClientOptions, 'Request' | 'fetch'>;
}

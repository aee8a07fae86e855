import type { OperationDescriptor } from './descriptor.js';

/** The parts of a request, as openapi-fetch takes them. */
export interface RequestParts {
  readonly params: { readonly path: Record<string, unknown>; readonly query: Record<string, unknown> };
  readonly body?: unknown;
}

/**
 * Puts each parameter of a method's one flat object where the document says it travels.
 *
 * @param defaults values for parameters that the caller left out
 */
export function splitParams(
  operation: OperationDescriptor,
  params: object,
  defaults: Readonly<Record<string, unknown>>,
): RequestParts {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const [name, place] of Object.entries(operation.parameters)) {
    (place === 'path' ? path : query)[name] = Reflect.get(params, name) ?? defaults[name];
  }
  return { params: { path, query }, ...('body' in params && { body: params.body }) };
}

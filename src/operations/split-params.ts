import type { OperationDescriptor } from './descriptor.js';
import { joinItems } from './join-items.js';

/** Where the parameters of a call travel. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** Puts each parameter of a method's one flat object where the document says it travels. */
export function splitParams(operation: OperationDescriptor, params: object): RequestParts {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const [name, place] of Object.entries(operation.parameters)) {
    const value: unknown = Reflect.get(params, name);
    if (place === 'path') path[name] = value;
    else query[name] = place === 'joined' ? joinItems(value) : value;
  }
  return { path, query, ...('body' in params && { body: params.body }) };
}

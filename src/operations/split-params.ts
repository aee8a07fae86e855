import type { OperationDescriptor } from './descriptor.js';
import { joinItems } from './join-items.js';

/** Where the parameters of a call travel. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Puts each parameter of a method's one flat object where the document says it travels.
 *
 * @param projectId for calls that name no project
 */
export function splitParams(
  { parameters }: OperationDescriptor,
  params: object,
  projectId: string | undefined,
): RequestParts {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const name in parameters) {
    const value: unknown = Reflect.get(params, name) ?? (name === 'project_id' ? projectId : undefined);
    const place = parameters[name];
    if (place === 'path') path[name] = value;
    else query[name] = place === 'joined' ? joinItems(value) : value;
  }
  return { path, query, body: Reflect.get(params, 'body') };
}

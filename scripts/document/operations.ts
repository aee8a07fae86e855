import type { OpenAPI3, OperationObject, PathItemObject } from 'openapi-typescript';
import { resolve } from './resolve.js';

const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** An operation, and the path item that it stands in. */
export interface FoundOperation {
  /** Empty if the document gives none. */
  readonly id: string;
  readonly method: Uppercase<(typeof httpMethods)[number]>;
  readonly path: string;
  readonly item: PathItemObject;
  readonly operation: OperationObject;
}

/** Every operation of the document, in its order. */
export function findOperations(document: OpenAPI3): FoundOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, reference]) => {
    const item = resolve<PathItemObject>(document, reference);
    return httpMethods.flatMap((name) => {
      const operation = item[name] && resolve<OperationObject>(document, item[name]);
      if (operation === undefined) return [];
      const method = name.toUpperCase() as Uppercase<typeof name>;
      return [{ id: operation.operationId ?? '', method, path, item, operation }];
    });
  });
}

/** The parameters of an operation. It may declare one of its path item again; the later declaration counts. */
export function parametersOf(document: OpenAPI3, { item, operation }: FoundOperation) {
  const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((reference) =>
    resolve(document, reference),
  );
  return [...new Map(declared.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

import type { OpenAPI3, OperationObject, PathItemObject } from 'openapi-typescript';
import { resolve } from '../generate/resolve.js';

/** An operation, and the path item that it stands in. */
export interface FoundOperation {
  readonly id: string;
  readonly path: string;
  readonly item: PathItemObject;
  readonly operation: OperationObject;
}

/** Every operation of the document, in its order. */
export function findOperations(document: OpenAPI3): FoundOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, reference]) => {
    const item = resolve<PathItemObject>(document, reference);
    const { parameters: _parameters, ...methods } = item;
    return Object.values(methods)
      .filter((operation): operation is OperationObject => typeof operation === 'object' && 'operationId' in operation)
      .map((operation) => ({ id: operation.operationId ?? '', path, item, operation }));
  });
}

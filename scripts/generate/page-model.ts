import type { OpenAPI3, OperationObject, ParameterObject, PathItemObject } from 'openapi-typescript';
import type { OperationModel } from './operation-model.js';
import { resolve } from './resolve.js';

/** How an operation lists something in parts: what `x-page` says of its answer, and how much one answer may hold. */
export interface PageModel {
  readonly operation: OperationModel;
  /** The property of the answer that holds the entries. */
  readonly items: string;
  /** The property of an entry that tells it from all others. */
  readonly id: string;
  /** The property of the answer that tells how many there are in all. */
  readonly total: string;
  /** The largest `limit`. */
  readonly limit: number;
}

/** Reads the operations that carry `x-page`. Throws if one of them cannot be read page by page. */
export function readPageModels(document: OpenAPI3, operations: readonly OperationModel[]): PageModel[] {
  return operations.flatMap((operation) => {
    const item = resolve<PathItemObject>(document, document.paths?.[operation.path] ?? {});
    const declared = item[operation.method.toLowerCase() as 'get'];
    const own = declared && resolve<OperationObject>(document, declared);
    const page: unknown = own?.['x-page'];
    if (own === undefined || page === undefined) return [];
    return [{ operation, ...readNames(operation, page), limit: readLimit(document, operation, own) }];
  });
}

function readNames({ id }: OperationModel, page: unknown): Pick<PageModel, 'items' | 'id' | 'total'> {
  const name = (key: string) => {
    const value: unknown = typeof page === 'object' && page !== null ? Reflect.get(page, key) : undefined;
    if (typeof value === 'string') return value;
    throw new Error(`${id} has an x-page without ${key}. Name the property.`);
  };
  return { items: name('items'), id: name('id'), total: name('total') };
}

function readLimit(document: OpenAPI3, { id }: OperationModel, own: OperationObject): number {
  const parameters = (own.parameters ?? []).map((item) => resolve<ParameterObject>(document, item));
  const find = (name: string) => parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
  const schema = find('limit')?.schema;
  const maximum = schema && Reflect.get(resolve(document, schema), 'maximum');
  if (typeof maximum === 'number' && find('offset')) return maximum;
  throw new Error(`${id} has an x-page, but no offset, or no limit with a maximum. It cannot be read page by page.`);
}

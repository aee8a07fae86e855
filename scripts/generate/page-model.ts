import type { OpenAPI3 } from 'openapi-typescript';
import { resolve } from '../document/resolve.js';
import { isSuccess, itemsOf, type OperationModel, propertiesOf } from './operation-model.js';

/** How an operation lists something in parts: what `x-page` says of its response, and the most that one may hold. */
export interface PageModel {
  readonly operation: OperationModel;
  /** The property of the response that holds the entries. */
  readonly items: string;
  /** The property that identifies an entry. */
  readonly id: string;
  /** The property of the response that says how many entries there are in all. */
  readonly total: string;
  /** The largest `limit`. */
  readonly limit: number;
}

/** Reads the operations that carry `x-page`. Throws if one of them cannot be read page by page. */
export function readPages(document: OpenAPI3, operations: readonly OperationModel[]): PageModel[] {
  return operations
    .filter(({ page }) => page !== undefined)
    .map((operation) => {
      const names = readNames(operation);
      const response = operation.responses.find(({ status, schema }) => isSuccess(status) && schema);
      const properties = response?.schema ? propertiesOf(document, response.schema) : {};
      const entry = itemsOf(document, properties[names.items]);
      if (entry === undefined || !(names.id in propertiesOf(document, entry)) || !(names.total in properties)) {
        throw new Error(`${operation.id} has an x-page that names properties its response does not have.`);
      }
      return { operation, ...names, limit: readLimit(document, operation) };
    });
}

function readNames({ id, page }: OperationModel): Pick<PageModel, 'items' | 'id' | 'total'> {
  const name = (key: string) => {
    const value: unknown = typeof page === 'object' && page !== null ? Reflect.get(page, key) : undefined;
    if (typeof value === 'string') return value;
    throw new Error(`${id} has an x-page without ${key}. Name the property.`);
  };
  return { items: name('items'), id: name('id'), total: name('total') };
}

function readLimit(document: OpenAPI3, { id, parameters }: OperationModel): number {
  const find = (name: string) => parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);
  const schema = find('limit')?.schema;
  const maximum: unknown = schema && Reflect.get(resolve(document, schema), 'maximum');
  if (typeof maximum === 'number' && find('offset')) return maximum;
  throw new Error(`${id} has an x-page, but no offset, or no limit with a maximum. It cannot be read page by page.`);
}

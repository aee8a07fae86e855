import { operations } from '../generated/operations.js';
import { findOperation } from '../operations/operation.js';
import { orUndefined } from '../utils.js';

/** What a request calls. */
export interface Route {
  /** The provider's name of the operation; undefined if there is none. */
  readonly operation: OperationId | undefined;
  /** Whether another method would call one. */
  readonly otherMethod: boolean;
  /** The parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

const methods = ['GET', 'PUT', 'POST', 'DELETE'];

/** Finds out what a request calls. */
export function findRoute(method: string, url: string): Route {
  const { pathname, searchParams: query } = new URL(url, 'https://modelarts.example');
  const found = findOperation(operations, method, pathname);
  const operation = Object.values(operations).find(({ id }) => id === found?.id);
  if (operation !== undefined) {
    return { operation: operation.id, otherMethod: false, params: readParams(operation.path, pathname), query };
  }
  const otherMethod = methods.some((other) => findOperation(operations, other, pathname) !== undefined);
  return { operation: undefined, otherMethod, params: {}, query };
}

function readParams(template: string, pathname: string): Record<string, string> {
  const segments = pathname.split('/');
  return Object.fromEntries(
    template
      .split('/')
      .map((part, index): [string, string] => [part, segments[index] ?? ''])
      .filter(([part]) => part.startsWith('{'))
      .map(([part, segment]) => [part.slice(1, -1), orUndefined(() => decodeURIComponent(segment)) ?? segment]),
  );
}

type Descriptors = typeof operations;

/** The provider's names of the operations. */
export type OperationId = Descriptors[keyof Descriptors]['id'];

import { operations } from '../generated/operations.js';
import { findOperation } from '../operations/operation.js';
import { orUndefined } from '../utils.js';
import { refusals, type ScriptedResponse } from './response.js';

type Descriptors = typeof operations;

/** The provider's names of the operations. */
export type OperationId = Descriptors[keyof Descriptors]['id'];

/** The operation that a request calls, or the reason why it calls none. */
export type Route = FoundRoute | MissingRoute;

export interface FoundRoute {
  readonly operation: OperationId;
  /** The parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface MissingRoute {
  readonly operation: undefined;
  readonly params: Readonly<Record<string, never>>;
  readonly refusal: ScriptedResponse;
}

/** All operations of the document. */
export const operationIds: readonly OperationId[] = Object.values(operations).map(({ id }) => id);

const methods = [...new Set<string>(Object.values(operations).map(({ method }) => method))];

/** Finds the operation that a request calls. */
export function findRoute(method: string, target: string): Route {
  const url = parseTarget(target);
  if (url === undefined) return missing(refusals.malformedTarget);
  const found = operationsAt(url.pathname);
  const operation = found.find((other) => other.method === method);
  if (operation !== undefined) {
    return { operation: operation.id, params: readParams(operation.path, url.pathname), query: url.searchParams };
  }
  if (found.length === 0) return missing(refusals.pathNotFound);
  const allowed = found.map((other) => other.method);
  return missing({ ...refusals.methodNotAllowed, headers: { allow: allowed.join(', ') } });
}

/** The operations of a path, by method. If two paths match, the one with fewer parameters is meant, for all methods. */
function operationsAt(pathname: string): readonly Descriptors[keyof Descriptors][] {
  const paths = methods.flatMap((method) => findOperation(operations, method, pathname)?.path ?? []);
  const [path] = paths.sort((one, other) => one.split('{').length - other.split('{').length);
  return Object.values(operations)
    .filter((operation) => operation.path === path)
    .sort((one, other) => (one.method < other.method ? -1 : 1));
}

/** The base makes an absolute URL of a path. It would take the first segment after two slashes for a host. */
function parseTarget(target: string): URL | undefined {
  return target.startsWith('//') ? undefined : orUndefined(() => new URL(target, 'https://modelarts.example'));
}

function missing(refusal: ScriptedResponse): MissingRoute {
  return { operation: undefined, params: {}, refusal };
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

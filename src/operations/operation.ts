import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { CalledIds } from '../transport/request.js';

/** What the client knows of an operation of the document. */
export interface OperationDescriptor {
  /** The provider's name, as errors give it. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  readonly path: string;
  /** Whether it may be sent again when the outcome is unknown. */
  readonly idempotent: boolean;
  /** Where each parameter travels. */
  readonly parameters: Readonly<Record<string, 'path' | 'query'>>;
  /** The arrays of the query that travel with `explode: false`: in one value, with commas between the items. */
  readonly unexploded?: readonly string[];
  /** Whether there is a body; absent if there is none. */
  readonly body?: 'required' | 'optional';
  /** `empty`: a success holds no data. `object`: it does. */
  readonly response: 'empty' | 'object';
  /** A success holds credentials: nothing of it may be shown. */
  readonly confidential?: true;
  /** A success is JSON whatever its content type says. */
  readonly anyContentType?: true;
  /** The advice of its HttpErrors. Default: what their reason suggests. */
  readonly advice?: string;
}

/** The operations of one document, by method name. */
export type OperationTable = Readonly<Record<string, OperationDescriptor>>;

/** The operation with a path template. */
export function findTemplate(
  operations: OperationTable,
  method: string,
  path: string,
): OperationDescriptor | undefined {
  return Object.values(operations).find((operation) => operation.path === path && operation.method === method);
}

/**
 * The operation that a request calls.
 *
 * @throws InvalidRequestError for a URL that is not an operation of the endpoint: the credentials must not go there
 */
export function recognize(
  operations: OperationTable,
  baseUrl: string,
  { url, method }: { readonly url: string; readonly method: string },
): OperationDescriptor {
  const operation = url.startsWith(`${baseUrl}/`) ? findOperation(operations, method, pathOf(url, baseUrl)) : undefined;
  if (operation !== undefined) return operation;
  throw new InvalidRequestError(
    `${method} ${new URL(url).pathname}`,
    'url',
    `the request calls no operation of the document at ${baseUrl}.`,
    'Check the path parameters, and that no middleware or option changes the URL.',
  );
}

/** The ids in the URL of a request that calls the operation, by the names of the document. */
export function readCalledIds({ path }: OperationDescriptor, baseUrl: string, url: string): CalledIds {
  const segments = pathOf(url, baseUrl).split('/');
  const names = path.split('/').map((part) => /^\{(.+)\}$/.exec(part)?.[1]);
  return Object.fromEntries(
    names.flatMap((name, index) => (name === undefined ? [] : [[name, decodeURIComponent(segments[index] ?? '')]])),
  );
}

function pathOf(url: string, baseUrl: string): string {
  return url.slice(baseUrl.length).replace(/[?#].*$/, '');
}

/** The operation of a path below the endpoint. Fixed segments win over parameters. */
export function findOperation(
  operations: OperationTable,
  method: string,
  pathname: string,
): OperationDescriptor | undefined {
  const segments = pathname.split('/');
  return Object.values(operations)
    .filter((operation) => operation.method === method && matches(operation.path.split('/'), segments))
    .sort((one, other) => countParameters(one) - countParameters(other))[0];
}

function matches(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, index) => (part.startsWith('{') ? segments[index] !== '' : part === segments[index]))
  );
}

function countParameters(operation: OperationDescriptor): number {
  return operation.path.split('{').length;
}

import { serializePath } from '../transport/path.js';
import type { BufferedResponse } from '../transport/response.js';
import type { Call, Transport } from '../transport/transport.js';
import { type CallOptions, mergeHeaders } from './call-options.js';
import type { OperationDescriptor } from './operation.js';
import { readResponse } from './read-response.js';

/** How one operation is to be carried out. */
export interface Execution extends Pick<Call, 'limits' | 'signal' | 'start' | 'purpose' | 'secrets'> {
  readonly headers?: CallOptions['headers'];
  /** The project of a call that names none. */
  readonly projectId?: string | undefined;
}

/** What came of it. */
export interface Executed {
  /** As the document says; undefined if the answer was empty, which it may be where it holds nothing. */
  readonly data: object | undefined;
  readonly answer: BufferedResponse;
}

/** Carries out one operation: its parameters become a request, the answer becomes data or an error. */
export async function execute(
  operation: OperationDescriptor,
  params: object,
  baseUrl: string,
  execution: Execution,
  send: Transport,
): Promise<Executed> {
  const parts = splitParams(operation, params, execution.projectId);
  const { project_id: projectId } = parts.path;
  const { url, body } = buildRequest(baseUrl, operation, parts);
  // Field by field: spreading objects would cost as much as all the rest of a call.
  const final = await send({
    operation: operation.id,
    idempotent: operation.idempotent,
    method: operation.method,
    url,
    headers: mergeHeaders(operation.id, execution.headers),
    body,
    projectId: typeof projectId === 'string' ? projectId : undefined,
    secrets: execution.secrets,
    limits: execution.limits,
    start: execution.start,
    signal: execution.signal,
    purpose: execution.purpose,
  });
  return { data: readResponse(operation, final), answer: final.response };
}

/** The parts of a request that depend on what it is called with. */
export interface BuiltRequest {
  readonly url: string;
  readonly body: string | undefined;
}

/**
 * Builds URL and body as openapi-fetch does, without its client: that makes a Request of them, which costs more than all
 * the rest of a call, and weighs as much.
 */
export function buildRequest(
  baseUrl: string,
  operation: OperationDescriptor,
  { path, query, body }: RequestParts,
): BuiltRequest {
  return {
    url: `${baseUrl}${serializePath(operation.id, operation.path, path)}${serializeQuery(query)}`,
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

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
  { parameters, unexploded }: OperationDescriptor,
  params: object,
  projectId: string | undefined,
): RequestParts {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const name in parameters) {
    const value: unknown = Reflect.get(params, name) ?? (name === 'project_id' ? projectId : undefined);
    if (parameters[name] === 'path') path[name] = value;
    else query[name] = unexploded?.includes(name) ? joinItems(value) : value;
  }
  return { path, query, body: Reflect.get(params, 'body') };
}

/**
 * The query of a URL, with its question mark; empty if nothing is to be sent. An array is sent as one parameter for each of
 * its items; what is undefined or null is left out.
 */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item !== undefined && item !== null)
      .map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The items of an array as one value, with commas between them; undefined if there are none. Anything else stays as it is. */
export function joinItems(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.filter((item) => item !== undefined && item !== null);
  return items.length === 0 ? undefined : items.join();
}

import { isInvalidRequestError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { anything, describeType, type OptionRule, readOptions } from '../options.js';
import { serializeId } from '../transport/path.js';
import type { BufferedResponse } from '../transport/response.js';
import { type CallOptions, readHeaders, readQueryValue } from './call-options.js';
import { type CallSettings, type OpenapiClient, type OpenapiInit, serializeBody } from './openapi-client.js';
import type { OperationDescriptor } from './operation.js';

/** How one operation is called, besides its parameters. */
export interface OperationCall extends CallSettings {
  readonly headers?: CallOptions['headers'];
  /** The project of a call that names none. */
  readonly projectId?: string | undefined;
}

export interface OperationResult {
  /** What the document describes; undefined if the operation's responses hold nothing. */
  readonly data: unknown;
  /** What the service sent; empty if middleware has given a response instead. */
  readonly response: Pick<BufferedResponse, 'headers' | 'redact' | 'requestId'>;
}

// Without a Headers, because Node loads its fetch when the first one is made.
const noHeaders: BufferedResponse['headers'] = { get: () => null, forEach: () => {} };
const fromMiddleware: OperationResult['response'] = { headers: noHeaders, redact: (text) => text };

type Rules = Readonly<Record<string, OptionRule>>;

const rulesByOperation = new WeakMap<OperationDescriptor, Rules>();

/** The names of an operation's parameters. Their values are checked when the request is built. */
export function parameterRules(operation: OperationDescriptor): Rules {
  const known = rulesByOperation.get(operation);
  if (known) return known;
  const names = [...Object.keys(operation.parameters), ...(operation.body === undefined ? [] : ['body'])];
  const rules = Object.fromEntries(names.map((name) => [name, anything]));
  rulesByOperation.set(operation, rules);
  return rules;
}

/**
 * Checks the parameters that a caller passes, and copies them.
 *
 * @throws InvalidRequestError for a value that is not an object, or an unknown name
 */
export function readParams(operation: OperationDescriptor, params: unknown): object {
  return readOptions(operation.id, 'params', params, parameterRules(operation));
}

/**
 * Checks all of a call but its project, before that is looked up.
 *
 * @throws InvalidRequestError for a call that cannot be sent
 */
export function checkCall(operation: OperationDescriptor, params: object, headers: CallOptions['headers']): void {
  const init = toInit(operation, params, headers, 'unknown');
  for (const [name, id] of Object.entries(init.params.path)) serializeId(operation.id, name, id);
  if (init.body !== undefined) serializeBody(operation.id, init.body);
}

/**
 * Calls one operation: its flat parameters go where the document says, openapi-fetch builds the request, our transport sends
 * it, and the response becomes data or an error.
 *
 * @param params as `readParams` returns them
 */
export async function callOperation(
  openapi: Pick<OpenapiClient<object>, 'request'>,
  operation: OperationDescriptor,
  params: object,
  { headers, projectId, ...settings }: OperationCall,
): Promise<OperationResult> {
  const init = toInit(operation, params, headers, projectId);
  const { data, received = fromMiddleware } = await openapi.request(operation, init, settings);
  return { data: operation.response === 'empty' ? undefined : data, response: received };
}

function toInit(
  operation: OperationDescriptor,
  params: object,
  headers: CallOptions['headers'],
  projectId: string | undefined,
): OpenapiInit {
  try {
    return {
      params: splitParams(operation, params, projectId),
      headers: headers && readHeaders(operation.id, headers),
      body: readBody(operation, params),
    };
  } catch (error) {
    if (isInvalidRequestError(error)) throw error;
    // A getter or a proxy of the caller, which may quote a secret.
    const problem = 'a parameter or a header cannot be read: it throws.';
    throw new InvalidRequestError(operation.id, 'params', problem, 'Give plain values.');
  }
}

/** Where the parameters of a call travel, in the order of the document. */
function splitParams(
  { id, parameters }: OperationDescriptor,
  params: object,
  projectId: string | undefined,
): OpenapiInit['params'] {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const name in parameters) {
    const value: unknown = Reflect.get(params, name) ?? (name === 'project_id' ? projectId : undefined);
    if (parameters[name] === 'path') path[name] = value;
    else if (value !== undefined && value !== null) query[name] = readQueryValue(id, name, value);
  }
  return { path, query };
}

function readBody({ id, body: expected }: OperationDescriptor, params: object): unknown {
  const body: unknown = Reflect.get(params, 'body');
  if (body === undefined && expected !== 'required') return undefined;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new InvalidRequestError(id, 'body', `the body is ${describeType(body)}.`, 'Give a plain object.');
}

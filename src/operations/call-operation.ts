import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { describeType, findSimilar } from '../options.js';
import type { BufferedResponse } from '../transport/response.js';
import { type CallOptions, readHeaders } from './call-options.js';
import type { CallSettings, OpenapiClient, OpenapiInit } from './openapi-client.js';
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

/**
 * Calls one operation: its flat parameters go where the document says, openapi-fetch builds the request, our transport sends
 * it, and the response becomes data or an error.
 */
export async function callOperation(
  openapi: Pick<OpenapiClient<object>, 'request'>,
  operation: OperationDescriptor,
  params: object,
  { headers, projectId, ...settings }: OperationCall,
): Promise<OperationResult> {
  checkNames(operation, params);
  const init: OpenapiInit = {
    params: splitParams(operation, params, projectId),
    headers: headers && readHeaders(operation.id, headers),
    body: readBody(operation, params),
  };
  const { data, received = fromMiddleware } = await openapi.request(operation, init, settings);
  return { data: operation.response === 'empty' ? undefined : data, response: received };
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

function checkNames({ id, parameters, body }: OperationDescriptor, params: object): void {
  if (typeof params !== 'object' || params === null || Symbol.iterator in params) {
    const problem = `the parameters are ${describeType(params)}, not an object.`;
    throw new InvalidRequestError(id, 'params', problem, 'Give one object with all parameters.');
  }
  for (const name in params) {
    if (Object.hasOwn(parameters, name) || (name === 'body' && body !== undefined)) continue;
    const names = [...Object.keys(parameters), ...(body === undefined ? [] : ['body'])];
    const likely = findSimilar(name, names);
    const advice = likely === undefined ? `Give ${names.join(', ')}.` : `Did you mean ${likely}?`;
    throw new InvalidRequestError(id, name, `${JSON.stringify(name)} is not one of the parameters.`, advice);
  }
}

/** A query carries texts, numbers and truth values, and arrays of them. */
function readQueryValue(operation: string, name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return readQueryItem(operation, name, value);
  return value
    .filter((item) => item !== undefined && item !== null)
    .map((item) => readQueryItem(operation, name, item));
}

function readQueryItem(operation: string, name: string, value: unknown): unknown {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  if (typeof value === 'string' && !/\p{Cs}/u.test(value)) return value;
  const problem = typeof value === 'string' ? 'text that has no UTF-8 form' : describeType(value);
  const advice = 'Give a string, a finite number, true or false, or an array of them.';
  throw new InvalidRequestError(operation, name, `${name} is ${problem}.`, advice);
}

function readBody({ id, body: expected }: OperationDescriptor, params: object): unknown {
  const body: unknown = Reflect.get(params, 'body');
  if (body === undefined && expected !== 'required') return undefined;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new InvalidRequestError(id, 'body', `the body is ${describeType(body)}.`, 'Give a plain object.');
}

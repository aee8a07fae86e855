import { isInvalidRequestError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { anything, callback, type OptionRule, oneOf, readOptions, signal, text } from '../options.js';
import { type LimitOptions, limitRules } from '../transport/limits.js';
import { type CallOptions, headersRule, readQueryValue } from './call-options.js';
import type { OperationDescriptor } from './operation.js';

/** What a call of `client.api` was given: limits and signal for our transport, the rest for openapi-fetch. */
export interface ApiOptions extends LimitOptions, Pick<CallOptions, 'signal'> {
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers?: HeadersInit;
  readonly middleware?: readonly unknown[];
}

type Rules = Readonly<Record<string, OptionRule>>;

const object: OptionRule = { accepts: (value) => typeof value === 'object' && value !== null, expected: 'an object' };

/** Without the options of the fetch standard, which would have no effect: the transport decides. */
const rules: Rules = {
  ...limitRules,
  signal,
  params: object,
  headers: headersRule,
  body: anything,
  baseUrl: text,
  bodySerializer: callback,
  fetch: callback,
  middleware: { accepts: Array.isArray, expected: 'an array' },
  parseAs: oneOf('json', 'text', 'blob', 'arrayBuffer', 'stream'),
  pathSerializer: callback,
  querySerializer: { accepts: (value) => typeof value === 'function' || object.accepts(value), expected: 'a function' },
  Request: callback,
  // Whatever it says, none is followed.
  redirect: anything,
};

const paramsRules: Rules = { path: object, query: object };

/**
 * Checks and copies the options of a call of `client.api`.
 *
 * @param operation undefined if the document has none with that method and path
 * @throws InvalidRequestError for an unknown option or parameter, or a value that cannot be sent
 */
export function readApiOptions(id: string, operation: OperationDescriptor | undefined, given: unknown): ApiOptions {
  try {
    const { redirect: _, params = {}, ...options } = readOptions(id, 'options', given, rules);
    const takesBody = operation ? operation.body !== undefined : !/^(GET|HEAD) /.test(id);
    if (options.body !== undefined && !takesBody)
      throw new InvalidRequestError(id, 'body', 'the operation has no body.', 'Leave it out.');
    // Without path parameters, openapi-fetch would leave the placeholders in the path and ask no serializer.
    const { path = {}, query = {} } = readOptions(id, 'params', params, paramsRules);
    const isOurs = operation && options.querySerializer === undefined;
    return { ...options, params: { path, query: isOurs ? readQuery(operation, query) : query } };
  } catch (error) {
    if (isInvalidRequestError(error)) throw error;
    throw new InvalidRequestError(id, 'options', 'an option cannot be read: it throws.', 'Give plain values.');
  }
}

function readQuery({ id, parameters }: OperationDescriptor, given: unknown): object {
  const names = Object.keys(parameters).filter((name) => parameters[name] === 'query');
  const query = readOptions(id, 'params.query', given, Object.fromEntries(names.map((name) => [name, anything])));
  const values = Object.entries(query).filter(([, value]) => value !== null);
  return Object.fromEntries(values.map(([name, value]) => [name, readQueryValue(id, name, value)]));
}

/** No runtime makes a Request of TRACE. */
const methods: readonly unknown[] = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'];

/** @throws InvalidRequestError for what is no method or no path */
export function checkTarget(method: unknown, path: unknown): void {
  if (methods.includes(method) && typeof path === 'string' && path.startsWith('/')) return;
  const parameter = methods.includes(method) ? 'path' : 'method';
  throw new InvalidRequestError('api', parameter, `the ${parameter} is none.`, 'Give that of an operation.');
}

/** @throws InvalidRequestError, because openapi-fetch would fail at the next call, or ignore it */
export function checkMiddleware(middleware: unknown): void {
  const hooks = ['onRequest', 'onResponse', 'onError'];
  if (typeof middleware === 'object' && middleware !== null) {
    const given = hooks.map((hook) => Reflect.get(middleware, hook)).filter((hook) => hook !== undefined);
    if (given.length > 0 && given.every((hook) => typeof hook === 'function')) return;
  }
  const advice = `Give an object with functions: ${hooks.join(', ')}.`;
  throw new InvalidRequestError('api.use', 'middleware', 'the middleware has no hook that could be called.', advice);
}

import { isInvalidRequestError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { anything, callback, type OptionRule, oneOf, readOptions, signal, text } from '../options.js';
import { type LimitOptions, limitRules } from '../transport/limits.js';
import { type CallOptions, headersRule, readHeaders, readQueryValue } from './call-options.js';
import type { OperationDescriptor } from './operation.js';

/** What a call of `client.api` was given: limits and signal for our transport, the rest for openapi-fetch. */
export interface ApiOptions extends LimitOptions, Pick<CallOptions, 'signal'> {
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly middleware?: readonly unknown[];
}

type Rules = Readonly<Record<string, OptionRule>>;

const object: OptionRule = { accepts: (value) => typeof value === 'object' && value !== null, expected: 'an object' };

/** Options of the fetch standard. They are part of openapi-fetch's types, and have no effect: the transport decides. */
const fetchOptions = ['cache', 'credentials', 'keepalive', 'mode', 'redirect'];

const rules: Rules = {
  ...limitRules,
  signal,
  params: object,
  headers: { ...headersRule, accepts: (value) => Array.isArray(value) || headersRule.accepts(value) },
  body: anything,
  baseUrl: text,
  bodySerializer: callback,
  fetch: callback,
  middleware: { accepts: Array.isArray, expected: 'an array of middleware' },
  parseAs: oneOf('json', 'text', 'blob', 'arrayBuffer', 'stream'),
  pathSerializer: callback,
  querySerializer: { accepts: (value) => typeof value === 'function' || object.accepts(value), expected: 'a function' },
  Request: callback,
  ...Object.fromEntries(fetchOptions.map((name) => [name, anything])),
};

const paramsRules: Rules = { path: object, query: object, header: object, cookie: object };

/**
 * Checks and copies the options of a call of `client.api`.
 *
 * @param operation undefined if the document has none with that method and path
 * @throws InvalidRequestError for an unknown option or parameter, or a value that cannot be sent
 */
export function readApiOptions(id: string, operation: OperationDescriptor | undefined, given: unknown): ApiOptions {
  try {
    const { params = {}, headers = {}, ...all } = readOptions(id, 'options', given, rules);
    const takesBody = operation ? operation.body !== undefined : !/^(GET|HEAD) /.test(id);
    if (all.body !== undefined && !takesBody)
      throw new InvalidRequestError(id, 'body', 'the operation has no body.', 'Leave it out.');
    const options = Object.fromEntries(Object.entries(all).filter(([name]) => !fetchOptions.includes(name)));
    const { path = {}, query = {}, header = {}, ...others } = readOptions(id, 'params', params, paramsRules);
    const ownQuery = options.querySerializer === undefined && operation !== undefined;
    return {
      ...options,
      // Without path parameters, openapi-fetch would leave the placeholders in the path and ask no serializer.
      params: { ...others, path, query: ownQuery ? readQuery(operation, query) : query, header: readAll(id, header) },
      headers: readAll(id, headers),
    };
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

/** Headers in each form that openapi-fetch takes. It removes a header that is null. */
function readAll(id: string, given: unknown): Record<string, string | null> {
  const entries = given instanceof Headers || Array.isArray(given) ? [...given] : Object.entries(Object(given));
  const removed = entries.filter(([, value]) => value === null).map(([name]) => [String(name), null] as const);
  const sent = entries.filter(([, value]) => value !== null).map(([name, value]) => [String(name), toText(value)]);
  return { ...readHeaders(id, Object.fromEntries(sent)), ...Object.fromEntries(removed) };
}

function toText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toText).join(', ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

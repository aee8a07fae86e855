import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { describeType, type OptionRule, type OptionRules, readTyped, signal } from '../options.js';
import { type LimitOptions, limitRules } from '../transport/limits.js';

/** Settings of one call. Limits given here replace the client's. */
export interface CallOptions extends LimitOptions {
  /**
   * Ends the call at once when it aborts. The call rejects with the signal's own reason. A request that was already sent is
   * not taken back. Default: none.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Further headers to send; one whose value is undefined is left out. Headers that authenticate are the client's own and
   * are refused. Default: none.
   */
  readonly headers?: Headers | Readonly<Record<string, string | undefined>> | undefined;
}

/** The rule for headers in the form of {@link CallOptions}. */
export const headersRule: OptionRule = {
  // A Map has no properties of its own: its headers would be lost in silence.
  accepts: (value) => typeof value === 'object' && value !== null && (isHeaders(value) || !(Symbol.iterator in value)),
  expected: 'an object with a value for each header, or Headers',
};

export const callRules: OptionRules<CallOptions> = { ...limitRules, signal, headers: headersRule };

/** @throws InvalidRequestError for an unknown option, or a value of the wrong type */
export function readCallOptions(operation: string, options: unknown): CallOptions {
  return readTyped<CallOptions>(operation, 'options', options, callRules);
}

/** By its shape: Headers of another implementation are not instances of the global class. */
function isHeaders(value: object): value is Headers {
  return typeof Reflect.get(value, 'forEach') === 'function' && typeof Reflect.get(value, 'append') === 'function';
}

/** A token of RFC 9110. */
const sendableName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** Latin-1 without control characters: what the fetch standard lets a header carry, except for line breaks at its ends. */
const sendableValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The headers of a call, their names in lower case. They are checked here, because runtimes differ in what they refuse, and
 * quote the value when they do.
 *
 * @throws InvalidRequestError for a header that cannot be sent
 */
export function readHeaders(
  operation: string,
  given: NonNullable<CallOptions['headers']>,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const add = (value: unknown, name: string) => {
    if (value === undefined) return;
    if (!sendableName.test(name) || typeof value !== 'string' || !sendableValue.test(value)) {
      const advice = 'Give strings without line breaks and characters beyond Latin-1.';
      const problem = `the header ${JSON.stringify(name)} cannot be sent.`;
      throw new InvalidRequestError(operation, 'headers', problem, advice);
    }
    headers[name.toLowerCase()] = value;
  };
  if (isHeaders(given)) given.forEach(add);
  else for (const [name, value] of Object.entries(given)) add(value, name);
  return headers;
}

/**
 * A query carries texts, numbers and truth values, and arrays of them.
 *
 * @throws InvalidRequestError for anything else
 */
export function readQueryValue(operation: string, name: string, value: unknown): unknown {
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

/** The headers that authenticate. The client sends them, from one source. */
const credentialNames: readonly string[] = [
  'authorization',
  'x-auth-token',
  'x-sdk-content-sha256',
  'x-sdk-date',
  'x-security-token',
  'x-subject-token',
];

/**
 * Refuses headers of the caller or of middleware that would authenticate beside the client's own credentials.
 *
 * @throws InvalidRequestError naming the header
 */
export function refuseCredentials(operation: string, headers: Readonly<Record<string, string>>): void {
  const name = credentialNames.find((candidate) => Object.hasOwn(headers, candidate));
  if (name === undefined) return;
  const problem = `the header ${name} carries credentials, which the client sends itself.`;
  throw new InvalidRequestError(operation, 'headers', problem, 'Give credentials as auth to createClient.');
}

import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { LimitOptions } from '../transport/limits.js';
import { userAgent } from '../transport/user-agent.js';

/** Settings of one call. The limits hold in place of the client's. */
export interface CallOptions extends LimitOptions {
  /**
   * Ends the call at once when it aborts, whatever it is doing. The call rejects with the signal's own reason; a request
   * that was already sent is not taken back by it. Default: none.
   */
  readonly signal?: AbortSignal | undefined;
  /** Further headers to send. The credentials of the client win over them. Default: none. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
}

/** Sent with every request: the provider calls Content-Type mandatory, also where there is no body. */
export function commonHeaders(): Record<string, string> {
  return { accept: 'application/json', 'content-type': 'application/json', ...userAgent() };
}

/** A token of RFC 9110. */
const sendableName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** Latin-1 without control characters: what the fetch standard lets a header carry, but for line breaks at its ends. */
const sendableValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * The headers of a call, their names in lower case, over the common ones. They are checked here, because runtimes differ
 * in what they refuse, and quote the value when they do.
 */
export function mergeHeaders(operation: string, given: CallOptions['headers']): Readonly<Record<string, string>> {
  const headers = commonHeaders();
  if (given === undefined) return headers;
  for (const [name, value] of given instanceof Headers ? given : Object.entries(given)) {
    if (!sendableName.test(name) || !sendableValue.test(value)) {
      const problem = `the header ${JSON.stringify(name)} cannot be sent.`;
      const advice = 'Leave out line breaks and characters beyond Latin-1.';
      throw new InvalidRequestError(operation, 'headers', problem, advice);
    }
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { CallOptions } from './call-options.js';

/** Sent with every request: the provider calls Content-Type mandatory, also where there is no body. */
export const commonHeaders = { accept: 'application/json', 'content-type': 'application/json' } as const;

/** The headers of a call. The runtime would quote a value it cannot send in its own error, so that it is checked here. */
export function toHeaders(operation: string, given: CallOptions['headers'] = {}): Headers {
  const headers = new Headers();
  for (const [name, value] of given instanceof Headers ? given : Object.entries(given)) {
    try {
      headers.set(name, value);
    } catch {
      const problem = `the header ${JSON.stringify(name)} cannot be sent.`;
      throw new InvalidRequestError(
        operation,
        'headers',
        problem,
        'Leave out line breaks and characters beyond Latin-1.',
      );
    }
  }
  return headers;
}

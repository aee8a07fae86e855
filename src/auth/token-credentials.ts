import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { Credentials } from '../transport/authenticator.js';

/** Visible ASCII: what a header can carry and every token consists of. */
const sendable = /^[\x21-\x7e]+$/;

/**
 * A token, as it is sent.
 *
 * @throws InvalidRequestError if it is empty or cannot be sent in a header; its value is never shown
 */
export function tokenCredentials(operation: string, value: string): Credentials {
  if (typeof value !== 'string' || !sendable.test(value)) {
    throw new InvalidRequestError(operation, 'auth', `the token ${describeProblem(value)}.`, 'Give the bare token.');
  }
  return { headers: { 'x-auth-token': value }, secrets: [value] };
}

// Says what is wrong without saying what the token is.
function describeProblem(value: unknown): string {
  if (typeof value !== 'string') return `is of type ${typeof value}, not a string`;
  if (value === '') return 'is empty';
  return /\s/.test(value) ? 'holds white space or a line break' : 'holds characters that no token has';
}

import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { Auth } from './auth.js';

/**
 * Supplies a token when one is needed. What it throws, the call rejects with; unless the token was for repeating an attempt,
 * whose failure then stands.
 */
export type TokenSupplier = (context: { readonly signal: AbortSignal }) => string | Promise<string>;

/** Visible ASCII: what a header can carry and every token consists of. */
const sendable = /^[\x21-\x7e]+$/;

/**
 * Authenticates with a token of the identity service (IAM), sent as `X-Auth-Token`. By the provider's pages on IAM, it
 * lives for 24 hours; by its error table, ModelArts wants it scoped to the project that is called.
 *
 * @param source the token, or a function that is asked for it before each attempt
 * @throws InvalidRequestError if the token is empty or cannot be sent in a header; its value is never shown
 */
export function token(source: string | TokenSupplier): Auth {
  if (typeof source === 'string') {
    const headers = toHeaders('token', source);
    return { credentials: async () => headers };
  }
  return { credentials: async ({ operation, signal }) => toHeaders(operation, await source({ signal })) };
}

function toHeaders(operation: string, value: string): Readonly<Record<string, string>> {
  if (typeof value !== 'string' || !sendable.test(value)) {
    throw new InvalidRequestError(operation, 'auth', `the token ${describeProblem(value)}.`, 'Give the bare token.');
  }
  return { 'x-auth-token': value };
}

// Says what is wrong without saying what the token is.
function describeProblem(value: unknown): string {
  if (typeof value !== 'string') return `is of type ${typeof value}, not a string`;
  if (value === '') return 'is empty';
  return /\s/.test(value) ? 'holds white space or a line break' : 'holds characters that no token has';
}

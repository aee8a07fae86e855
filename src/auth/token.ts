import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { isDeadToken } from '../errors/reason.js';
import type { AuthRejection, Credentials } from '../transport/request.js';
import type { Auth } from './auth.js';
import { createRefreshingCache, neverExpires } from './refreshing-cache.js';

/**
 * Supplies a token: the first one, and another when the service refuses the last one as expired. The call rejects with
 * whatever it throws, except while renewing after a refusal: then with the original HttpError.
 */
export type TokenSupplier = (context: {
  /** Aborts when no call waits for the token any more. */
  readonly signal: AbortSignal;
}) => string | Promise<string>;

/**
 * Authenticates with a token of the identity service (IAM), sent as `X-Auth-Token`. By the provider's pages on IAM, it
 * is valid for 24 hours; by its error table, ModelArts requires one that is scoped to the project of the call.
 *
 * @param source the token, or a function that supplies it. Its result is cached until the service refuses it. Then concurrent
 * callers share one new token, and each refused request is retried once.
 * @throws InvalidRequestError if the token is empty or cannot be sent in a header. It never shows the token
 */
export function token(source: string | TokenSupplier): Auth {
  if (typeof source === 'string') {
    const credentials = tokenCredentials('token', source);
    return { connect: () => ({ credentials: () => credentials }) };
  }
  return {
    connect: () => {
      const tokens = createRefreshingCache(async (signal) =>
        neverExpires(tokenCredentials('token', await source({ signal }))),
      );
      return {
        credentials: (_request, signal) => tokens.get(signal),
        onRejected: (credentials: Credentials, refusal: AuthRejection) => {
          const dead = isDeadToken(refusal);
          if (dead) tokens.invalidate(credentials);
          return dead;
        },
      };
    },
  };
}

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

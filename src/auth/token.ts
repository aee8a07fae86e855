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
  if (typeof source !== 'function') {
    const credentials = tokenCredentials('token', source);
    return { connect: () => ({ credentials: () => credentials }) };
  }
  return {
    connect: () => {
      const tokens = createRefreshingCache(async (signal) =>
        neverExpires(tokenCredentials('token', await source({ signal }))),
      );
      return {
        credentials: (_request, { signal }) => tokens.get(signal),
        onRejected: (credentials: Credentials, rejection: AuthRejection) => {
          const isDead = isDeadToken(rejection);
          if (isDead) tokens.invalidate(credentials);
          return isDead;
        },
      };
    },
  };
}

/** Visible ASCII: what a header can carry, and all that tokens consist of. */
const sendable = /^[\x21-\x7e]+$/;

/**
 * The credentials of a request with a token.
 *
 * @throws InvalidRequestError if the token is empty or cannot be sent in a header; its value is not shown
 */
export function tokenCredentials(operation: string, value: unknown): Credentials {
  if (typeof value === 'string' && sendable.test(value))
    return { headers: { 'x-auth-token': value }, secrets: [value] };
  throw new InvalidRequestError(operation, 'auth', `the token ${describeProblem(value)}.`, 'Give the bare token.');
}

function describeProblem(value: unknown): string {
  if (typeof value !== 'string') return `is of type ${value === null ? 'null' : typeof value}, not a string`;
  if (value === '') return 'is empty';
  return /\s/.test(value) ? 'contains white space or a line break' : 'contains characters that no token has';
}

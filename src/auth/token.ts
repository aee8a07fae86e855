import { isDeadToken } from '../errors/dead-token.js';
import type { Credentials, Refusal } from '../transport/authenticator.js';
import type { Auth } from './auth.js';
import { endless, keepRenewed } from './renewal.js';
import { tokenCredentials } from './token-credentials.js';

/**
 * Supplies a token: when the first is needed, and again when the service has refused the last one as dead. What it throws,
 * the call rejects with; unless the token was for sending a refused request again, whose HttpError then stands.
 */
export type TokenSupplier = (context: {
  /** Aborts when no call waits for the token any more. */
  readonly signal: AbortSignal;
}) => string | Promise<string>;

/**
 * Authenticates with a token of the identity service (IAM), sent as `X-Auth-Token`. By the provider's pages on IAM, it
 * lives for 24 hours; by its error table, ModelArts wants it scoped to the project that is called.
 *
 * @param source the token, or a function that supplies it. What the function gives is kept until the service refuses it;
 * then it is asked once more, by one call for all that wait, and the refused requests are sent once more.
 * @throws InvalidRequestError if the token is empty or cannot be sent in a header; its value is never shown
 */
export function token(source: string | TokenSupplier): Auth {
  if (typeof source === 'string') {
    const credentials = tokenCredentials('token', source);
    return { connect: () => ({ credentials: () => credentials }) };
  }
  return {
    connect: () => {
      const tokens = keepRenewed(async (signal) => endless(tokenCredentials('token', await source({ signal }))));
      return {
        credentials: (_request, signal) => tokens.get(signal),
        refused: (credentials: Credentials, refusal: Refusal) => {
          const dead = isDeadToken(refusal);
          if (dead) tokens.drop(credentials);
          return dead;
        },
      };
    },
  };
}

import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { isBrowser } from '../transport/common-headers.js';
import type { Limits } from '../transport/limits.js';
import type { Authenticator, Credentials } from '../transport/request.js';
import type { Transport } from '../transport/transport.js';

/** A way to authenticate, made by `token`, `aksk`, `password`, `ecs` or `fromEnv`. Clients may share it. */
export interface Auth {
  /** Connects it to one client, without a request. The parameter and the result are not part of the public surface. */
  connect(client: AuthClient): Authenticator;
}

/** What a way to authenticate knows about its client. */
export interface AuthClient {
  readonly region: string | undefined;
  readonly projectId: string | undefined;
  readonly iamEndpoint: string | undefined;
  readonly dangerouslyAllowBrowser: boolean;
  readonly limits: Limits;
  /** Makes a transport that uses the client's fetch and calls its `onAttempt`. */
  transport(baseUrl: string, authenticator: Authenticator): Transport;
}

/**
 * Refuses long-lived secrets in a browser, where anyone who uses the page can read them.
 *
 * @param secret the subject of the message, such as `an access key`
 * @throws InvalidRequestError in a browser, unless the client allows it
 */
export function refuseInBrowser(secret: string, { dangerouslyAllowBrowser }: AuthClient): void {
  if (dangerouslyAllowBrowser || !isBrowser()) return;
  const problem = `${secret} in a browser can be read by anyone who uses the page.`;
  const advice =
    'Let a server of yours make the call, or use a token. If only you use the page: dangerouslyAllowBrowser.';
  throw new InvalidRequestError('createClient', 'auth', problem, advice);
}

const noCredentials: Credentials = { headers: {}, secrets: [] };

/** For requests that get credentials. */
export const noAuthentication: Authenticator = { credentials: () => noCredentials };

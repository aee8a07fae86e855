import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { Limits } from '../transport/limits.js';
import type { Authenticator, Credentials } from '../transport/request.js';
import type { Transport } from '../transport/transport.js';
import { isBrowser } from '../transport/user-agent.js';

/** What a way to authenticate knows of the client it works for. */
export interface AuthClient {
  readonly region: string | undefined;
  readonly projectId: string | undefined;
  readonly iamEndpoint: string | undefined;
  readonly dangerouslyAllowBrowser: boolean;
  readonly limits: Limits;
  /** Sends through the client's fetch, and tells its `onAttempt`. */
  transport(baseUrl: string, authenticator: Authenticator): Transport;
}

/** A way to authenticate: `token`, `aksk`, `password` or `ecs` makes one. Clients may share it. */
export interface Auth {
  /** Puts it to work for one client. No request is sent by it. What it works with is no part of the public surface. */
  connect(client: AuthClient): Authenticator;
}

/**
 * Refuses secrets that live long in a browser, where whoever uses the page can read them.
 *
 * @param secret what it is about, such as `an access key`
 * @throws InvalidRequestError in a browser, unless the client allows it
 */
export function refuseInBrowser(secret: string, { dangerouslyAllowBrowser }: AuthClient): void {
  if (dangerouslyAllowBrowser || !isBrowser()) return;
  const problem = `${secret} in a browser can be read by whoever uses the page.`;
  const advice =
    'Let a server of yours make the call, or use a token. If only you use the page: dangerouslyAllowBrowser.';
  throw new InvalidRequestError('createClient', 'auth', problem, advice);
}

const nothing: Credentials = { headers: {}, secrets: [] };

/** For requests that are made in order to get credentials. */
export const noAuthentication: Authenticator = { credentials: () => nothing };

import type { Authenticator } from '../transport/authenticator.js';
import type { Limits } from '../transport/settings.js';
import type { Transport } from '../transport/transport.js';

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

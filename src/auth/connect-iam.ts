import type { Iam } from '../iam/call.js';
import { resolveIamEndpoint } from '../iam/endpoint.js';
import type { Authenticator } from '../transport/authenticator.js';
import type { AuthClient } from './auth.js';

/**
 * The identity service as a client calls it to get credentials or to find its project. Each call that waits for it goes by
 * its own total time; when none waits any more, the request is aborted.
 *
 * @throws InvalidRequestError if its endpoint is not known, or would be unsafe
 */
export function connectIam(client: AuthClient, authenticator: Authenticator): Iam {
  const baseUrl = resolveIamEndpoint('createClient', client);
  const limits = { ...client.limits, totalTimeout: Number.POSITIVE_INFINITY };
  return { baseUrl, limits, send: client.transport(baseUrl, authenticator) };
}

import { reasons } from '../generated/error-reasons.js';

/**
 * What an error answer means, decided by HTTP status and code together.
 *
 * - `unauthenticated`: the credentials are missing, dead or unusable
 * - `forbidden`: the caller is known and may not do this
 * - `not-found`: the task, the version or the project does not exist
 * - `conflict`: the state of the task or the version does not allow it
 * - `throttled`: too many requests
 * - `invalid`: the request itself is wrong, or the endpoint does not offer the operation
 * - `unavailable`: the service, or what stands before it, could not serve the request
 * - `internal`: the service failed
 * - `unknown`: none of these can be told
 */
export type ErrorReason =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'throttled'
  | 'invalid'
  | 'unavailable'
  | 'internal'
  | 'unknown';

/**
 * A 404 without a code stays `unknown`: a proxy or another host may have sent it, and a caller who takes it for "the
 * version is gone" would let the version run on.
 */
export function reasonFor(status: number, code: string | undefined): ErrorReason {
  if (code === undefined && status === 404) return 'unknown';
  return reasonOf(`${status} ${code}`) ?? reasonOf(`${status}`) ?? 'unknown';
}

function reasonOf(entry: string): ErrorReason | undefined {
  return reasons.find(([, list]) => list.includes(entry))?.[0];
}

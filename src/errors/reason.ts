import { deadTokens, later, never, reasons } from '../generated/error-reasons.js';

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

// Pairs of status and code that no document lists, because none of the operations there answers them.
const alsoNever: readonly string[] = [
  // A request too large for the inference service, which shares gateway and prefix: its API reference.
  '429 ModelArts.81113',
];

// The gateway is set up wrongly, such as without a backend: error table of the API gateway. A shared gateway writes APIGW.
const gatewayFault = /^500 APIGW?\.0(10[345]|605|609|61[12567]|705)$/;

/** Whether the same request may succeed a little later, decided by HTTP status and code together. */
export function isRetryable(status: number, code: string | undefined): boolean {
  const pair = `${status} ${code}`;
  if (never.includes(pair) || alsoNever.includes(pair) || gatewayFault.test(pair)) return false;
  return later.includes(pair) || later.includes(`${status}`);
}

const codes: ReadonlySet<string> = new Set(deadTokens);

/**
 * Whether an error answer says that the token is dead, so that a new one may help: decided by HTTP status and code
 * together. A 401 without a code that can be read may mean it.
 */
export function isDeadToken({ status, code }: { readonly status: number; readonly code: string | undefined }): boolean {
  return code === undefined ? status === 401 : codes.has(`${status} ${code}`);
}

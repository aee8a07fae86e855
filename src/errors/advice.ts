import type { ErrorReason } from './reason.js';

const advice: Readonly<Record<ErrorReason, string>> = {
  unauthenticated:
    'Get a new token, scoped to the project in the region you call, or check the access key. Do not repeat the call with the same credentials.',
  forbidden:
    'Check that the project is the one of your credentials, that they hold the permission for this operation, and that the account is in order.',
  'not-found': 'Check the ids. They belong to one project in one region.',
  conflict: 'Read the state first: it may already be final, or may allow this a little later.',
  throttled: 'Wait, then call again less often.',
  invalid: 'Check the ids, and that the endpoint offers this operation. The same call will fail again.',
  unavailable: 'Wait, read the state, and call again if it is not what you want.',
  internal: 'Read the state, and call again later; if it stays so, give the request id to the provider.',
  unknown: 'Check the endpoint and what stands between you and it, and read the state before you rely on it.',
};

/** What a caller can do about an error answer; with the wait the service asked for, in milliseconds. */
export function adviceFor(reason: ErrorReason, retryAfter: number | undefined): string {
  const wait = !retryAfter ? '' : ` The service asks to wait ${Math.ceil(retryAfter / 1000)} s.`;
  return `${advice[reason]}${wait}`;
}

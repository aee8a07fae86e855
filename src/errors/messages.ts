import type { Sent } from './modelarts-error.js';
import type { ErrorReason } from './reason.js';

/** Where an answer comes from something that is not the service, as it seems. */
export const strangerAdvice =
  'Check the endpoint, and what stands between you and it. Read the state before you rely on it.';

const advice: Readonly<Record<ErrorReason, string>> = {
  unauthenticated:
    'Check the credentials; a token must be scoped to the project in the region you call. Do not repeat the call with the same ones.',
  forbidden: 'Check the project, the permissions of the credentials, and that the account is in order.',
  'not-found': 'Check the ids, the project and the region.',
  conflict: 'Read the state: it may be final, or allow the call a little later.',
  throttled: 'Wait, then call less often.',
  invalid: 'Check the ids and the endpoint. The same call will fail again.',
  unavailable: 'Wait, read the state, and call again if need be.',
  internal: 'Read the state, and call again if need be. If it stays so, give the request id to the provider.',
  unknown: strangerAdvice,
};

/** What a caller can do about an error answer; with the wait the service asked for, in milliseconds. */
export function adviceFor(reason: ErrorReason, retryAfter: number | undefined): string {
  const wait = retryAfter ? ` The service asks to wait ${Math.ceil(retryAfter / 1000)} s.` : '';
  return advice[reason] + wait;
}

/**
 * What is known about a call that got no whole answer.
 *
 * @param reached how far the last attempt got
 * @param sent how far any attempt got
 */
export function outcomeWithoutAnswer(reached: Sent, sent: Sent): string {
  if (reached !== 'no') return 'The service may have acted.';
  return sent === 'no' ? 'Nothing was sent.' : 'The last attempt sent nothing.';
}

/** What a caller can do about it. */
export function adviceWithoutAnswer(sent: Sent): string {
  return sent === 'no'
    ? 'Check the endpoint and the network, then call again.'
    : 'Read the state before you rely on it, or call again if the operation is idempotent.';
}

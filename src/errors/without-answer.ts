import type { Sent } from './modelarts-error.js';

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

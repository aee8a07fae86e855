import type { Sent } from './modelarts-error.js';

const outcome: Readonly<Record<Sent, string>> = {
  no: 'Nothing was sent.',
  maybe: 'The request may have arrived, so the service may have acted.',
  yes: 'The request arrived, so the service may have acted.',
};

/**
 * What is known about a call that got no whole answer.
 *
 * @param reached how far the last attempt got
 * @param sent how far any attempt got
 */
export function outcomeWithoutAnswer(reached: Sent, sent: Sent): string {
  return reached === 'no' && sent !== 'no' ? 'The last attempt sent nothing.' : outcome[reached];
}

/** What a caller can do about it. */
export function adviceWithoutAnswer(sent: Sent): string {
  return sent === 'no'
    ? 'Check the endpoint and the network, then call again.'
    : 'Read the state before you rely on it, or call again if the operation is idempotent.';
}

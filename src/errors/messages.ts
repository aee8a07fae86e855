import { mayHaveActed, type RequestProgress, type Sent } from './may-have-acted.js';
import type { ErrorReason } from './reason.js';

/** How long the text of a service or a runtime may be in an error, in characters. */
export const longestText = 1_000;

/** Controls and invisible marks: line breaks, terminal escapes, marks that change the direction of what follows. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A text on one line, without control characters, of at most `longest` characters. */
export function toLine(text: string, longest = longestText): string {
  // Cut first: the text may be megabytes long.
  const line = text.slice(0, longest + 1).replace(unprintable, ' ');
  if (text.length <= longest) return line;
  // Not between the two halves of a character.
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const acted = 'The service may have acted.';

/** What an error says about a response. */
export function describeOutcome(request: RequestProgress): string {
  return mayHaveActed(request) ? acted : 'The request was refused.';
}

/**
 * What an error says about a call without a complete response.
 *
 * @param reached how far the last attempt got
 * @param sent how far any attempt got
 */
export function describeLostResponse(reached: Sent, sent: Sent): string {
  if (mayHaveActed({ sent: reached })) return acted;
  return sent === 'no' ? 'Nothing was sent.' : 'The last attempt sent nothing.';
}

/** What to do about a response that probably does not come from the service. */
export const foreignResponseAdvice =
  'Check the endpoint, and the proxies on the way to it. Read the state before you rely on it.';

const advice: Readonly<Record<ErrorReason, string>> = {
  unauthenticated:
    'Check the credentials; a token must be scoped to the project in the region you call. Do not retry with the same ones.',
  forbidden: 'Check the project, the permissions of the credentials, and that the account is in order.',
  'not-found': 'Check the ids, the project and the region.',
  conflict: 'Read the state: it may be final, or allow the call a little later.',
  throttled: 'Wait, then call less often.',
  invalid: 'Check the ids and the endpoint. The same call will fail again.',
  unavailable: 'Wait, read the state, and call again if need be.',
  internal: 'Read the state, and call again if need be. If it stays so, give the request id to the provider.',
  unknown: foreignResponseAdvice,
};

/** What to do about an error response; with the wait that the service asked for, in milliseconds. */
export function adviceFor(reason: ErrorReason, retryAfter: number | undefined): string {
  const wait = retryAfter ? ` The service asks to wait ${Math.ceil(retryAfter / 1000)} s.` : '';
  return advice[reason] + wait;
}

/** What to do about a call without a complete response. */
export function adviceForLostResponse(sent: Sent): string {
  return sent === 'no'
    ? 'Check the endpoint and the network, then call again.'
    : 'Read the state before you rely on it, or call again if the operation is idempotent.';
}

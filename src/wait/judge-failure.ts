import type { AnyModelArtsError } from '../errors/guards.js';
import type { ErrorReason } from '../errors/reason.js';

/** What is wrong with the caller, or with what was asked for: reading the state does not make it right. */
const hopeless: ReadonlySet<ErrorReason> = new Set(['not-found', 'unauthenticated', 'forbidden']);

/**
 * What a failed stop means.
 *
 * - `failed`: there is nothing to settle: it was not sent, or refused for what has nothing to do with the state
 * - `lost`: the service may have acted on it
 * - `refused`: the service did not act, perhaps because the version had ended before. No page tells what it answers then.
 */
export type StopFailure = 'failed' | 'lost' | 'refused';

export function judgeStop(error: AnyModelArtsError): StopFailure {
  if (error.sent === 'no') return 'failed';
  if (error.kind !== 'http') return 'lost';
  if (hopeless.has(error.reason)) return 'failed';
  return error.attempts.every(({ status }) => status !== undefined && isRefusal(status)) ? 'refused' : 'lost';
}

/** Whether the next poll may succeed where this one has failed. */
export function mayPass(error: AnyModelArtsError): boolean {
  if (error.kind === 'request') return false;
  return error.kind !== 'http' || !(hopeless.has(error.reason) || error.reason === 'invalid');
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}

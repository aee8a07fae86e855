import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { FinalAnswer } from './answer.js';
import type { Sender } from './attempt.js';
import type { OnAttempt } from './on-attempt.js';
import { createRetryBudget } from './retry-budget.js';
import { type Call, send } from './send.js';

/** Carries out a call and resolves with its answer, whatever the status. */
export type Transport = (call: Call) => Promise<FinalAnswer>;

/** Settings of a transport. */
export interface TransportOptions extends Sender {
  readonly onAttempt: OnAttempt | undefined;
}

/**
 * The one way by which anything is sent. A request to anywhere but the endpoint is refused: it would carry the
 * credentials to a stranger.
 */
export function createTransport(baseUrl: string, options: TransportOptions): Transport {
  const shared = { ...options, budget: createRetryBudget() };
  return async (call) => {
    if (!call.url.startsWith(`${baseUrl}/`)) {
      const problem = `the request goes to ${new URL(call.url).origin}, not to the endpoint ${baseUrl}.`;
      throw new InvalidRequestError(call.operation, 'url', problem, 'Create a client for that endpoint.');
    }
    return send(call, shared);
  };
}

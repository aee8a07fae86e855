import { ConnectionError } from '../errors/connection-error.js';
import { type TimeLimit, TimeoutError } from '../errors/timeout-error.js';
import type { FinalAnswer } from './answer.js';
import { type Entry, summarize } from './history.js';
import { detailOf, type Final } from './outcome.js';
import type { Call } from './send.js';

/**
 * Makes of the last attempt what its call ends with: an answer, whatever its status, or an error where there is none.
 *
 * @param limit the limit by which the attempt was timed out, if it was
 * @param because why there is not one more attempt, if it would help to know it
 */
export function conclude(
  outcome: Final,
  call: Call,
  limit: TimeLimit,
  history: readonly Entry[],
  because?: string,
): FinalAnswer {
  const { url, limits } = call;
  const context = () => ({ ...summarize(call, history, because), requestId: outcome.requestId });
  switch (outcome.kind) {
    case 'answered':
      return { answer: outcome, url, context };
    case 'broken':
      throw new ConnectionError(
        { ...context(), cause: outcome.cause.shown },
        { reached: outcome.sent, code: outcome.cause.code, detail: detailOf(outcome) },
      );
    case 'timed-out':
      throw new TimeoutError(context(), { reached: outcome.sent, limit, ms: limits[limit] });
  }
}

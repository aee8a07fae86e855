import { ConnectionError } from '../errors/connection-error.js';
import { type TimeLimit, TimeoutError } from '../errors/timeout-error.js';
import type { FinalAnswer } from './answer.js';
import { detailOf, type Final } from './outcome.js';
import type { Call } from './send.js';

/**
 * Makes of the last attempt what its call ends with: an answer, whatever its status, or an error where there is none.
 *
 * @param limit the limit by which the attempt was timed out, if it was
 */
export function conclude(
  outcome: Final,
  { url, limits }: Pick<Call, 'url' | 'limits'>,
  limit: TimeLimit,
  context: FinalAnswer['context'],
): FinalAnswer {
  const { requestId } = outcome;
  switch (outcome.kind) {
    case 'answered':
      return { ...outcome, url, context };
    case 'broken':
      throw new ConnectionError(
        { ...context, requestId, cause: outcome.cause.shown },
        { reached: outcome.sent, code: outcome.cause.code, detail: detailOf(outcome) },
      );
    case 'timed-out':
      throw new TimeoutError({ ...context, requestId }, { reached: outcome.sent, limit, ms: limits[limit] });
  }
}

import { type ErrorContext, ModelArtsError, type Sent } from './modelarts-error.js';
import { adviceWithoutAnswer, outcomeWithoutAnswer } from './without-answer.js';

/** Which of the two limits ended the call: that of one attempt, or that of the whole call. */
export type TimeLimit = 'timeout' | 'totalTimeout';

/** What a {@link TimeoutError} is made of, besides what all errors are made of. */
export interface TimeoutErrorFields {
  /** How far the last attempt got. */
  readonly reached: Sent;
  readonly limit: TimeLimit;
  readonly ms: number;
}

/** There was no whole answer within a time limit of this client. A signal of the caller rejects with its own reason. */
export class TimeoutError extends ModelArtsError {
  readonly kind = 'timeout';
  /** The limit that ended the call. */
  declare readonly limit: TimeLimit;
  /** How long it was, in milliseconds. */
  declare readonly ms: number;

  constructor(context: ErrorContext, { reached, limit, ms }: TimeoutErrorFields) {
    const what = `there was no whole answer within the ${ms} ms of ${limit}.`;
    super(`${what} ${outcomeWithoutAnswer(reached, context.sent)}`, adviceWithoutAnswer(context.sent), context, {
      limit,
      ms,
    });
  }

  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}

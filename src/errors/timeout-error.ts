import { adviceWithoutAnswer, outcomeWithoutAnswer } from './messages.js';
import { type ErrorContext, ModelArtsError, type Sent } from './modelarts-error.js';

/** Which of the two limits ended the call: that of one attempt, or that of the whole call. */
export type TimeLimit = 'timeout' | 'totalTimeout';

/** What a {@link TimeoutError} is made of, besides what all errors are made of. */
export interface TimeoutErrorFields {
  /** How far the last attempt got. */
  readonly reached: Sent;
  readonly limit: TimeLimit;
  readonly ms: number;
  /** If it ended the wait for a version: which, and in what words to say so. */
  readonly wait?: { readonly handle: VersionHandle; readonly problem: string; readonly advice: string } | undefined;
}

/** There was no whole answer within a time limit of this client. A signal of the caller rejects with its own reason. */
export class TimeoutError extends ModelArtsError {
  readonly kind = 'timeout';
  /** The limit that ended the call. */
  declare readonly limit: TimeLimit;
  /** How long it was, in milliseconds. */
  declare readonly ms: number;
  /** The version that had not ended in time; absent unless it ended a wait. To be given to `waitForVersion`. */
  declare readonly handle?: VersionHandle;

  constructor(context: ErrorContext, { reached, limit, ms, wait }: TimeoutErrorFields) {
    const what = `there was no whole answer within the ${ms} ms of ${limit}. ${outcomeWithoutAnswer(reached, context.sent)}`;
    super(wait?.problem ?? what, wait?.advice ?? adviceWithoutAnswer(context.sent), context, {
      limit,
      ms,
      ...(wait && { handle: wait.handle }),
    });
  }

  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}

/** A version that is waited for, as a plain object: JSON, so that another process can go on waiting. */
export interface VersionHandle {
  /** The project of the version; undefined only if it was to be found, and was not yet. */
  readonly project_id: string | undefined;
  readonly task_id: string;
  readonly version_id: string;
  /** Whether a stop was sent, or may have been: `false` if none was, or if it was refused. */
  readonly stopped: boolean;
}

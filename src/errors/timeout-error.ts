import type { Sent } from './may-have-acted.js';
import { adviceForLostResponse, describeLostResponse } from './messages.js';
import { type ErrorContext, ModelArtsError } from './modelarts-error.js';

/** The limit that ended a call: that of one attempt, of the whole call, or of one version that `stopAll` waits for. */
export type TimeLimit = 'timeout' | 'totalTimeout' | 'waitTimeout';

/** What a {@link TimeoutError} holds in addition to the {@link ErrorContext}. */
export interface TimeoutErrorFields {
  /** How far the last attempt got. */
  readonly reached: Sent;
  readonly limit: TimeLimit;
  readonly ms: number;
  /** If it ended the wait for a version: the version, and the sentences for it. */
  readonly wait?: { readonly handle: VersionHandle; readonly problem: string; readonly advice: string } | undefined;
}

/**
 * There was no complete response within a time limit of this client. A call that the caller's signal ends rejects with the
 * signal's own reason instead.
 */
export class TimeoutError extends ModelArtsError {
  readonly kind = 'timeout';
  /** The limit that ended the call. */
  declare readonly limit: TimeLimit;
  /** The length of that limit, in milliseconds. */
  declare readonly ms: number;
  /** The version that had not ended in time, for `waitForVersion`; absent unless the error ended a wait. */
  declare readonly handle?: VersionHandle;

  constructor(context: ErrorContext, { reached, limit, ms, wait }: TimeoutErrorFields) {
    const lost = describeLostResponse(reached, context.sent);
    const what = `there was no complete response within the ${ms} ms of ${limit}. ${lost}`;
    super(wait?.problem ?? what, wait?.advice ?? adviceForLostResponse(context.sent), context, {
      limit,
      ms,
      ...(wait && { handle: wait.handle }),
    });
  }

  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}

/** A version that is waited for, as a plain object: it survives JSON, so that another process can continue the wait. */
export interface VersionHandle {
  /** The project of the version; undefined if it had not been looked up yet. */
  readonly project_id: string | undefined;
  readonly task_id: string;
  readonly version_id: string;
  /** Whether a stop was sent, or may have been; `false` if none was, or if it was refused. */
  readonly stopped: boolean;
}

import { strangerAdvice } from './messages.js';
import { type ErrorContext, ModelArtsError } from './modelarts-error.js';

/** What an {@link UnexpectedResponseError} is made of, besides what all errors are made of. */
export interface UnexpectedResponseFields {
  readonly problem: string;
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly snippet?: string | undefined;
  readonly location?: string | undefined;
}

/** An answer that cannot come from the service as documented: a redirect, or a success with a body that is none. */
export class UnexpectedResponseError extends ModelArtsError {
  readonly kind = 'response';
  /** The HTTP status; 0 where a browser hides a redirect. */
  declare readonly status: number;
  /** The content type, if one was given. */
  declare readonly contentType: string | undefined;
  /** The first characters of the body. */
  declare readonly snippet: string | undefined;
  /** The origin a redirect points to; its path and query are left out, because they may hold a session. */
  declare readonly location: string | undefined;

  constructor(context: ErrorContext, { problem, ...fields }: UnexpectedResponseFields) {
    super(`${problem} The service may have acted.`, strangerAdvice, context, fields);
  }

  override get name(): 'UnexpectedResponseError' {
    return 'UnexpectedResponseError';
  }
}

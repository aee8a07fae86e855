import { describeOutcome, foreignResponseAdvice, toLine } from './messages.js';
import { type ErrorContext, ModelArtsError } from './modelarts-error.js';

/** What an {@link UnexpectedResponseError} holds in addition to the {@link ErrorContext}. */
export interface UnexpectedResponseFields {
  readonly problem: string;
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly snippet?: string | undefined;
  readonly location?: string | undefined;
}

/** The response is not one that the service documents: a redirect, or a success without the documented body. */
export class UnexpectedResponseError extends ModelArtsError {
  readonly kind = 'response';
  /** The HTTP status; 0 where a browser hides a redirect. */
  declare readonly status: number;
  /** The content type; undefined if the response had none. */
  declare readonly contentType: string | undefined;
  /** The beginning of the body, on one line; undefined if the body is empty or may hold credentials. */
  declare readonly snippet: string | undefined;
  /** The origin that a redirect points to. Its path and query are left out, because they may hold a session. */
  declare readonly location: string | undefined;

  constructor(context: ErrorContext, { problem, ...fields }: UnexpectedResponseFields) {
    // The status proves nothing: the response may come from something other than the service.
    const outcome = context.sent === 'no' ? '' : ` ${describeOutcome({ sent: context.sent })}`;
    super(`${toLine(problem)}${outcome}`, foreignResponseAdvice, context, {
      ...fields,
      contentType: fields.contentType && toLine(fields.contentType, 200),
      snippet: fields.snippet && toLine(fields.snippet),
    });
  }

  override get name(): 'UnexpectedResponseError' {
    return 'UnexpectedResponseError';
  }
}

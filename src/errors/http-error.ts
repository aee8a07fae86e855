import type { ErrorBody } from '../generated/schemas.js';
import { adviceFor } from './messages.js';
import { type ErrorContext, ModelArtsError, type Sent } from './modelarts-error.js';
import { type ErrorReason, reasonFor } from './reason.js';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** Every status that says an error, 400 to 599: a closed set, so that comparing with one of them narrows the body. */
export type ErrorStatus = ToNumber<`${4 | 5}${Digit}${Digit}`>;

/** What an {@link HttpError} is made of, besides what all errors are made of. */
export interface HttpErrorFields<Status extends ErrorStatus = ErrorStatus, Body = ErrorBody> {
  readonly status: Status;
  readonly headers: Headers;
  readonly code?: string | undefined;
  readonly serviceMessage?: string | undefined;
  readonly body?: Body | undefined;
  readonly snippet?: string | undefined;
  readonly retryAfter?: number | undefined;
  /** What the caller can do. Default: what the reason suggests. */
  readonly advice?: string | undefined;
}

/** The service, or something before it, answered with an error. */
export class HttpError<Status extends ErrorStatus = ErrorStatus, Body = ErrorBody> extends ModelArtsError {
  readonly kind = 'http';
  /** The HTTP status. */
  declare readonly status: Status;
  /** The provider's code, such as `ModelArts.4851`; absent if the body had none that can be read. */
  declare readonly code: string | undefined;
  /** What it means, decided by status and code together. */
  declare readonly reason: ErrorReason;
  /** The provider's own text. Its wording is no contract. */
  declare readonly serviceMessage: string | undefined;
  /** The body, if it is what the document says for this status; otherwise see `snippet`. */
  readonly body: Body | undefined;
  /** The first characters of a body that is not what the document says. */
  declare readonly snippet: string | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** How long the service asks to wait before the next try, in milliseconds; absent if it did not say. */
  declare readonly retryAfter: number | undefined;

  constructor(context: ErrorContext, fields: HttpErrorFields<Status, Body>) {
    const reason = reasonFor(fields.status, fields.code);
    const code = fields.code ?? 'without a code';
    const text = fields.serviceMessage === undefined ? '' : ` "${fields.serviceMessage}"`;
    const what = `HTTP ${fields.status} ${code}${text} (${reason}). ${outcome(fields.status, context.sent)}`;
    super(what, fields.advice ?? adviceFor(reason, fields.retryAfter), context, {
      status: fields.status,
      code: fields.code,
      reason,
      serviceMessage: fields.serviceMessage,
      snippet: fields.snippet,
      retryAfter: fields.retryAfter,
    });
    this.body = fields.body;
    this.headers = fields.headers;
  }

  override get name(): 'HttpError' {
    return 'HttpError';
  }
}

function outcome(status: number, sent: Sent): string {
  const mayHaveActed = sent !== 'no' && (status === 408 || status >= 500);
  return mayHaveActed ? 'The service may have acted.' : 'The request was refused.';
}

import type { ErrorBody } from '../generated/schemas.js';
import { adviceFor } from './advice.js';
import { type ErrorContext, ModelArtsError } from './modelarts-error.js';
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
}

/** The service, or something before it, answered with an error. */
export class HttpError<Status extends ErrorStatus = ErrorStatus, Body = ErrorBody> extends ModelArtsError {
  readonly kind = 'http';
  /** The HTTP status. */
  readonly status: Status;
  /** The provider's code, such as `ModelArts.4851`; absent if the body had none that can be read. */
  readonly code: string | undefined;
  /** What it means, decided by status and code together. */
  readonly reason: ErrorReason;
  /** The provider's own text. Its wording is no contract. */
  readonly serviceMessage: string | undefined;
  /** The body, if it is what the document says for this status; otherwise see `snippet`. */
  readonly body: Body | undefined;
  /** The first characters of a body that is not what the document says. */
  readonly snippet: string | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** How long the service asks to wait before the next try, in milliseconds; absent if it did not say. */
  readonly retryAfter: number | undefined;

  constructor(context: ErrorContext, fields: HttpErrorFields<Status, Body>) {
    const reason = reasonFor(fields.status, fields.code);
    const code = fields.code === undefined ? 'without a code' : fields.code;
    const text = fields.serviceMessage === undefined ? '' : ` "${fields.serviceMessage}"`;
    super(
      `HTTP ${fields.status} ${code}${text} (${reason}). ${outcome(fields.status)}`,
      adviceFor(reason, fields.retryAfter),
      context,
    );
    this.status = fields.status;
    this.code = fields.code;
    this.reason = reason;
    this.serviceMessage = fields.serviceMessage;
    this.body = fields.body;
    this.snippet = fields.snippet;
    this.headers = fields.headers;
    this.retryAfter = fields.retryAfter;
  }

  override get name(): 'HttpError' {
    return 'HttpError';
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return {
      status: this.status,
      code: this.code,
      reason: this.reason,
      serviceMessage: this.serviceMessage,
      snippet: this.snippet,
      retryAfter: this.retryAfter,
    };
  }
}

function outcome(status: number): string {
  return status === 408 || status >= 500
    ? 'The request was answered, but the service may have acted all the same.'
    : 'The request was refused.';
}

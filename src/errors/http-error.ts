import type { ErrorBody } from '../generated/schemas.js';
import { adviceFor, describeOutcome, toLine } from './messages.js';
import { type ErrorContext, ModelArtsError } from './modelarts-error.js';
import { type ErrorReason, reasonFor } from './reason.js';

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;

/** The error statuses, 400 to 599, as a closed set: comparing the status of an operation's error narrows its body. */
export type ErrorStatus = ToNumber<`${4 | 5}${Digit}${Digit}`>;

/** What an {@link HttpError} holds in addition to the {@link ErrorContext}. */
export interface HttpErrorFields<Status extends number = number, Body = ErrorBody> {
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

/** The service, or something between, responded with an error. */
export class HttpError<Status extends number = number, Body = ErrorBody> extends ModelArtsError {
  readonly kind = 'http';
  /** The HTTP status, 400 to 599. */
  declare readonly status: Status;
  /** The provider's code, such as `ModelArts.4851`; undefined if the body has none. */
  declare readonly code: string | undefined;
  /** What the error means, by status and code together. */
  declare readonly reason: ErrorReason;
  /** The provider's own text, on one line of at most 1,000 characters. Its wording may change at any time. */
  declare readonly serviceMessage: string | undefined;
  /** The body, if it is the documented one for this status; otherwise see `snippet`. */
  readonly body: Body | undefined;
  /** The beginning of a body that is not the documented one, on one line. */
  declare readonly snippet: string | undefined;
  /** The headers of the response, without cookies and credentials. */
  readonly headers: Headers;
  /** How long the service asks to wait before the next request, in milliseconds; undefined if it does not say. */
  declare readonly retryAfter: number | undefined;

  constructor(context: ErrorContext, fields: HttpErrorFields<Status, Body>) {
    const { status, retryAfter } = fields;
    const reason = reasonFor(status, fields.code);
    const code = fields.code && toLine(fields.code, 100);
    const serviceMessage = fields.serviceMessage && toLine(fields.serviceMessage);
    const quoted = serviceMessage === undefined ? '' : ` "${serviceMessage}"`;
    const outcome = describeOutcome({ sent: context.sent, status });
    const what = `HTTP ${status} ${code ?? 'without a code'}${quoted} (${reason}). ${outcome}`;
    const snippet = fields.snippet && toLine(fields.snippet);
    const advice = fields.advice ?? adviceFor(reason, retryAfter);
    super(what, advice, context, { status, code, reason, serviceMessage, snippet, retryAfter });
    this.body = fields.body;
    this.headers = fields.headers;
  }

  override get name(): 'HttpError' {
    return 'HttpError';
  }
}

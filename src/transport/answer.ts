import type { ErrorDetails } from '../errors/error-details.js';
import type { ErrorContext } from '../errors/modelarts-error.js';
import type { FetchResponse } from './fetch.js';
import type { BodyText } from './read-body.js';
import type { Clean } from './redact.js';
import { parseHttpDate, parseRetryAfter } from './retry-after.js';

/** An HTTP answer whose body has been read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: FetchResponse['headers'];
  readonly body: BodyText;
  /** The body of an error, parsed and without credentials; undefined if it is no JSON, or no error. */
  readonly error: unknown;
  /** What that says. */
  readonly details: ErrorDetails;
  readonly requestId?: string;
  /** Blots out the credentials of the request, for whatever is shown of the answer: it may repeat them. */
  readonly clean: Clean;
}

/** The answer that a call ends with. */
export interface FinalAnswer {
  readonly answer: Answer;
  /** The URL that was called. */
  readonly url: string;
  /** What an error made of it tells of the call. */
  readonly context: () => ErrorContext;
}

/** Whether the status says an error. */
export function isError({ status }: Pick<Answer, 'status'>): boolean {
  return status >= 400 && status <= 599;
}

/** Whether the status says success. */
export function isSuccess({ status }: Pick<Answer, 'status'>): boolean {
  return status >= 200 && status <= 299;
}

/** An answer that does not tell its type is taken for JSON, and then has to be JSON. */
export function isJson({ headers }: Pick<Answer, 'headers'>): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(headers.get('content-type') ?? 'application/json');
}

/** The time at which an answer was made, in milliseconds since 1970; undefined if it does not tell. */
export function dateOf({ headers }: Pick<Answer, 'headers'>): number | undefined {
  return parseHttpDate(headers.get('date') ?? '', Date.now());
}

/** How long an answer asks to wait, in milliseconds. Its own date counts, because the clock of this machine may be off. */
export function retryAfterOf({ headers }: Pick<Answer, 'headers'>): number | undefined {
  return parseRetryAfter(headers.get('retry-after'), dateOf({ headers }) ?? Date.now());
}

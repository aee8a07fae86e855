import { isObject, readErrorDetails } from '../errors/error-details.js';
import { type ErrorStatus, HttpError } from '../errors/http-error.js';
import type { ErrorContext } from '../errors/modelarts-error.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { ErrorBody } from '../generated/schemas.js';
import type { Answer } from '../transport/answer.js';
import { parseRetryAfter } from '../transport/retry-after.js';
import type { OperationDescriptor } from './descriptor.js';

const snippetLength = 200;

/**
 * The data of an answer that is a success as documented.
 *
 * An empty answer is one only where the document says that the answer holds nothing: the provider's pages print `{}`
 * even for an answer without content. A login page with status 200 is none, and neither is a 200 that carries an error,
 * as older pages of the service show it.
 *
 * @throws HttpError for a status of 400 and more, UnexpectedResponseError for whatever is not what the document says
 */
export function readAnswer(operation: OperationDescriptor, answer: Answer): object | undefined {
  if (isError(answer)) throw readError(operation, answer);
  if (answer.status < 200 || answer.status > 299) throw unexpected(operation, answer, describeStatus(answer));
  if (answer.text.trim() === '') {
    if (operation.answer === 'nothing') return undefined;
    throw unexpected(operation, answer, 'the answer is empty.');
  }
  if (!isJson(answer)) throw unexpected(operation, answer, `the answer is ${contentType(answer)}, not JSON.`);
  const data = parse(answer.text);
  if (data === undefined) throw unexpected(operation, answer, 'the answer is broken JSON.');
  if (!isObject(data)) throw unexpected(operation, answer, 'the answer is JSON, but not an object.');
  if (data.is_success === false || readErrorDetails(data).code !== undefined) {
    throw unexpected(operation, answer, 'the answer says success by its status and failure by its body.');
  }
  return data;
}

/** Whether the status says an error. */
export function isError({ status }: Answer): boolean {
  return status >= 400 && status <= 599;
}

/** The error of an answer with a status of 400 to 599; its `body` is there only if it is what the document says. */
export function readError(operation: OperationDescriptor, answer: Answer): HttpError {
  const json = isJson(answer) ? parse(answer.clean(answer.text)) : undefined;
  const body = isErrorBody(json) ? json : undefined;
  const details = readErrorDetails(json);
  return new HttpError(errorContext(operation, answer, details.requestId), {
    status: answer.status as ErrorStatus,
    headers: answer.headers,
    code: details.code,
    serviceMessage: details.message,
    body,
    snippet: body === undefined ? snippet(answer) : undefined,
    retryAfter: parseRetryAfter(answer.headers.get('retry-after'), Date.now()),
  });
}

function isErrorBody(body: unknown): body is ErrorBody {
  return isObject(body) && typeof body.error_code === 'string' && typeof body.error_msg === 'string';
}

function unexpected(operation: OperationDescriptor, answer: Answer, problem: string): UnexpectedResponseError {
  return new UnexpectedResponseError(errorContext(operation, answer), {
    problem: `HTTP ${answer.status}, but ${problem}`,
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? undefined,
    snippet: snippet(answer),
    location: redirectOrigin(answer),
  });
}

function errorContext(operation: OperationDescriptor, answer: Answer, bodyRequestId?: string): ErrorContext {
  return {
    operation: operation.id,
    sent: 'yes',
    attempts: answer.attempts,
    requestId: answer.requestId ?? bodyRequestId,
  };
}

/** An answer that does not tell its type is taken for JSON, and then has to be JSON. */
function isJson(answer: Answer): boolean {
  const type = answer.headers.get('content-type');
  return type === null || /^[^;]*[/+]json\s*(;|$)/i.test(type);
}

function contentType(answer: Answer): string {
  return answer.headers.get('content-type') ?? 'of no type';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function snippet(answer: Answer): string | undefined {
  return answer.text === '' ? undefined : answer.clean(answer.text).slice(0, snippetLength);
}

function describeStatus(answer: Answer): string {
  if (answer.status >= 400) return 'that is no status that HTTP knows.';
  const origin = redirectOrigin(answer);
  return `the answer is a redirect${origin === undefined ? '' : ` to ${origin}`}, which is never followed.`;
}

function redirectOrigin(answer: Answer): string | undefined {
  const location = answer.headers.get('location');
  return location !== null && URL.canParse(location, answer.url) ? new URL(location, answer.url).origin : undefined;
}

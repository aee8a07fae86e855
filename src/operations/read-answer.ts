import { isObject, tellsOfError } from '../errors/error-details.js';
import { type ErrorStatus, HttpError } from '../errors/http-error.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { ErrorBody } from '../generated/schemas.js';
import { type Answer, type FinalAnswer, isError, isJson, isSuccess, retryAfterOf } from '../transport/answer.js';
import { orUndefined } from '../transport/or-undefined.js';
import { parseJson } from '../transport/parse-json.js';
import { bodyLimit } from '../transport/read-body.js';
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
export function readAnswer(operation: OperationDescriptor, final: FinalAnswer): object | undefined {
  const { answer } = final;
  const { text, tooLong } = answer.body;
  const unexpected = (what: string) => toUnexpected(operation, final, what);
  if (tooLong) throw unexpected(`longer than ${bodyLimit / 2 ** 20} MiB`);
  if (isError(answer)) throw readError(final, operation.confidential);
  if (!isSuccess(answer)) throw unexpected(describeStatus(final));
  if (text.trim() === '') {
    if (operation.answer === 'nothing') return undefined;
    throw unexpected('empty');
  }
  if (!isJson(answer)) throw unexpected(`${contentType(answer)}, not JSON`);
  const data = parseJson(text);
  if (data === undefined) throw unexpected('broken JSON');
  if (!isObject(data)) throw unexpected('no JSON object');
  if (tellsOfError(data)) throw unexpected('a failure by its body');
  return data;
}

/**
 * The error of an answer with a status of 400 to 599; its `body` is there only if it is what the document says.
 *
 * @param confidential whether a success would hold credentials: who refuses gives none, but a failure may have them in it
 */
export function readError({ answer, context }: FinalAnswer, confidential = false): HttpError {
  const { error, details } = answer;
  const body = isErrorBody(error) ? error : undefined;
  const { requestId = details.requestId, ...others } = context();
  return new HttpError(
    { ...others, requestId },
    {
      status: answer.status as ErrorStatus,
      headers: copyHeaders(answer),
      code: details.code,
      serviceMessage: details.message,
      body,
      snippet: body === undefined && !(confidential && answer.status >= 500) ? snippet(answer) : undefined,
      retryAfter: retryAfterOf(answer),
    },
  );
}

/**
 * The headers of an answer without what must not be shown: the credentials, which it may repeat, new ones, and cookies,
 * which may be the session of a proxy.
 */
export function copyHeaders({ headers, clean }: Answer): Headers {
  const copy = new Headers();
  headers.forEach((value, name) => {
    if (!/^(set-cookie2?|x-subject-token)$/i.test(name)) copy.append(name, clean(value));
  });
  return copy;
}

function isErrorBody(body: unknown): body is ErrorBody {
  return isObject(body) && typeof body.error_code === 'string' && typeof body.error_msg === 'string';
}

function toUnexpected(operation: OperationDescriptor, final: FinalAnswer, what: string): UnexpectedResponseError {
  const { answer, context } = final;
  return new UnexpectedResponseError(context(), {
    problem: `HTTP ${answer.status}, but the answer is ${what}.`,
    status: answer.status,
    contentType: contentType(answer),
    snippet: operation.confidential ? undefined : snippet(answer),
    location: redirectOrigin(final),
  });
}

function contentType({ headers, clean }: Answer): string | undefined {
  const type = headers.get('content-type');
  return type ? clean(type) : undefined;
}

function snippet({ body, clean }: Answer): string | undefined {
  return body.text === '' ? undefined : clean(body.text).slice(0, snippetLength);
}

function describeStatus(final: FinalAnswer): string {
  const { status } = final.answer;
  if (status >= 400 || (status >= 100 && status < 200)) return 'of a status that ends no call';
  const origin = redirectOrigin(final);
  return `a redirect${origin === undefined ? '' : ` to ${origin}`}, which is never followed`;
}

function redirectOrigin({ answer, url }: FinalAnswer): string | undefined {
  const location = answer.headers.get('location');
  return location ? orUndefined(() => new URL(location, url).origin) : undefined;
}

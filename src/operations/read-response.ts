import { describesError, isObject, readErrorDetails } from '../errors/error-body.js';
import { HttpError } from '../errors/http-error.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { ErrorBody } from '../generated/schemas.js';
import {
  type BufferedResponse,
  bodyLimit,
  isError,
  isJson,
  isSuccess,
  parseJson,
  retryAfterOf,
  type TransportResponse,
} from '../transport/response.js';
import { orUndefined } from '../utils.js';
import type { OperationDescriptor } from './operation.js';

const snippetLength = 200;

/**
 * The data of a response that is a success as documented.
 *
 * An empty body counts as success only where the document says that the response holds nothing: the provider's pages print
 * `{}` even for a response without content. A login page with status 200 is not a success. Neither is a 200 that carries an
 * error, as older pages of the service show it.
 *
 * @throws HttpError for a status of 400 and more, UnexpectedResponseError for whatever is not what the document says
 */
export function readResponse(operation: OperationDescriptor, final: TransportResponse): object | undefined {
  const { response } = final;
  const { text, tooLong } = response.body;
  const unexpected = (what: string) => toUnexpected(operation, final, what);
  if (tooLong) throw unexpected(`longer than ${bodyLimit / 2 ** 20} MiB`);
  if (isError(response)) throw readError(final, operation);
  if (!isSuccess(response)) throw unexpected(describeStatus(final));
  if (text.trim() === '') {
    if (operation.response === 'empty') return undefined;
    throw unexpected('empty');
  }
  if (!operation.anyContentType && !isJson(response)) throw unexpected(`${contentType(response)}, not JSON`);
  const data = parseJson(text);
  if (data === undefined) throw unexpected('broken JSON');
  if (!isObject(data)) throw unexpected('no JSON object');
  if (describesError(data, { holdsData: operation.response !== 'empty' })) throw unexpected('a failure by its body');
  return data;
}

/**
 * The error of a response with a status of 400 to 599; its `body` is there only if it is what the document says.
 *
 * A 4xx body holds no credentials. A 5xx body may hold those of a success that must stay secret.
 */
export function readError(
  { response, context }: TransportResponse,
  { confidential = false, advice }: { readonly confidential?: boolean; readonly advice?: string } = {},
): HttpError {
  const { error, details } = response;
  const body = isErrorBody(error) ? error : undefined;
  const { requestId = details.requestId, ...others } = context();
  return new HttpError(
    { ...others, requestId },
    {
      status: response.status,
      headers: copyHeaders(response),
      code: details.code,
      serviceMessage: details.message,
      body,
      snippet: body === undefined && !(confidential && response.status >= 500) ? snippet(response) : undefined,
      retryAfter: retryAfterOf(response),
      advice,
    },
  );
}

/**
 * The headers of a response without what must not be shown: the credentials, which it may echo, new ones, and cookies,
 * which may be the session of a proxy.
 */
export function copyHeaders({ headers, redact }: BufferedResponse): Headers {
  const copy = new Headers();
  headers.forEach((value, name) => {
    if (!/^(set-cookie2?|x-subject-token)$/i.test(name)) copy.append(name, redact(value));
  });
  return copy;
}

function isErrorBody(body: unknown): body is ErrorBody {
  return isObject(body) && typeof body.error_code === 'string' && typeof body.error_msg === 'string';
}

function toUnexpected(operation: OperationDescriptor, final: TransportResponse, what: string): UnexpectedResponseError {
  const { response, context } = final;
  return new UnexpectedResponseError(context(), {
    problem: `HTTP ${response.status}, but the response is ${what}.`,
    status: response.status,
    contentType: contentType(response),
    snippet: operation.confidential ? undefined : snippet(response),
    location: redirectOrigin(final),
  });
}

function contentType({ headers, redact }: BufferedResponse): string | undefined {
  const type = headers.get('content-type');
  return type ? redact(type) : undefined;
}

function snippet({ body, redact }: BufferedResponse): string | undefined {
  return body.text === '' ? undefined : redact(body.text, snippetLength);
}

function describeStatus(final: TransportResponse): string {
  const { status } = final.response;
  if (status >= 400 || (status >= 100 && status < 200)) return 'of a status that ends no call';
  const origin = redirectOrigin(final);
  return `a redirect${origin === undefined ? '' : ` to ${origin}`}, which is never followed`;
}

function redirectOrigin({ response, url }: TransportResponse): string | undefined {
  const location = response.headers.get('location');
  return location ? orUndefined(() => new URL(location, url).origin) : undefined;
}

/** The error for an error response that middleware has made, or has put in place of the service's. */
export function readMiddlewareError(
  operation: OperationDescriptor,
  { response, error }: { readonly response: { readonly status: number }; readonly error?: unknown },
): UnexpectedResponseError {
  const { message } = readErrorDetails(error);
  return new UnexpectedResponseError(
    { operation: operation.id, sent: 'maybe', attempts: [] },
    {
      problem: `middleware has given a response with HTTP ${response.status}${message === undefined ? '' : ` "${message}"`}.`,
      status: response.status,
    },
  );
}

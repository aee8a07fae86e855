import type { ErrorDetails } from '../errors/error-body.js';
import type { ErrorContext } from '../errors/modelarts-error.js';
import { orUndefined } from '../utils.js';
import type { Redact } from './redact.js';
import type { FetchBody, FetchResponse } from './request.js';
import { parseHttpDate, parseRetryAfter } from './retry-after.js';

/** An HTTP response whose body has been read to its end. */
export interface BufferedResponse {
  readonly status: number;
  readonly headers: FetchResponse['headers'];
  readonly body: BodyText;
  /** The body of an error, parsed and without credentials; undefined if it is not JSON, or not an error. */
  readonly error: unknown;
  /** What the error body says. */
  readonly details: ErrorDetails;
  readonly requestId?: string | undefined;
  /** Removes the credentials of the request, which a response may echo, from a text that will be shown. */
  readonly redact: Redact;
}

/** The response that a call ends with. */
export interface TransportResponse {
  readonly response: BufferedResponse;
  /** The URL that was called. */
  readonly url: string;
  /** What an error made of the response says of the call. */
  readonly context: () => ErrorContext;
}

export function isError({ status }: Pick<BufferedResponse, 'status'>): boolean {
  return status >= 400 && status <= 599;
}

export function isSuccess({ status }: Pick<BufferedResponse, 'status'>): boolean {
  return status >= 200 && status <= 299;
}

/** Whether a response claims to be JSON. One without a content type is taken for JSON, and then has to be JSON. */
export function isJson({ headers }: Pick<BufferedResponse, 'headers'>): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(headers.get('content-type') ?? 'application/json');
}

/** When a response was made, in milliseconds since 1970 by the clock of the service; undefined without a `Date` header. */
export function dateOf({ headers }: Pick<BufferedResponse, 'headers'>): number | undefined {
  const date = headers.get('date');
  return date ? parseHttpDate(date, Date.now()) : undefined;
}

/** How long a response asks to wait, in milliseconds, by its own `Date`: the clock of this machine may be off. */
export function retryAfterOf({ headers }: Pick<BufferedResponse, 'headers'>): number | undefined {
  const value = headers.get('retry-after');
  return value ? parseRetryAfter(value, dateOf({ headers }) ?? Date.now()) : undefined;
}

/** Far above every response of the service. A longer one would only fill the memory. */
export const bodyLimit = 10 * 1024 * 1024;

export interface BodyText {
  readonly text: string;
  /** Whether the body was longer than {@link bodyLimit}; then `text` is its beginning. */
  readonly tooLong: boolean;
}

/** The code of the error for a fetch of the caller that resolves with something else than a response. */
export const notAResponse = 'ERR_NOT_A_RESPONSE';

/**
 * Checks what a fetch of the caller resolves with, so that it fails here and not where it is used.
 *
 * @throws TypeError for anything but a response
 */
export function checkResponse(response: FetchResponse): FetchResponse {
  if (orUndefined(() => isResponse(response))) return response;
  const problem = 'fetch gave no response with status, headers and text()';
  throw Object.assign(new TypeError(problem), { code: notAResponse });
}

function isResponse({ status, headers, text }: FetchResponse): boolean {
  return [headers.get, headers.forEach, text].every((part) => typeof part === 'function') && Number.isInteger(status);
}

/**
 * Reads a body to its end, or to the limit: beyond it, the connection is dropped.
 *
 * @throws what the runtime throws if the body is cut off or cannot be decoded; an Error if nothing is left of a body that
 * was announced, because Node and Chromium take a compressed body that is cut off for a short one
 */
export async function readBody(response: FetchResponse): Promise<BodyText> {
  const { body } = response;
  const text = body && isReadable(body) ? await readStream(body) : await response.text();
  if (typeof text !== 'string') throw new TypeError('the body of the response is no text');
  if (text === '' && announcesBody(response)) throw new Error('Nothing is left of the body.');
  return { text, tooLong: text.length > bodyLimit };
}

// node-fetch gives a stream of Node as the body, which has no reader.
function isReadable(body: object): body is FetchBody {
  return typeof Reflect.get(body, 'getReader') === 'function';
}

function announcesBody({ status, headers }: FetchResponse): boolean {
  if (status === 204) return false;
  const length = headers.get('content-length');
  const encoding = headers.get('content-encoding') ?? 'identity';
  return encoding === 'identity' ? Number(length) > 0 : length !== '0';
}

async function readStream(body: FetchBody): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > bodyLimit) {
      // Not awaited: a runtime may wait for the sender here.
      reader.cancel().catch(() => {});
      return text;
    }
  }
}

/** The value of a JSON text; undefined if it is not JSON. */
export function parseJson(json: string): unknown {
  return orUndefined<unknown>(() => JSON.parse(json));
}

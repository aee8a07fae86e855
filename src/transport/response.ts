import { type ErrorDetails, isObject } from '../errors/error-body.js';
import type { ErrorContext } from '../errors/modelarts-error.js';
import { orUndefined } from '../utils.js';
import type { Redact } from './redact.js';
import type { FetchBody, FetchResponse } from './request.js';
import { parseHttpDate, parseRetryAfter } from './retry-after.js';

/** An HTTP answer whose body has been read to its end. */
export interface BufferedResponse {
  readonly status: number;
  readonly headers: FetchResponse['headers'];
  readonly body: BodyText;
  /** The body of an error, parsed and without credentials; undefined if it is no JSON, or no error. */
  readonly error: unknown;
  /** What that says. */
  readonly details: ErrorDetails;
  readonly requestId?: string;
  /** Blots out the credentials of the request, for whatever is shown of the answer: it may repeat them. */
  readonly redact: Redact;
}

/** The answer that a call ends with. */
export interface TransportResponse {
  readonly response: BufferedResponse;
  /** The URL that was called. */
  readonly url: string;
  /** What an error made of it tells of the call. */
  readonly context: () => ErrorContext;
}

/** Whether the status says an error. */
export function isError({ status }: Pick<BufferedResponse, 'status'>): boolean {
  return status >= 400 && status <= 599;
}

/** Whether the status says success. */
export function isSuccess({ status }: Pick<BufferedResponse, 'status'>): boolean {
  return status >= 200 && status <= 299;
}

/** An answer that does not tell its type is taken for JSON, and then has to be JSON. */
export function isJson({ headers }: Pick<BufferedResponse, 'headers'>): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(headers.get('content-type') ?? 'application/json');
}

/** The time at which an answer was made, in milliseconds since 1970; undefined if it does not tell. */
export function dateOf({ headers }: Pick<BufferedResponse, 'headers'>): number | undefined {
  return parseHttpDate(headers.get('date') ?? '', Date.now());
}

/** How long an answer asks to wait, in milliseconds. Its own date counts, because the clock of this machine may be off. */
export function retryAfterOf({ headers }: Pick<BufferedResponse, 'headers'>): number | undefined {
  return parseRetryAfter(headers.get('retry-after'), dateOf({ headers }) ?? Date.now());
}

/** No answer of the service comes near it; one that is longer would only fill the memory. */
export const bodyLimit = 10 * 1024 * 1024;

/** The text of a body. */
export interface BodyText {
  readonly text: string;
  /** Whether it was longer than {@link bodyLimit}; then `text` is what came before. */
  readonly tooLong: boolean;
}

/**
 * Reads a body to its end, or to the limit: beyond it, the connection is dropped.
 *
 * @throws what the runtime throws if the body is cut or cannot be decoded; an Error if nothing is left of a body that was
 * announced, because Node and Chromium take a compressed body that is cut for a short one
 */
export async function readBody(response: FetchResponse): Promise<BodyText> {
  const text = response.body ? await readStream(response.body) : await response.text();
  if (text === '' && announcesBody(response)) throw new Error('Nothing is left of the body.');
  return { text, tooLong: text.length > bodyLimit };
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
      // Not waited for: a runtime may wait for the sender here.
      reader.cancel().catch(() => {});
      return text;
    }
  }
}

/**
 * The value of a JSON text; undefined if it is none.
 *
 * @param change is applied to each text in it, names of fields included
 */
export function parseJson(json: string, change?: (text: string) => string): unknown {
  const revive = change && ((_key: string, value: unknown) => changeIn(value, change));
  return orUndefined<unknown>(() => JSON.parse(json, revive));
}

function changeIn(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [change(name), inner]));
}

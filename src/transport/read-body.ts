import type { FetchBody, FetchResponse } from './fetch.js';

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

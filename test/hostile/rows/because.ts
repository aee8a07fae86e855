import type { Exception, Expectation } from '../row.js';
import { cut, unexpected } from './expected.js';

/** How runtimes differ, and why, where more than one row says so; each is added to what a row expects. */

const none = [null, null, null];

/** A failure before the request was sent, which these two cannot distinguish from another. */
export const tellsNothing: Exception = {
  on: ['workerd', 'chromium'],
  because: 'does not say why a connection failed: `sent` is `maybe`, and a bad certificate is also tried again',
  expect: { error: { sent: 'maybe', code: undefined }, attempts: none },
};

export const hasNoCodes: Exception = {
  on: ['deno'],
  because: 'has no codes for failed connections: `code` is undefined',
  expect: { error: { code: undefined } },
};

export function hidesRedirects(attempts: readonly number[] = [0]): Exception {
  return {
    on: ['chromium'],
    because: 'hides a redirect: `status` is 0, `location` undefined',
    expect: { error: unexpected(0, { location: undefined, snippet: undefined }), attempts },
  };
}

/**
 * Its own retry is no attempt of ours: the server sees more requests than `attempts` has entries. Before 2.9.6,
 * Deno retries each request that is cut, also on a new socket.
 */
export function retriesOnReusedSockets(expect: Expectation): Exception {
  return {
    on: ['deno', 'chromium'],
    because: 'sends a request once more by itself if a socket that served before is cut',
    expect,
  };
}

export const retries408: Exception = {
  on: ['chromium'],
  because: 'sends a request once more by itself if a socket that served before responds with 408',
  expect: { requests: 5 },
};

export function ignoresDeflate(expect: Expectation): Exception {
  return {
    on: ['deno', 'workerd'],
    because: 'does not ask for `deflate`, and does not decode it: it is not JSON, then',
    expect,
  };
}

export const takesLongHeaders: Exception['because'] = 'takes longer headers than the 16 KiB of Node';

/** What is sloppy in a response, and taken all the same. */
export function takesBrokenHeads(data: object | undefined): Exception {
  return {
    on: ['chromium'],
    because: 'takes what it can read of a broken head, even of one that is cut off',
    expect: { data, requests: 1, attempts: [200] },
  };
}

/** The fetch standard says so of 407 and 421; the others hand over the response. */
export const hides407: Exception = {
  on: ['node-fetch', 'chromium'],
  because: 'hides a 407, as the fetch standard says: it is a failed connection',
  expect: { error: { ...cut, status: undefined, reason: undefined }, requests: 3, attempts: none },
};

export const retries421: Exception = {
  on: ['node-fetch', 'chromium'],
  because: 'sends a request once more by itself after a 421, as the fetch standard says',
  expect: { requests: 2 },
};

import type { Fetch } from './request.js';

/** The fetch of clients that are given none: the global one, looked up at each call, so that it may be replaced later. */
export const defaultFetch: Fetch = (url, init) => globalThis.fetch(url, init);

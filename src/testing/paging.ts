import { readInteger } from './parse.js';

/**
 * What `offset` counts: the pages before the first one that is answered, or the records. The provider speaks of a page; of
 * two clients that others wrote, each takes it for one of these.
 */
export type OffsetMeaning = 'page' | 'record';

/** How many records an operation answers. */
export interface Limits {
  readonly usual: number;
  readonly most: number;
}

/** Where the part of a list begins that a query asks for, and how long it is. */
export function readRange(query: URLSearchParams, { usual, most }: Limits, means: OffsetMeaning) {
  const limit = readInteger(query, 'limit', [1, most]) ?? usual;
  const offset = readInteger(query, 'offset', [0, Number.MAX_SAFE_INTEGER]) ?? 0;
  return { start: means === 'page' ? offset * limit : offset, limit };
}

/**
 * What `offset` counts: pages, as the provider's pages say in words, or entries, as one client of another author has it.
 * Nothing decides between them but the answers.
 */
export type Reading = 'page' | 'record';

/** A part of a list, as it is asked for. */
export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** Which entry of the list, from 0, a window begins with. */
export function startOf({ limit, offset }: Window, reading: Reading): number {
  return reading === 'page' ? limit * offset : offset;
}

/**
 * The second window of a list, by whose answer the reading is told: `offset` 1. Under `page` it begins with the last entry
 * of the first one, under `record` with the second. After two entries or one, that would leave no room for another.
 *
 * @param size how many entries the first one held
 */
export function secondWindow(size: number): Window {
  return { limit: size > 2 ? size - 1 : size, offset: 1 };
}

/**
 * Tells the reading from where in the first window the second one begins; -1 if in none of its entries. A few entries may
 * have come or gone meanwhile. Undefined if so many have that it cannot be told, or the very one that it should begin with.
 */
export function tellReading(size: number, index: number): Reading | undefined {
  if (size <= 2) return index === -1 ? 'page' : 'record';
  if (index === -1) return undefined;
  const few = size / 4;
  if (size - 1 - index <= few) return 'page';
  return index - 1 <= few ? 'record' : undefined;
}

/**
 * The window to read next: it begins with an entry that was read already, so that one that was missed shows, and reaches as
 * far as it can. Where `offset` counts pages, that takes a `limit` of a certain size: 100 entries are followed by page 1 of
 * 99, which begins with the last of them, and these by page 2 of 98. Where no size does, it begins right after.
 *
 * @param position how many entries of the list were read or lie before those
 * @param size the most entries that one answer holds
 */
export function nextWindow(position: number, size: number, reading: Reading): Window {
  if (reading === 'record') return { limit: size, offset: size > 1 ? position - 1 : position };
  let best: Window | undefined;
  let furthest = position;
  for (let limit = size; limit > 1; limit--) {
    const offset = Math.floor((position - 1) / limit);
    const end = (offset + 1) * limit;
    if (end > furthest) {
      furthest = end;
      best = { limit, offset };
    }
  }
  // Where there is none, every size divides the position.
  return best ?? { limit: size, offset: position / size };
}

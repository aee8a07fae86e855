/**
 * What `offset` counts: pages, as the provider's documentation says, or entries, as one client by another author has it.
 * Only the responses decide between them.
 */
export type OffsetUnit = 'page' | 'record';

/** A part of a list, as it is requested. */
export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
}

/** Which entry of the list, from 0, a requested page begins with. */
export function startIndex({ limit, offset }: PageRequest, unit: OffsetUnit): number {
  return unit === 'page' ? limit * offset : offset;
}

/**
 * The second page of a list, which shows the unit: with `offset` 1, it begins with the last entry of the first page if pages
 * are counted, and with the second one if entries are. A first page of two entries or one leaves no room for another size.
 *
 * @param size how many entries the first page held
 */
export function secondPage(size: number): PageRequest {
  return { limit: size > 2 ? size - 1 : size, offset: 1 };
}

/**
 * Detects the unit from where in the first page the second one begins; -1 if in none of its entries. A few entries may have
 * come or gone meanwhile. Undefined if so many have that it cannot be decided, or the very one that it should begin with.
 */
export function detectOffsetUnit(size: number, index: number): OffsetUnit | undefined {
  if (size <= 2) return index === -1 ? 'page' : 'record';
  if (index === -1) return undefined;
  const few = size / 4;
  if (size - 1 - index <= few) return 'page';
  return index - 1 <= few ? 'record' : undefined;
}

/**
 * The page to request next: it begins with a known entry, so that a missed one shows, and reaches as far as it can. Where
 * `offset` counts pages, that takes a `limit` of a certain size: 100 entries are followed by page 1 of 99, which begins with
 * the last of them, and these by page 2 of 98. Where no size does, it begins right after the known entries.
 *
 * @param position how many entries of the list were read or lie before those
 * @param size the most entries that one response holds
 */
export function nextPage(position: number, size: number, unit: OffsetUnit): PageRequest {
  if (unit === 'record') return { limit: size, offset: size > 1 ? position - 1 : position };
  let best: PageRequest | undefined;
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

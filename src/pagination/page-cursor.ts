import { RecentIds } from './recent-ids.js';

/** A part of a list, as it was answered. */
export interface Page<Item> {
  readonly entries: readonly PageEntry<Item>[];
  /** How many entries the list has in all. */
  readonly total: number;
}

export interface PageEntry<Item> {
  readonly id: string;
  readonly item: Item;
}

/** How often it may go back without having met anything new in between. */
const mostSetbacks = 20;

/**
 * The way through a list, to its end, each entry once, whatever `offset` counts, and also while entries appear and disappear.
 *
 * Each window begins with an entry that was read before. If the answer holds none such, entries before it have gone, and
 * others have moved up to where they were not asked for: then it goes back, further each time, until it meets what it knows.
 * Back at the beginning, what `offset` counts is found out once more. The end is where the newest total says.
 */
export class PageCursor<Item> {
  readonly #recent = new RecentIds();
  readonly #fail: (problem: string) => Error;
  /** The most entries that one answer holds. */
  #size: number;
  #reading: OffsetUnit | undefined;
  /** How many entries of the list were read or lie before those. */
  #position = 0;
  #firstWindow: readonly string[] = [];
  #lastBeginning: string | undefined;
  #sameBeginnings = 0;
  #setbacks = 0;
  #ended = false;

  /** @param fail makes the error of a list that cannot be read */
  constructor(limit: number, fail: (problem: string) => Error) {
    this.#size = limit;
    this.#fail = fail;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** What to ask for next. */
  next(): PageRequest {
    if (this.#position === 0) return { limit: this.#size, offset: 0 };
    if (this.#reading === undefined) return secondPage(this.#size);
    return nextPage(this.#position, this.#size, this.#reading);
  }

  /** Takes the answer to a window, and gives what is new in it. */
  take(window: PageRequest, { entries, total }: Page<Item>): Item[] {
    const begin = this.#position === 0;
    const first = entries[0]?.id;
    this.#watchBeginnings(begin, first);
    if (begin) {
      this.#firstWindow = entries.map(({ id }) => id);
      // Fewer than asked for, and than there are: so many are the most that an answer holds.
      if (entries.length > 0 && entries.length < total) this.#size = Math.min(this.#size, entries.length);
    } else if (!this.#trust(window, first)) return this.#goBack(this.#position);
    const start = begin ? 0 : startIndex(window, this.#reading ?? 'record');
    const known = entries.some(({ id }) => this.#recent.has(id));
    if (!known && start < this.#position) return this.#goBack(this.#size * 2 ** this.#setbacks);
    if (!known && begin && !this.#recent.whole) throw this.#fail('nothing is where it was when it was read');
    const fresh = entries.filter(({ id }) => this.#recent.add(id)).map(({ item }) => item);
    this.#position = start + entries.length;
    this.#ended = this.#position >= total && this.#sameBeginnings === 0;
    if (entries.length === 0 && !this.#ended)
      throw this.#fail(`of ${total} entries, those from ${start} on are missing`);
    if (known && fresh.length > 0) this.#setbacks = 0;
    return fresh;
  }

  /** By chance, as many entries as lie between two windows may have been added meanwhile; hardly twice. */
  #watchBeginnings(begin: boolean, first: string | undefined): void {
    const same = !begin && first !== undefined && first === this.#lastBeginning;
    this.#sameBeginnings = same ? this.#sameBeginnings + 1 : 0;
    this.#lastBeginning = first;
    if (this.#sameBeginnings > 1) throw this.#fail('each answer begins with the same entry, whatever offset says');
  }

  /** Whether it is known what `offset` counts, as far as this answer tells. */
  #trust({ offset }: PageRequest, first: string | undefined): boolean {
    const index = first === undefined ? -1 : this.#firstWindow.indexOf(first);
    if (this.#reading === undefined) this.#reading = detectOffsetUnit(this.#size, index);
    // So far on, no page begins within the first window: then entries are counted, and many had gone when it was told.
    else if (this.#reading === 'page' && offset > 1 && index !== -1) return false;
    return this.#reading !== undefined;
  }

  #goBack(entries: number): Item[] {
    this.#setbacks += 1;
    if (this.#setbacks > mostSetbacks) throw this.#fail('it changes faster than it can be read');
    this.#position = Math.max(0, this.#position - entries);
    if (this.#position === 0) this.#reading = undefined;
    return [];
  }
}

/**
 * What `offset` counts: pages, as the provider's pages say in words, or entries, as one client of another author has it.
 * Nothing decides between them but the answers.
 */
export type OffsetUnit = 'page' | 'record';

/** A part of a list, as it is asked for. */
export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
}

/** Which entry of the list, from 0, a window begins with. */
export function startIndex({ limit, offset }: PageRequest, reading: OffsetUnit): number {
  return reading === 'page' ? limit * offset : offset;
}

/**
 * The second window of a list, by whose answer the reading is told: `offset` 1. Under `page` it begins with the last entry
 * of the first one, under `record` with the second. After two entries or one, that would leave no room for another.
 *
 * @param size how many entries the first one held
 */
export function secondPage(size: number): PageRequest {
  return { limit: size > 2 ? size - 1 : size, offset: 1 };
}

/**
 * Tells the reading from where in the first window the second one begins; -1 if in none of its entries. A few entries may
 * have come or gone meanwhile. Undefined if so many have that it cannot be told, or the very one that it should begin with.
 */
export function detectOffsetUnit(size: number, index: number): OffsetUnit | undefined {
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
export function nextPage(position: number, size: number, reading: OffsetUnit): PageRequest {
  if (reading === 'record') return { limit: size, offset: size > 1 ? position - 1 : position };
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

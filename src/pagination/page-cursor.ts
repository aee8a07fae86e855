import { detectOffsetUnit, nextPage, type OffsetUnit, type PageRequest, secondPage, startIndex } from './offset.js';
import type { Page, PageEntry } from './page.js';
import { RecentIds } from './recent-ids.js';

/** How often the cursor may step back without meeting a new entry in between. */
const maxStepsBack = 20;

/**
 * A position in a list that is read to its end, each entry once, whatever `offset` counts, while entries come and go.
 *
 * Pages overlap by one entry. If the overlap is missing, entries were deleted meanwhile, and the cursor steps back, further
 * each time, until it meets a known one. Back at the beginning, it detects anew what `offset` counts. The list ends where
 * the newest total says; if a total contradicts its own page, no total is believed, and the list ends with a short
 * page that brings nothing new.
 */
export class PageCursor<Item> {
  readonly #recent = new RecentIds();
  readonly #fail: (problem: string) => Error;
  /** The most entries that one response holds. */
  #size: number;
  #unit: OffsetUnit | undefined;
  /** How many entries of the list were read or lie before those. */
  #position = 0;
  #firstPage: readonly string[] = [];
  #lastFirst: string | undefined;
  #sameFirst = 0;
  #stepsBack = 0;
  #trustsTotal = true;
  #ended = false;

  /** @param fail makes the error of a list that cannot be read */
  constructor(limit: number, fail: (problem: string) => Error) {
    this.#size = limit;
    this.#fail = fail;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** What to request next. */
  next(): PageRequest {
    if (this.#position === 0) return { limit: this.#size, offset: 0 };
    if (this.#unit === undefined) return secondPage(this.#size);
    return nextPage(this.#position, this.#size, this.#unit);
  }

  /**
   * Takes the page that a request brought.
   *
   * @returns the entries that are new
   * @throws what `fail` makes, if the pages do not fit together
   */
  take(request: PageRequest, { entries, total }: Page<Item>): Item[] {
    const isFirst = this.#position === 0;
    const first = entries[0]?.id;
    this.#countSameFirst(isFirst, first);
    if (isFirst) this.#beginWith(entries, total);
    else if (!this.#knowsUnit(request, first)) return this.#stepBack(this.#position);
    const start = isFirst ? 0 : startIndex(request, this.#unit ?? 'record');
    const known = entries.some(({ id }) => this.#recent.has(id));
    if (!known && start < this.#position) return this.#stepBack(this.#size * 2 ** this.#stepsBack);
    if (!known && isFirst && !this.#recent.whole) throw this.#fail('nothing is where it was when it was read');
    const fresh = entries.filter(({ id }) => this.#recent.add(id)).map(({ item }) => item);
    this.#position = start + entries.length;
    const isShort = entries.length < request.limit;
    if (total < entries.length || (total < this.#position && !isShort)) this.#trustsTotal = false;
    const isLast = this.#trustsTotal ? this.#position >= total : isShort && fresh.length === 0;
    this.#ended = isLast && this.#sameFirst === 0;
    if (entries.length === 0 && !this.#ended)
      throw this.#fail(`of ${total} entries, those from ${start} on are missing`);
    if (known && fresh.length > 0) this.#stepsBack = 0;
    return fresh;
  }

  /** Takes an error that says that the requested page lies beyond the end: entries were deleted meanwhile. */
  takeBeyondEnd(): void {
    this.#stepBack(this.#unit === undefined ? this.#position : this.#size * 2 ** this.#stepsBack);
  }

  #beginWith(entries: readonly PageEntry<Item>[], total: number): void {
    this.#firstPage = entries.map(({ id }) => id);
    // Fewer than requested, and than there are: so many are the most that a response holds.
    const isShort = entries.length < total || !this.#trustsTotal || total < entries.length;
    if (entries.length > 0 && isShort) this.#size = Math.min(this.#size, entries.length);
  }

  /** By chance, as many entries as lie between two pages may have been added meanwhile; hardly twice. */
  #countSameFirst(isFirst: boolean, first: string | undefined): void {
    const same = !isFirst && first !== undefined && first === this.#lastFirst;
    this.#sameFirst = same ? this.#sameFirst + 1 : 0;
    this.#lastFirst = first;
    if (this.#sameFirst > 1) throw this.#fail('each response begins with the same entry, whatever offset says');
  }

  /** Whether it is known what `offset` counts, as far as this page shows. */
  #knowsUnit({ offset }: PageRequest, first: string | undefined): boolean {
    const index = first === undefined ? -1 : this.#firstPage.indexOf(first);
    if (this.#unit === undefined) this.#unit = detectOffsetUnit(this.#size, index);
    // So far on, no page begins within the first one: then entries are counted, and many were gone when it was detected.
    else if (this.#unit === 'page' && offset > 1 && index !== -1) return false;
    return this.#unit !== undefined;
  }

  #stepBack(entries: number): Item[] {
    this.#stepsBack += 1;
    if (this.#stepsBack > maxStepsBack) throw this.#fail('it changes faster than it can be read');
    this.#position = Math.max(0, this.#position - entries);
    if (this.#position === 0) this.#unit = undefined;
    return [];
  }
}

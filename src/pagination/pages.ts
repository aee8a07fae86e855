import { type PageTypes, pageTable } from '../generated/pages.js';
import type { CallOptions } from '../operations/call-options.js';
import type { WaitKit } from '../versions/kit.js';
import { type Page, PageCursor, type PageEntry } from './page-cursor.js';

/**
 * Reads a list of the document, entry by entry, and asks for a page when it is needed.
 *
 * @throws UnexpectedResponseError if an answer is no part of a list, or the list cannot be read whole; whatever the method
 * of the list throws; the caller's reason if the caller aborts
 */
export async function* readPages<Name extends keyof PageTypes>(
  kit: WaitKit,
  name: Name,
  params: PageTypes[Name]['params'],
  options: CallOptions = {},
): AsyncGenerator<PageTypes[Name]['item'], void, undefined> {
  const descriptor: PageDescriptor = pageTable[name];
  const course = new PageCursor<PageTypes[Name]['item']>(descriptor.limit, (problem) =>
    unreadable(kit, descriptor, problem),
  );
  while (!course.ended) {
    const window = course.next();
    // Reflect: what is common to the lists is not in their types.
    const answer: object = await Reflect.apply(kit.methods[name], undefined, [{ ...params, ...window }, options]);
    for (const item of course.take(window, readPart(kit, descriptor, answer))) {
      yield item;
      options.signal?.throwIfAborted();
    }
  }
}

function readPart<Item>(kit: WaitKit, descriptor: PageDescriptor, answer: object): Page<Item> {
  const items: unknown = Reflect.get(answer, descriptor.items);
  const total: unknown = Reflect.get(answer, descriptor.total);
  if (!Array.isArray(items)) throw unreadable(kit, descriptor, `there are no ${descriptor.items} in an answer`);
  if (typeof total !== 'number') throw unreadable(kit, descriptor, `an answer has no number as ${descriptor.total}`);
  return { entries: items.map((item) => readEntry<Item>(kit, descriptor, item)), total };
}

function readEntry<Item>(kit: WaitKit, descriptor: PageDescriptor, item: Item): PageEntry<Item> {
  const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, descriptor.id) : undefined;
  if (typeof id !== 'string') throw unreadable(kit, descriptor, `an entry has no ${descriptor.id}`);
  return { id, item };
}

function unreadable(kit: WaitKit, { operation }: PageDescriptor, problem: string): Error {
  return new kit.UnexpectedResponseError(
    { operation, sent: 'yes', attempts: [] },
    { problem: `The list cannot be read whole: ${problem}.`, status: 200 },
  );
}

/** What the document says of a list that is read page by page (`x-page`). */
export interface PageDescriptor {
  /** The provider's name of the operation. */
  readonly operation: string;
  /** The property of the response that holds the entries. */
  readonly items: string;
  /** The property that identifies an entry. */
  readonly id: string;
  /** The property of the response with the number of all entries. */
  readonly total: string;
  /** The largest `limit`. */
  readonly limit: number;
}

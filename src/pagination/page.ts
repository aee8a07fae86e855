import type { AnyModelArtsError } from '../errors/guards.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';

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

/** One page of a list. */
export interface Page<Item> {
  readonly entries: readonly PageEntry<Item>[];
  /** How many entries the list has in all, as the response says. */
  readonly total: number;
}

export interface PageEntry<Item> {
  readonly id: string;
  readonly item: Item;
}

/** @throws UnexpectedResponseError if a response is no page of the list */
export function readPage<Item>(descriptor: PageDescriptor, response: object): Page<Item> {
  const items: unknown = Reflect.get(response, descriptor.items);
  const total: unknown = Reflect.get(response, descriptor.total);
  if (!Array.isArray(items)) throw unreadable(descriptor, `there are no ${descriptor.items} in a response`);
  if (typeof total !== 'number') throw unreadable(descriptor, `a response has no number as ${descriptor.total}`);
  return { entries: items.map((item) => readEntry<Item>(descriptor, item)), total };
}

function readEntry<Item>(descriptor: PageDescriptor, item: Item): PageEntry<Item> {
  const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, descriptor.id) : undefined;
  if (typeof id !== 'string') throw unreadable(descriptor, `an entry has no ${descriptor.id}`);
  return { id, item };
}

/** The error of a list that cannot be read whole. */
export function unreadable({ operation }: PageDescriptor, problem: string, cause?: AnyModelArtsError): Error {
  return new UnexpectedResponseError(
    { operation, sent: 'yes', attempts: [], cause },
    { problem: `The list cannot be read whole: ${problem}.`, status: 200 },
  );
}

import type { OffsetUnit, PageRequest } from '../../../src/pagination/offset.js';
import type { Page, PageEntry } from '../../../src/pagination/page.js';
import { PageCursor } from '../../../src/pagination/page-cursor.js';

/** What happens to a list between two requests. */
export interface Change {
  readonly kind: 'put first' | 'put last' | 'take away';
  /** How many entries. */
  readonly count: number;
  /** Where they are taken away, from 0 to 1. */
  readonly place: number;
}

/** A list as a service may have it. */
export interface ListSetup {
  readonly size: number;
  readonly reading: OffsetUnit;
  /** The most that one response holds, whatever is asked for. */
  readonly limit: number;
  /** What happens after each request; nothing after the last of them. */
  readonly changes?: readonly (readonly Change[])[];
}

/** What came of reading a list. */
export interface ListReport {
  readonly read: readonly string[];
  /** What was there from the beginning to the end. */
  readonly remaining: readonly string[];
  readonly requests: number;
  readonly error: unknown;
}

/** Reads a list to its end. */
export function readSimulated({ size, reading, limit, changes = [] }: ListSetup, asked = limit): ListReport {
  let ids = Array.from({ length: size }, (_, index) => `e${index}`);
  let remaining = ids;
  let added = 0;
  const make = (count: number) => Array.from({ length: count }, () => `n${added++}`);
  const read: string[] = [];
  const cursor = new PageCursor<string>(asked, (problem) => new Error(problem));
  let requests = 0;
  try {
    while (!cursor.ended) {
      if (requests > 1_000) throw new Error('It reads for ever.');
      const request = cursor.next();
      read.push(...cursor.take(request, respond(ids, request, reading, limit)));
      for (const { kind, count, place } of changes[requests] ?? []) {
        const at = Math.floor(place * ids.length);
        if (kind === 'put first') ids = [...make(count), ...ids];
        else if (kind === 'put last') ids = [...ids, ...make(count)];
        else ids = [...ids.slice(0, at), ...ids.slice(at + count)];
      }
      const changed = changes[requests]?.length;
      requests += 1;
      if (changed && !cursor.ended) {
        const left = new Set(ids);
        remaining = remaining.filter((id) => left.has(id));
      }
    }
  } catch (error) {
    return { read, remaining, requests, error };
  }
  return { read, remaining, requests, error: undefined };
}

/** What a service with this list responds with. */
export function respond(ids: readonly string[], request: PageRequest, reading: OffsetUnit, most: number): Page<string> {
  const limit = Math.min(request.limit, most);
  const start = reading === 'page' ? request.offset * limit : request.offset;
  return partOf(ids.slice(start, start + limit), ids.length);
}

export function partOf(ids: readonly string[], total: number): Page<string> {
  return { entries: ids.map((id): PageEntry<string> => ({ id, item: id })), total };
}

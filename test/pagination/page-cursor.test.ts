import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPage, startIndex } from '../../src/pagination/offset.js';
import type { Page } from '../../src/pagination/page.js';
import { PageCursor } from '../../src/pagination/page-cursor.js';
import { type Change, partOf, readSimulated } from './support/list.js';

const parameters = { seed: 20261124, numRuns: 1_500 };
const reading = fc.constantFrom('page' as const, 'record' as const);

describe.each(['page', 'record'] as const)('where offset counts as %s', (means) => {
  test.each([0, 1, 2, 99, 100, 101, 102, 199, 200, 201, 298, 1_000, 9_900, 30_000])(
    'a list of %i is read whole, once, in order',
    (size) => {
      const { read, remaining, requests, error } = readSimulated({ size, reading: means, limit: 100 });
      expect(error).toBeUndefined();
      expect(read).toEqual(remaining);
      // One more to find out what offset counts, and some for meeting what is known.
      expect(requests).toBeLessThanOrEqual(size <= 100 ? 1 : Math.ceil((size / 100) * 1.15) + 1);
    },
  );

  test('a list whose responses hold less than asked for', () => {
    const setup = { size: 1_000, reading: means };
    for (let limit = 1; limit < 100; limit++) {
      const { read, remaining, error } = readSimulated({ ...setup, limit }, 100);
      expect(error).toBeUndefined();
      expect(read).toEqual(remaining);
    }
  });
});

test('each request meets the one before it, and goes on', () => {
  for (const means of ['page', 'record'] as const) {
    const odd = Array.from({ length: 20_000 }, (_, index) => index + 1).filter((position) => {
      const request = nextPage(position, 100, means);
      const start = startIndex(request, means);
      return !(start < position && start + request.limit >= position + 49 && request.limit <= 100);
    });
    expect(odd).toEqual([]);
  }
});

/** Some entries come or go, up to a quarter of what one response holds. */
function changeOf(limit: number): fc.Arbitrary<Change> {
  return fc.record({
    kind: fc.constantFrom('put first' as const, 'put last' as const, 'take away' as const),
    count: fc.integer({ min: 1, max: Math.floor(limit / 4) }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  });
}

// In a list of fewer than 12, no request of any size may meet the one before it.
const lists = fc.integer({ min: 12, max: 40 }).chain((limit) =>
  fc.record({
    limit: fc.constant(limit),
    size: fc.integer({ min: 0, max: 400 }),
    reading,
    changes: fc.array(fc.array(changeOf(limit), { maxLength: 2 }), { maxLength: 30 }),
  }),
);

test('while entries come and go: none that stays is lost, and none comes twice', () => {
  let whole = 0;
  fc.assert(
    fc.property(lists, (setup) => {
      const { read, remaining, error } = readSimulated(setup);
      expect(new Set(read).size).toBe(read.length);
      if (error) return;
      whole += 1;
      const found = new Set(read);
      expect(remaining.filter((id) => !found.has(id))).toEqual([]);
    }),
    parameters,
  );
  // What cannot be read whole is an error; but it seldom is.
  expect(whole).toBeGreaterThan(parameters.numRuns * 0.9);
});

describe('when much changes at once', () => {
  const takeFirst = (count: number): Change => ({ kind: 'take away', count, place: 0 });

  test('so much that entries are taken for pages: it is noticed, and found out once more', () => {
    const { read, remaining, error } = readSimulated({
      size: 1_000,
      reading: 'record',
      limit: 100,
      changes: [[takeFirst(90)]],
    });
    expect(error).toBeUndefined();
    expect(read.filter((id) => remaining.includes(id))).toEqual(remaining);
    expect(new Set(read).size).toBe(read.length);
  });

  test('again and again: a list in which something goes before each page is read all the same', () => {
    const changes = Array.from({ length: 200 }, (_, request) => (request % 2 === 0 ? [takeFirst(1)] : []));
    for (const means of ['page', 'record'] as const) {
      const { read, remaining, error } = readSimulated({ size: 5_000, reading: means, limit: 100, changes });
      expect(error).toBeUndefined();
      const found = new Set(read);
      expect(remaining.filter((id) => !found.has(id))).toEqual([]);
    }
  });

  test('more than is kept: it is an error, and nothing comes twice', () => {
    const changes = Array.from({ length: 200 }, (_, request): Change[] =>
      request === 150 ? [{ kind: 'put first', count: 30_000, place: 0 }] : [],
    );
    const { read, error } = readSimulated({ size: 40_000, reading: 'record', limit: 100, changes });
    expect(String(error)).toContain('nothing is where it was when it was read');
    expect(new Set(read).size).toBe(read.length);
  });
});

/** Services that are out of order: the list is an error, and it ends. */
const insane: Readonly<Record<string, (request: number, limit: number, offset: number) => Page<string>>> = {
  'the same response to everything': (_request, limit) => partOf(names(0, Math.min(limit, 100)), 101),
  'the same response to everything, of one entry': () => partOf(['a'], 2),
  'the same response to everything, of two entries': () => partOf(['a', 'b'], 3),
  'no entries, but a total': () => partOf([], 5),
  'nothing after the first entries': (_request, limit, offset) => partOf(offset === 0 ? names(0, limit) : [], 250),
  'other entries each time': (request, limit) => partOf(names(request * 1_000, limit), 1_000_000),
  'a total that no response reaches': (_request, limit, offset) =>
    partOf(names(offset, Math.max(0, Math.min(limit, 300 - offset))), Number.POSITIVE_INFINITY),
  'a total that is no number that can be reached': (_request, limit, offset) =>
    partOf(names(offset, Math.max(0, Math.min(limit, 300 - offset))), Number.NaN),
};

test.each(Object.entries(insane))('%s', (_name, respond) => {
  const cursor = new PageCursor<string>(100, (problem) => new Error(problem));
  const read: string[] = [];
  let requests = 0;
  const run = () => {
    for (; !cursor.ended && requests < 1_000; requests++) {
      const request = cursor.next();
      read.push(...cursor.take(request, respond(requests, request.limit, request.offset)));
    }
  };
  expect(run).toThrow();
  expect(requests).toBeLessThan(100);
});

function names(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `e${from + index}`);
}

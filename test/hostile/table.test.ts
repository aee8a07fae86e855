import { describe, expect, test } from 'vitest';
import { compare, type Observation } from './judge/compare.js';
import { exceptionOf, withException } from './judge/expectation.js';
import { runtimes } from './row.js';
import { rows } from './rows/rows.js';

test('every row has a name of its own', () => {
  const names = rows.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(runtimes)('no row makes two exceptions for %s', (runtime) => {
  for (const row of rows) exceptionOf(row, runtime);
});

/** What the judge sees of a call that failed with a 403 after two attempts. */
const failed: Observation = {
  key: 'row-1',
  endpoint: 'http://127.0.0.1:80/row-1',
  succeeded: false,
  aborted: false,
  error: { kind: 'http', status: 403, sent: 'yes', retryAfter: 1500, location: 'http://127.0.0.1', message: 'No. Go.' },
  attempts: [503, 403],
  took: 120,
  broken: [],
  requests: [
    { method: 'POST', target: '/', headers: accepting('text/plain'), connection: 1, endedAfter: () => 10 },
    { method: 'POST', target: '/', headers: accepting('application/json'), connection: 2, endedAfter: () => undefined },
  ],
};

function accepting(type: string): ReadonlyMap<string, string> {
  return new Map([['accept', type]]);
}

const http403 = { kind: 'http', status: 403 } as const;

describe('the judge agrees with', () => {
  test.each([
    [{ error: http403, requests: 2 }],
    [{ error: { ...http403, code: undefined }, requests: 2 }],
    [{ error: { ...http403, retryAfter: [1000, 2000] as const }, requests: 2 }],
    [{ error: { ...http403, location: '{origin}', says: 'Go.' }, requests: 2 }],
    [{ error: http403, requests: 2, took: [100, 200] as const, attempts: [503, 403] }],
    [{ error: http403, requests: 2, wire: { accept: 'application/json', cookie: null } }],
  ])('%j', (expectation) => {
    const { expected, got } = compare(expectation, failed);
    expect(got).toEqual(expected);
  });
});

describe('the judge notices', () => {
  test.each([
    ['another outcome', { data: undefined, requests: 2 }],
    ['another outcome', { aborted: true, requests: 2 }],
    ['another number of requests', { error: http403 }],
    ['another field', { error: { ...http403, status: 404 }, requests: 2 }],
    ['a field that should not be there', { error: { ...http403, retryAfter: undefined }, requests: 2 }],
    ['a field that is missing', { error: { ...http403, code: 'X.1' }, requests: 2 }],
    ['a number out of its range', { error: { ...http403, retryAfter: [0, 1000] as const }, requests: 2 }],
    ['another text', { error: { ...http403, says: 'Stop.' }, requests: 2 }],
    ['that it took too long', { error: http403, requests: 2, took: [0, 100] as const }],
    ['that it was too fast', { error: http403, requests: 2, took: [200, 300] as const }],
    ['other attempts', { error: http403, requests: 2, attempts: [403] }],
    ['another header', { error: http403, requests: 2, wire: { accept: 'text/plain' } }],
    ['an open connection', { error: http403, requests: 2, hangsUp: true }],
    ['a new connection', { error: http403, requests: 2, reuses: true }],
  ] as const)('%s: %j', (_what, expectation) => {
    const { expected, got } = compare(expectation, failed);
    expect(got).not.toEqual(expected);
  });

  test('a promise that was broken', () => {
    const { expected, got } = compare({ error: http403, requests: 2 }, { ...failed, broken: ['it shows the token'] });
    expect(got).not.toEqual(expected);
  });
});

test('an exception changes the fields it names, or the whole outcome', () => {
  const stated = { error: http403, requests: 2, took: [0, 10] as const };
  const because = 'it differs';
  const changed = withException(stated, { on: ['bun'], because, expect: { error: { status: 404 } } });
  expect(changed).toEqual({ ...stated, error: { kind: 'http', status: 404 } });
  const succeeds = withException(stated, { on: ['bun'], because, expect: { data: {}, requests: 1 } });
  expect(succeeds).toEqual({ data: {}, requests: 1, took: [0, 10] });
});

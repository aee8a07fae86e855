import type { OpenAPI3 } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import {
  type CodeReading,
  type ErrorReasons,
  mergeErrorReasons,
} from '../../../scripts/generate/error-reasons-model.js';
import {
  deadTokens,
  lockedAccounts,
  reasons,
  refusedSignatures,
  retryLater,
  retryNever,
  wrongPasswords,
} from '../../../src/generated/error-reasons.js';
import { document } from '../../support/document.js';
import { iamDocument } from '../../support/iam-document.js';

const both = mergeErrorReasons({ modelarts: document, iam: iamDocument });

describe('dead tokens', () => {
  /** The errors that a new token helps against, read from the provider's tables; the gateway writes either prefix. */
  const expected: Readonly<Record<string, string>> = {
    '401 ModelArts': '0202 0203 0204 4127 4201 5002 6608 6620',
    '403 ModelArts': '0203 2784',
    '401 APIG': '0301 0307',
    '401 APIGW': '0301 0307',
    '401 IAM': '0066 0067',
  };
  const pairs = Object.entries(expected).flatMap(([start, codes]) =>
    codes.split(' ').map((digits) => `${start}.${digits}`),
  );

  test('are exactly these', () => expect([...deadTokens].sort()).toEqual(pairs.sort()));

  test.each(['400 ModelArts.0204', '401 ModelArts.0207', '401 ModelArts.0212', '401 ModelArts.4119'])(
    '%s is none: a new token would also lack the project',
    (pair) => {
      expect(both.codes.map(({ status, code }) => `${status} ${code}`)).toContain(pair);
      expect(deadTokens).not.toContain(pair);
    },
  );
});

test('every row of both documents is in the lists where its status would mislead, and nowhere else', () => {
  const listed = reasons.flatMap(([reason, list]) => list.map((entry) => [entry, reason] as const));
  expect(new Set(listed.map(([entry]) => entry)).size).toBe(listed.length);
  const statuses = Object.entries(both.statuses).map(([status, { reason }]) => [status, reason] as const);
  const codes = both.codes
    .filter(({ status, reason }) => both.statuses[status]?.reason !== reason)
    .map(({ status, code, reason }) => [`${status} ${code}`, reason] as const);
  expect(new Map(listed)).toEqual(new Map([...statuses, ...codes]));
});

test('what helps later is in one list, what never helps in the other', () => {
  expect(retryLater).toEqual(
    expect.arrayContaining(['503', '400 ModelArts.4704', '403 ModelArts.4613', '403 ModelArts.4850', '410 IAM.0020']),
  );
  // The errors of a misconfigured gateway; a shared gateway writes the second prefix.
  const gateway = ['APIG', 'APIGW'].flatMap((prefix) =>
    '0103 0104 0105 0605 0609 0611 0612 0615 0616 0617 0705'.split(' ').map((digits) => `500 ${prefix}.${digits}`),
  );
  expect([...retryNever].sort()).toEqual(
    ['429 ModelArts.81113', '500 ModelArts.3801', '500 ModelArts.4614', ...gateway].sort(),
  );
});

test('what codes say of the credentials is in lists of their own', () => {
  expect(refusedSignatures).toEqual(['401 APIG.0301', '401 APIGW.0301']);
  expect(wrongPasswords).toEqual(['401 IAM.0062']);
  expect(lockedAccounts).toEqual(['401 IAM.0061']);
});

test('a reason without a meaning is refused', () => {
  expect(() => merge([{ status: 400, code: 'ModelArts.1', reason: 'teapot' }], [])).toThrow(
    'x-error-reasons has the reason teapot, of which it gives no meaning',
  );
});

describe('the two documents', () => {
  const row: CodeReading = { status: 401, code: 'IAM.0066', reason: 'unauthenticated', renew: true };

  test('may have the same row', () => {
    const merged = merge([row], [{ ...row }]);
    expect(merged.codes).toEqual([row]);
  });

  test('may read one code differently under two statuses', () => {
    const other: CodeReading = { status: 403, code: 'IAM.0066', reason: 'forbidden' };
    expect(merge([row], [other]).codes).toEqual([row, other]);
  });

  /** Rows that read 401 IAM.0066 in another way. */
  const conflicts: Readonly<Record<string, CodeReading>> = {
    'another reason': { ...row, reason: 'forbidden' },
    'another retry': { ...row, retry: 'later' },
    'another credential': { ...row, credential: 'password-wrong' },
    'no renewal': { status: row.status, code: row.code, reason: row.reason },
  };
  test.each(Object.entries(conflicts))('may not read a row in two ways: %s', (_name, other) => {
    const message = 'The documents read 401 IAM.0066 in two ways';
    expect(() => merge([row], [other])).toThrow(message);
    expect(() => merge([other], [row])).toThrow(message);
  });

  test('may not read a status in two ways', () => {
    const statuses = { ...both.statuses, 409: { reason: 'invalid' } };
    expect(() => merge([], [], statuses)).toThrow('The documents read 409 in two ways');
    expect(() => merge([], [], { 410: { reason: 'invalid' } })).toThrow('The documents read 410 in two ways');
  });
});

function merge(
  modelarts: readonly CodeReading[],
  iam: readonly CodeReading[],
  statuses: ErrorReasons['statuses'] = both.statuses,
): ErrorReasons {
  return mergeErrorReasons({
    modelarts: withReasons(document, { ...both, codes: modelarts }),
    iam: withReasons(iamDocument, { ...both, statuses, codes: iam }),
  });
}

function withReasons(of: OpenAPI3, reasonsOfIt: ErrorReasons): OpenAPI3 {
  return { ...of, components: { ...of.components, 'x-error-reasons': reasonsOfIt } };
}

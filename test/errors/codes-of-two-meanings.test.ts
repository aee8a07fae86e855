import { expect, test } from 'vitest';
import { type ErrorReason, reasonFor } from '../../src/errors/reason.js';

/** The 23 codes that the provider's table has under more than one status, and what each means there. */
const codes: Readonly<Record<string, Readonly<Record<number, ErrorReason>>>> = {
  'ModelArts.0112': { 401: 'forbidden', 403: 'forbidden' },
  'ModelArts.0203': { 401: 'unauthenticated', 403: 'unauthenticated' },
  'ModelArts.0204': { 400: 'unauthenticated', 401: 'unauthenticated' },
  'ModelArts.0206': { 401: 'unauthenticated', 403: 'unauthenticated' },
  'ModelArts.0210': { 400: 'invalid', 401: 'unauthenticated', 403: 'forbidden' },
  'ModelArts.0428': { 400: 'invalid', 401: 'forbidden' },
  'ModelArts.3801': { 401: 'unauthenticated', 500: 'unauthenticated' },
  'ModelArts.4105': { 400: 'invalid', 500: 'internal' },
  'ModelArts.4106': { 400: 'invalid', 500: 'internal' },
  'ModelArts.4201': { 400: 'invalid', 401: 'unauthenticated' },
  'ModelArts.4203': { 400: 'invalid', 401: 'unauthenticated' },
  'ModelArts.4204': { 400: 'invalid', 404: 'invalid', 500: 'internal' },
  'ModelArts.4205': { 400: 'invalid', 408: 'unavailable' },
  'ModelArts.4301': { 400: 'invalid', 500: 'internal' },
  'ModelArts.4302': { 500: 'unavailable', 503: 'unavailable' },
  'ModelArts.4503': { 400: 'invalid', 500: 'unavailable', 504: 'unavailable' },
  'ModelArts.4505': { 401: 'forbidden', 500: 'unavailable' },
  'ModelArts.4506': { 400: 'invalid', 401: 'unauthenticated' },
  'ModelArts.4700': { 400: 'not-found', 503: 'unavailable' },
  'ModelArts.4801': { 400: 'invalid', 500: 'internal' },
  'ModelArts.4901': { 401: 'unauthenticated', 404: 'not-found' },
  // Under 200 these two are no errors of an operation that we have, and so none with a reason.
  'ModelArts.4902': { 400: 'invalid' },
  'ModelArts.4904': { 400: 'invalid' },
};
const rows = Object.entries(codes).flatMap(([code, readings]) =>
  Object.entries(readings).map(([status, reason]) => [Number(status), code, reason] as const),
);

test.each(rows)('%i %s: %s', (status, code, reason) => expect(reasonFor(status, code)).toBe(reason));

test('there are 23 of them', () => expect(Object.keys(codes)).toHaveLength(23));

import { inspect } from 'node:util';
import { expect } from 'vitest';

/** Each value of the tests that must not be shown has this in it. */
const canary = /canary/i;

/** Fails if one of the values is in what a program may print. */
export function expectNoValue(thing: unknown): void {
  const texts = [String(thing), inspect(thing, { depth: 20, showHidden: true }), JSON.stringify(thing) ?? ''];
  for (let error = thing; error instanceof Error; error = error.cause) texts.push(error.message, error.stack ?? '');
  for (const text of texts) expect(text).not.toMatch(canary);
}

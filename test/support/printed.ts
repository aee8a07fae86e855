import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What a program may write of a value, to a console or a log. */
export function printed(value: unknown): string[] {
  const texts = [
    inspect(value),
    inspect(value, { showHidden: true, depth: 10 }),
    inspect(value, { customInspect: false, showHidden: true, depth: 10 }),
    JSON.stringify(value) ?? '',
    String(value),
  ];
  if (!(value instanceof Error)) return texts;
  // What loggers do that know nothing of toJSON: they copy all fields, and follow the causes.
  const headers = 'headers' in value && value.headers instanceof Headers ? [...value.headers] : [];
  return [...texts, value.message, value.stack ?? '', inspect({ ...value }), inspect(headers), ...printed(value.cause)];
}

/** Fails if anything that is printed of the value holds a secret, in any spelling, or how one begins. */
export function expectNoSecret(value: unknown, secrets: readonly string[]): void {
  const forbidden = secrets.flatMap((secret) => [secret, secret.slice(0, 9), encodeURIComponent(secret)]);
  expect(printed(value).filter((text) => forbidden.some((spelling) => text.includes(spelling)))).toEqual([]);
}

import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What no text may hold, however the rest of the password is spelled. */
const mark = 'C4nary';

/** Holds what JSON, URLs and HTML spell otherwise. */
export const secret = `${mark}-"pass\\word/+&<é-${mark}`;

/** A user as `password` takes it. */
export const user = { username: 'stopper', password: secret, domainName: 'OTC00000000001000000001' } as const;

/** Fails if a program that writes an error to a console or a log would write the password, or what else is given. */
export function expectNoSecret(error: unknown, ...others: readonly string[]): void {
  const texts = printed(error).join('\n');
  for (const hidden of [mark, ...others]) expect(texts).not.toContain(hidden);
}

function printed(value: unknown): string[] {
  const options = { showHidden: true, depth: 10 };
  const texts = [inspect(value, options), inspect(value, { ...options, customInspect: false }), String(value)];
  if (!(value instanceof Error)) return [...texts, JSON.stringify(value) ?? ''];
  const headers = 'headers' in value && value.headers instanceof Headers ? [...value.headers] : [];
  return [...texts, JSON.stringify(value), value.message, value.stack ?? '', inspect(headers), ...printed(value.cause)];
}

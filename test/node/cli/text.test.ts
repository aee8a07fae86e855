import { describe, expect, test } from 'vitest';
import { toJsonLine, toPlainLine } from '../../../src/node/cli/terminal/text.js';
import { toDuration, toLocalIso } from '../../../src/node/cli/terminal/time.js';

/** What a name may hold, and what is shown of it. */
const names: readonly (readonly [name: string, shown: string])[] = [
  ['cats', 'cats'],
  ['数据 🐈', '数据 🐈'],
  ['\x1b[31mred', '\ufffd[31mred'],
  ['\x9b31mred', '\ufffd31mred'],
  ['two\nlines\r\t', 'two\ufffdlines\ufffd\ufffd'],
  ['\u202egnp.exe', '\ufffdgnp.exe'],
  ['\x07\x7f', '\ufffd\ufffd'],
];

describe('a text of the service does nothing to a terminal', () => {
  test.each(names)('%j', (name, shown) => {
    expect(toPlainLine(name)).toBe(shown);
  });

  test.each(names)('%j as JSON, which gives it back', (name) => {
    const line = toJsonLine({ name });
    expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(JSON.parse(line)).toEqual({ name });
  });
});

/** Minutes that a zone is ahead, a moment, and its text. */
const moments: readonly (readonly [zone: string, ms: number, text: string])[] = [
  ['UTC', 1735689600123, '2025-01-01T00:00:00+00:00'],
  ['Europe/Berlin', 1735689600123, '2025-01-01T01:00:00+01:00'],
  ['Europe/Berlin', 1751328000000, '2025-07-01T02:00:00+02:00'],
  ['America/St_Johns', 1735689600123, '2024-12-31T20:30:00-03:30'],
  ['UTC', 8.64e15 + 1, '8640000000000001'],
];

describe('a moment is shown in the zone of the machine', () => {
  test.each(moments)('%s %i', (zone, ms, text) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(toLocalIso(ms)).toBe(text);
    } finally {
      process.env.TZ = before ?? '';
      if (before === undefined) delete process.env.TZ;
    }
  });
});

/** Seconds, and their text. */
const durations: readonly (readonly [seconds: number, text: string])[] = [
  [0, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 m 00 s'],
  [640, '10 m 40 s'],
  [3599, '59 m 59 s'],
  [3600, '1 h 00 m'],
  [360_000, '100 h 00 m'],
];

describe('a duration', () => {
  test.each(durations)('%i: %s', (seconds, text) => {
    expect(toDuration(seconds)).toBe(text);
  });
});

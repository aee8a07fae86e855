import type { EngineName } from './engines.js';

interface PatternCase {
  readonly text: string;
  readonly accepted: boolean;
  /** Engines that judge the other way round. */
  readonly except?: readonly EngineName[];
}

/** What the pattern of an id in a path has to say, whatever engine runs it. Only the text as it stands is judged. */
export const patternCases: readonly PatternCase[] = [
  { text: 'tN4kQ7wZ2xB9mC5vR1e', accepted: true },
  { text: '...', accepted: true },
  { text: '..a', accepted: true },
  { text: 'a.b', accepted: true },
  { text: '.hidden', accepted: true },
  { text: 'ä ö', accepted: true },
  { text: 'a\\b', accepted: true },
  { text: '%2e', accepted: true },
  // Ruby and PHP cannot spell the control characters above ASCII, so the pattern leaves them out.
  { text: '\u0085', accepted: true },
  { text: 'a\u0085', accepted: true },
  { text: '', accepted: false },
  { text: '.', accepted: false },
  { text: '..', accepted: false },
  { text: 'a/b', accepted: false },
  { text: 'a\u0000b', accepted: false },
  { text: '..\n', accepted: false },
  // In these engines `$` also stands before a line break that ends the text, and no spelling of the end is understood by
  // all engines. It does no harm: an encoded line break calls no other path.
  { text: 'a\n', accepted: false, except: ['Python', 'Java'] },
  { text: 'a\r\n', accepted: false, except: ['Java'] },
];

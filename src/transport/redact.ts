/**
 * Removes the credentials of a request from a text that comes from elsewhere.
 *
 * @param length only so many characters of the text are read and kept. Default: all
 */
export type Redact = (text: string, length?: number) => string;

/** A shorter secret is removed only where it stands as a word: it may be part of other words by chance. */
const shortestDistinct = 6;

/** The longest spelling of one character of a secret: two Unicode escapes, or four bytes in percent form. */
const longestSpelling = 12;

/**
 * Makes the function that replaces secrets by `[redacted]`, such as in a response that echoes the token it refuses. It works in
 * linear time, and only on what is kept.
 */
export function createRedact(secrets: readonly string[]): Redact {
  const patterns = new Map<string, RegExp>();
  const used = secrets.filter((secret) => secret !== '');
  const longest = Math.max(0, ...used.map((secret) => secret.length));

  /** Where a text holds a secret, in any spelling. No spelling is shorter than the secret itself. */
  function findSecrets(text: string): Span[] {
    // Without an escape in the text, a secret can only stand in it as it is. To make a pattern costs more than a short call.
    const hasEscapes = /[\\%&+]/.test(text);
    return used
      .filter((secret) => secret.length <= text.length && (hasEscapes || text.includes(secret)))
      .flatMap((secret) => {
        const pattern = patterns.get(secret) ?? patternOf(secret);
        patterns.set(secret, pattern);
        return Array.from(text.matchAll(pattern), ({ index, 0: found }): Span => [index, index + found.length]);
      });
  }

  return (text, length = Number.POSITIVE_INFINITY) => {
    // Read a bit further: a secret may begin in what is kept and end behind it.
    const spans = findSecrets(text.slice(0, length + longest * longestSpelling));
    return spans.length === 0 ? text.slice(0, length) : blot(text.slice(0, length), spans).slice(0, length);
  };
}

/** Replaces each secret in a text by `[redacted]`. */
export function redactSecrets(text: string, secrets: readonly string[], length?: number): string {
  return createRedact(secrets)(text, length);
}

type Span = readonly [start: number, end: number];

/** Replaces the spans of a text; those that overlap become one. */
function blot(text: string, spans: readonly Span[]): string {
  let clean = '';
  let done = 0;
  for (const [start, end] of [...spans].sort(([one], [other]) => one - other)) {
    if (start >= text.length) break;
    if (start >= done) clean += `${text.slice(done, start)}[redacted]`;
    done = Math.max(done, end);
  }
  return clean + text.slice(done);
}

/** A secret in any spelling: as it is, in JSON, in a URL or a form, in HTML. None of them changes letters and digits. */
function patternOf(secret: string): RegExp {
  const spellings = secret.replace(/\W/gu, (character) => {
    const bytes = new TextEncoder().encode(character).length;
    return `(?:\\u{${character.codePointAt(0)?.toString(16)}}|(?:%..){${bytes}}|\\\\(?:u....|.)|&#?\\w{1,31};|\\+)`;
  });
  const isDistinct = secret.length >= shortestDistinct;
  return new RegExp(isDistinct ? spellings : `${wordStart}${spellings}${wordEnd}`, 'gu');
}

/** Not behind a letter or digit, unless it belongs to an escape of JSON or of a URL. */
const wordStart = '(?:(?<![\\p{L}\\p{N}])|(?<=\\\\[a-z]|\\\\u[\\da-fA-F]{4}|%[\\da-fA-F]{2}))';
const wordEnd = '(?![\\p{L}\\p{N}])';

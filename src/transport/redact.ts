/** No credential is as short; blotting out a shorter one would only mangle the text. */
const shortestSecret = 6;

/** Takes the credentials of a request out of a text that comes from elsewhere. */
export type Redact = (text: string) => string;

/** Blots out each secret in a text, such as an answer that repeats the token it refuses. */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  return (
    secrets
      // No spelling is shorter than the secret itself, so that a short text, such as a request id, costs next to nothing.
      .filter(({ length }) => length >= shortestSecret && length <= text.length)
      // The longest first: one secret may be the beginning of another.
      .sort((one, other) => other.length - one.length)
      .reduce((clean, secret) => clean.replace(patternOf(secret), '[redacted]'), text)
  );
}

/** A secret in any spelling: as it is, in JSON, in a URL or a form, in HTML. None of them changes letters and digits. */
function patternOf(secret: string): RegExp {
  const pattern = secret.replace(/\W/gu, (character) => {
    const bytes = new TextEncoder().encode(character).length;
    return `(?:\\u{${character.codePointAt(0)?.toString(16)}}|(?:%..){${bytes}}|\\\\(?:u....|.)|&#?\\w+;|\\+)`;
  });
  return new RegExp(pattern, 'gu');
}

/** No credential is as short; blotting out a shorter one would only mangle the text. */
const shortestSecret = 8;

/** Takes the credentials of a request out of a text that comes from elsewhere. */
export type Clean = (text: string) => string;

/** Blots out each secret in a text, such as an answer that repeats the token it refuses. */
export function redact(text: string, secrets: Iterable<string>): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length < shortestSecret) continue;
    for (const spelling of spellings(secret)) clean = clean.replaceAll(spelling, '[redacted]');
  }
  return clean;
}

/** A secret as it is, in JSON that escapes slashes, and in a URL. */
function spellings(secret: string): Set<string> {
  return new Set([secret, secret.replaceAll('/', '\\/'), encodeURIComponent(secret)]);
}

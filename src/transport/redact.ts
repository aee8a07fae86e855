/** No credential is as short; blotting out a shorter one would only mangle the text. */
const shortestSecret = 8;

/** Blots out each secret in a text that comes from elsewhere, such as an answer that repeats the token it refuses. */
export function redact(text: string, secrets: Iterable<string>): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length >= shortestSecret) clean = clean.replaceAll(secret, '[redacted]');
  }
  return clean;
}

/** No credential is as short; blotting out a shorter one would only mangle the text. */
const shortestSecret = 6;

/** Takes the credentials of a request out of a text that comes from elsewhere. */
export type Clean = (text: string) => string;

/** Blots out each secret in a text, such as an answer that repeats the token it refuses. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= shortestSecret)
    .flatMap(spellings)
    .reduce((clean, spelling) => clean.replaceAll(spelling, '[redacted]'), text);
}

/** A secret as it is, in JSON, in JSON that escapes slashes, and in a URL. */
function spellings(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, inJson.replaceAll('/', '\\/'), encodeURIComponent(secret)];
}

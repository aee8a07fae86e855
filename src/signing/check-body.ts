import { refusal } from './refusal.js';

/** More is too much by any reading of the "12 MB" that the provider's page on authentication allows with a signature. */
const longest = 12 * 1024 * 1024;

/** @throws InvalidRequestError for a body that cannot be hashed, or that the service would refuse for its length */
export function checkBody(body: unknown): void {
  if (body === undefined) return;
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw refusal('body', 'the body is neither a string nor a Uint8Array.');
  }
  // A character has three bytes at most.
  if (body.length * 3 <= longest) return;
  const { length } = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (length > longest) throw refusal('body', 'the body is longer than 12 MB.', 'Authenticate with a token instead.');
}

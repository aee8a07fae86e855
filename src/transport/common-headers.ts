import { version } from '../generated/version.js';

/** Whether this is a browser. All browsers call themselves Mozilla, and no other runtime does. */
export function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla/') ?? false;
}

/**
 * Sent with every request of a client: the provider calls Content-Type mandatory, even where there is no body. Browsers name
 * themselves; some of them would ask the service for leave to send another name.
 */
export function commonHeaders(): Readonly<Record<string, string>> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return isBrowser() ? headers : { ...headers, 'user-agent': `modelarts-processor-tasks/${version}` };
}

import { version } from '../generated/version.js';

/** Whether this is a browser. All browsers call themselves Mozilla, and no other runtime does. */
export function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla/') ?? false;
}

/**
 * Sent with the requests of operations and of IAM. The provider calls Content-Type mandatory, even where there is no body.
 * Browsers name themselves: to send another name, some would need the permission of the service (CORS).
 */
export function commonHeaders(): Readonly<Record<string, string>> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return isBrowser() ? headers : { ...headers, 'user-agent': `modelarts-processor-tasks/${version}` };
}

import { version } from '../generated/version.js';

const named = { 'user-agent': `modelarts-processor-tasks/${version}` };
const unnamed = {};

/** Whether this is a browser. All browsers call themselves Mozilla, and no other runtime does. */
export function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla/') ?? false;
}

/**
 * The header that names this client; none in browsers, which name themselves, and of which some would ask the service for
 * leave to send another name.
 */
export function userAgent(): { readonly 'user-agent'?: string } {
  return isBrowser() ? unnamed : named;
}

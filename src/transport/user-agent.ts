import { version } from '../generated/version.js';

const named = { 'user-agent': `modelarts-processor-tasks/${version}` };
const unnamed = {};

/**
 * The header that names this client; none in browsers, which name themselves, and of which some would ask the service for
 * leave to send another name. All browsers call themselves Mozilla, and no other runtime does.
 */
export function userAgent(): { readonly 'user-agent'?: string } {
  return globalThis.navigator?.userAgent?.startsWith('Mozilla/') ? unnamed : named;
}

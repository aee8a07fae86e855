import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { isBrowser } from '../transport/user-agent.js';
import type { AuthClient } from './auth.js';

/**
 * Refuses secrets that live long in a browser, where whoever uses the page can read them.
 *
 * @param secret what it is about, such as `an access key`
 * @throws InvalidRequestError in a browser, unless the client allows it
 */
export function refuseInBrowser(secret: string, { dangerouslyAllowBrowser }: AuthClient): void {
  if (dangerouslyAllowBrowser || !isBrowser()) return;
  const problem = `${secret} in a browser can be read by whoever uses the page.`;
  const advice =
    'Let a server of yours make the call, or use a token. If only you use the page: dangerouslyAllowBrowser.';
  throw new InvalidRequestError('createClient', 'auth', problem, advice);
}

import { InvalidRequestError } from '../errors/invalid-request-error.js';

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * An endpoint as the base of all URLs, without a trailing slash.
 *
 * @param parameter the option it was given by
 * @throws InvalidRequestError if it is no URL, holds more than a host and a path, or is not https; unless the host is the
 * machine itself
 */
export function checkEndpoint(parameter: string, endpoint: string): string {
  const refuse = (problem: string, advice: string) =>
    new InvalidRequestError('createClient', parameter, `the ${parameter} ${problem}`, advice);
  if (!URL.canParse(endpoint)) {
    throw refuse('is not a URL.', 'It looks like https://modelarts.eu-de.otc.t-systems.com.');
  }
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(endpoint);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopbackHost.test(hostname))) {
    throw refuse('is not https.', 'Use https: a token sent in the clear is a token lost.');
  }
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw refuse('holds more than a host and a path.', 'Leave out user, password, query and fragment.');
  }
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

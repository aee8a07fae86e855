import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { endpoints, type Region, regions } from '../generated/endpoints.js';

/** Where to call: a region whose endpoint the document lists, or an endpoint. */
export type EndpointOptions =
  | {
      /** A region whose endpoint is known. */
      readonly region: Region;
      readonly endpoint?: undefined;
    }
  | {
      /**
       * The endpoint itself, for private deployments and regions that are not listed. It must be https, unless the host
       * is the machine itself; a path is kept as prefix.
       */
      readonly endpoint: string;
      readonly region?: undefined;
    };

/** The base of all URLs, without a trailing slash. Throws {@link InvalidRequestError} if it would be unsafe. */
export function resolveEndpoint({ region, endpoint }: EndpointOptions): string {
  if ((region === undefined) === (endpoint === undefined)) {
    const problem =
      region === undefined ? 'neither region nor endpoint is given.' : 'region and endpoint are both given.';
    throw refusal('endpoint', problem, 'Give one of them.');
  }
  return endpoint === undefined ? endpointOf(region) : checkEndpoint('endpoint', endpoint);
}

/** A URL, and the regions that it serves. */
interface RegionalEndpoint {
  readonly url: string;
  readonly regions: readonly string[];
}

/** The endpoint of a region in one of the generated lists, if the list has that region. */
export function findEndpoint(list: readonly RegionalEndpoint[], region: string): string | undefined {
  return list.find(({ regions }) => regions.includes(region))?.url.replace('{region}', region);
}

function endpointOf(region: Region): string {
  const endpoint = findEndpoint(endpoints, region);
  if (endpoint !== undefined) return endpoint;
  throw refusal(
    'region',
    `the region ${JSON.stringify(region)} is not known.`,
    `Give its endpoint, or one of ${regions.join(', ')}.`,
  );
}

function refusal(parameter: string, problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('createClient', parameter, problem, advice);
}

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

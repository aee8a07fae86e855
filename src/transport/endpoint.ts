import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { endpoints, type Region } from '../generated/endpoints.js';

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

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
  return endpoint === undefined ? endpointOf(region) : checkEndpoint(endpoint);
}

function endpointOf(region: Region): string {
  if (Object.hasOwn(endpoints, region)) return endpoints[region];
  const known = Object.keys(endpoints).join(', ');
  throw refusal(
    'region',
    `the region ${JSON.stringify(region)} is not known.`,
    `Give its endpoint, or one of ${known}.`,
  );
}

function checkEndpoint(endpoint: string): string {
  const url = parseUrl(endpoint);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopbackHost.test(url.hostname))) {
    throw refusal('endpoint', 'the endpoint is not https.', 'Use https: a token sent in the clear is a token lost.');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw refusal(
      'endpoint',
      'the endpoint holds more than a host and a path.',
      'Leave out user, password, query and fragment.',
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function parseUrl(endpoint: string): URL {
  try {
    return new URL(endpoint);
  } catch {
    throw refusal('endpoint', 'the endpoint is not a URL.', 'It looks like https://modelarts.eu-de.otc.t-systems.com.');
  }
}

function refusal(parameter: string, problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('createClient', parameter, problem, advice);
}

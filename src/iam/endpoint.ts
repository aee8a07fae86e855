import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { endpoints } from '../generated/iam/endpoints.js';
import { checkEndpoint } from '../transport/check-endpoint.js';
import { findEndpoint } from '../transport/endpoint.js';

/** Where the identity service of a client is called. */
export interface IamLocation {
  readonly region: string | undefined;
  readonly iamEndpoint: string | undefined;
}

/**
 * The base of all URLs of the identity service, without a trailing slash.
 *
 * @param operation what needs it
 * @throws InvalidRequestError if it is not known, or would be unsafe
 */
export function resolveIamEndpoint(operation: string, { region, iamEndpoint }: IamLocation): string {
  // OpenStack tools give it with the version, which the paths of the document hold.
  if (iamEndpoint !== undefined) return checkEndpoint('iamEndpoint', iamEndpoint).replace(/\/v3$/, '');
  const known = region === undefined ? undefined : findEndpoint(endpoints, region);
  if (known !== undefined) return known;
  throw new InvalidRequestError(
    operation,
    'iamEndpoint',
    'the endpoint of the identity service (IAM) is not known.',
    'Give iamEndpoint, such as https://iam.eu-de.otc.t-systems.com, or a region instead of an endpoint.',
  );
}

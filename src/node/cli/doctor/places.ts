import { resolveLocation, type WantedLocation } from '../../../auth/from-env/location.js';
import { openstackSource, sdkSources } from '../../../auth/from-env/variables.js';
import { endpoints as iamEndpoints } from '../../../generated/iam/endpoints.js';
import type { ClientOptions, EndpointOptions } from '../../../index.js';
import { findEndpoint, resolveEndpoint } from '../../../transport/endpoint.js';
import { orUndefined } from '../../../utils.js';

/** The URLs of the services, as far as they are known. */
export interface Places {
  readonly modelarts: string | undefined;
  readonly iam: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Where a client with these options calls. */
export function placesOf(options: ClientOptions): Places {
  return toPlaces(options, options.iamEndpoint);
}

/** Where a client would call, if it had credentials: by the options of the command, or by a variable with the region. */
export function placesWithoutCredentials(wanted: WantedLocation, variables: Variables): Places {
  for (const source of [...sdkSources(variables), openstackSource(variables)]) {
    const location = orUndefined(() => resolveLocation(source, wanted, variables));
    if (location !== undefined) return toPlaces(location.target, location.iamEndpoint);
  }
  return { modelarts: undefined, iam: undefined };
}

/** A URL that a client would refuse is left out. */
function toPlaces(target: EndpointOptions, iamEndpoint: string | undefined): Places {
  const iam = iamEndpoint ?? (target.region && findEndpoint(iamEndpoints, target.region));
  return {
    modelarts: orUndefined(() => resolveEndpoint(target)),
    iam: iam !== undefined && URL.canParse(iam) ? iam.replace(/\/+(v3\/*)?$/, '') : undefined,
  };
}

import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import { endpoints, type Region } from '../../generated/endpoints.js';
import { endpoints as iamEndpoints } from '../../generated/iam/endpoints.js';
import { type EndpointOptions, findEndpoint } from '../../transport/endpoint.js';
import { readVariable, type Variables } from './environment.js';
import { listNames, lookUp, type Place, type Value } from './source.js';

/** What the program itself says of where to call. */
export type WantedLocation = EndpointOptions | { readonly region?: undefined; readonly endpoint?: undefined };

/** Where to call. */
export interface Location {
  readonly target: EndpointOptions;
  readonly iamEndpoint: string | undefined;
  /** What the default project is named like, where the client does not know it. */
  readonly defaultProject: string | undefined;
  /** What all this was found by. */
  readonly from: readonly string[];
}

const options = 'the options';

/** @throws InvalidRequestError if there is no region, or no endpoint of it is known */
export function locate(place: Place, wanted: WantedLocation, variables: Variables): Location {
  const region = findRegion(place, wanted);
  const endpoint = findOtherEndpoint(wanted, region, variables);
  const iam = lookUp(place, 'iamEndpoint');
  const from = [
    ...describe('region', region),
    ...describe('endpoint', endpoint),
    ...describe('endpoint of the identity service', iam),
  ];
  const iamEndpoint = iam && withoutVersion(iam.text).replaceAll('{region_name}', region?.text ?? '');
  if (endpoint === undefined) return { target: toKnown(place, region), iamEndpoint, defaultProject: undefined, from };
  return {
    target: { endpoint: endpoint.text },
    // Of an endpoint, a client knows neither.
    iamEndpoint: iamEndpoint ?? (region && findEndpoint(iamEndpoints, region.text)),
    defaultProject: region?.text,
    from,
  };
}

function findRegion(place: Place, wanted: WantedLocation): Value | undefined {
  if (wanted.region !== undefined) return { text: wanted.region, from: options };
  return lookUp(place, 'region') ?? regionOfProject(place);
}

/** By gophertelekomcloud, a project is named like its region, or begins with that and an underscore. */
function regionOfProject(place: Place): Value | undefined {
  const project = lookUp(place, 'projectName');
  const region = project?.text.split('_', 1)[0] ?? '';
  return project && findEndpoint(iamEndpoints, region) !== undefined ? { text: region, from: project.from } : undefined;
}

/** Where the endpoint is not that of the region. The SDKs, too, prefer that of a variable to the one they know. */
function findOtherEndpoint(wanted: WantedLocation, region: Value | undefined, variables: Variables): Value | undefined {
  if (wanted.endpoint !== undefined) return { text: wanted.endpoint, from: options };
  if (region === undefined) return undefined;
  const from = endpointVariable(region.text);
  // There may be others behind a comma, for the time that the first cannot be reached.
  const text = readVariable(variables, from)?.split(',', 1)[0]?.trim();
  return text === undefined ? undefined : { text, from };
}

function toKnown(place: Place, region: Value | undefined): EndpointOptions {
  if (region === undefined) {
    throw refusal('no region is set.', `Set ${listNames(regionNames(place), 'or')}, or give fromEnv the region.`);
  }
  const { text, from } = region;
  if (isKnown(text)) return { region: text };
  const problem = `the endpoint of the region ${JSON.stringify(text)}, which is from ${from}, is not known.`;
  throw refusal(problem, `Set ${endpointVariable(text)} to it, or give fromEnv the endpoint.`);
}

/** What the SDKs of the provider call it. */
function endpointVariable(region: string): string {
  return `HUAWEICLOUD_SDK_REGION_MODELARTS_${region.replaceAll('-', '_').toUpperCase()}`;
}

function isKnown(region: string): region is Region {
  return findEndpoint(endpoints, region) !== undefined;
}

/** The SDKs and this package add the version themselves; other tools want it in the setting. */
function withoutVersion(iamEndpoint: string): string {
  return iamEndpoint.replace(/\/+(v3\/*)?$/, '');
}

function regionNames({ names, where, gaps }: Place): readonly string[] {
  return [...(names.region ?? []).map((name) => `${name}${where}`), ...(gaps === undefined ? [] : regionNames(gaps))];
}

function describe(what: string, value: Value | undefined): readonly string[] {
  return value === undefined ? [] : [`the ${what} from ${value.from}`];
}

function refusal(problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('fromEnv', 'region', problem, advice);
}

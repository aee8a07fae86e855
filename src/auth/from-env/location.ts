import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import { endpoints, type Region } from '../../generated/endpoints.js';
import { endpoints as iamEndpoints } from '../../generated/iam/endpoints.js';
import { type EndpointOptions, findEndpoint } from '../../transport/endpoint.js';
import { readVariable, type Variables } from './environment.js';
import { listNames, lookUp, plain, type SettingsSource, type Value } from './source.js';

/** The location that the program gives. */
export type WantedLocation = EndpointOptions | { readonly region?: undefined; readonly endpoint?: undefined };

/** Where requests go. */
export interface Location {
  readonly target: EndpointOptions;
  readonly iamEndpoint: string | undefined;
  /** The name of the default project, where the client does not know the region. */
  readonly defaultProject: string | undefined;
  /** The names under which all this was found. */
  readonly from: readonly string[];
}

const options = 'the options';

/** @throws InvalidRequestError if there is no region, or its endpoint is unknown */
export function resolveLocation(source: SettingsSource, wanted: WantedLocation, variables: Variables): Location {
  const region = findRegion(source, wanted);
  const endpoint = findOtherEndpoint(wanted, region, variables);
  const iam = lookUp(source, 'iamEndpoint');
  const from = [
    ...describe('region', region),
    ...describe('endpoint', endpoint),
    ...describe('endpoint of the identity service', iam),
  ];
  const iamEndpoint = iam && toIamEndpoint(iam, region);
  if (endpoint === undefined) return { target: toKnown(source, region), iamEndpoint, defaultProject: undefined, from };
  return {
    target: { endpoint: endpoint.text },
    // A client that is given an endpoint does not know the region.
    iamEndpoint: iamEndpoint ?? (region && findEndpoint(iamEndpoints, region.text)),
    defaultProject: region?.text,
    from,
  };
}

function findRegion(source: SettingsSource, wanted: WantedLocation): Value | undefined {
  if (wanted.region !== undefined) return { text: wanted.region, from: options };
  return lookUp(source, 'region') ?? regionOfProject(source);
}

/** By gophertelekomcloud, a project is named like its region, or begins with that and an underscore. */
function regionOfProject(source: SettingsSource): Value | undefined {
  const project = lookUp(source, 'projectName');
  const region = project?.text.split('_', 1)[0] ?? '';
  return project && findEndpoint(iamEndpoints, region) !== undefined ? { text: region, from: project.from } : undefined;
}

/** An endpoint other than the documented one. The SDKs prefer that of a variable as well, and assume https. */
function findOtherEndpoint(wanted: WantedLocation, region: Value | undefined, variables: Variables): Value | undefined {
  if (wanted.endpoint !== undefined) return { text: wanted.endpoint, from: options };
  if (region === undefined) return undefined;
  const from = endpointVariable(region.text);
  // After a comma, it may name others for when the first cannot be reached.
  const text = readVariable(variables, from)?.split(',', 1)[0]?.trim();
  if (text === undefined) return undefined;
  return { text: /^https?:/i.test(text) ? text : `https://${text}`, from };
}

function toKnown(source: SettingsSource, region: Value | undefined): EndpointOptions {
  if (region === undefined) {
    throw refuse('no region is set.', `Set ${listNames(regionNames(source), 'or')}, or give fromEnv the region.`);
  }
  const { text, from } = region;
  if (isKnown(text)) return { region: text };
  const problem = `the endpoint of the region ${JSON.stringify(text)}, which is from ${from}, is not known.`;
  throw refuse(problem, `Set ${endpointVariable(text)} to it, or give fromEnv the endpoint.`);
}

/** As the provider's SDKs name it. */
function endpointVariable(region: string): string {
  return `HUAWEICLOUD_SDK_REGION_MODELARTS_${region.replaceAll('-', '_').toUpperCase()}`;
}

function isKnown(region: string): region is Region {
  return findEndpoint(endpoints, region) !== undefined;
}

/** OpenStack tools want the version in the setting, and put the region in; the SDKs and this package add the version. */
function toIamEndpoint({ text, from }: Value, region: Value | undefined): string {
  const endpoint = text.replaceAll('{region_name}', region?.text ?? '{region_name}').replace(/\/+(v3\/*)?$/, '');
  const [placeholder] = /\{.*?\}/.exec(endpoint) ?? [];
  if (placeholder === undefined) return endpoint;
  throw refuse(`${from} has ${placeholder}, for which there is no value.`, 'Write the endpoint out.');
}

function regionNames({ names, where, fallback }: SettingsSource): readonly string[] {
  const own = (names.region ?? []).map((name) => `${name}${where}`);
  return [...own, ...(fallback === undefined ? [] : regionNames(fallback))];
}

function describe(what: string, value: Value | undefined): readonly string[] {
  return value === undefined ? [] : [`the ${what} from ${value.from}`];
}

function refuse(problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('fromEnv', 'region', plain(problem), plain(advice));
}

import { isInvalidRequestError } from '../../errors/guards.js';
import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import type { EndpointOptions } from '../../transport/endpoint.js';
import type { Auth } from '../auth.js';
import { chooseLogin, type Source } from './choose.js';
import { findInClouds } from './clouds.js';
import { findInCredentialsFile } from './credentials-file.js';
import { type Environment, readVariable } from './environment.js';
import { findLogins } from './find-logins.js';
import type { Login } from './finding.js';
import { locate, type WantedLocation } from './locate.js';
import { listNames, lookUp } from './place.js';
import { openstackPlaces, sdkPlaces } from './variables.js';

/** Settings of `fromEnv`. */
export type FromEnvOptions = WantedLocation & {
  /** The cloud of clouds.yaml to use; then nothing else is looked at. Default: that of `OS_CLOUD`. */
  readonly cloud?: string | undefined;
};

/** Options of `createClient`, as they were found. */
export type EnvironmentOptions = EndpointOptions & {
  readonly auth: Auth;
  readonly projectId: string | undefined;
  readonly iamEndpoint: string | undefined;
  /** Where all this is from, as a sentence: names of variables, files, sections and clouds. No value is in it. */
  readonly source: string;
};

/** @throws InvalidRequestError if something is missing, or a problem comes before what is there */
export async function findOptions(environment: Environment, options: FromEnvOptions): Promise<EnvironmentOptions> {
  if (options.region !== undefined && options.endpoint !== undefined) {
    const problem = 'region and endpoint are both given.';
    throw new InvalidRequestError('fromEnv', 'endpoint', problem, 'Give one of them.');
  }
  const login = await chooseLogin(sourcesOf(environment, options.cloud));
  const { place } = login;
  const { target, iamEndpoint, defaultProject, from } = locate(place, options, environment.variables);
  const projectId = lookUp(place, 'projectId');
  const projectName = projectId === undefined ? lookUp(place, 'projectName') : undefined;
  const project = projectId ?? projectName;
  const parts = [
    `the ${login.what} from ${login.from}`,
    ...from,
    ...(project === undefined ? [] : [`the project from ${project.from}`]),
  ];
  return {
    ...target,
    auth: toAuth(login, projectName?.text ?? defaultProject),
    projectId: projectId?.text,
    iamEndpoint,
    source: `Found ${listNames(parts)}.`,
  };
}

/** By gophertelekomcloud, a cloud that is named comes before the variables. */
function sourcesOf(environment: Environment, cloud: string | undefined): readonly Source[] {
  const { variables } = environment;
  const named = readVariable(variables, 'OS_CLOUD');
  const sdk: Source = () => sdkPlaces(variables).flatMap(findLogins);
  const openstack: Source = () => openstackPlaces(variables).flatMap(findLogins);
  const file: Source = () => findInCredentialsFile(environment);
  if (cloud !== undefined) return [() => findInClouds(environment, { cloud, by: 'the option cloud' })];
  if (named === undefined) return [sdk, openstack, file, () => findInClouds(environment)];
  return [sdk, () => findInClouds(environment, { cloud: named, by: 'OS_CLOUD' }), openstack, file];
}

/** @throws InvalidRequestError if no request can carry it: says where it is from, which the error of `aksk` cannot */
function toAuth({ what, from, toAuth }: Login, projectName: string | undefined): Auth {
  try {
    return toAuth(projectName);
  } catch (error) {
    if (!isInvalidRequestError(error)) throw error;
    const part = error.parameter === 'auth' ? '' : ` (${error.parameter})`;
    throw new InvalidRequestError('fromEnv', 'auth', `the ${what}${part} from ${from} cannot be used.`, error.advice);
  }
}

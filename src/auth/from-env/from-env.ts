import { readEnvironment } from '#environment';
import { isInvalidRequestError } from '../../errors/guards.js';
import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import type { EndpointOptions } from '../../transport/endpoint.js';
import type { Auth } from '../auth.js';
import { findInClouds } from './clouds-file.js';
import { findInCredentialsFile } from './credentials-file.js';
import { type Environment, readVariable } from './environment.js';
import { resolveLocation, type WantedLocation } from './location.js';
import { credentialChain, findLogins, type LoginCandidate, type ReadSource } from './methods.js';
import { listNames, lookUp, plain } from './source.js';
import { openstackSource, sdkSources } from './variables.js';

/**
 * Finds credentials that have been set already for the provider's SDKs, its Terraform providers or OpenStack tools, with
 * the region and the project that are set beside them. Give what it returns to `createClient`. Needs Node, Bun or Deno.
 *
 * Looks at these, in this order, and takes the first whole login; of two places, no parts are put together:
 *
 * 1. `HUAWEICLOUD_SDK_AK`, `_SK`, `_SECURITY_TOKEN`, `_PROJECT_ID`, `_IAM_ENDPOINT`; then `HW_…` as the Terraform provider
 *    reads it: token, access key, user with password; then `OTC_SDK_AK`, `_SK`, `_PROJECT_ID`.
 * 2. `OS_…` as gophertelekomcloud reads it: token, access key (first `AWS_ACCESS_KEY_ID` with `AWS_ACCESS_SECRET_KEY`),
 *    user with password and domain. `OS_AUTH_TYPE` picks one of them.
 * 3. `[basic]` of `~/.huaweicloud/credentials`, or of the file that `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names.
 * 4. `clouds.yaml`, `.yml` or `.json` in the working directory, `~/.config/openstack` or `/etc/openstack`, with `secure.*`;
 *    or the files that `OS_CLIENT_CONFIG_FILE` and `OS_CLIENT_SECURE_FILE` name. YAML needs the package `yaml`. Without
 *    `OS_CLOUD`, there must be one cloud. With it, that cloud comes before the variables of 2.
 *
 * The region may also be in the name of the project (`eu-de_sales`). `HUAWEICLOUD_SDK_REGION_MODELARTS_<REGION>` gives the
 * endpoint of a region. The keys of a cloud server are not looked for: that is `ecs`.
 *
 * @throws InvalidRequestError if there is no login or no region; if half a login, an unreadable file or an agency comes
 * before what is there; or for another runtime. No value of a setting is shown, other than the names of region and cloud
 */
export async function fromEnv(options: FromEnvOptions = {}): Promise<EnvironmentOptions> {
  return findOptions(readEnvironment(), options);
}

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
  const login = await credentialChain(sourcesOf(environment, options));
  const { source } = login;
  const { target, iamEndpoint, defaultProject, from } = resolveLocation(source, options, environment.variables);
  const projectId = lookUp(source, 'projectId');
  const projectName = projectId === undefined ? lookUp(source, 'projectName') : undefined;
  const project = projectId ?? projectName;
  const parts = [
    `the ${login.label} from ${login.from}`,
    ...from,
    ...(project === undefined ? [] : [`the project from ${project.from}`]),
  ];
  return {
    ...target,
    auth: toAuth(login, projectName?.text ?? defaultProject),
    projectId: projectId?.text,
    iamEndpoint,
    source: plain(`Found ${listNames(parts)}.`),
  };
}

/** As in gophertelekomcloud, a cloud that is named comes before the variables. */
function sourcesOf(environment: Environment, { cloud, region }: FromEnvOptions): readonly ReadSource[] {
  const { variables } = environment;
  const named = readVariable(variables, 'OS_CLOUD');
  const sdk: ReadSource = () => sdkSources(variables).flatMap((source) => findLogins(source, variables));
  const openstack: ReadSource = () => findLogins(openstackSource(variables), variables);
  const file: ReadSource = () => findInCredentialsFile(environment);
  const clouds = (choice?: { readonly cloud: string; readonly by: string }) => () =>
    findInClouds(environment, choice, region);
  if (cloud !== undefined) return [clouds({ cloud, by: 'the option cloud' })];
  if (named === undefined) return [sdk, openstack, file, clouds()];
  return [sdk, clouds({ cloud: named, by: 'OS_CLOUD' }), openstack, file];
}

/** @throws InvalidRequestError if no request can carry it. It names the source, which the error of `aksk` cannot */
function toAuth({ label, from, toAuth }: LoginCandidate, projectName: string | undefined): Auth {
  try {
    return toAuth(projectName);
  } catch (error) {
    if (!isInvalidRequestError(error)) throw error;
    const part = error.parameter === 'auth' ? '' : ` (${error.parameter})`;
    const problem = plain(`the ${label}${part} from ${from} cannot be used.`);
    throw new InvalidRequestError('fromEnv', 'auth', problem, error.advice);
  }
}

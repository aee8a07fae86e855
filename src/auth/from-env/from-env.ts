import { readEnvironment } from '#environment';
import { isInvalidRequestError } from '../../errors/guards.js';
import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import { type OptionRules, readTyped, text } from '../../options.js';
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
 * Finds credentials that are already set for the provider's SDKs, its Terraform providers or OpenStack tools, with the region
 * and the project beside them. Pass the result to `createClient`. Needs Node, Bun or Deno.
 *
 * Reads these sources in this order, and takes the first complete login. Parts of two sources are never joined:
 *
 * 1. `HUAWEICLOUD_SDK_AK`, `_SK`, `_SECURITY_TOKEN`, `_PROJECT_ID`, `_IAM_ENDPOINT`; then `HW_…` as the Terraform provider
 *    reads it: token, access key, user with password; then `OTC_SDK_AK`, `_SK`, `_PROJECT_ID`, `_REGION`.
 * 2. `OS_…` as openstacksdk and gophertelekomcloud read it: token, access key (first `AWS_ACCESS_KEY_ID` with
 *    `AWS_ACCESS_SECRET_KEY`), user with password and domain. `OS_AUTH_TYPE` selects one of them.
 * 3. `[basic]` of `~/.huaweicloud/credentials`, or of the file that `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names.
 * 4. `clouds.yaml`, `.yml` or `.json` in the working directory, `~/.config/openstack` or `/etc/openstack`, with `secure.*`;
 *    or the files that `OS_CLIENT_CONFIG_FILE` and `OS_CLIENT_SECURE_FILE` name. A value `${NAME}` stands for that
 *    variable. Without `OS_CLOUD`, there must be one cloud. With it, that cloud comes before the variables of 2.
 *
 * Without a region, the name of the project may give it (`eu-de_sales`). `HUAWEICLOUD_SDK_REGION_MODELARTS_<REGION>` gives the
 * endpoint of a region. Further certificates are trusted only through `NODE_EXTRA_CA_CERTS`. Not read: the keys of a cloud
 * server (see `ecs`), and the SDKs' `regions.yaml`.
 *
 * @throws InvalidRequestError if there is no login or no region; if an incomplete login, an unreadable file or a setting that
 * is not supported (agencies, identity providers, own certificates) comes before it; or on another runtime. It shows names
 * of variables, files, regions and clouds, and no other value
 */
export async function fromEnv(options: FromEnvOptions = {}): Promise<EnvironmentOptions> {
  const environment = readEnvironment();
  if (environment === undefined) {
    const problem =
      'there is no environment to look at: this is not Node, Bun or Deno, or it was bundled for something else.';
    const advice = 'Give auth yourself, such as token(); or bundle with the condition "node".';
    throw new InvalidRequestError('fromEnv', 'auth', problem, advice);
  }
  return findOptions(environment, options);
}

/** Settings of `fromEnv`. */
export type FromEnvOptions = WantedLocation & {
  /** The cloud of clouds.yaml to use; no other source is read then. Default: that of `OS_CLOUD`. */
  readonly cloud?: string | undefined;
  /** The section of the SDKs' credentials file to use; no other source is read then. Default: `basic`, among the sources. */
  readonly profile?: string | undefined;
};

const rules: OptionRules<FromEnvOptions> = { region: text, endpoint: text, cloud: text, profile: text };

/** The options of `createClient` that were found. */
export type EnvironmentOptions = EndpointOptions & {
  readonly auth: Auth;
  readonly projectId: string | undefined;
  readonly iamEndpoint: string | undefined;
  /** The names of variables, files, sections and clouds from which this is, as a sentence. It contains no value. */
  readonly source: string;
};

/** @throws InvalidRequestError if something is missing, or a problem comes before what is there */
export async function findOptions(environment: Environment, given: FromEnvOptions): Promise<EnvironmentOptions> {
  const options = readTyped<FromEnvOptions>('fromEnv', 'options', given, rules);
  if (options.region !== undefined && options.endpoint !== undefined) {
    const problem = 'region and endpoint are both given.';
    throw new InvalidRequestError('fromEnv', 'endpoint', problem, 'Give one of them.');
  }
  if (options.cloud !== undefined && options.profile !== undefined) {
    throw new InvalidRequestError('fromEnv', 'profile', 'cloud and profile are both given.', 'Give one of them.');
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
function sourcesOf(environment: Environment, { cloud, profile, region }: FromEnvOptions): readonly ReadSource[] {
  const { variables } = environment;
  const named = readVariable(variables, 'OS_CLOUD');
  const sdk: ReadSource = () => sdkSources(variables).flatMap((source) => findLogins(source, variables));
  const openstack: ReadSource = () => findLogins(openstackSource(variables), variables);
  const file: ReadSource = () => findInCredentialsFile(environment);
  const clouds = (choice?: { readonly cloud: string; readonly by: string }) => () =>
    findInClouds(environment, choice, region);
  if (profile !== undefined) return [() => findInCredentialsFile(environment, profile)];
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

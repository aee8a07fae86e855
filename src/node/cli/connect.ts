import { readVariable } from '../../auth/from-env/environment.js';
import { findOptions as findInEnvironment } from '../../auth/from-env/from-env.js';
import { findLogins } from '../../auth/from-env/methods.js';
import { lookUp } from '../../auth/from-env/source.js';
import { fromVariables, sdkSettings, sdkSources } from '../../auth/from-env/variables.js';
import {
  type AttemptEvent,
  type ClientOptions,
  createClient,
  ecs,
  isRegion,
  type Region,
  regions,
} from '../../index.js';
import { readEnvironment } from '../environment.js';
import { nodeFetch } from '../transport/index.js';
import { suggestServer } from './cloud-server.js';
import type { Context, Found, Session } from './context.js';
import { Journal } from './journal.js';
import type { Settings } from './options.js';
import { UsageError } from './usage-error.js';
import { toCommandWords, toOption } from './words.js';

/**
 * Makes the client of a command.
 *
 * @throws UsageError if options contradict each other, or do not say whose credentials to use; InvalidRequestError if there
 * are no credentials, or they cannot be used
 */
export async function connect(session: Session): Promise<Context> {
  const { settings, output } = session;
  const { options, source } = await findOptions(settings);
  const journal = new Journal();
  const onAttempt = (event: AttemptEvent) => {
    journal.add(event);
    if (settings.debug) void output.debug(describeAttempt(event), event);
  };
  const client = createClient({ ...options, onAttempt });
  const target = settings.fake ? 'none: an invented service' : (options.region ?? options.endpoint);
  return { ...session, client, target, source: toCommandWords(source), journal };
}

/** Finds what a client needs. It throws as `connect` does. */
export async function findOptions(settings: Settings): Promise<Found> {
  checkSettings(settings);
  if (settings.fake) {
    // The fake is most of what this program could load.
    const { makeFake } = await import('./fake.js');
    return makeFake();
  }
  const { source, ...options } = await findAccount(settings);
  const projectId = settings.project ?? options.projectId;
  const iamEndpoint = settings.iamEndpoint ?? options.iamEndpoint;
  // Node's own fetch knows no proxy on the older versions of Node.
  return { options: { ...options, projectId, iamEndpoint, fetch: nodeFetch() }, source };
}

const ofRealServices = ['region', 'endpoint', 'project', 'iamEndpoint', 'cloud', 'profile', 'auth'] as const;

function checkSettings(settings: Settings): void {
  const { fake, region, endpoint } = settings;
  const given = ofRealServices.filter((name) => settings[name] !== undefined).map(toOption);
  if (fake && given.length > 0) throw new UsageError(`--fake calls no service: leave out ${given.join(' and ')}.`);
  if (region !== undefined && endpoint !== undefined) throw new UsageError('Give --region or --endpoint, not both.');
  const accounts = (['cloud', 'profile', 'auth'] as const).filter((name) => settings[name] !== undefined).map(toOption);
  if (accounts.length > 1)
    throw new UsageError(`Give one of ${accounts.join(' and ')}: each says whose credentials to use.`);
  const variable = `HUAWEICLOUD_SDK_REGION_MODELARTS_${region?.replaceAll('-', '_').toUpperCase()}`;
  if (region === undefined || isRegion(region) || readVariable(readEnvironment().variables, variable)) return;
  throw new UsageError(
    `There is no known region "${region}". The regions are ${regions.join(', ')}. Give --endpoint for another.`,
  );
}

type Account = ClientOptions & { readonly source: string };

async function findAccount({ region, endpoint, cloud, profile, auth }: Settings): Promise<Account> {
  const environment = readEnvironment();
  // A region is checked before.
  const target = endpoint ? { endpoint } : region ? { region: region as Region } : {};
  const cloudVariable = readVariable(environment.variables, 'OS_CLOUD');
  if (auth === 'ecs') return findServer(region, endpoint);
  if (auth === 'env') {
    return findInEnvironment({ ...environment, variables: { ...environment.variables, OS_CLOUD: undefined } }, target);
  }
  if (cloud === undefined && profile === undefined && cloudVariable !== undefined) {
    const { variables } = environment;
    const [login] = sdkSources(variables).flatMap((source) => findLogins(source, variables));
    if (login !== undefined && 'label' in login) {
      const both = `The ${login.label} from ${login.from} and OS_CLOUD (${JSON.stringify(cloudVariable)}) are both set.`;
      throw new UsageError(`${both} Choose with --auth env or --cloud ${cloudVariable}.`);
    }
  }
  try {
    return await findInEnvironment(environment, { ...target, cloud, profile });
  } catch (error) {
    throw await suggestServer(error);
  }
}

function findServer(region: string | undefined, endpoint: string | undefined): Account {
  const { variables } = readEnvironment();
  const source = 'Using the keys of this cloud server.';
  if (endpoint !== undefined) return { endpoint, auth: ecs(), source };
  const found = region ?? lookUp(fromVariables(variables, sdkSettings), 'region')?.text;
  if (found === undefined || !isRegion(found)) {
    throw new UsageError(`Give --region with --auth ecs: one of ${regions.join(', ')}.`);
  }
  return { region: found, auth: ecs(), source };
}

function describeAttempt(event: AttemptEvent): string {
  const { operation, call, attempt } = event;
  const title = `debug: ${operation}, call ${call}, attempt ${attempt}:`;
  if (event.phase === 'start') return `${title} sent`;
  const { status, error, duration, requestId, retryIn } = event;
  const parts = [
    `${status ?? error} after ${duration} ms`,
    ...(requestId === undefined ? [] : [`request id ${requestId}`]),
    ...(retryIn === undefined ? [] : [`again in ${retryIn} ms`]),
  ];
  return `${title} ${parts.join(', ')}`;
}

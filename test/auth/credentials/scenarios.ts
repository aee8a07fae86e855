import {
  type Auth,
  aksk,
  type ClientOptions,
  createClient,
  ecs,
  type ModelArtsClient,
  password,
  token,
} from '../../../src/index.js';
import { projectId } from '../../support/client.js';
import { startServer } from '../../support/server.js';
import { startMetadataService } from '../ecs/metadata-service.js';
import { foundId, listing, respondWithJson } from '../project-id/cloud.js';

/**
 * The secrets. Each begins with something that stands nowhere else, and that no spelling of it changes. A password may hold
 * anything; a short one must be kept as well.
 */
export const secret = {
  token: 'MIICanary+Secret/Token==',
  secretKey: 'SKcanary00/Secret+Key==',
  securityToken: 'STcanary00+Security/Token==',
  password: 'PWcanary00 "a"/\\<b>&ä!',
  shortPassword: 'Pw4nry',
  passcode: 'Pc7nry',
  givenToken: 'GTcanary00+Given/Token==',
  metadataToken: 'MTcanary00+Metadata/Token==',
  session: 'SEcanary00+Session/Of/A/Proxy==',
} as const;

export const accessKey = { accessKey: 'AKEXAMPLE0123456789A', secretKey: secret.secretKey };
const temporaryKey = { ...accessKey, securityToken: secret.securityToken };
const user = { username: 'stopper', domainName: 'domain', projectName: 'eu-de' };

/** Credentials, at work where a service that is close to them fails. */
export interface Scenario {
  /** What that service sees, and may echo. */
  readonly echoed: readonly string[];
  /** Makes the credentials. */
  readonly auth: (services: Services) => Promise<Auth>;
  /** Which service fails. */
  readonly failing: keyof Services | 'none';
}

/** Where the services are. */
export interface Services {
  readonly modelarts: string;
  readonly iam: string;
  readonly metadata: string;
}

const machine = async ({ metadata }: Services) => ecs({ metadataEndpoint: metadata, projectName: 'eu-de' });
const aksks = [secret.secretKey, secret.securityToken];

export const scenarios = {
  'a token': { failing: 'modelarts', echoed: [secret.token], auth: async () => token(secret.token) },
  'a token that a function supplies': {
    failing: 'modelarts',
    echoed: [secret.token],
    auth: async () => token(async () => secret.token),
  },
  'an access key': { failing: 'modelarts', echoed: [secret.secretKey], auth: async () => aksk(accessKey) },
  'a temporary access key': { failing: 'modelarts', echoed: aksks, auth: async () => aksk(temporaryKey) },
  'an access key that a function supplies': {
    failing: 'modelarts',
    echoed: aksks,
    auth: async () => aksk(async () => temporaryKey),
  },
  'an access key, while the project is looked up': {
    failing: 'iam',
    echoed: aksks,
    auth: async () => aksk({ ...temporaryKey, projectName: 'eu-de' }),
  },
  'a password': {
    failing: 'iam',
    echoed: [secret.password],
    auth: async () => password({ ...user, password: secret.password }),
  },
  'a short password and a passcode': {
    failing: 'iam',
    echoed: [secret.shortPassword, secret.passcode],
    auth: async () => password({ ...user, password: secret.shortPassword, passcode: () => secret.passcode }),
  },
  'a token that was got by a password': {
    failing: 'modelarts',
    echoed: [secret.givenToken],
    auth: async () => password({ ...user, password: secret.password }),
  },
  'the token of the metadata service': { failing: 'metadata', echoed: [secret.metadataToken], auth: machine },
  'the keys of the machine, while the project is looked up': { failing: 'iam', echoed: aksks, auth: machine },
  'the keys of the machine': { failing: 'modelarts', echoed: aksks, auth: machine },
} as const satisfies Readonly<Record<string, Scenario>>;

/** Makes the client of a scenario. The service that fails is at the URL that is given; the others work. */
export async function prepare(
  { failing, auth }: Scenario,
  url: string,
  options: Partial<ClientOptions>,
): Promise<{ readonly client: ModelArtsClient; readonly auth: Auth }> {
  const working: Services = {
    modelarts: (await startServer((_request, response) => respondWithJson(response, 200, {}))).url,
    iam: (await startIam()).url,
    metadata: (await startMachine()).url,
  };
  const services = { ...working, [failing]: url };
  const made = await auth(services);
  const client = createClient({
    // So that it is looked up where the look-up is what fails.
    projectId: failing === 'iam' ? undefined : projectId,
    ...options,
    auth: made,
    endpoint: services.modelarts,
    region: undefined,
    iamEndpoint: services.iam,
  });
  return { client, auth: made };
}

function startIam() {
  const login = { token: { ...lifetime, methods: ['password'], project: { id: foundId, name: 'eu-de' } } };
  return startServer((request, response) => {
    if (request.method === 'GET') listing({ id: foundId, name: 'eu-de' })(request, response);
    else respondWithJson(response, 201, login, { 'x-subject-token': secret.givenToken });
  });
}

const lifetime = { issued_at: '2026-01-02T03:04:05.000000Z', expires_at: '2026-01-03T03:04:05.000000Z' };

function startMachine() {
  const { secretKey, securityToken } = temporaryKey;
  const credential = { access: 'AKMACHINE', secret: secretKey, securitytoken: securityToken, expires_at: 'unknown' };
  return startMetadataService({
    token: (_request, response) => response.writeHead(200).end(secret.metadataToken),
    key: (_request, response) => respondWithJson(response, 200, { credential }),
  });
}

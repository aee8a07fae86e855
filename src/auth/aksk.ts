import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { refusedSignatures } from '../generated/error-reasons.js';
import { type AccessKey, checkAccessKey } from '../signing/access-key.js';
import { type SigningOptions, sign } from '../signing/sign.js';
import type { Authenticator, AuthRejection, Credentials, TransportRequest } from '../transport/request.js';
import { type Auth, type AuthClient, refuseInBrowser } from './auth.js';
import { connectIam, findProject } from './iam.js';
import { createRefreshingCache, neverExpires } from './refreshing-cache.js';

/**
 * Supplies the access key for one attempt, also for one that looks up the project. It is asked each time; what is costly to
 * get it has to keep itself. What it throws, the call rejects with; unless the attempt was to repeat another, whose failure
 * then stands.
 */
export type AccessKeySupplier = (context: {
  /** Aborts when the attempt ends: by its time limit, or by the caller. */
  readonly signal: AbortSignal;
}) => AccessKey | Promise<AccessKey>;

/**
 * Authenticates with an access key pair (AK/SK) of the identity service: signs each attempt by SDK-HMAC-SHA256. A refused
 * signature is not repeated, because five in a row lock the key for five minutes; unless it was refused for its time: then
 * the clock of the service is learned from its answer, and the request sent once more.
 *
 * @throws InvalidRequestError if the key is empty or cannot be sent in a header; it is never shown
 */
export function aksk(accessKey: AccessKey & AccessKeyOptions): Auth;
export function aksk(supplier: AccessKeySupplier, options?: AccessKeyOptions): Auth;
export function aksk(source: (AccessKey & AccessKeyOptions) | AccessKeySupplier, options: AccessKeyOptions = {}): Auth {
  if (typeof source === 'function') {
    return connectWith(async (signal) => {
      const key = await source({ signal });
      checkAccessKey('aksk', key);
      return key;
    }, options);
  }
  checkAccessKey('aksk', source);
  return connectWith(() => source, source);
}

function connectWith(keyOf: AccessKeySource, options: AccessKeyOptions): Auth {
  return {
    connect: (client) => {
      refuseInBrowser('an access key', client);
      return accessKeyAuthenticator(keyOf, options, client);
    },
  };
}

/** How access keys are used. */
export interface AccessKeyOptions {
  /**
   * The name of the project of calls that name none, if the client has no `projectId`. Its id is looked up once. Default:
   * the client's region, after which the provider names the default project of each region.
   */
  readonly projectName?: string | undefined;
  /**
   * `access`: today's form of the signature, as the provider's SDKs send it. `credential`: the older one with a scope, as
   * OTC's Terraform provider sends it. Default: `access`.
   */
  readonly scheme?: SigningOptions['scheme'];
}

/** Gives the access key for one attempt. */
export type AccessKeySource = (signal: AbortSignal) => AccessKey | Promise<AccessKey>;

interface Signed extends Credentials {
  /** By which time, in milliseconds since 1970. */
  readonly signedAt: number;
}

/** Beyond a difference of 15 minutes the gateway refuses a signature, by the provider's FAQ; `Date` has whole seconds. */
const tolerance = 14 * 60_000;

/** Signs each attempt anew, and finds the project that the access key is for. */
export function accessKeyAuthenticator(
  keyOf: AccessKeySource,
  { projectName, scheme }: AccessKeyOptions,
  client: AuthClient,
): Authenticator {
  // How far the service's clock is ahead of this machine's, in milliseconds.
  let offset = 0;

  const authenticator: Authenticator = {
    credentials: async (request, signal): Promise<Signed> => {
      const key = await keyOf(signal);
      const signedAt = Date.now() + offset;
      const headers = withProject(request);
      const signature = await sign({ ...request, headers }, key, { now: signedAt, scheme });
      return { headers: { ...headers, ...signature }, secrets: secretsOf(key, signature.authorization), signedAt };
    },
    // Any other refused signature is refused for good: five in a row lock the access key for five minutes.
    onRejected: (credentials: Signed, { status, code, date }: AuthRejection) => {
      if (!refusedSignatures.includes(`${status} ${code}`) || date === undefined) return false;
      if (Math.abs(date - credentials.signedAt) < tolerance) return false;
      offset = date - Date.now();
      return true;
    },
  };

  const project = createRefreshingCache(async (signal) => neverExpires(await lookUp(signal)));

  async function lookUp(signal: AbortSignal): Promise<string> {
    const name = projectName ?? client.region;
    if (name === undefined) {
      const problem = 'the project is not known: there is no region that it could be named like.';
      throw new InvalidRequestError('createClient', 'projectId', problem, 'Give projectId, or projectName to aksk.');
    }
    return findProject(connectIam(client, authenticator), name, signal);
  }

  return { ...authenticator, projectId: async (signal) => project.get(signal) };
}

/**
 * ModelArts is regional, so the provider asks for the project in a header, besides the path.
 *
 * @throws InvalidRequestError if a header cannot carry it: runtimes would send other bytes than those that are signed
 */
function withProject({ operation, headers, ids }: TransportRequest): Readonly<Record<string, string>> {
  const { project_id: projectId } = ids;
  if (projectId === undefined) return headers;
  if (!/^[\x21-\x7e]+$/.test(projectId)) {
    const problem = `project_id is ${JSON.stringify(projectId)}, which cannot be sent in a header.`;
    throw new InvalidRequestError(operation, 'project_id', problem, 'Give the id exactly as the service returned it.');
  }
  return { ...headers, 'x-project-id': projectId };
}

function secretsOf({ secretKey, securityToken }: AccessKey, authorization: string): readonly string[] {
  const secrets = [secretKey, authorization];
  return securityToken === undefined ? secrets : [...secrets, securityToken];
}

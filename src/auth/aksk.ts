import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { refusedSignatures } from '../generated/error-reasons.js';
import { type OptionRules, oneOf, readOptions, readTyped, text } from '../options.js';
import { type AccessKey, accessKeyRules, checkAccessKey } from '../signing/access-key.js';
import { type SigningOptions, sign } from '../signing/sign.js';
import type { Authenticator, AuthRejection, Credentials, TransportRequest } from '../transport/request.js';
import { type Auth, type AuthClient, refuseInBrowser } from './auth.js';
import { connectIam, findProject } from './iam.js';
import { createRefreshingCache, neverExpires } from './refreshing-cache.js';

/**
 * Supplies the access key for one attempt; also for an attempt that looks up the project. It is called each time, so it must
 * cache what is costly. The call rejects with whatever it throws, except in a retry: then with the failure before it.
 */
export type AccessKeySupplier = (context: {
  /** Aborts when the attempt times out or the caller aborts. */
  readonly signal: AbortSignal;
}) => AccessKey | Promise<AccessKey>;

/**
 * Authenticates with an access key pair (AK/SK) of the identity service: signs each attempt by SDK-HMAC-SHA256. A request with
 * a refused signature is not retried, because five in a row lock the key for five minutes. If it was refused for its time, it
 * is retried once with the time of the service.
 *
 * @throws InvalidRequestError for an unknown option, or a key that is empty or cannot be sent in a header. It never shows the key
 */
export function aksk(accessKey: AccessKey & AccessKeyOptions): Auth;
export function aksk(supplier: AccessKeySupplier, options?: AccessKeyOptions): Auth;
export function aksk(source: (AccessKey & AccessKeyOptions) | AccessKeySupplier, given?: AccessKeyOptions): Auth {
  if (typeof source === 'function') {
    const options = readTyped<AccessKeyOptions>(
      'aksk',
      'options',
      given === undefined ? {} : given,
      accessKeyOptionRules,
    );
    const get = async (signal: AbortSignal) => checkAccessKey('aksk', await source({ signal }));
    return connectWith({ get }, options);
  }
  const rules = { ...accessKeyRules, ...accessKeyOptionRules };
  const { projectName, scheme, ...parts } = readOptions('aksk', 'key', source, rules);
  if (given !== undefined) {
    const problem = 'options are given beside an access key.';
    throw new InvalidRequestError('aksk', 'options', problem, 'Give all of them in one object.');
  }
  const key = checkAccessKey('aksk', parts);
  // The rules accept what the type says.
  return connectWith({ get: () => key }, { projectName, scheme } as AccessKeyOptions);
}

function connectWith(keys: AccessKeySource, options: AccessKeyOptions): Auth {
  return {
    connect: (client) => {
      refuseInBrowser('an access key', client);
      return accessKeyAuthenticator(keys, options, client);
    },
  };
}

/** How access keys are used. */
export interface AccessKeyOptions {
  /**
   * The name of the project for calls without `project_id`, if the client has no `projectId`. Its id is looked up once.
   * Default: the client's region, which is the name of the default project in it.
   */
  readonly projectName?: string | undefined;
  /**
   * `access`: today's form of the signature, as the provider's SDKs send it. `credential`: the older one with a scope, as
   * OTC's Terraform provider sends it. Default: `access`.
   */
  readonly scheme?: SigningOptions['scheme'];
}

/** The rules of {@link AccessKeyOptions}. */
export const accessKeyOptionRules: OptionRules<AccessKeyOptions> = {
  projectName: text,
  // Not shown: a secret may have been given in its place.
  scheme: { ...oneOf('access', 'credential'), secret: true },
};

/** Supplies the access key for each attempt. */
export interface AccessKeySource {
  get(signal: AbortSignal): AccessKey | Promise<AccessKey>;
  /** Drops a key that was refused, so that `get` returns another. Without it, a refused key is refused for good. */
  invalidate?(key: AccessKey): void;
}

interface Signed extends Credentials {
  readonly key: AccessKey;
  readonly request: TransportRequest;
  /** In milliseconds since 1970. */
  readonly signedAt: number;
}

/** The gateway refuses a signature that is off by more than 15 minutes, by the provider's FAQ. `Date` has whole seconds. */
const tolerance = 14 * 60_000;

/** Signs each attempt, and finds the project of the access key. */
export function accessKeyAuthenticator(
  source: AccessKeySource,
  { projectName, scheme }: AccessKeyOptions,
  client: AuthClient,
): Authenticator {
  // The service's clock less this machine's, in milliseconds.
  let offset = 0;
  const refused = new WeakMap<TransportRequest, AccessKey>();

  const authenticator: Authenticator = {
    credentials: async (request, { signal }): Promise<Signed> => {
      const key = await source.get(signal);
      if (isSameKey(key, refused.get(request))) throw refusedAgain();
      const signedAt = Date.now() + offset;
      const headers = withProject(request);
      const signature = await sign({ ...request, headers }, key, { now: signedAt, scheme });
      const secrets = secretsOf(key, signature.authorization);
      return { headers: { ...headers, ...signature }, secrets, key, request, signedAt };
    },
    // Five refused signatures in a row lock an access key for five minutes, so it is sent again only if the time was wrong.
    onRejected: ({ key, request, signedAt }: Signed, { status, code, date }: AuthRejection) => {
      if (status !== 401) return false;
      const isSignature = refusedSignatures.includes(`${status} ${code}`);
      if (isSignature && date !== undefined && Math.abs(date - signedAt) >= tolerance) {
        offset = date - Date.now();
        return true;
      }
      if (source.invalidate === undefined) return false;
      refused.set(request, key);
      source.invalidate(key);
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

function isSameKey(key: AccessKey, other: AccessKey | undefined): boolean {
  return key.accessKey === other?.accessKey && key.securityToken === other.securityToken;
}

function refusedAgain(): InvalidRequestError {
  const problem = 'the metadata service gave the refused access key again.';
  return new InvalidRequestError('ecs', 'auth', problem, 'Check the agency of this machine.');
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

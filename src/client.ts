import { defaultFetch } from '#fetch';
import type { Auth } from './auth/auth.js';
import { InvalidRequestError } from './errors/invalid-request-error.js';
import type { Operations, SafeOperations } from './generated/methods.js';
import { operations } from './generated/operations.js';
import type { paths } from './generated/paths.js';
import type { CallOptions } from './operations/call-options.js';
import { createOpenapiClient, type OpenapiClient } from './operations/openapi-client.js';
import { createOperationCaller } from './operations/operation-caller.js';
import { callback, flag, type OptionRule, type OptionRules, readTyped, text } from './options.js';
import type { OnAttempt } from './transport/attempt-history.js';
import { type EndpointOptions, resolveEndpoint } from './transport/endpoint.js';
import { defaultLimits, type LimitOptions, limitRules, resolveLimits } from './transport/limits.js';
import { createPace } from './transport/pace.js';
import type { Authenticator, Fetch } from './transport/request.js';
import { createTransport } from './transport/transport.js';
import { namesOf } from './utils.js';
import { createSafeVersions, createVersions, type SafeVersions, type Versions } from './versions/versions.js';

/** Settings of a client: where to call, as whom, for which project, and within which limits. */
export type ClientOptions = EndpointOptions &
  LimitOptions & {
    /** How to authenticate: `token`, `aksk`, `password` or `ecs`. */
    readonly auth: Auth;
    /**
     * The id of the project of calls that name none. Default: that of the token which `password` gets; with `aksk` and
     * `ecs`, it is looked up once in IAM by the name of the region, or by `projectName`; with `token` there is none, and
     * each call must name its `project_id`.
     */
    readonly projectId?: string | undefined;
    /**
     * The endpoint of the identity service (IAM). It must be https, unless the host is the machine itself. Default: that
     * of the region. With `endpoint`, it must be given if IAM is called: by `password`, and to look up a project.
     */
    readonly iamEndpoint?: string | undefined;
    /**
     * Allows access keys and passwords in a browser, where anybody who uses the page can read them. Default: false; then
     * they are refused there.
     */
    readonly dangerouslyAllowBrowser?: boolean | undefined;
    /**
     * The fetch to use. Default: the global one, looked up at each call, so that it may be replaced later. On Node, it is
     * `nodeFetch()` of `modelarts-processor-tasks/node` as long as nobody has replaced the global one, set a dispatcher for it or
     * observes it.
     */
    readonly fetch?: Fetch | undefined;
    /**
     * Receives two events for each attempt: when it starts, and when it ends with its result. An exception it throws does
     * not change the call; it becomes an uncaught exception. Default: none.
     */
    readonly onAttempt?: OnAttempt | undefined;
  };

/** A client of ModelArts processor tasks: a method for each operation of the document, and what takes several of them. */
export interface ModelArtsClient extends Operations, Versions {
  /** The same methods, returning every ModelArtsError instead of throwing it. */
  readonly safe: SafeOperations & SafeVersions;
  /**
   * The openapi-fetch client itself, typed by the document, over the same transport. A documented error is returned in
   * `error`; anything else is thrown as a ModelArtsError.
   */
  readonly api: OpenapiClient<paths>['api'];
}

const authRule: OptionRule = {
  accepts: (value) =>
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'connect') === 'function',
  expected: 'what token, aksk, password or ecs returns',
  secret: true,
};

const clientRules: OptionRules<ClientOptions & { readonly source?: string }> = {
  // An empty text included: where the region is resolved, the error lists those that are known.
  region: { accepts: (value) => typeof value === 'string', expected: 'the name of a region' },
  endpoint: text,
  auth: authRule,
  projectId: text,
  iamEndpoint: text,
  dangerouslyAllowBrowser: flag,
  fetch: callback,
  onAttempt: callback,
  ...limitRules,
  // For people: the result of fromEnv is passed on as it is.
  source: text,
};

/**
 * Makes a client. It sends no request.
 *
 * @throws InvalidRequestError if an option is unknown, missing or of the wrong type; if `region` and `endpoint` are both given
 * or both missing; if the region is not known; or if an endpoint is not https
 */
export function createClient(given: ClientOptions): ModelArtsClient {
  const options = readTyped<ClientOptions>('createClient', 'options', given, clientRules);
  const { region, auth, projectId, iamEndpoint, dangerouslyAllowBrowser = false, onAttempt } = options;
  if (auth === undefined) {
    throw new InvalidRequestError('createClient', 'auth', 'auth is missing.', `Give ${authRule.expected}.`);
  }
  const baseUrl = resolveEndpoint(options);
  const limits = resolveLimits('createClient', options, defaultLimits);
  const fetch = options.fetch ?? defaultFetch;
  const clientPace = createPace();
  const makeTransport = (url: string, authenticator: Authenticator, pace = createPace()) =>
    createTransport(url, { fetch, authenticator, onAttempt, pace });
  const authenticator = auth.connect({
    region,
    projectId,
    iamEndpoint,
    dangerouslyAllowBrowser,
    limits,
    transport: makeTransport,
  });
  const project = { id: projectId, find: authenticator.projectId };
  const openapi = createOpenapiClient<paths>({
    baseUrl,
    operations,
    limits,
    transport: makeTransport(baseUrl, authenticator, clientPace),
  });
  const { call, callSafely } = createOperationCaller(openapi, { project, limits });
  // The methods and the table are generated from one document: each name of the table has its method.
  const methods = createMethods(async (...given) => (await call(...given)).data) as Operations;
  const safe = createMethods(async (...given) => {
    const result = await callSafely(...given);
    return result.ok ? { ok: true, data: result.data, requestId: result.requestId } : result;
  }) as SafeOperations;
  const versions = createVersions({ call, callSafely, project, limits, pace: clientPace });
  return {
    ...methods,
    ...versions,
    safe: { ...safe, ...createSafeVersions(versions) },
    api: openapi.api,
  };
}

/** An object with a method for each operation of the document. */
function createMethods(
  call: (name: keyof typeof operations, params: object, options?: CallOptions) => Promise<unknown>,
): unknown {
  return Object.fromEntries(
    namesOf(operations).map((name) => [
      name,
      (params: object = {}, options?: CallOptions) => call(name, params, options),
    ]),
  );
}

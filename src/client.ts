import type { Client as OpenapiClient } from 'openapi-fetch';
import type { Auth, AuthClient } from './auth/auth.js';
import { isModelArtsError } from './errors/guards.js';
import { InvalidRequestError } from './errors/invalid-request-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import { UnexpectedResponseError } from './errors/unexpected-response-error.js';
import { bindOperations, bindSafeOperations } from './generated/bindings.js';
import type { Operations, SafeOperations } from './generated/methods.js';
import type { paths } from './generated/paths.js';
import { createEngine } from './operations/engine.js';
import { createLazyOpenapiClient } from './operations/lazy-openapi-client.js';
import { type EndpointOptions, resolveEndpoint } from './transport/endpoint.js';
import type { Fetch } from './transport/fetch.js';
import { followAbort } from './transport/follow-abort.js';
import type { OnAttempt } from './transport/on-attempt.js';
import { defaultLimits, type LimitOptions, resolveLimits } from './transport/settings.js';
import { createTransport } from './transport/transport.js';
import { wait } from './transport/within.js';
import { createWaits, type Waits } from './wait/lazy.js';

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
     * Allows access keys and passwords in a browser, where whoever uses the page can read them. Default: false; then
     * they are refused there.
     */
    readonly dangerouslyAllowBrowser?: boolean | undefined;
    /** The fetch to use. Default: the global one, looked up at each call, so that it may be replaced later. */
    readonly fetch?: Fetch | undefined;
    /**
     * Is told of each attempt after it: what came of it, how long it took, and whether it is repeated. What it throws does not
     * touch the call; it becomes an uncaught exception. Default: none.
     */
    readonly onAttempt?: OnAttempt | undefined;
  };

/** A client of ModelArts processor tasks: a method for each operation of the document, and what takes several of them. */
export interface ModelArtsClient extends Operations, Waits {
  /** The same methods, returning a failure instead of throwing it. */
  readonly safe: SafeOperations;
  /**
   * The openapi-fetch client itself, typed by the document, over the same transport. A documented error is returned in
   * `error`; anything else is thrown as a ModelArtsError.
   */
  readonly api: OpenapiClient<paths>;
}

const waitTools = {
  InvalidRequestError,
  TimeoutError,
  UnexpectedResponseError,
  followAbort,
  isModelArtsError,
  resolveLimits,
  wait,
};

/**
 * Makes a client. No request is sent by it.
 *
 * @throws InvalidRequestError if `region` and `endpoint` are both given or both missing, the region is not known, an
 * endpoint is not https, a limit is no number of milliseconds, or `auth` lacks what it needs
 */
export function createClient(options: ClientOptions): ModelArtsClient {
  const { region, auth, projectId, iamEndpoint, dangerouslyAllowBrowser = false, onAttempt } = options;
  const baseUrl = resolveEndpoint(options);
  const limits = resolveLimits('createClient', options, defaultLimits);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const transport: AuthClient['transport'] = (url, authenticator) =>
    createTransport(url, { fetch, authenticator, onAttempt });
  const authenticator = auth.connect({ region, projectId, iamEndpoint, dangerouslyAllowBrowser, limits, transport });
  const project = { id: projectId, find: authenticator.projectId };
  const send = transport(baseUrl, authenticator);
  const engine = createEngine(baseUrl, { project, limits }, send);
  const methods = bindOperations(engine.call);
  const safe = bindSafeOperations(engine.callSafely);
  return {
    ...methods,
    ...createWaits({ ...waitTools, methods, safe, project, limits }),
    safe,
    api: createLazyOpenapiClient(baseUrl, limits, send),
  };
}

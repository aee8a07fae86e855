import type { Client as OpenapiClient } from 'openapi-fetch';
import type { Auth, AuthClient } from './auth/auth.js';
import { isModelArtsError } from './errors/guards.js';
import { InvalidRequestError } from './errors/invalid-request-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import { UnexpectedResponseError } from './errors/unexpected-response-error.js';
import type { Operations, OperationTypes, SafeOperations } from './generated/methods.js';
import { operations } from './generated/operations.js';
import type { paths } from './generated/paths.js';
import { execute } from './operations/call-operation.js';
import type { CallOptions } from './operations/call-options.js';
import { createLazyOpenapiClient } from './operations/lazy-openapi-client.js';
import { needsProject, type Project, resolveProject } from './operations/project.js';
import type { Result, Success } from './operations/result.js';
import type { OnAttempt } from './transport/attempt-history.js';
import { followAbort, sleep } from './transport/deadline.js';
import { type EndpointOptions, resolveEndpoint } from './transport/endpoint.js';
import { defaultLimits, type LimitOptions, type Limits, resolveLimits } from './transport/limits.js';
import type { Fetch } from './transport/request.js';
import { createTransport, type Transport } from './transport/transport.js';
import { namesOf } from './utils.js';
import { createVersions, type Versions } from './versions/versions.js';

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
export interface ModelArtsClient extends Operations, Versions {
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
  sleep,
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
  // Methods and table are generated from the same document: each name of the table has its method.
  const methods = createMethods(engine.call) as Operations;
  const safe = createMethods(engine.callSafely) as SafeOperations;
  return {
    ...methods,
    ...createVersions({ ...waitTools, methods, safe, project, limits }),
    safe,
    api: createLazyOpenapiClient(baseUrl, limits, send),
  };
}

/** An object with a method for each operation of the table. */
function createMethods(call: Engine['call'] | Engine['callSafely']): unknown {
  return Object.fromEntries(
    namesOf(operations).map((name) => [name, (params = {}, options?: CallOptions) => call(name, params, options)]),
  );
}

type Name = keyof OperationTypes;

/** How every operation is called: params become a request, the answer becomes data or an error. */
export interface Engine {
  /** Resolves with the data, or rejects. */
  call<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options?: CallOptions,
  ): Promise<OperationTypes[N]['data']>;
  /** Resolves with data or error; rejects only with what is not ours, such as the reason of an abort. */
  callSafely<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options?: CallOptions,
  ): Promise<Result<OperationTypes[N]['data'], OperationTypes[N]['error']>>;
}

/** What the calls of a client go by, unless they say otherwise. */
export interface EngineDefaults {
  readonly project: Project;
  readonly limits: Limits;
}

export function createEngine(baseUrl: string, { project, limits }: EngineDefaults, send: Transport): Engine {
  async function carryOut<N extends Name>(
    name: N,
    params: OperationTypes[N]['params'],
    options: CallOptions = {},
  ): Promise<Success<OperationTypes[N]['data']>> {
    const operation = operations[name];
    const start = performance.now();
    const { signal, headers } = options;
    const ownLimits = resolveLimits(operation.id, options, limits);
    if (needsProject(operation, params, project))
      await resolveProject(project, operation, { limits: ownLimits, signal });
    const execution = { limits: ownLimits, signal, start, headers, projectId: project.id };
    const { data, answer } = await execute(operation, params, baseUrl, execution, send);
    const described = operation.response === 'empty' ? undefined : data;
    // The one place where what came over the wire gets the type that the document gives it.
    return { ok: true, data: described as OperationTypes[N]['data'], requestId: answer.requestId };
  }

  return {
    call: async (name, params, options) => (await carryOut(name, params, options)).data,
    callSafely: async (name, params, options) => {
      try {
        return await carryOut(name, params, options);
      } catch (error) {
        // Each operation has its own error type: the same errors, with a body by status as the document gives it.
        if (isModelArtsError(error)) return { ok: false, error: error as OperationTypes[typeof name]['error'] };
        throw error;
      }
    },
  };
}

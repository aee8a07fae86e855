import createClient, {
  type Client,
  createFinalURL,
  createQuerySerializer,
  type HeadersOptions,
  type Middleware,
  mergeHeaders,
} from 'openapi-fetch';
import { isHttpError, isModelArtsError } from '../errors/guards.js';
import type { HttpError } from '../errors/http-error.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { commonHeaders } from '../transport/common-headers.js';
import { followWithController, steadyTime } from '../transport/deadline.js';
import { type Limits, resolveLimits } from '../transport/limits.js';
import { compilePath } from '../transport/path.js';
import type { TransportRequest } from '../transport/request.js';
import type { BufferedResponse, TransportResponse } from '../transport/response.js';
import type { Transport } from '../transport/transport.js';
import { orUndefined } from '../utils.js';
import { checkMiddleware, checkTarget, readApiOptions } from './api-options.js';
import { refuseCredentials } from './call-options.js';
import { findTemplate, type OperationDescriptor, type OperationTable, readCalledIds, recognize } from './operation.js';
import { copyHeaders, readMiddlewareError, readResponse } from './read-response.js';

/** How a call is made, whatever it calls. */
export type CallSettings = Pick<
  TransportRequest,
  'limits' | 'start' | 'signal' | 'purpose' | 'secrets' | 'waitOutThrottling' | 'background'
>;

/** The parts of a request, in openapi-fetch's words. */
export interface OpenapiInit {
  readonly params: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  /** Undefined if the caller gives none. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly body: unknown;
}

/** A call that succeeded. */
export interface OpenapiSuccess {
  readonly data: unknown;
  /** What the service sent; undefined if middleware has given a response instead. */
  readonly received: BufferedResponse | undefined;
}

/** An openapi-fetch client over our transport. */
export interface OpenapiClient<Paths extends object> {
  /** The client as users of openapi-fetch know it. */
  readonly api: Client<Paths>;
  /**
   * Makes one call of an operation of the document.
   *
   * @throws what the transport, `readResponse` and middleware throw
   */
  request(operation: OperationDescriptor, init: OpenapiInit, settings: CallSettings): Promise<OpenapiSuccess>;
}

export interface OpenapiClientOptions {
  readonly baseUrl: string;
  readonly operations: OperationTable;
  /** The limits of calls that give none. */
  readonly limits: Limits;
  readonly transport: Transport;
}

/** What openapi-fetch resolves with. */
interface OpenapiResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Pick<Response, 'ok' | 'status'>;
}

/**
 * The only module that imports openapi-fetch. It builds URL, query and body, and runs the middleware; our transport is its
 * fetch.
 */
export function createOpenapiClient<Paths extends object>(options: OpenapiClientOptions): OpenapiClient<Paths> {
  const { baseUrl, operations, limits, transport } = options;
  let client: Client<Paths> | undefined;
  const common = commonHeaders();
  const serializers = new Map(Object.values(operations).map((one) => [one.id, serializersOf(one)]));
  const middlewares: Middleware[] = [];

  /** Calls openapi-fetch with a fetch of ours. */
  async function run<Sent>(
    method: string,
    path: string,
    init: object,
    signal: AbortSignal | undefined,
    fetch: (request: Sent) => Promise<object>,
  ): Promise<OpenapiResult> {
    let rejection: { readonly reason: unknown } | undefined;
    const fetchAndKeepReason = (request: Sent) =>
      fetch(request).catch((reason: unknown) => {
        rejection = { reason };
        throw reason;
      });
    try {
      client ??= createClient<Paths>({ baseUrl });
      // Reflect: openapi-fetch's types know literal paths only.
      return await Reflect.apply(client.request, undefined, [method, path, { ...init, fetch: fetchAndKeepReason }]);
    } catch (error) {
      // openapi-fetch goes on after a falsy reason, such as that of `abort(null)`, and then fails for having no response.
      if (rejection && !rejection.reason) throw rejection.reason;
      throw signal?.aborted && !isModelArtsError(error) ? signal.reason : error;
    }
  }

  /**
   * A method that no middleware sees. It does without Request, Response and Headers, which cost more than the rest of a call
   * and which Node takes 100 ms to load.
   */
  async function requestPlainly(
    operation: OperationDescriptor,
    { params, headers, body }: OpenapiInit,
    settings: CallSettings,
  ): Promise<OpenapiSuccess> {
    const { pathSerializer, querySerializer, bodySerializer } =
      serializers.get(operation.id) ?? serializersOf(operation);
    const url = createFinalURL(operation.path, { baseUrl, params, pathSerializer, querySerializer });
    const parts = {
      url: normalizeUrl(url),
      headers: headers ? { ...common, ...headers } : common,
      body: body === undefined ? undefined : bodySerializer(body),
      // Each is a string, because the path serializer refuses any other.
      ids: params.path as TransportRequest['ids'],
    };
    const response = await transport(toTransportRequest(operation, parts, settings));
    return { data: readResponse(operation, response), received: response.response };
  }

  /** A call that middleware or the user of `client.api` sees. They may have changed what is sent, so it is checked again. */
  async function requestVisibly(
    called: Called,
    { headers, ...init }: VisibleInit,
    settings: CallSettings,
  ): Promise<VisibleResult> {
    const middleware = [...middlewares, ...(init.middleware ?? [])];
    const hasMiddleware = middleware.length > 0;
    // A Request would leave a listener on the caller's signal.
    const follower = hasMiddleware ? followWithController(settings.signal) : undefined;
    const signal = follower?.signal ?? settings.signal;
    let received: BufferedResponse | undefined;
    let failure: HttpError | undefined;
    const fetch = async (request: Request | PlainRequest) => {
      const operation = recognize(operations, baseUrl, request);
      const parts = {
        url: request.url,
        headers: Object.fromEntries(request.headers),
        body: await readBody(request),
        ids: readCalledIds(operation, baseUrl, request.url),
      };
      const own = { ...settings, signal: request.signal ?? signal };
      const response = await transport(toTransportRequest(operation, parts, own));
      received = response.response;
      try {
        return toWebResponse(operation, response);
      } catch (error) {
        if (!isHttpError(error) || error.body === undefined) throw error;
        failure = error;
        return Response.json(error.body, webInit(received));
      }
    };
    const visible = {
      ...(serializers.get(called.id) ?? serializersOf(called)),
      Request: hasMiddleware ? globalThis.Request : PlainRequest,
      ...init,
      middleware,
      headers: mergeSendable(called.id, common, headers),
      signal,
    };
    try {
      const result = await run(called.method, called.path, visible, settings.signal, init.fetch ?? fetch);
      return { ...result, received, failure };
    } finally {
      follower?.release();
    }
  }

  async function request(
    operation: OperationDescriptor,
    init: OpenapiInit,
    settings: CallSettings,
  ): Promise<OpenapiSuccess> {
    if (middlewares.length === 0) return requestPlainly(operation, init, settings);
    const { response, failure, ...result } = await requestVisibly(operation, init, settings);
    if (!response.ok) throw failure ?? readMiddlewareError(operation, { response, error: result.error });
    return { data: result.data, received: result.received };
  }

  async function callApi(method: string, path: string, given: unknown = {}): Promise<OpenapiResult> {
    checkTarget(method, path);
    const operation = findTemplate(operations, method, path);
    const called = operation ?? { id: `${method} ${path}`, method, path };
    const { timeout, totalTimeout, retry, signal, ...init } = readApiOptions(called.id, operation, given);
    const settings = {
      limits: resolveLimits(called.id, { timeout, totalTimeout, retry }, limits),
      start: steadyTime(),
      signal,
    };
    for (const middleware of init.middleware ?? []) checkMiddleware(middleware);
    const { data, error, response } = await requestVisibly(called, init, settings);
    return response.ok ? { data, response } : { error, response };
  }

  const calls = {
    ...Object.fromEntries(verbs.map((verb) => [verb, (path: string, init?: object) => callApi(verb, path, init)])),
    request: (method: string, path: string, init?: object) =>
      callApi(typeof method === 'string' ? method.toUpperCase() : method, path, init),
  };
  const api: Client<Paths> = {
    // openapi-fetch types them by literal paths.
    ...(calls as unknown as Pick<Client<Paths>, (typeof verbs)[number] | 'request'>),
    use: (...added: Middleware[]) => {
      for (const middleware of added) checkMiddleware(middleware);
      middlewares.push(...added);
    },
    eject: (...removed: Middleware[]) => {
      for (const middleware of removed) {
        const index = middlewares.indexOf(middleware);
        if (index !== -1) middlewares.splice(index, 1);
      }
    },
  };
  return { api, request };
}

const verbs = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** What `client.api` calls; an operation of the document, unless the caller has ignored the types. */
interface Called extends Pick<OperationDescriptor, 'id' | 'path' | 'unexploded'> {
  readonly method: string;
}

interface Serializers {
  readonly pathSerializer: (url: string, params: Readonly<Record<string, unknown>>) => string;
  readonly querySerializer: (query: Readonly<Record<string, unknown>>) => string;
  readonly bodySerializer: (body: unknown) => string;
}

interface VisibleInit {
  readonly params: object;
  readonly headers?: HeadersOptions | undefined;
  readonly middleware?: readonly unknown[];
  /** Given by a user of `client.api` who does without our transport and its credentials. */
  readonly fetch?: (request: Request | PlainRequest) => Promise<object>;
}

interface VisibleResult extends OpenapiResult, Pick<OpenapiSuccess, 'received'> {
  /** The error that the response stands for; undefined if it is a success, or if middleware has given it. */
  readonly failure: HttpError | undefined;
}

/** Takes the place of the WHATWG Request while no middleware sees it. */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, init: Pick<PlainRequest, 'method' | 'headers' | 'body' | 'signal'>) {
    this.url = normalizeUrl(url);
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}

/** As a Request does, so that a query is spelt the same with and without middleware. */
function normalizeUrl(url: string): string {
  return url.includes('?') ? new URL(url).href : url;
}

/** @throws InvalidRequestError for a header that cannot be sent. It does not show the value, as a runtime would */
function mergeSendable(operation: string, ...headers: (HeadersOptions | undefined)[]): Headers {
  const merged = orUndefined(() => mergeHeaders(...headers));
  if (merged) return merged;
  throw new InvalidRequestError(operation, 'headers', 'a header cannot be sent.', 'Give strings of Latin-1.');
}

async function readBody(request: Request | PlainRequest): Promise<string | undefined> {
  if (request instanceof PlainRequest) return request.body;
  return request.body === null ? undefined : request.text();
}

/** What the document says of an operation's parameters, in openapi-fetch's options. */
function serializersOf({ id, path, unexploded = [] }: Called): Serializers {
  const serializePath = compilePath(id, path);
  const repeated = createQuerySerializer();
  const joined = createQuerySerializer({ array: { style: 'form', explode: false } });
  return {
    // openapi-fetch calls it with the whole URL.
    pathSerializer: (url: string, params: Readonly<Record<string, unknown>>) =>
      url.slice(0, url.length - path.length) + serializePath(params),
    querySerializer:
      unexploded.length === 0
        ? repeated
        : (query: Readonly<Record<string, unknown>>) =>
            Object.entries(query)
              .map(([name, value]) => (unexploded.includes(name) ? joined : repeated)({ [name]: value }))
              .filter((part) => part !== '')
              .join('&'),
    bodySerializer: (body: unknown) => serializeBody(id, body),
  };
}

/** @throws InvalidRequestError for a body that JSON cannot hold */
export function serializeBody(operation: string, body: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch {
    // A BigInt, or an object that contains itself.
  }
  if (json !== undefined) return json;
  throw new InvalidRequestError(
    operation,
    'body',
    'the body cannot be sent as JSON.',
    'Give an object of JSON values.',
  );
}

/** The parts of a request, so that every attempt can be built anew. */
function toTransportRequest(
  { id, method, idempotent }: OperationDescriptor,
  { url, headers, body, ids }: Pick<TransportRequest, 'url' | 'headers' | 'body' | 'ids'>,
  settings: CallSettings,
): TransportRequest {
  refuseCredentials(id, headers);
  // Not by spreading: V8 takes 20 µs for a spread with new properties behind it.
  return Object.assign({ operation: id, method, idempotent, url, headers, body, ids }, settings);
}

/** A Response of a success, for middleware and users. */
function toWebResponse(operation: OperationDescriptor, response: TransportResponse): Response {
  const data = readResponse(operation, response);
  return new Response(data === undefined ? null : response.response.body.text, webInit(response.response));
}

function webInit(response: BufferedResponse): ResponseInit {
  return { status: response.status, headers: copyHeaders(response) };
}

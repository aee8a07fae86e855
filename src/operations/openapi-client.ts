import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { isHttpError, isModelArtsError } from '../errors/guards.js';
import type { HttpError } from '../errors/http-error.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { followAbort } from '../transport/deadline.js';
import { type Limits, resolveLimits } from '../transport/limits.js';
import { serializePath } from '../transport/path.js';
import type { TransportRequest } from '../transport/request.js';
import type { TransportResponse } from '../transport/response.js';
import type { Transport } from '../transport/transport.js';
import { readApiOptions } from './api-options.js';
import { commonHeaders, refuseCredentials } from './call-options.js';
import { findOperation, type OperationDescriptor, type OperationTable, readPathParameters } from './operation.js';
import { copyHeaders, readResponse } from './read-response.js';

/** What a call passes by openapi-fetch to the transport, and what it learns from there. */
export interface Call
  extends Pick<
    TransportRequest,
    'limits' | 'start' | 'signal' | 'purpose' | 'secrets' | 'waitOutThrottling' | 'background'
  > {
  /** The last response of the transport; undefined if middleware has given one instead. */
  received?: TransportResponse;
  /** The error that the last response stands for. */
  failure?: HttpError;
}

/** The parts of a request, in openapi-fetch's words. */
export interface OpenapiInit {
  readonly params: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What openapi-fetch resolves with. */
export interface OpenapiResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Pick<Response, 'ok' | 'status'>;
}

/** An openapi-fetch client over our transport. */
export interface OpenapiClient<Paths extends object> {
  /** The client as users of openapi-fetch know it. */
  readonly api: Client<Paths>;
  /** Sends one call of an operation of the document. */
  request(operation: OperationDescriptor, init: OpenapiInit, call: Call): Promise<OpenapiResult>;
}

export interface OpenapiClientOptions {
  readonly baseUrl: string;
  readonly operations: OperationTable;
  /** The limits of calls that give none. */
  readonly limits: Limits;
  readonly send: Transport;
}

/**
 * The only module that imports openapi-fetch. It builds URL, query, body and headers, and runs the middleware; our transport
 * is its fetch.
 */
export function createOpenapiClient<Paths extends object>(options: OpenapiClientOptions): OpenapiClient<Paths> {
  const { baseUrl, operations, limits } = options;
  const client = createClient<Paths>({ baseUrl, headers: commonHeaders() });
  const middlewares: Middleware[] = [];

  /** Calls openapi-fetch with the serializers of the operation and our transport as its fetch. */
  async function run(method: string, path: string, init: object, call: Call, isApi: boolean): Promise<OpenapiResult> {
    const hasMiddleware = middlewares.length > 0 || Reflect.get(init, 'middleware') !== undefined;
    const follower = hasMiddleware ? followWithController(call.signal) : undefined;
    const own = follower ? { ...call, signal: follower.signal } : call;
    let rejection: { readonly reason: unknown } | undefined;
    const send = async (request: Request | PlainRequest) => {
      try {
        const operation = recognize(request, options);
        const received = await options.send(await toTransportRequest(operation, request, baseUrl, own));
        call.received = received;
        return isApi || hasMiddleware ? toResponse(operation, received, call) : toPlainResponse(operation, received);
      } catch (reason) {
        rejection = { reason };
        throw reason;
      }
    };
    try {
      // Reflect: openapi-fetch's types know literal paths only.
      return await Reflect.apply(client.request, undefined, [
        method,
        path,
        {
          ...serializersOf(operations, method, path),
          Request: hasMiddleware ? globalThis.Request : PlainRequest,
          fetch: send,
          ...init,
          signal: own.signal,
        },
      ]);
    } catch (error) {
      // openapi-fetch goes on after a falsy reason, such as that of `abort(null)`, and then fails for having no response.
      if (rejection && !rejection.reason) throw rejection.reason;
      throw call.signal?.aborted && !isModelArtsError(error) ? call.signal.reason : error;
    } finally {
      follower?.release();
    }
  }

  async function callApi(method: string, path: string, given: unknown = {}): Promise<OpenapiResult> {
    checkTarget(method, path);
    const operation = findTemplate(operations, method, path);
    const id = operation?.id ?? `${method} ${path}`;
    const { timeout, totalTimeout, retry, signal, ...init } = readApiOptions(id, operation, given);
    const call = {
      limits: resolveLimits(id, { timeout, totalTimeout, retry }, limits),
      start: performance.now(),
      signal,
    };
    for (const middleware of init.middleware ?? []) checkMiddleware(middleware);
    return run(method, path, init, call, true);
  }

  const calls = {
    ...Object.fromEntries(verbs.map((verb) => [verb, (path: string, init?: object) => callApi(verb, path, init)])),
    request: (method: string, path: string, init?: object) =>
      callApi(typeof method === 'string' ? method.toUpperCase() : method, path, init),
  };
  const api: Client<Paths> = {
    ...client,
    // The same calls, which openapi-fetch types by literal paths.
    ...(calls as unknown as Pick<Client<Paths>, (typeof verbs)[number] | 'request'>),
    use: (...added: Middleware[]) => {
      for (const middleware of added) checkMiddleware(middleware);
      client.use(...added);
      middlewares.push(...added);
    },
    eject: (...removed: Middleware[]) => {
      client.eject(...removed);
      for (const middleware of removed) {
        const index = middlewares.indexOf(middleware);
        if (index !== -1) middlewares.splice(index, 1);
      }
    },
  };
  return { api, request: ({ method, path }, init, call) => run(method, path, init, call, false) };
}

const verbs = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/**
 * Takes the place of the WHATWG Request while no middleware can see it: making a real one costs more than the rest of a
 * call.
 */
class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, init: Pick<PlainRequest, 'method' | 'headers' | 'body' | 'signal'>) {
    // As a Request does, so that a query is spelt the same with and without middleware.
    this.url = new URL(url).href;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
  }
}

/** No runtime makes a Request of TRACE. */
const methods: readonly unknown[] = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'];

function checkTarget(method: unknown, path: unknown): void {
  if (methods.includes(method) && typeof path === 'string' && path.startsWith('/')) return;
  const parameter = methods.includes(method) ? 'path' : 'method';
  throw new InvalidRequestError('api', parameter, `the ${parameter} is none.`, 'Give that of an operation.');
}

/** @throws InvalidRequestError, because openapi-fetch would fail at the next call, or ignore it */
function checkMiddleware(middleware: unknown): void {
  const hooks = ['onRequest', 'onResponse', 'onError'];
  if (typeof middleware === 'object' && middleware !== null) {
    const given = hooks.map((hook) => Reflect.get(middleware, hook)).filter((hook) => hook !== undefined);
    if (given.length > 0 && given.every((hook) => typeof hook === 'function')) return;
  }
  const advice = `Give an object with functions: ${hooks.join(', ')}.`;
  throw new InvalidRequestError('api.use', 'middleware', 'the middleware has no hook that could be called.', advice);
}

function findTemplate(operations: OperationTable, method: string, path: string): OperationDescriptor | undefined {
  return Object.values(operations).find((operation) => operation.path === path && operation.method === method);
}

/** What the document says of an operation's parameters, in openapi-fetch's options. */
function serializersOf(operations: OperationTable, method: string, path: string): object {
  const operation = findTemplate(operations, method, path);
  const id = operation?.id ?? path;
  return {
    pathSerializer: (template: string, values: Readonly<Record<string, unknown>>) =>
      serializePath(id, template, values),
    bodySerializer: (body: unknown) => serializeBody(id, body),
    ...(operation?.unexploded && { querySerializer: { array: { style: 'form', explode: false } } }),
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

/** A Request would leave a listener on the caller's signal, so that it gets the signal of a controller that follows it. */
function followWithController(signal: AbortSignal | undefined): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  if (signal === undefined) return { signal: controller.signal, release: () => {} };
  const follow = () => controller.abort(signal.reason);
  if (signal.aborted) follow();
  return { signal: controller.signal, release: followAbort(signal, follow) };
}

/** @throws InvalidRequestError for a URL that is not an operation of the endpoint: the credentials must not go there */
function recognize(
  { url, method }: Pick<Request, 'url' | 'method'>,
  { baseUrl, operations }: OpenapiClientOptions,
): OperationDescriptor {
  const operation = url.startsWith(`${baseUrl}/`) ? findOperation(operations, method, pathOf(url, baseUrl)) : undefined;
  if (operation !== undefined) return operation;
  throw new InvalidRequestError(
    `${method} ${new URL(url).pathname}`,
    'url',
    `the request calls no operation of the document at ${baseUrl}.`,
    'Check the path parameters, and that no middleware or option changes the URL.',
  );
}

function pathOf(url: string, baseUrl: string): string {
  return url.slice(baseUrl.length).replace(/[?#].*$/, '');
}

/** Takes a request apart, body included, so that every attempt can be built anew from the parts. */
async function toTransportRequest(
  operation: OperationDescriptor,
  request: Request | PlainRequest,
  baseUrl: string,
  { limits, start, signal, purpose, secrets, waitOutThrottling, background }: Call,
): Promise<TransportRequest> {
  const headers = Object.fromEntries(request.headers);
  refuseCredentials(operation.id, headers);
  return {
    operation: operation.id,
    idempotent: operation.idempotent,
    method: request.method,
    url: request.url,
    headers,
    body: request instanceof PlainRequest ? request.body : request.body === null ? undefined : await request.text(),
    ids: readPathParameters(operation, pathOf(request.url, baseUrl)),
    limits,
    start,
    signal: request.signal ?? signal,
    purpose,
    secrets,
    waitOutThrottling,
    background,
  };
}

/** A Response for middleware and users: of a success, or of an error with the documented body. Any other error is thrown. */
function toResponse(operation: OperationDescriptor, received: TransportResponse, call: Call): Response {
  const { status, body } = received.response;
  const init = { status, headers: copyHeaders(received.response) };
  try {
    const data = readResponse(operation, received);
    return new Response(data === undefined ? null : body.text, init);
  } catch (error) {
    if (!isHttpError(error) || error.body === undefined) throw error;
    call.failure = error;
    return Response.json(error.body, init);
  }
}

/** What openapi-fetch reads of a Response, where nobody else sees it. */
function toPlainResponse(operation: OperationDescriptor, received: TransportResponse): object {
  const data = readResponse(operation, received);
  const { status, body } = received.response;
  return { ok: true, status, headers: new Headers(), text: async () => (data === undefined ? '' : body.text) };
}

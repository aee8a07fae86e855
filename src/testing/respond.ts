import type { Fetch, FetchInit } from '../transport/request.js';
import { aborted, type Clock } from './clock.js';
import type { Authenticate } from './credentials.js';
import type { Fault, Faults } from './faults.js';
import type { Service } from './operations/call.js';
import { handlers } from './operations/handlers.js';
import type { Admission } from './rate-limit.js';
import { type FakeRequest, type FakeResponse, RefusedRequest, refusals, refuse, toResponse } from './response.js';
import { findRoute, type OperationId, type Route } from './route.js';

/** What the client gets: a response; a connection that breaks; or nothing, if the signal aborted before. */
export type Outcome = FakeResponse | 'reset' | undefined;

/**
 * Handles one request.
 *
 * @param signal aborts when the client does not wait any more
 */
export type Handle = (request: FakeRequest, signal: AbortSignal) => Promise<Outcome>;

/** The parts of a service that requests pass through. */
export interface Parts {
  readonly service: Service;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly projectId: string;
  readonly authenticate: Authenticate;
  /** How long each response takes. */
  readonly latency: number;
  /** Undefined if there is no limit. */
  readonly limit: { readonly accept: Admission; readonly retryAfter: number | string | undefined } | undefined;
  /** Is called for each request. */
  readonly count: (route: Route) => void;
}

/** Handles requests as the service would, unless the limit or a fault says otherwise. */
export function createHandle(parts: Parts): Handle {
  const { service, clock, faults, latency, limit, count } = parts;
  const process = async (request: FakeRequest, route: Route) => {
    if (limit && !limit.accept()) {
      return { sent: toResponse({ ...refusals.throttled, retryAfter: limit.retryAfter }), delay: 0 };
    }
    const fault = faults.find(route) ?? {};
    const { response, delay = 0, carriedOut } = fault;
    const isCarriedOut = response === undefined || (carriedOut ?? response === 'lost');
    const own = isCarriedOut ? edit(await respondTo(request, route, parts), fault) : undefined;
    return { sent: typeof response === 'object' ? toResponse(response) : (response ?? own), delay };
  };
  return async (request, signal) => {
    const arrived = clock.now();
    const route = findRoute(request.method, request.url);
    count(route);
    const requestId = service.identifiers.nextRequest();
    const { sent, delay } = await process(request, route);
    const rest = arrived + latency + delay - clock.now();
    if (rest > 0) await clock.wait(rest, signal);
    if (sent === 'lost') await aborted(signal);
    if (signal.aborted || sent === 'lost' || sent === undefined) return undefined;
    if (sent === 'reset') return 'reset';
    const date = new Date(clock.now()).toUTCString();
    return { ...sent, headers: { date, ...sent.headers, 'x-request-id': requestId } };
  };
}

function edit(response: FakeResponse, fault: Fault): FakeResponse {
  if (fault.edit === undefined) return response;
  const body: unknown = response.body === '' ? undefined : JSON.parse(response.body);
  const { headers, body: edited } = toResponse({ status: response.status, body: fault.edit(body) });
  return { ...response, headers: { ...response.headers, ...headers }, body: edited };
}

/** Carries out a request, and returns the service's own response. */
async function respondTo(request: FakeRequest, route: Route, parts: Parts): Promise<FakeResponse> {
  try {
    if (route.operation === undefined) throw new RefusedRequest(route.refusal);
    // Without something to wait for, the request is carried out in the turn in which it arrived.
    const check = parts.authenticate(request);
    if (check !== undefined) await check;
    const { operation, params, query } = route;
    if (params.project_id !== parts.projectId) refuse('projectMismatch');
    const handler = handlers[operation] ?? unknownOperation(operation);
    return handler({ service: parts.service, params, query, body: request.body });
  } catch (error) {
    if (error instanceof RefusedRequest) return toResponse(error.response);
    throw error;
  }
}

function unknownOperation(operation: OperationId): never {
  const advice = `script its response with script({ operation: '${operation}', request: 'each', response: { status: 200, body: … } }).`;
  const message = `The fake does not know the operation ${operation} yet: ${advice}`;
  throw new RefusedRequest({ status: 501, code: 'Fake.0501', message });
}

const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

const unaborted = new AbortController().signal;

/** A fetch that calls the fake without a network. It fails as Node's does. */
export function createFetch(handle: Handle): Fetch {
  return async (
    url,
    { method = 'GET', headers = {}, body: sent = '', signal = unaborted }: Partial<FetchInit> = {},
  ) => {
    signal.throwIfAborted();
    const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const outcome = await handle({ method, url, headers: Object.fromEntries(lowerCase), body: sent }, signal);
    signal.throwIfAborted();
    if (outcome === 'reset' || outcome === undefined) throw reset();
    // A Response with one of these statuses must have no body, not even an empty one. A server sends none either.
    const body = bodiless.has(outcome.status) ? null : outcome.body || null;
    return new Response(body, { status: outcome.status, headers: outcome.headers });
  };
}

function reset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
  return new TypeError('fetch failed', { cause });
}

import type { Fetch } from '../transport/request.js';
import { aborted, type Clock } from './clock.js';
import type { Faults } from './faults.js';
import type { Service } from './operations/call.js';
import { handlers } from './operations/handlers.js';
import type { Admission } from './rate-limit.js';
import { type FakeAnswer, type FakeRequest, fail, RefusedRequest, refusals, refuse } from './response.js';
import { findRoute, type Route } from './route.js';

/** What comes of a request: an answer; a connection that breaks; or nothing, if the signal aborted before. */
export type FakeOutcome = FakeAnswer | 'reset' | undefined;

/**
 * Deals with one request.
 *
 * @param signal aborts when nobody waits for the answer any more
 */
export type Handle = (request: FakeRequest, signal: AbortSignal) => Promise<FakeOutcome>;

/** What a service is made of. */
export interface Parts {
  readonly service: Service;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly projectId: string;
  /** How long each response takes. */
  readonly latency: number;
  /** Undefined if there is no limit. */
  readonly limit: { readonly accept: Admission; readonly retryAfter: number | string | undefined } | undefined;
  /** Is told of each request. */
  readonly count: (route: Route) => void;
}

/** Deals with requests: as the service would, unless a fault says otherwise. */
export function createHandle({ service, clock, faults, projectId, latency, limit, count }: Parts): Handle {
  const decide = (request: FakeRequest, route: Route) => {
    if (limit && !limit.accept()) {
      return { sent: fail({ ...refusals.throttled, retryAfter: limit.retryAfter }), delay: 0 };
    }
    const { answer, delay = 0, carriedOut } = faults.find(route) ?? {};
    const isCarriedOut = answer === undefined || (carriedOut ?? answer === 'lost');
    const own = isCarriedOut ? respondTo(request, route, service, projectId) : undefined;
    return { sent: typeof answer === 'object' ? fail(answer) : (answer ?? own), delay };
  };
  return async (request, signal) => {
    const route = findRoute(request.method, request.url);
    count(route);
    const requestId = service.identifiers.nextRequest();
    const { sent, delay } = decide(request, route);
    if (latency + delay > 0) await clock.wait(latency + delay, signal);
    if (sent === 'lost') await aborted(signal);
    if (signal.aborted || sent === 'lost' || sent === undefined) return undefined;
    if (sent === 'reset') return 'reset';
    const date = new Date(clock.now()).toUTCString();
    return { ...sent, headers: { date, ...sent.headers, 'x-request-id': requestId } };
  };
}

/** Carries out a request, and gives the service's answer to it. */
export function respondTo(request: FakeRequest, route: Route, service: Service, projectId: string): FakeAnswer {
  try {
    return answerTo(request, route, service, projectId);
  } catch (error) {
    if (error instanceof RefusedRequest) return fail(error.answer);
    throw error;
  }
}

function answerTo({ headers, body }: FakeRequest, route: Route, service: Service, projectId: string): FakeAnswer {
  const { operation, params, query } = route;
  if (operation === undefined) refuse(route.otherMethod ? 'methodNotAllowed' : 'pathNotFound');
  if (!headers['x-auth-token'] && !headers.authorization) refuse('tokenMissing');
  if (params.project_id !== projectId) refuse('projectMismatch');
  const handler = handlers[operation];
  if (handler !== undefined) return handler({ service, params, query, body });
  return fail({ status: 501, code: 'Fake.0501', message: `The fake does not carry out ${operation}.` });
}

/** A fetch that asks the fake, without a network. It fails as Node's does. */
export function createFetch(handle: Handle): Fetch {
  return async (url, { method, headers, body = '', signal }) => {
    signal.throwIfAborted();
    const lowerCase = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    const outcome = await handle({ method, url, headers: Object.fromEntries(lowerCase), body }, signal);
    signal.throwIfAborted();
    if (outcome === 'reset' || outcome === undefined) throw reset();
    // A status of 204 may not come with a body, not even an empty one.
    return new Response(outcome.body || null, { status: outcome.status, headers: outcome.headers });
  };
}

function reset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
  return new TypeError('fetch failed', { cause });
}

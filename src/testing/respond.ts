import type { Fetch } from '../transport/request.js';
import { aborted, type Clock } from './clock.js';
import type { Faults } from './faults.js';
import type { Service } from './operations/call.js';
import { handlers } from './operations/handlers.js';
import { type FakeAnswer, type FakeRequest, fail, RefusedRequest, refuse } from './response.js';
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
  /** Is told of each request. */
  readonly count: (route: Route) => void;
}

/** Deals with requests: as the service would, unless a fault says otherwise. */
export function createHandle({ service, clock, faults, projectId, count }: Parts): Handle {
  return async (request, signal) => {
    const route = findRoute(request.method, request.url);
    count(route);
    const requestId = service.identifiers.nextRequest();
    const { answer, delay = 0, carriedOut } = faults.find(route) ?? {};
    const isCarriedOut = answer === undefined || (carriedOut ?? answer === 'lost');
    const own = isCarriedOut ? respondTo(request, route, service, projectId) : undefined;
    if (delay > 0) await clock.wait(delay, signal);
    if (answer === 'lost') await aborted(signal);
    if (signal.aborted) return undefined;
    if (answer === 'reset') return 'reset';
    const sent = typeof answer === 'object' ? fail(answer) : own;
    return sent && { ...sent, headers: { ...sent.headers, 'x-request-id': requestId } };
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

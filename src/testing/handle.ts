import { type FakeAnswer, fail } from './answer.js';
import { carryOut } from './carry-out.js';
import { aborted, type Clock } from './clock.js';
import type { Faults } from './faults.js';
import type { Service } from './operations/call.js';
import type { FakeRequest } from './request.js';
import { findRoute, type Route } from './route.js';

/** What comes of a request: an answer; a connection that breaks; or nothing, if the signal aborted before. */
export type Outcome = FakeAnswer | 'reset' | undefined;

/**
 * Deals with one request.
 *
 * @param signal aborts when nobody waits for the answer any more
 */
export type Handle = (request: FakeRequest, signal: AbortSignal) => Promise<Outcome>;

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
    const own = isCarriedOut ? carryOut(request, route, service, projectId) : undefined;
    if (delay > 0) await clock.wait(delay, signal);
    if (answer === 'lost') await aborted(signal);
    if (signal.aborted) return undefined;
    if (answer === 'reset') return 'reset';
    const sent = typeof answer === 'object' ? fail(answer) : own;
    return sent && { ...sent, headers: { ...sent.headers, 'x-request-id': requestId } };
  };
}

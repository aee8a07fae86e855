import { type FakeAnswer, fail, Refusal, refuse } from './answer.js';
import type { Service } from './operations/call.js';
import { handlers } from './operations/handlers.js';
import type { FakeRequest } from './request.js';
import type { Route } from './route.js';

/** Carries out a request, and gives the service's answer to it. */
export function carryOut(request: FakeRequest, route: Route, service: Service, projectId: string): FakeAnswer {
  try {
    return answerTo(request, route, service, projectId);
  } catch (error) {
    if (error instanceof Refusal) return fail(error.answer);
    throw error;
  }
}

function answerTo({ headers, body }: FakeRequest, route: Route, service: Service, projectId: string): FakeAnswer {
  const { operation, params, query } = route;
  if (operation === undefined) refuse(route.otherMethod ? 'methodNotAllowed' : 'pathNotFound');
  if (!headers['x-auth-token'] && !headers.authorization) refuse('tokenMissing');
  if (params.project_id !== projectId) refuse('projectMismatch');
  return handlers[operation]({ service, params, query, body });
}

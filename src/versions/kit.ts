import type { isModelArtsError } from '../errors/guards.js';
import type { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { TimeoutError } from '../errors/timeout-error.js';
import type { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { Operations, SafeOperations } from '../generated/methods.js';
import type { Project } from '../operations/project.js';
import type { followAbort, sleep } from '../transport/deadline.js';
import type { Limits, resolveLimits } from '../transport/limits.js';

/**
 * What waits and lists work with: the client's own methods, with their repetition and limits. It is handed over, because
 * they are loaded when they are used: of modules that both they and the methods import, bundlers make a file of its own.
 */
export interface WaitKit {
  readonly methods: Operations;
  readonly safe: SafeOperations;
  readonly project: Project;
  readonly limits: Limits;
  readonly InvalidRequestError: typeof InvalidRequestError;
  readonly TimeoutError: typeof TimeoutError;
  readonly UnexpectedResponseError: typeof UnexpectedResponseError;
  readonly followAbort: typeof followAbort;
  readonly isModelArtsError: typeof isModelArtsError;
  readonly resolveLimits: typeof resolveLimits;
  readonly sleep: typeof sleep;
}

import { ConnectionError } from '../errors/connection-error.js';
import { isModelArtsError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { type TimeLimit, TimeoutError } from '../errors/timeout-error.js';
import {
  type AttemptResult,
  attempt,
  type CompletedAttempt,
  detailOf,
  type Outgoing,
  type Sender,
  toAttemptFailure,
  toAuthRejection,
} from './attempt.js';
import { type AttemptRecord, notifyAttempt, type OnAttempt, summarizeAttempts, toAttempt } from './attempt-history.js';
import { sleep } from './deadline.js';
import type { Limits } from './limits.js';
import type { Authenticator } from './request.js';
import { isError, isSuccess, type TransportResponse } from './response.js';
import { createRetryBudget, planRetry, type RetryBudget, type RetryPlan } from './retry.js';

/** Carries out a call and resolves with its answer, whatever the status. */
export type Transport = (call: Call) => Promise<TransportResponse>;

/** Settings of a transport. */
export interface TransportOptions extends Sender {
  readonly onAttempt: OnAttempt | undefined;
}

/**
 * The one way by which anything is sent. A request to anywhere but the endpoint is refused: it would carry the
 * credentials to a stranger.
 */
export function createTransport(baseUrl: string, options: TransportOptions): Transport {
  const shared = { ...options, budget: createRetryBudget() };
  return async (call) => {
    if (!call.url.startsWith(`${baseUrl}/`)) {
      const problem = `the request goes to ${new URL(call.url).origin}, not to the endpoint ${baseUrl}.`;
      throw new InvalidRequestError(call.operation, 'url', problem, 'Create a client for that endpoint.');
    }
    return send(call, shared);
  };
}

/** A request, and how the call may be carried out. */
export interface Call extends Outgoing {
  /** May it be sent again when the outcome is unknown? */
  readonly idempotent: boolean;
  readonly limits: Limits;
  /** When the call began, by `performance.now()`: what was done before it is sent counts towards its total time. */
  readonly start: number;
  readonly signal: AbortSignal | undefined;
  /** What another call needs it for, such as `to log in`; that one has not been sent, then. */
  readonly purpose?: string | undefined;
}

/** What all calls of a client share. */
export interface Shared extends Sender {
  readonly budget: RetryBudget;
  readonly onAttempt: OnAttempt | undefined;
}

const noRetry: RetryPlan = { repeat: false };

/** With other credentials, at once: nothing was done, and nothing is overloaded. */
const retryWithNewCredentials: RetryPlan = { repeat: true, wait: 0 };

/**
 * Carries out a call: attempts, and the waits between them, until there is an answer to return or nothing more to try.
 *
 * @throws ConnectionError or TimeoutError if there is no whole answer; the caller's own reason if the caller aborts; what
 * the supplier of the credentials throws at the first attempt
 */
export async function send(call: Call, shared: Shared): Promise<TransportResponse> {
  const { operation, limits, signal } = call;
  const deadline = call.start + limits.totalTimeout;
  const history: AttemptRecord[] = [];
  let previous: CompletedAttempt | undefined;
  let replayed = false;
  for (;;) {
    const startedAt = Date.now();
    const start = performance.now();
    const left = deadline - start;
    const limit: TimeLimit = limits.timeout < left ? 'timeout' : 'totalTimeout';
    const outcome = await attempt(call, shared, Math.min(limits.timeout, left), signal);
    const end = performance.now();
    const renewed: boolean = !replayed && asksForOthers(outcome, shared.authenticator);
    const plan = renewed
      ? retryWithNewCredentials
      : needsPlan(outcome, limit)
        ? planRetry(toAttemptFailure(outcome), {
            idempotent: call.idempotent,
            attempts: history.length + (replayed ? 0 : 1),
            limits,
            timeLeft: deadline - end,
            budgetIsEmpty: shared.budget.isEmpty(),
            random: Math.random(),
          })
        : noRetry;
    const entry = { outcome, startedAt, duration: end - start, wait: plan.repeat ? plan.wait : undefined };
    history.push(entry);
    if (shared.onAttempt) notifyAttempt(shared.onAttempt, operation, history.length, toAttempt(entry));
    if (outcome.kind === 'aborted') throw signal?.reason;
    if (outcome.kind === 'without-credentials') {
      if (previous === undefined) throw outcome.thrown;
      return toResponse(previous, call, limit, history, describeLack(outcome.thrown));
    }
    if (!plan.repeat) {
      if (outcome.kind === 'answered' && isSuccess(outcome)) shared.budget.earn();
      return toResponse(outcome, call, limit, history, plan.because);
    }
    previous = outcome;
    if (renewed) {
      replayed = true;
      continue;
    }
    shared.budget.spend();
    await sleep(plan.wait, signal);
    if (signal?.aborted) throw signal.reason;
  }
}

// What a supplier of the user throws may hold a secret; our own errors do not.
function describeLack(thrown: unknown): string {
  const because = isModelArtsError(thrown) ? ` (${thrown.operation}: ${thrown.problem})` : '';
  return `no credentials could be had for it${because}`;
}

/** Whether an answer refuses the credentials, and others can be had. */
function asksForOthers(outcome: AttemptResult, authenticator: Authenticator): boolean {
  if (outcome.kind !== 'answered' || !isError(outcome)) return false;
  return authenticator.onRejected?.(outcome.credentials, toAuthRejection(outcome)) ?? false;
}

/** Whether it is a failure about which the plan is to be asked. */
function needsPlan(outcome: AttemptResult, limit: TimeLimit): outcome is CompletedAttempt {
  switch (outcome.kind) {
    case 'answered':
      return isError(outcome);
    case 'broken':
      return true;
    case 'timed-out':
      return limit === 'timeout';
    case 'aborted':
    case 'without-credentials':
      return false;
  }
}

/**
 * Makes of the last attempt what its call ends with: an answer, whatever its status, or an error where there is none.
 *
 * @param limit the limit by which the attempt was timed out, if it was
 * @param because why there is not one more attempt, if it would help to know it
 */
export function toResponse(
  outcome: CompletedAttempt,
  call: Call,
  limit: TimeLimit,
  history: readonly AttemptRecord[],
  because?: string,
): TransportResponse {
  const { url, limits } = call;
  const context = () => ({ ...summarizeAttempts(call, history, because), requestId: outcome.requestId });
  switch (outcome.kind) {
    case 'answered':
      return { response: outcome, url, context };
    case 'broken':
      throw new ConnectionError(
        { ...context(), cause: outcome.cause.shown },
        { reached: outcome.sent, code: outcome.cause.code, detail: detailOf(outcome) },
      );
    case 'timed-out':
      throw new TimeoutError(context(), { reached: outcome.sent, limit, ms: limits[limit] });
  }
}

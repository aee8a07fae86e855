import { ConnectionError } from '../errors/connection-error.js';
import { isModelArtsError } from '../errors/guards.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { type TimeLimit, TimeoutError } from '../errors/timeout-error.js';
import { type AttemptResult, attempt, type CompletedAttempt } from './attempt.js';
import { AttemptHistory, describeCause, type OnAttempt } from './attempt-history.js';
import { sleep, steadyTime } from './deadline.js';
import type { Pace } from './pace.js';
import { isThrottling } from './pace-plan.js';
import type { Authenticator, Fetch, TransportRequest } from './request.js';
import { dateOf, isError, isSuccess, retryAfterOf, type TransportResponse } from './response.js';
import { planRetry, RetryBudget, type RetryPlan, toAttemptFailure } from './retry.js';

/**
 * Sends one call and resolves with its response, whatever the status.
 *
 * @throws ConnectionError or TimeoutError if there is no whole response; the caller's own reason if the caller aborts; what
 * the supplier of the credentials throws at the first attempt
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

export interface TransportOptions {
  readonly fetch: Fetch;
  readonly authenticator: Authenticator;
  readonly onAttempt: OnAttempt | undefined;
  /** The pace that all calls to this endpoint share. */
  readonly pace: Pace;
}

/**
 * The only way out: every request of a client goes through a transport. A request to anywhere but its endpoint is refused,
 * because it would carry the credentials to a stranger.
 */
export function createTransport(baseUrl: string, options: TransportOptions): Transport {
  const shared = { ...options, budget: new RetryBudget() };
  let calls = 0;
  return async (request) => {
    if (!request.url.startsWith(`${baseUrl}/`)) {
      const problem = `the request goes to ${new URL(request.url).origin}, not to the endpoint ${baseUrl}.`;
      throw new InvalidRequestError(request.operation, 'url', problem, 'Create a client for that endpoint.');
    }
    calls += 1;
    return sendWithRetries(request, new AttemptHistory(request, calls, options.onAttempt), shared);
  };
}

/** The limits of calls and their attempts. */
type CallLimit = Exclude<TimeLimit, 'waitTimeout'>;

const noRetry: RetryPlan = { retry: false };

/** At once: nothing was done, and nothing is overloaded. */
const retryWithNewCredentials: RetryPlan = { retry: true, wait: 0 };

/** Makes attempts, with waits between them, until there is a response to return or nothing more to try. */
async function sendWithRetries(
  request: TransportRequest,
  history: AttemptHistory,
  options: TransportOptions & { readonly budget: RetryBudget },
): Promise<TransportResponse> {
  const { budget, pace } = options;
  const { limits, signal } = request;
  const deadline = request.start + limits.totalTimeout;
  let previous: CompletedAttempt | undefined;
  let renewed = false;
  /** Attempts that do not count against `retry.limit`. */
  let uncounted = 0;
  for (;;) {
    const turn = pace.turn(signal, deadline - steadyTime());
    if (turn && !(await turn)) {
      if (signal?.aborted) throw signal.reason;
      if (previous) return toTransportResponse(previous, request, history, 'totalTimeout', outOfTurn);
      throw new TimeoutError(history.summarize(undefined), {
        reached: 'no',
        limit: 'totalTimeout',
        ms: limits.totalTimeout,
      });
    }
    const startedAt = Date.now();
    const start = steadyTime();
    const left = deadline - start;
    const limit: CallLimit = limits.timeout < left ? 'timeout' : 'totalTimeout';
    history.start(startedAt);
    const result = await attempt(request, options, Math.min(limits.timeout, left));
    const end = steadyTime();
    const renews: boolean = !renewed && isRejectedForCredentials(result, options.authenticator);
    const retryAfter = result.kind === 'responded' ? retryAfterOf(result) : undefined;
    const throttled = result.kind === 'responded' && isThrottling(result.status, result.details.code, retryAfter);
    if (throttled) pace.onThrottled(start, Math.min(retryAfter ?? 0, limits.retry.maxRetryAfter));
    else if (result.kind === 'responded') pace.onAccepted(start);
    // The pace spaces these attempts; without Retry-After there is no wait of their own.
    const waitsItOut = throttled && request.waitOutThrottling === true && end < deadline;
    const plan: RetryPlan = renews
      ? retryWithNewCredentials
      : waitsItOut
        ? { retry: true, wait: Math.min(retryAfter ?? 0, deadline - end) }
        : isRetryCandidate(result, limit)
          ? planRetry(toAttemptFailure(result), {
              idempotent: request.idempotent,
              attempts: history.length + 1 - uncounted,
              limits,
              timeLeft: deadline - end,
              budgetIsEmpty: budget.isEmpty(),
              random: Math.random(),
            })
          : noRetry;
    history.end({ result, startedAt, duration: end - start, wait: plan.retry ? plan.wait : undefined });
    if (result.kind === 'aborted') throw signal?.reason;
    if (result.kind === 'without-credentials') {
      if (previous === undefined) throw result.thrown;
      return toTransportResponse(previous, request, history, limit, describeMissingCredentials(result.thrown));
    }
    if (!plan.retry) {
      if (result.kind === 'responded' && isSuccess(result)) budget.earn();
      return toTransportResponse(result, request, history, limit, plan.reason);
    }
    previous = result;
    renewed ||= renews;
    if (renews || waitsItOut) uncounted += 1;
    else budget.spend();
    if (plan.wait > 0) await sleep(plan.wait, signal);
    if (signal?.aborted) throw signal.reason;
  }
}

const outOfTurn = 'the service throttles this client, and its turn would come after totalTimeout';

/** Whether a response rejects the credentials and the next attempt would use others. */
function isRejectedForCredentials(result: AttemptResult, authenticator: Authenticator): boolean {
  if (result.kind !== 'responded' || !isError(result)) return false;
  const rejection = { status: result.status, code: result.details.code, date: dateOf(result), text: result.body.text };
  return authenticator.onRejected?.(result.credentials, rejection) ?? false;
}

/** Whether it is a failure that a retry may mend. */
function isRetryCandidate(result: AttemptResult, limit: CallLimit): result is CompletedAttempt {
  switch (result.kind) {
    case 'responded':
      return isError(result);
    case 'broken':
      return true;
    case 'timed-out':
      return limit === 'timeout';
    case 'aborted':
    case 'without-credentials':
      return false;
  }
}

// What a supplier of the user throws may hold a secret; our own errors do not.
function describeMissingCredentials(thrown: unknown): string {
  const cause = isModelArtsError(thrown) ? ` (${thrown.operation}: ${thrown.problem})` : '';
  return `there were no credentials for it${cause}`;
}

/**
 * Turns the last attempt into the response of the call, or throws where there is none.
 *
 * @param limit the limit that ended the attempt if it timed out
 * @param reason why there was not one more attempt, if that helps
 */
function toTransportResponse(
  result: CompletedAttempt,
  { url, limits }: TransportRequest,
  history: AttemptHistory,
  limit: CallLimit,
  reason: string | undefined,
): TransportResponse {
  const context = () => ({ ...history.summarize(reason), requestId: result.requestId });
  switch (result.kind) {
    case 'responded':
      return { response: result, url, context };
    case 'broken':
      throw new ConnectionError(
        { ...context(), cause: result.cause.shown },
        { reached: result.sent, code: result.cause.code, detail: describeCause(result) },
      );
    case 'timed-out':
      throw new TimeoutError(context(), { reached: result.sent, limit, ms: limits[limit] });
  }
}

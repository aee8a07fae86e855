import { isModelArtsError } from '../errors/guards.js';
import type { TimeLimit } from '../errors/timeout-error.js';
import { type FinalAnswer, isError, isSuccess } from './answer.js';
import { attempt, type Outgoing, type Sender } from './attempt.js';
import type { Authenticator } from './authenticator.js';
import { conclude } from './conclude.js';
import { type Entry, toAttempt } from './history.js';
import { type OnAttempt, tell } from './on-attempt.js';
import { type Final, type Outcome, toRefusal, toSetback } from './outcome.js';
import type { RetryBudget } from './retry-budget.js';
import { planRetry, type RetryPlan } from './retry-plan.js';
import type { Limits } from './settings.js';
import { wait } from './within.js';

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

const noRepetition: RetryPlan = { repeat: false };

/** With other credentials, at once: nothing was done, and nothing is overloaded. */
const replay: RetryPlan = { repeat: true, wait: 0 };

/**
 * Carries out a call: attempts, and the waits between them, until there is an answer to return or nothing more to try.
 *
 * @throws ConnectionError or TimeoutError if there is no whole answer; the caller's own reason if the caller aborts; what
 * the supplier of the credentials throws at the first attempt
 */
export async function send(call: Call, shared: Shared): Promise<FinalAnswer> {
  const { operation, limits, signal } = call;
  const deadline = call.start + limits.totalTimeout;
  const history: Entry[] = [];
  let previous: Final | undefined;
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
      ? replay
      : needsPlan(outcome, limit)
        ? planRetry(toSetback(outcome), {
            idempotent: call.idempotent,
            attempts: history.length + (replayed ? 0 : 1),
            limits,
            timeLeft: deadline - end,
            budgetIsEmpty: shared.budget.isEmpty(),
            chance: Math.random(),
          })
        : noRepetition;
    const entry = { outcome, startedAt, duration: end - start, wait: plan.repeat ? plan.wait : undefined };
    history.push(entry);
    if (shared.onAttempt) tell(shared.onAttempt, operation, history.length, toAttempt(entry));
    if (outcome.kind === 'aborted') throw signal?.reason;
    if (outcome.kind === 'without-credentials') {
      if (previous === undefined) throw outcome.thrown;
      return conclude(previous, call, limit, history, describeLack(outcome.thrown));
    }
    if (!plan.repeat) {
      if (outcome.kind === 'answered' && isSuccess(outcome)) shared.budget.earn();
      return conclude(outcome, call, limit, history, plan.because);
    }
    previous = outcome;
    if (renewed) {
      replayed = true;
      continue;
    }
    shared.budget.spend();
    await wait(plan.wait, signal);
    if (signal?.aborted) throw signal.reason;
  }
}

// What a supplier of the user throws may hold a secret; our own errors do not.
function describeLack(thrown: unknown): string {
  const because = isModelArtsError(thrown) ? ` (${thrown.operation}: ${thrown.problem})` : '';
  return `no credentials could be had for it${because}`;
}

/** Whether an answer refuses the credentials, and others can be had. */
function asksForOthers(outcome: Outcome, authenticator: Authenticator): boolean {
  if (outcome.kind !== 'answered' || !isError(outcome)) return false;
  return authenticator.refused?.(outcome.credentials, toRefusal(outcome)) ?? false;
}

/** Whether it is a failure about which the plan is to be asked. */
function needsPlan(outcome: Outcome, limit: TimeLimit): outcome is Final {
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

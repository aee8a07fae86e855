import type { TimeLimit } from '../errors/timeout-error.js';
import { type FinalAnswer, isError, isSuccess } from './answer.js';
import { attempt, type Outgoing, type Sender } from './attempt.js';
import { conclude } from './conclude.js';
import { type Entry, toAttempt } from './history.js';
import { type OnAttempt, tell } from './on-attempt.js';
import { type Final, type Outcome, toSetback } from './outcome.js';
import type { RetryBudget } from './retry-budget.js';
import { planRetry, type RetryPlan } from './retry-plan.js';
import type { Limits } from './settings.js';
import { wait } from './within.js';

/** A request, and how the call may be carried out. */
export interface Call extends Outgoing {
  /** May it be sent again when the outcome is unknown? */
  readonly idempotent: boolean;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
}

/** What all calls of a client share. */
export interface Shared extends Sender {
  readonly budget: RetryBudget;
  readonly onAttempt: OnAttempt | undefined;
}

const noRepetition: RetryPlan = { repeat: false };

/**
 * Carries out a call: attempts, and the waits between them, until there is an answer to return or nothing more to try.
 *
 * @throws ConnectionError or TimeoutError if there is no whole answer; the caller's own reason if the caller aborts; what
 * the supplier of the credentials throws at the first attempt
 */
export async function send(call: Call, shared: Shared): Promise<FinalAnswer> {
  const { operation, limits, signal } = call;
  const deadline = performance.now() + limits.totalTimeout;
  const history: Entry[] = [];
  let previous: Final | undefined;
  for (;;) {
    const startedAt = Date.now();
    const start = performance.now();
    const left = deadline - start;
    const limit: TimeLimit = limits.timeout < left ? 'timeout' : 'totalTimeout';
    const outcome = await attempt(call, shared, Math.min(limits.timeout, left), signal);
    const end = performance.now();
    const plan = needsPlan(outcome, limit)
      ? planRetry(toSetback(outcome), {
          idempotent: call.idempotent,
          attempts: history.length + 1,
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
      return conclude(previous, call, limit, history, 'no credentials could be had for it');
    }
    if (!plan.repeat) {
      if (outcome.kind === 'answered' && isSuccess(outcome)) shared.budget.earn();
      return conclude(outcome, call, limit, history, plan.because);
    }
    previous = outcome;
    shared.budget.spend();
    await wait(plan.wait, signal);
    if (signal?.aborted) throw signal.reason;
  }
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

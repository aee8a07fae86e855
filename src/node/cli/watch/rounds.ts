import { sleep, steadyTime } from '../../../transport/deadline.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { codeOfInterruption } from '../interrupt.js';
import type { RoundResult } from './round.js';

/** When rounds begin. */
export interface Schedule {
  /** From the beginning of a round to that of the next one, in milliseconds. A longer round delays the next one. */
  readonly every: number;
  /** Whether there is one round only. */
  readonly once: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs rounds until the signal aborts. A watch that is asked to end between two rounds has done its work: 0.
 *
 * @param report receives each result, with the milliseconds until the next round
 */
export async function runRounds(
  { every, once, signal }: Schedule,
  runOnce: () => Promise<RoundResult>,
  report: (result: RoundResult, nextIn: number | undefined) => Promise<void>,
): Promise<ExitCode> {
  for (let round = 1; ; round += 1) {
    const due = steadyTime() + every;
    const result = await runOnce();
    if (signal.aborted) return codeOfInterruption(signal);
    // Such as a project that does not exist: no round will succeed. Later on, it may be a passing fault of the service.
    const isLast = once || (round === 1 && result.hopeless);
    await report(result, isLast ? undefined : Math.max(0, due - steadyTime()));
    if (isLast) return result.code;
    await sleepUntil(due, signal);
    if (signal.aborted) return exitCodes.ok;
  }
}

/** In milliseconds. A single timer cannot wait for more than 24.8 days. */
const day = 86_400_000;

async function sleepUntil(due: number, signal: AbortSignal): Promise<void> {
  for (let rest = due - steadyTime(); rest > 0 && !signal.aborted; rest = due - steadyTime()) {
    await sleep(Math.min(rest, day), signal);
  }
}

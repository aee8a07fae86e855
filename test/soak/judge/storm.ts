import type { StormCall, StormReport, StormServerReport } from '../shared/reports.js';

/** How long a call may take while all is well, and the client to notice that all is well again. */
const second = 1_000;

/** What a storm came to. */
export interface StormSummary {
  readonly calls: number;
  readonly attempts: number;
  /** Calls that began while the server was down, and attempts. */
  readonly callsWhileDown: number;
  readonly attemptsWhileDown: number;
  /** What failed of the calls that ended, or should have, before the server went down. */
  readonly failedBefore: readonly StormCall[];
  /** How many calls began later than a second after the server was up again, and what failed of them. */
  readonly callsAfter: number;
  readonly failedAfter: readonly StormCall[];
  /** How long after it was up again a call still began that failed, in milliseconds. */
  readonly lastFailure: number;
}

export function summarizeStorm({ calls, attempts }: StormReport, { downAt, upAt }: StormServerReport): StormSummary {
  const whileDown = (time: number) => time >= downAt && time < upAt;
  const failed = calls.filter(({ failure }) => failure !== undefined);
  const isAfter = ({ startedAt }: StormCall) => startedAt > upAt + second;
  return {
    calls: calls.length,
    attempts: attempts.length,
    callsWhileDown: calls.filter(({ startedAt }) => whileDown(startedAt)).length,
    attemptsWhileDown: attempts.filter(whileDown).length,
    failedBefore: failed.filter(({ startedAt, endedAt }) => endedAt < downAt || startedAt < downAt - second),
    callsAfter: calls.filter(isAfter).length,
    failedAfter: failed.filter(isAfter),
    lastFailure: Math.max(...failed.map(({ startedAt }) => startedAt - upAt)),
  };
}

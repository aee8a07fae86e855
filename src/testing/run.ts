import { delay, type OptionRule, type OptionRules } from '../options.js';

/**
 * The statuses of runs by name. The provider's pages on processor tasks list 0 to 4; its pages on datasets add 5 to 7 for the
 * same tasks. They are written here again, so that a mistake in the client does not hide itself in its tests.
 */
export const runStatus = {
  initializing: 0,
  running: 1,
  completed: 2,
  failed: 3,
  stopped: 4,
  'timed-out': 5,
  'deletion-failed': 6,
  'stop-failed': 7,
} as const;

/** How a run ends: by name, or as a number for a status that is not known yet. */
export type RunEnd = Exclude<keyof typeof runStatus, 'initializing' | 'running'> | number;

/** How a run proceeds. Times are in milliseconds of the clock. */
export interface RunPlan {
  /** How long it is initializing. Default: 1000. */
  readonly initializing?: number | undefined;
  /** How long it runs after that unless it is stopped; `Infinity` for ever. Default: 60 000. */
  readonly running?: number | undefined;
  /** How it ends then. Default: `completed`. */
  readonly ends?: RunEnd | undefined;
  /** How long a stop takes. A run that ends by itself before that ends as `ends` says. Default: 2000. */
  readonly stopping?: number | undefined;
  /** How it ends after a stop. Default: `stopped`. */
  readonly stopEnds?: RunEnd | undefined;
  /** The status while it is being stopped, for which the provider documents none. Default: as without a stop. */
  readonly statusWhileStopping?: number | undefined;
  /** How many samples it works on. It has that many results when it has completed. Default: 20. */
  readonly samples?: number | undefined;
}

/** A plan without defaults. */
export interface FullPlan {
  readonly initializing: number;
  readonly running: number;
  readonly ends: number;
  readonly stopping: number;
  readonly stopEnds: number;
  readonly statusWhileStopping: number | undefined;
  readonly samples: number;
}

/** One run of a task. Its state at any time is computed from these; no timer changes it. */
export interface Run {
  readonly createdAt: number;
  readonly plan: FullPlan;
  /** When its first stop was accepted. */
  stoppedAt: number | undefined;
}

/** The state of a run at a time. */
export interface RunState {
  readonly status: number;
  readonly stage: 'initializing' | 'running' | 'stopping' | 'final';
  /** How long it has run, in whole seconds. */
  readonly duration: number;
}

export const defaultPlan: FullPlan = {
  initializing: 1000,
  running: 60_000,
  ends: runStatus.completed,
  stopping: 2000,
  stopEnds: runStatus.stopped,
  statusWhileStopping: undefined,
  samples: 20,
};

/** Completes a plan from another one; without a plan, that is the other one itself. */
export function fillPlan(plan: RunPlan | undefined, rest: FullPlan): FullPlan {
  if (plan === undefined) return rest;
  return {
    initializing: plan.initializing ?? rest.initializing,
    running: plan.running ?? rest.running,
    ends: toStatus(plan.ends) ?? rest.ends,
    stopping: plan.stopping ?? rest.stopping,
    stopEnds: toStatus(plan.stopEnds) ?? rest.stopEnds,
    statusWhileStopping: plan.statusWhileStopping ?? rest.statusWhileStopping,
    samples: plan.samples ?? rest.samples,
  };
}

/** The state of a run at a time. */
export function stateOf({ createdAt, plan, stoppedAt }: Run, now: number): RunState {
  const startsAt = createdAt + plan.initializing;
  const ownEnd = startsAt + plan.running;
  const stopEnd = stoppedAt === undefined ? Number.POSITIVE_INFINITY : stoppedAt + plan.stopping;
  const end = Math.min(ownEnd, stopEnd);
  const duration = Math.max(0, Math.floor((Math.min(now, end) - startsAt) / 1000));
  if (now >= end) return { stage: 'final', status: stopEnd < ownEnd ? plan.stopEnds : plan.ends, duration };
  const stage = now < startsAt ? 'initializing' : 'running';
  if (stoppedAt === undefined) return { stage, status: runStatus[stage], duration };
  return { stage: 'stopping', status: plan.statusWhileStopping ?? runStatus[stage], duration };
}

function toStatus(end: RunEnd | undefined): number | undefined {
  return typeof end === 'string' ? runStatus[end] : end;
}

const endRule: OptionRule = {
  accepts: (value) =>
    Number.isInteger(value) || (typeof value === 'string' && Object.hasOwn(runStatus, value) && !isBefore(value)),
  expected: `one of ${Object.keys(runStatus)
    .filter((name) => !isBefore(name))
    .join(', ')}, or a number`,
};

/** Rules for {@link RunPlan}. */
export const planRules: OptionRules<RunPlan> = {
  initializing: delay,
  running: delay,
  ends: endRule,
  stopping: delay,
  stopEnds: endRule,
  statusWhileStopping: { accepts: Number.isInteger, expected: 'a whole number' },
  samples: {
    accepts: (value) => Number.isInteger(value) && Number(value) >= 0,
    expected: 'a whole number, 0 or more',
  },
};

function isBefore(name: string): boolean {
  return name === 'initializing' || name === 'running';
}

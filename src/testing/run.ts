/**
 * The statuses of runs, by name. The pages of this family list the first five; 5 to 7 are from those about datasets,
 * which speak of the same tasks. Not taken from the client, so that a mistake there is none here.
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

/** How a run may end: by name, or as a number of its own, for what nobody has seen yet. */
export type RunEnd = Exclude<keyof typeof runStatus, 'initializing' | 'running'> | number;

/** What is to become of a run. Times are in milliseconds, on the service's clock. */
export interface RunPlan {
  /** How long it is initializing. Default: 1000. */
  readonly initializing?: number | undefined;
  /** How long it runs after that, if nobody stops it; `Infinity` for ever. Default: 60 000. */
  readonly running?: number | undefined;
  /** How it ends then. Default: `completed`. */
  readonly ends?: RunEnd | undefined;
  /** How long a stop takes; a run that ends by itself before ends as it would have. Default: 2000. */
  readonly stopping?: number | undefined;
  /** How it ends by a stop. Default: `stopped`. */
  readonly stopEnds?: RunEnd | undefined;
  /** The status while it is being stopped. The provider knows none for this. Default: as if nobody had asked. */
  readonly statusWhileStopping?: number | undefined;
  /** How many samples it works on, and so has results for once it has completed. Default: 20. */
  readonly samples?: number | undefined;
}

/** A plan with nothing left open. */
export interface FullPlan {
  readonly initializing: number;
  readonly running: number;
  readonly ends: number;
  readonly stopping: number;
  readonly stopEnds: number;
  readonly statusWhileStopping: number | undefined;
  readonly samples: number;
}

/** One run of a task. What it is like at a time follows from these: nothing has to happen to it. */
export interface Run {
  readonly createdAt: number;
  readonly plan: FullPlan;
  /** When its stop was accepted. */
  stoppedAt: number | undefined;
}

/** What a run is like at a time. */
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

/** Takes from a plan what it says, and the rest from another; the other itself, if it says nothing. */
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

/** What a run is like at a time. */
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

import type { Abort, ReasonName } from '../row.js';

/** A signal of the caller, and a way to see whether a call rejected with its very reason. */
export interface PlannedAbort {
  readonly signal: AbortSignal;
  /** Starts the clock. */
  start(): void;
  isReason(value: unknown): boolean;
  stop(): void;
}

const makeReason: Readonly<Record<Exclude<ReasonName, 'default' | 'time-out'>, () => unknown>> = {
  error: () => new Error('The user went away.'),
  string: () => 'The user went away.',
  null: () => null,
  zero: () => 0,
  empty: () => '',
  false: () => false,
  NaN: () => Number.NaN,
};

export function planAbort({ at, reason = 'default' }: Abort): PlannedAbort {
  if (reason === 'time-out' && at !== 'before') return timedAbort(at);
  const controller = new AbortController();
  const abort = () => {
    if (reason === 'default' || reason === 'time-out') controller.abort();
    else controller.abort(makeReason[reason]());
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    signal: controller.signal,
    start: () => {
      if (at === 'before') abort();
      else timer = setTimeout(abort, at);
    },
    isReason: (value) => controller.signal.aborted && Object.is(value, controller.signal.reason),
    stop: () => clearTimeout(timer),
  };
}

function timedAbort(milliseconds: number): PlannedAbort {
  const signal = AbortSignal.timeout(milliseconds);
  return {
    signal,
    start: () => {},
    isReason: (value) => signal.aborted && Object.is(value, signal.reason),
    stop: () => {},
  };
}

import type { AnyModelArtsError } from '../errors/guards.js';
import { callMayHaveActed } from '../errors/may-have-acted.js';
import type { ErrorReason } from '../errors/reason.js';
import { type TimeLimit, TimeoutError } from '../errors/timeout-error.js';
import { UnexpectedResponseError } from '../errors/unexpected-response-error.js';
import type { DescProcessorTaskVersionData } from '../generated/methods.js';
import type { VersionsContext } from './context.js';
import type { VersionIds } from './handle.js';
import { stateOf } from './state.js';
import { handleOf, type StopState, type WaitState } from './wait-state.js';

const stopSaid: Readonly<Record<StopState, string>> = {
  none: '',
  sending: ' A stop may have been sent: the version may still be stopping.',
  accepted: ' The stop was sent and accepted: the version may still be stopping.',
  lost: ' The stop was sent, but its response was lost: the version may still be stopping.',
  refused: ' The stop was refused.',
};

const advice = 'Go on with waitForVersion and the handle of this error, in another process if need be.';

/** The limits of waits. */
export type WaitLimit = Exclude<TimeLimit, 'timeout'>;

/** The error of a wait whose time is up. */
export function waitTimeout(
  context: Pick<VersionsContext, 'project'>,
  state: WaitState,
  limit: WaitLimit = 'totalTimeout',
): TimeoutError {
  const { method, settings, stop, status, polls, error, stoppedBefore } = state;
  const ms = settings.totalTimeout;
  const sentNothing = stop === 'none' && polls === 0;
  const sent = sentNothing ? 'no' : stop === 'lost' || (stop === 'none' && status === undefined) ? 'maybe' : 'yes';
  const seen =
    status === undefined ? 'Its state could not be read.' : `It was ${stateOf(status)} (${status}) when read last.`;
  const before = stop === 'none' && stoppedBefore ? ' A stop was sent before.' : stopSaid[stop];
  const problem = `the version had not ended within the ${ms} ms of ${limit}. ${seen}${before}`;
  const handle = handleOf(context, state);
  return new TimeoutError(
    { operation: method, sent, attempts: [], cause: error },
    { reached: sent, limit, ms, wait: { handle, problem, advice } },
  );
}

/**
 * What an aborted wait rejects with: the caller's own reason, untouched. Where the caller gave none, the runtime has made one
 * that says nothing; then one of the same name that says whether the stop was sent, with the `handle` of the version, and the
 * runtime's as its `cause`.
 */
export function waitAborted(context: VersionsContext, state: WaitState): unknown {
  const reason: unknown = state.settings.signal?.reason;
  if (!isMadeByRuntime(reason) || !handleOf(context, state).stopped) return reason;
  const what = `${state.method}: the wait was ended by its signal.${stopSaid[state.stop]} ${advice}`;
  return Object.assign(new DOMException(what, reason.name), { handle: handleOf(context, state), cause: reason });
}

// By its name: that of `abort()` and of `AbortSignal.timeout()`, which take no words of the caller.
function isMadeByRuntime(reason: unknown): reason is DOMException {
  return reason instanceof DOMException && /^(Abort|Timeout)Error$/.test(reason.name);
}

/** What is wrong with the caller, or with what was requested: reading the state does not make it right. */
const hopeless: ReadonlySet<ErrorReason> = new Set(['not-found', 'unauthenticated', 'forbidden']);

/**
 * What a failed stop means.
 *
 * - `failed`: there is nothing to resolve: it was not sent, or refused for what has nothing to do with the state
 * - `lost`: the service may have acted on it
 * - `refused`: the service did not act, perhaps because the version had ended before. No page documents its response then.
 */
export type StopFailure = 'failed' | 'lost' | 'refused';

export function classifyStopFailure(error: AnyModelArtsError): StopFailure {
  if (error.sent === 'no') return 'failed';
  if (error.kind !== 'http') return 'lost';
  if (hopeless.has(error.reason)) return 'failed';
  return callMayHaveActed(error) ? 'lost' : 'refused';
}

/** Whether the next poll may succeed where this one has failed. */
export function isTransient(error: AnyModelArtsError): boolean {
  if (error.kind === 'request') return false;
  return error.kind !== 'http' || !(hopeless.has(error.reason) || error.reason === 'invalid');
}

/** Whether a version that was read is the one that was asked for. Ids that are absent do not count. */
export function isVersion(
  { task_id, version_id }: VersionIds,
  version: Pick<DescProcessorTaskVersionData, 'task_id' | 'task_version_id'>,
): boolean {
  const { task_id: task = task_id, task_version_id: id = version_id } = version;
  return task === task_id && id === version_id;
}

const readBy = { task: 'DescribeProcessorTask', version: 'DescProcessorTaskVersion' } as const;

/** The error of a read whose response is about another task or version. */
export function aboutAnother(what: keyof typeof readBy, requestId: string | undefined): UnexpectedResponseError {
  return new UnexpectedResponseError(
    { operation: readBy[what], sent: 'yes', attempts: [], requestId },
    { problem: `The response is about another ${what} than the one that was read.`, status: 200 },
  );
}

import type { AnyModelArtsError } from '../errors/guards.js';
import type { VersionHandle } from '../errors/timeout-error.js';
import type { DescProcessorTaskVersionData } from '../generated/methods.js';
import type { Result } from '../operations/result.js';
import { sleep } from '../transport/deadline.js';
import type { VersionsContext } from './context.js';
import type { VersionIds } from './handle.js';
import { planPoll } from './poll-plan.js';
import { isActive, isFinal, stateOf, type WaitOutcome } from './state.js';
import { aboutAnother, isTransient, isVersion, waitTimeout } from './wait-errors.js';
import {
  callOptions,
  handleOf,
  reportWait,
  startWait,
  timeLeft,
  type WaitOptions,
  type WaitState,
  waitOut,
} from './wait-state.js';

/** What a wait resolves with. */
export interface WaitResult {
  /**
   * How the version ended. `completed` and `failed` after a stop mean that it had ended by itself before; `stop-failed`, that
   * the service could not stop it.
   */
  readonly outcome: WaitOutcome;
  /** The version as it was read last. */
  readonly version: DescProcessorTaskVersionData;
  readonly handle: VersionHandle;
}

/** Reads a version until it has ended. */
export async function waitForVersion(
  context: VersionsContext,
  version: VersionIds | VersionHandle,
  options: WaitOptions = {},
): Promise<WaitResult> {
  return pollUntilFinal(context, startWait('waitForVersion', version, options));
}

/**
 * Reads a version until it has ended.
 *
 * @param onActive called when it was read and has not ended
 * @throws TimeoutError if it takes too long; the error of a permanently failing poll; the caller's reason if the caller aborts
 */
export async function pollUntilFinal(
  context: VersionsContext,
  state: WaitState,
  onActive?: () => Promise<unknown>,
): Promise<WaitResult> {
  const { signal } = state.settings;
  for (;;) {
    const ms = nextDelay(state);
    reportWait(context, state, ms);
    if (ms > 0) await sleep(Math.min(ms, timeLeft(state)), signal);
    signal?.throwIfAborted();
    const left = timeLeft(state);
    if (left <= 0) throw waitTimeout(context, state);
    state.polls += 1;
    const result = await readVersion(context, state, left);
    if (!result.ok) {
      if (!isTransient(result.error)) throw result.error;
      state.error = result.error;
      continue;
    }
    const version = result.data;
    state.error = undefined;
    // The wire may hold anything.
    state.status = typeof version.status === 'number' ? version.status : undefined;
    const name = stateOf(state.status);
    if (isFinal(name)) {
      reportWait(context, state, 0);
      return { outcome: name, version, handle: handleOf(context, state) };
    }
    if (isActive(name)) await onActive?.();
  }
}

async function readVersion(
  context: VersionsContext,
  { ids, settings }: WaitState,
  left: number,
): Promise<Result<DescProcessorTaskVersionData, AnyModelArtsError>> {
  const options = callOptions(context, left, settings.signal);
  const result = await context.callSafely('descProcessorTaskVersion', ids, options, waitOut);
  if (!result.ok || isVersion(ids, result.data)) return result;
  return { ok: false, error: aboutAnother('version', result.requestId) };
}

function nextDelay({ polls, settings, error }: WaitState): number {
  const retryAfter = error?.kind === 'http' ? error.retryAfter : undefined;
  if (polls === 0) return retryAfter ?? 0;
  return planPoll({ interval: settings.interval, polls, retryAfter, random: Math.random() });
}

import type { AnyModelArtsError } from '../errors/guards.js';
import type { VersionsContext } from './context.js';
import type { VersionIds } from './handle.js';
import { pollUntilFinal, type WaitResult } from './wait.js';
import { classifyStopFailure, isTransient, waitAborted, waitTimeout } from './wait-errors.js';
import { callOptions, startWait, timeLeft, type WaitOptions, type WaitState, waitOut } from './wait-state.js';

/** How often a stop is sent whose response is lost again and again. The client retries each of them besides. */
export const maxStops = 3;

/** Stops a version, and reads it until it has ended. */
export async function stopAndWait(
  context: VersionsContext,
  ids: VersionIds,
  options: WaitOptions = {},
): Promise<WaitResult> {
  const state = startWait('stopAndWait', ids, options);
  const { signal } = state.settings;
  signal?.throwIfAborted();
  try {
    const refusal = await sendStop(context, state);
    return await pollUntilFinal(context, state, resolveLostStop(context, state, refusal));
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? waitAborted(context, state) : error;
  }
}

/** Sends the first stop. Returns the error if it was refused, perhaps because of the state. */
async function sendStop(context: VersionsContext, state: WaitState): Promise<AnyModelArtsError | undefined> {
  const left = timeLeft(state);
  if (left <= 0) throw waitTimeout(context, state);
  state.stop = 'sending';
  const options = callOptions(context, left, state.settings.signal);
  const result = await context.callSafely('stopProcessorTaskVersion', state.ids, options, waitOut);
  if (result.ok) {
    state.stop = 'accepted';
    return undefined;
  }
  const failure = classifyStopFailure(result.error);
  if (failure === 'failed') throw result.error;
  state.stop = failure;
  state.error = result.error;
  return failure === 'refused' ? result.error : undefined;
}

/** What to do when the version runs after the stop: a refusal is final then; a lost stop is sent again. */
function resolveLostStop(
  context: VersionsContext,
  state: WaitState,
  refusal: AnyModelArtsError | undefined,
): () => Promise<void> {
  let stops = 1;
  return async () => {
    if (refusal) throw refusal;
    const left = timeLeft(state);
    if (state.stop !== 'lost' || stops === maxStops || left <= 0) return;
    stops += 1;
    const options = callOptions(context, left, state.settings.signal);
    const result = await context.callSafely('stopProcessorTaskVersion', state.ids, options, waitOut);
    if (result.ok) state.stop = 'accepted';
    // Unlike the first stop: what refuses this one may be that the first has arrived.
    else if (classifyStopFailure(result.error) === 'failed' && !isTransient(result.error)) throw result.error;
    else state.error = result.error;
  };
}

import type { AnyModelArtsError } from '../errors/guards.js';
import type { WaitKit } from './kit.js';
import type { WaitOptions, WaitResult } from './wait.js';
import { callOptions, pollUntilFinal, startWait, timeLeft, type VersionIds, type WaitState } from './wait.js';
import { classifyStopFailure, isTransient, waitAborted } from './wait-errors.js';

/** How often a stop is sent whose answer is lost again and again. Each is repeated by the client besides. */
const mostStops = 3;

/** Stops a version, and reads it until it has ended. */
export async function stopAndWait(kit: WaitKit, ids: VersionIds, options: WaitOptions = {}): Promise<WaitResult> {
  const course = startWait(kit, 'stopAndWait', ids, options);
  const { signal } = course.settings;
  signal?.throwIfAborted();
  try {
    const refusal = await sendStop(kit, course);
    return await pollUntilFinal(kit, course, resolveLostStop(kit, course, refusal));
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? waitAborted(kit, course) : error;
  }
}

/** Sends the first stop. Gives the error if it was refused, perhaps because of the state. */
async function sendStop(kit: WaitKit, course: WaitState): Promise<AnyModelArtsError | undefined> {
  course.stop = 'sending';
  const result = await kit.safe.stopProcessorTaskVersion(course.ids, callOptions(kit, course));
  if (result.ok) {
    course.stop = 'accepted';
    return undefined;
  }
  const failure = classifyStopFailure(result.error);
  if (failure === 'failed') throw result.error;
  course.stop = failure;
  course.error = result.error;
  return failure === 'refused' ? result.error : undefined;
}

/** What is done when the version runs after the stop: that it was refused is final then; one that was lost is sent again. */
function resolveLostStop(kit: WaitKit, course: WaitState, refusal: AnyModelArtsError | undefined): () => Promise<void> {
  let stops = 1;
  return async () => {
    if (refusal) throw refusal;
    if (course.stop !== 'lost' || stops === mostStops || timeLeft(course) <= 0) return;
    stops += 1;
    const result = await kit.safe.stopProcessorTaskVersion(course.ids, callOptions(kit, course));
    if (result.ok) course.stop = 'accepted';
    // Not as with the first: what refuses this one may be that the first has arrived.
    else if (classifyStopFailure(result.error) === 'failed' && !isTransient(result.error)) throw result.error;
    else course.error = result.error;
  };
}

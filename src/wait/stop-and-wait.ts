import type { AnyModelArtsError } from '../errors/guards.js';
import { beginCourse, type Course, callOptions, timeLeft, type VersionIds } from './course.js';
import { aborted } from './ended.js';
import { follow } from './follow.js';
import { judgeStop, mayPass } from './judge-failure.js';
import type { WaitKit } from './kit.js';
import type { WaitOptions, WaitResult } from './outcome.js';

/** How often a stop is sent whose answer is lost again and again. Each is repeated by the client besides. */
const mostStops = 3;

/** Stops a version, and reads it until it has ended. */
export async function stopAndWait(kit: WaitKit, ids: VersionIds, options: WaitOptions = {}): Promise<WaitResult> {
  const course = beginCourse(kit, 'stopAndWait', ids, options);
  const { signal } = course.settings;
  signal?.throwIfAborted();
  try {
    const refusal = await sendStop(kit, course);
    return await follow(kit, course, settle(kit, course, refusal));
  } catch (error) {
    throw signal?.aborted && error === signal.reason ? aborted(kit, course) : error;
  }
}

/** Sends the first stop. Gives the error if it was refused, perhaps because of the state. */
async function sendStop(kit: WaitKit, course: Course): Promise<AnyModelArtsError | undefined> {
  course.stop = 'sending';
  const result = await kit.safe.stopProcessorTaskVersion(course.ids, callOptions(kit, course));
  if (result.ok) {
    course.stop = 'accepted';
    return undefined;
  }
  const failure = judgeStop(result.error);
  if (failure === 'failed') throw result.error;
  course.stop = failure;
  course.error = result.error;
  return failure === 'refused' ? result.error : undefined;
}

/** What is done when the version runs after the stop: that it was refused is final then; one that was lost is sent again. */
function settle(kit: WaitKit, course: Course, refusal: AnyModelArtsError | undefined): () => Promise<void> {
  let stops = 1;
  return async () => {
    if (refusal) throw refusal;
    if (course.stop !== 'lost' || stops === mostStops || timeLeft(course) <= 0) return;
    stops += 1;
    const result = await kit.safe.stopProcessorTaskVersion(course.ids, callOptions(kit, course));
    if (result.ok) course.stop = 'accepted';
    // Not as with the first: what refuses this one may be that the first has arrived.
    else if (judgeStop(result.error) === 'failed' && !mayPass(result.error)) throw result.error;
    else course.error = result.error;
  };
}

import { type Course, callOptions, handleOf, timeLeft } from './course.js';
import { timedOut } from './ended.js';
import { mayPass } from './judge-failure.js';
import type { WaitKit } from './kit.js';
import type { WaitResult } from './outcome.js';
import { planPoll } from './poll-plan.js';
import { isActive, isFinal, stateOf } from './state.js';
import { tell } from './tell.js';

/**
 * Reads a version until it has ended.
 *
 * @param stillActive what is to be done when it was read, and has not ended
 * @throws TimeoutError if it takes too long; the error of a poll that cannot pass; the caller's reason if the caller aborts
 */
export async function follow(kit: WaitKit, course: Course, stillActive?: () => Promise<unknown>): Promise<WaitResult> {
  const { signal } = course.settings;
  for (;;) {
    const ms = nextWait(course);
    report(kit, course, ms);
    if (ms > 0) await kit.wait(Math.min(ms, timeLeft(course)), signal);
    signal?.throwIfAborted();
    if (timeLeft(course) <= 0) throw timedOut(kit, course);
    const result = await kit.safe.descProcessorTaskVersion(course.ids, callOptions(kit, course));
    course.polls += 1;
    if (!result.ok) {
      if (!mayPass(result.error)) throw result.error;
      course.error = result.error;
      continue;
    }
    const version = result.data;
    course.error = undefined;
    // What came over the wire may be anything.
    course.status = typeof version.status === 'number' ? version.status : undefined;
    const state = stateOf(course.status);
    if (isFinal(state)) {
      report(kit, course, 0);
      return { outcome: state, version, handle: handleOf(kit, course) };
    }
    if (isActive(state)) await stillActive?.();
  }
}

function nextWait({ polls, settings, error }: Course): number {
  const retryAfter = error?.kind === 'http' ? error.retryAfter : undefined;
  if (polls === 0) return retryAfter ?? 0;
  return planPoll({ interval: settings.interval, polls, retryAfter, chance: Math.random() });
}

function report(kit: WaitKit, course: Course, nextPollIn: number): void {
  const { settings, status, polls, start, error } = course;
  tell(settings.onProgress, {
    handle: handleOf(kit, course),
    status,
    state: stateOf(status),
    polls,
    elapsed: Math.round(performance.now() - start),
    nextPollIn,
    ...(error && { error }),
  });
}

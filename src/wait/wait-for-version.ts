import type { VersionHandle } from '../errors/version-handle.js';
import { beginCourse, type VersionIds } from './course.js';
import { follow } from './follow.js';
import type { WaitKit } from './kit.js';
import type { WaitOptions, WaitResult } from './outcome.js';

/** Reads a version until it has ended. */
export async function waitForVersion(
  kit: WaitKit,
  version: VersionIds | VersionHandle,
  options: WaitOptions = {},
): Promise<WaitResult> {
  return follow(kit, beginCourse(kit, 'waitForVersion', version, options));
}

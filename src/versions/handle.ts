import type { VersionHandle } from '../errors/timeout-error.js';
import { flag, type OptionRules, readTyped, text } from '../options.js';

/** The ids of a version. */
export interface VersionIds {
  /** Id of the project. Default: the client's `projectId`. */
  readonly project_id?: string | undefined;
  /** Id of the task. */
  readonly task_id: string;
  /** Id of the version of the *task*, which lists call `task_version_id`. */
  readonly version_id: string;
}

const rules: OptionRules<VersionIds | VersionHandle> = {
  project_id: text,
  task_id: text,
  version_id: text,
  stopped: flag,
};

/**
 * Checks and copies what a wait is given: ids, or the handle of another wait.
 *
 * @throws InvalidRequestError if it is neither
 */
export function readVersion(method: string, given: unknown): VersionIds | VersionHandle {
  return readTyped<VersionIds | VersionHandle>(method, 'params', given, rules);
}

import type { VersionHandle } from '../errors/timeout-error.js';
import { checkOptions, flag, type OptionRules, text } from '../options.js';

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
 * Checks what a wait is given: ids, or the handle of another wait.
 *
 * @throws InvalidRequestError if it is neither
 */
export function checkVersion(method: string, given: unknown): void {
  checkOptions(method, 'params', given, rules);
}

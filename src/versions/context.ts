import type { OperationCaller } from '../operations/operation-caller.js';
import type { Project } from '../operations/project.js';
import type { Limits } from '../transport/limits.js';

/** What waits and lists need of the client. */
export interface VersionsContext extends OperationCaller {
  readonly project: Project;
  readonly limits: Limits;
  /** How fast the client sends at present. */
  readonly pace: {
    /** In requests per second; undefined while nothing holds it back. */
    rate(): number | undefined;
  };
}

/** A version that is waited for, as a plain object: JSON, so that another process can go on waiting. */
export interface VersionHandle {
  /** The project of the version; undefined only if it was to be found, and was not yet. */
  readonly project_id: string | undefined;
  readonly task_id: string;
  readonly version_id: string;
  /** Whether a stop was sent, or may have been: `false` if none was, or if it was refused. */
  readonly stopped: boolean;
}

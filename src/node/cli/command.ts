/** A version, as it is named on the command line. */
export interface VersionIds {
  readonly task_id: string;
  readonly version_id: string;
}

/** What is to be done. */
export type Command =
  | { readonly name: 'help' | 'version' | 'list' }
  | { readonly name: 'versions'; readonly task_id: string }
  | { readonly name: 'show'; readonly ids: VersionIds }
  | { readonly name: 'wait'; readonly ids: VersionIds; readonly timeout: number | undefined }
  | Stop;

/** What is to be stopped, and how. */
export interface StopAll {
  /** Of these tasks; without them, of the project. */
  readonly taskIds: readonly string[] | undefined;
  readonly wait: boolean;
  readonly dryRun: boolean;
  readonly concurrency: number | undefined;
  /** In milliseconds. */
  readonly timeout: number | undefined;
}

/** Of one version, or of all that run. */
export interface Stop extends StopAll {
  readonly name: 'stop';
  /** One version; without it, all. */
  readonly ids: VersionIds | undefined;
}

/** Where a command acts, and how it reports. */
export interface Settings {
  readonly json: boolean;
  readonly fake: boolean;
  readonly region: string | undefined;
  readonly endpoint: string | undefined;
  readonly project: string | undefined;
}

import type { ClientOptions, ModelArtsClient, VersionIds } from '../../index.js';
import type { Journal } from './journal.js';
import type { Settings } from './options.js';
import type { Output } from './terminal/output.js';

/** What a command works with before it has a client. */
export interface Session {
  readonly settings: Settings;
  readonly output: Output;
  /** Aborted by a signal of the system, and when the time of the command is up. */
  readonly signal: AbortSignal;
}

/** What a client needs. */
export interface Found {
  readonly options: ClientOptions;
  /** A sentence that says where the credentials are from. */
  readonly source: string;
}

/** What a command works with. */
export interface Context extends Session {
  readonly client: ModelArtsClient;
  /** A sentence that says whose credentials the client has. */
  readonly source: string;
  /** The requests of the client. */
  readonly journal: Journal;
}

/** A version, as it is named on the command line. */
export type Ids = Readonly<Pick<VersionIds, 'task_id' | 'version_id'>>;

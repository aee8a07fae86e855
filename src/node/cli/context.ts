import type { ClientOptions, ModelArtsClient, VersionIds } from '../../index.js';
import type { Journal } from './journal.js';
import type { Settings } from './options.js';
import type { Output } from './terminal/output.js';

/** Asks a question that can be denied. Resolves with whether the answer is yes. */
export type Ask = (question: string, signal: AbortSignal) => Promise<boolean>;

/** What a command works with before it has a client. */
export interface Session {
  /** Asks a person. Undefined if there is none. Rejects when the signal aborts. */
  readonly ask: Ask | undefined;
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
  /** The region or the endpoint. */
  readonly target: string;
  /** A sentence that says whose credentials the client has. */
  readonly source: string;
  /** The requests of the client. */
  readonly journal: Journal;
}

/** A version that may not be known whole. */
export interface PartialIds {
  readonly task_id?: string | undefined;
  readonly version_id?: string | undefined;
}

/** A version, as it is named on the command line. */
export type Ids = Readonly<Pick<VersionIds, 'task_id' | 'version_id'>>;

import type { ModelArtsClient } from '../../index.js';
import type { Settings } from './command.js';
import type { Output } from './terminal/output.js';

/** A client, with a sentence that says whose credentials it has. */
export interface Connection {
  readonly client: ModelArtsClient;
  readonly source: string;
}

/** What every command works with. */
export interface Context {
  readonly client: ModelArtsClient;
  readonly output: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly settings: Settings;
}

import type { Runtime } from '../row.js';
import type { Result } from '../runner/result.js';
import type { HostileServer } from '../server/server.js';

/** A runtime in which the table can be run. */
export interface RuntimeUnderTest {
  readonly name: Runtime;
  /** Runs all rows with the runtime's own fetch. */
  run(server: HostileServer): Promise<readonly Result[]>;
}

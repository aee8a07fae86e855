import type { Environment } from './environment.js';

/** Where a runtime has no files, there is no environment to read. */
export function readEnvironment(): Environment | undefined {
  return undefined;
}

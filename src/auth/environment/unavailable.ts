import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import type { Environment } from './environment.js';

/** Stands for the machine where a runtime has no files. */
export function readEnvironment(): Environment {
  const problem = 'there is no environment to look at: this is neither Node nor Bun nor Deno.';
  throw new InvalidRequestError('fromEnv', 'auth', problem, 'Give auth yourself, such as token().');
}

import { InvalidRequestError } from '../../errors/invalid-request-error.js';
import type { Environment } from './environment.js';

/** Stands for the machine where a runtime has no files. */
export function readEnvironment(): Environment {
  const problem =
    'there is no environment to look at: this is not Node, Bun or Deno, or it was bundled for something else.';
  const advice = 'Give auth yourself, such as token(); or bundle with the condition "node".';
  throw new InvalidRequestError('fromEnv', 'auth', problem, advice);
}

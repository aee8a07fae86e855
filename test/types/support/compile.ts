import { inRepository } from '../../packed/support/repository.js';
import { type Outcome, runNode } from '../../packed/support/run.js';

/** The compilers that users have: folders of node_modules. */
export const compilers = ['typescript-5.4', 'typescript', 'typescript-6', 'typescript-7'] as const;
export type Compiler = (typeof compilers)[number];

/** What a compiler that finds nothing wrong does. */
export const silent: Outcome = { code: 0, stdout: '', stderr: '' };

/** Runs a compiler in a folder. */
export function compile(compiler: Compiler, folder: string, ...args: readonly string[]): Promise<Outcome> {
  return runNode(inRepository(`node_modules/${compiler}/bin/tsc`), args, folder);
}

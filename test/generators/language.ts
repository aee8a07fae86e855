import type { Workspace } from './support/workspace.js';

export type LanguageName = 'Python' | 'Go' | 'Java' | 'Rust';

/** A language whose generator is fed with the document, and the program that uses what it generated. */
export interface Language {
  readonly name: LanguageName;
  /** What the generator says against the document today. Each line is judged where it is listed; a new one fails. */
  readonly knownWarnings: readonly string[];
  /** What the program prints when the stop was accepted: all that the generated client tells of a success. */
  readonly accepted: string;
  build(workspace: Workspace): Promise<Build>;
}

export interface Build {
  readonly warnings: readonly string[];
  /** How the program is started, without its own arguments. */
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

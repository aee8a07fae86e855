import type { Workspace } from './support/workspace.js';

/** A generator that is fed with the document, and the program that uses the client it generates. */
export interface Generator {
  readonly language: 'Go' | 'Java' | 'Kotlin' | 'PHP' | 'Python' | 'Rust' | 'TypeScript';
  readonly name: string;
  /** Its folder below this one: the program and its settings. */
  readonly folder: string;
  /** The file of the program in it. */
  readonly program: string;
  /** Options that the document needs, as a reader gives them. */
  readonly options: string;
  /** How the generated client and the program are compiled. */
  readonly compiled: string;
  /** What it warns of, and why that is accepted. A warning that is not here fails; so does one that no longer comes. */
  readonly warnings: readonly ExpectedWarning[];
  /** What the generated client cannot do, for the docs. */
  readonly lacks: string;
  /** What its user must add, for the docs. The program does it if `CAREFUL` is set. */
  readonly add: string;
  /** Generates the client, and compiles it and the program. */
  build(workspace: Workspace): Promise<Build>;
}

export interface ExpectedWarning {
  /** All that it says, or a pattern of it. */
  readonly says: string | RegExp;
  readonly reason: string;
}

export interface Build {
  /** The version of the generator. */
  readonly version: string;
  /** What it warned of, each once. */
  readonly warnings: readonly string[];
  /** How the program is started, without its own arguments. */
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

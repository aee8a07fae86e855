import type { Problem } from './source.js';

/** What fromEnv needs of the machine it runs on. */
export interface Environment {
  readonly variables: Variables;
  /** The variable that names the home directory. */
  readonly homeVariable: 'HOME' | 'USERPROFILE';
  /** Undefined if it has been deleted. */
  readonly workingDirectory: string | undefined;
  /** The directory of settings for all users of the machine; undefined if any user could write there. */
  readonly systemDirectory: string | undefined;
  /** The text of a file; undefined if there is no such file. */
  readFile(path: string): Promise<string | Problem | undefined>;
  /** The content of a YAML text. Each scalar but null is a string, as it is written. */
  readYaml(path: string, text: string): Promise<Content | Problem>;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** What a file contains. */
export interface Content {
  readonly value: unknown;
}

/** An empty variable counts as unset: shells and containers pass on an empty text for a value they do not have. */
export function readVariable(variables: Variables, name: string): string | undefined {
  return variables[name] || undefined;
}

import type { Problem } from './methods.js';

/** What fromEnv needs of the machine it runs on. */
export interface Environment {
  readonly variables: Variables;
  /** The variable that names the home directory. */
  readonly homeVariable: 'HOME' | 'USERPROFILE';
  readonly workingDirectory: string;
  /** Where the settings for all users of the machine are; undefined if any user could write there. */
  readonly systemDirectory: string | undefined;
  /** The text of a file; undefined if there is no such file. */
  readFile(path: string): Promise<string | Problem | undefined>;
  /** What the text of a file says; each scalar is a text, as it is written. */
  readYaml(path: string, text: string): Promise<Content | Problem>;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** What a file says. */
export interface Content {
  readonly value: unknown;
}

/** Unset and empty are the same: what a shell or a container passes on for want of a value is an empty text. */
export function readVariable(variables: Variables, name: string): string | undefined {
  return variables[name] || undefined;
}

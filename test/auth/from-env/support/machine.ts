import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Environment } from '../../../../src/auth/from-env/environment.js';
import { readEnvironment } from '../../../../src/node/environment.js';

/** Texts of files by path, which begins with `home/`, `work/` or `system/`. */
export type Files = Readonly<Record<string, string>>;

/** A machine with folders of its own, and no other variables than the given ones. */
export interface Machine {
  readonly environment: Environment;
  readonly folder: string;
  /** A text as it would be if the folder of the machine were the root. */
  relative(text: string): string;
}

/** @param variables such as `A=1 B=2`; `~` stands for the folder of the machine */
export async function createMachine(variables = '', files: Files = {}): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), 'from-env-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ['home', 'work', 'system']) await mkdir(join(folder, name));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const environment: Environment = {
    ...readEnvironment(),
    variables: { HOME: join(folder, 'home'), ...parseVariables(variables.replaceAll('~', folder)) },
    homeVariable: 'HOME',
    workingDirectory: join(folder, 'work'),
    systemDirectory: join(folder, 'system'),
  };
  return { environment, folder, relative: (text) => text.replaceAll(folder, '') };
}

export function parseVariables(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(' ').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

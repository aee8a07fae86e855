import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copied = [
  '.gitignore',
  'biome.json',
  'openapi',
  'package.json',
  'redocly.yaml',
  'scripts',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
];

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** A copy of the project that a test may change. */
export interface Checkout {
  readonly path: string;
  edit(file: string, change: (text: string) => string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
  /** Runs a program of the project's node_modules. */
  run(program: string, ...options: readonly string[]): Promise<Outcome>;
  /** The same for one that must succeed: gives what it printed. */
  succeed(program: string, ...options: readonly string[]): Promise<string>;
}

/** Copies what the scripts read and write; the copy is removed when the test ends. */
export async function checkOut(): Promise<Checkout> {
  const path = await mkdtemp(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  for (const name of copied) await cp(join(root, name), join(path, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(path, 'node_modules'));
  const read = (file: string) => readFile(join(path, file), 'utf8');
  const write = (file: string, text: string) => writeFile(join(path, file), text);
  const runHere: Checkout['run'] = (program, ...options) =>
    run(join(path, 'node_modules/.bin', program), options, path);
  return {
    path,
    read,
    write,
    edit: async (file, change) => write(file, change(await read(file))),
    run: runHere,
    succeed: async (program, ...options) => {
      const { code, output } = await runHere(program, ...options);
      if (code !== 0) throw new Error(`${program} ended with code ${code}:\n${output}`);
      return output;
    },
  };
}

function run(program: string, options: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, options, { cwd, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, output: stdout + stderr });
    });
  });
}

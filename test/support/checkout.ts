import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { inRepository } from '../packed/support/repository.js';
import { type Outcome, outputOf, run } from '../packed/support/run.js';

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

/** A copy of the project that a test may change. */
export interface Checkout {
  readonly path: string;
  edit(file: string, change: (text: string) => string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
  /** Adds an operation to the document, lints the document and generates the client from it. */
  addOperation(path: string, pathItem: string): Promise<void>;
  /** Runs a program of the project's node_modules. */
  run(program: string, ...options: readonly string[]): Promise<Outcome>;
  /** The same for one that must succeed: gives what it printed. */
  succeed(program: string, ...options: readonly string[]): Promise<string>;
}

/**
 * Copies what the scripts read and write; the copy is removed when the test ends.
 *
 * @param others what else is copied
 */
export async function checkOut(...others: readonly string[]): Promise<Checkout> {
  const path = await mkdtemp(join(tmpdir(), 'checkout-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const filter = (source: string) => !source.endsWith('node_modules');
  await Promise.all([
    ...[...copied, ...others].map((name) => cp(inRepository(name), join(path, name), { recursive: true, filter })),
    symlink(inRepository('node_modules'), join(path, 'node_modules')),
  ]);
  const read = (file: string) => readFile(join(path, file), 'utf8');
  const write = (file: string, text: string) => writeFile(join(path, file), text);
  const runHere: Checkout['run'] = (program, ...options) =>
    run(join(path, 'node_modules/.bin', program), options, path);
  const edit: Checkout['edit'] = async (file, change) => write(file, change(await read(file)));
  const succeed: Checkout['succeed'] = (program, ...options) => outputOf(runHere(program, ...options));
  return {
    path,
    read,
    write,
    edit,
    addOperation: async (operationPath, pathItem) => {
      await write('openapi/paths/added.yaml', pathItem);
      const entry = `  ${operationPath}:\n    $ref: paths/added.yaml\n`;
      await edit('openapi/modelarts.yaml', (text) => text.replace('\ncomponents:\n', `${entry}\ncomponents:\n`));
      await Promise.all([succeed('redocly', 'lint', 'modelarts'), succeed('tsx', 'scripts/generate/main.ts')]);
    },
    run: runHere,
    succeed,
  };
}

import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inRepository } from './repository.js';
import { outputOf, run } from './run.js';

/** Builds and packs the library. Returns where the tarball is. */
export async function pack(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await outputOf(run('npm', ['pack', '--pack-destination', folder], inRepository('.')));
  const [tarball, ...others] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (tarball === undefined || others.length > 0) throw new Error(`There is not one tarball in ${folder}.`);
  return join(folder, tarball);
}

/** Installs packages into a folder that does not exist yet. */
export async function install(folder: string, ...packages: readonly string[]): Promise<void> {
  await mkdir(folder);
  // Without the prefix, npm would look for a project in the folders above and might install there.
  await outputOf(run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], folder));
}

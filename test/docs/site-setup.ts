import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the docs site. */
    site: string;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the site once for the suite, as `npm run docs` does, in a folder of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'docs-')));
  const site = join(folder, 'site');
  await promisify(execFile)(join(root, 'node_modules/.bin/tsx'), [join(root, 'scripts/docs.ts'), site], { cwd: root });
  project.provide('site', site);
  return () => rm(folder, { recursive: true, force: true });
}

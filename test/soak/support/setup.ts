import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { inRepository } from '../../packed/support/repository.js';
import { outputOf, run } from '../../packed/support/run.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the programs, as plain JavaScript. */
    programs: string;
    /** The address of the built library's main file. */
    library: string;
    /** `npm run soak` (mode `long`) runs the long form; every other run is the short one. */
    form: 'long' | 'short';
  }
}

const programs = ['faulty-server', 'soak-calls', 'storm-server', 'storm-calls', 'one-call'];

/**
 * Builds the library and the programs, so that a plain Node runs them: a loader would be part of what is measured.
 * SOAK_LIBRARY names the main file of another build, to see that a broken one is noticed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'modelarts-soak-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const { SOAK_LIBRARY: other } = process.env;
    if (other === undefined) await outputOf(run('npm', ['run', '--silent', 'build:library'], inRepository('.')));
    await build({
      entryPoints: programs.map((name) => inRepository(`test/soak/programs/${name}.ts`)),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
    project.provide('programs', folder);
    project.provide('library', pathToFileURL(other ?? inRepository('dist/index.js')).href);
    // The mode of the whole run: a project of the config does not inherit it.
    project.provide('form', project.vitest.vite.config.mode === 'long' ? 'long' : 'short');
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

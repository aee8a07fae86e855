import { build } from 'esbuild';
import { type Condition, importAliases } from '../../../support/import-aliases.js';

const index = new URL('../../../../src/index.ts', import.meta.url).pathname;

/** Bundles a program from the sources, as for a runtime. */
export async function bundle(condition: Condition, program: string, format: 'esm' | 'cjs' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program.replace('PACKAGE', JSON.stringify(index)), resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format,
    platform: condition === 'node' ? 'node' : 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    alias: importAliases(condition),
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The bundle is empty.');
  return file.text;
}

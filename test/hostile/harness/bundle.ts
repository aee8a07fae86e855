import { build, type Format } from 'esbuild';
import { type Condition, importAliases } from '../../support/import-aliases.js';

const runner = new URL('../runner/run.ts', import.meta.url).pathname;

/**
 * The runner, the table and the client, from the sources, in one file.
 *
 * @param condition `node` for a runtime that takes the parts for Node when it loads the package; `default` for all others
 */
export async function bundleRunner(
  code: (runRows: string) => string,
  condition: Condition,
  format: Format = 'esm',
): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { runRows } from ${JSON.stringify(runner)};\n${code('runRows')}`,
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    alias: importAliases(condition),
    external: ['node:*'],
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('The bundle is empty.');
  return file.text;
}

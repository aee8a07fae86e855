import { build, type Format } from 'esbuild';

const runner = new URL('../runner/run.ts', import.meta.url).pathname;

/** The runner, the table and the client, from the sources, in one file that any runtime can load. */
export async function bundleRunner(code: (runRows: string) => string, format: Format = 'esm'): Promise<string> {
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
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('The bundle is empty.');
  return file.text;
}

import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { inRepository } from '../../packed/support/repository.js';
import { importAliases } from '../../support/import-aliases.js';

/** A program as a browser gets it, in one file. */
export interface Bundle {
  /** Its size in bytes, minified and compressed by gzip at level 9. */
  readonly size: number;
  /** The modules that are in it, such as `src/client.ts`, the heaviest first. */
  readonly modules: readonly string[];
}

/** Bundles a program from the sources as for a browser. */
export async function bundle(program: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: inRepository('.') },
    absWorkingDir: inRepository('.'),
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    alias: { 'modelarts-processor-tasks': inRepository('src/index.ts'), ...importAliases('default') },
    tsconfigRaw: {},
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('There is no bundle.');
  return { size: gzipSync(file.contents, { level: 9 }).length, modules: modulesOf(metafile) };
}

function modulesOf({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput)
    .map(([module]) => module);
}

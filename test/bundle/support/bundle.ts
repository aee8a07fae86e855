import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { inRepository } from '../../packed/support/repository.js';
import { importAliases } from '../../support/import-aliases.js';

/** A program as a browser gets it. */
export interface Bundle {
  /** What is loaded before `client.api` is used, in bytes: each file minified and compressed by gzip at level 9. */
  readonly size: number;
  /** The modules that are in it, such as `src/client.ts`, the heaviest first. */
  readonly modules: readonly string[];
  /** Those that are loaded when they are needed. */
  readonly lazyModules: readonly string[];
}

/** Bundles a program from the sources as for a browser, into files that are loaded when they are needed. */
export async function bundle(program: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: inRepository('.') },
    absWorkingDir: inRepository('.'),
    outdir: 'bundle',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    alias: { 'modelarts-processor-tasks': inRepository('src/index.ts'), ...importAliases('default') },
    tsconfigRaw: {},
  });
  const early = loadedEarly(metafile);
  const late = Object.keys(metafile.outputs).filter((file) => !early.includes(file));
  const contents = outputFiles.filter(({ path }) => early.some((file) => path === inRepository(file)));
  return {
    size: contents.reduce((size, file) => size + gzipSync(file.contents, { level: 9 }).length, 0),
    modules: modulesOf(metafile, early),
    lazyModules: modulesOf(metafile, late),
  };
}

/** The file of the program, and the files that it imports as soon as it is loaded. */
function loadedEarly({ outputs }: Metafile): readonly string[] {
  const found = Object.keys(outputs).filter((file) => outputs[file]?.entryPoint === '<stdin>');
  for (const file of found) {
    const imports = outputs[file]?.imports ?? [];
    for (const { kind, path } of imports) if (kind === 'import-statement' && !found.includes(path)) found.push(path);
  }
  return found;
}

function modulesOf({ outputs }: Metafile, files: readonly string[]): readonly string[] {
  return files
    .flatMap((file) => Object.entries(outputs[file]?.inputs ?? {}))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput)
    .map(([module]) => module);
}

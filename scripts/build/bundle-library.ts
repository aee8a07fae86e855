import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What programs import. They share a file, so that there is one of each class. */
const entries = ['index', 'testing/index'];

/** What `imports` of package.json names: each is loaded by the shared file, on the runtimes that it is for. */
const variants = [
  'node/crypto',
  'node/environment',
  'node/server',
  'signing/web-crypto',
  'auth/from-env/unavailable',
  'testing/server',
];

/** Loads the rest of the command, part by part. */
const command = 'node/cli/main';

/**
 * Makes few files of the many modules, because a runtime takes longer to find a file than to read what is in it. Names and
 * line breaks stay, for stack traces; source maps lead to `src`.
 *
 * @param outdir takes the place of `dist`
 * @throws Error if there would be a class in two files
 */
export async function bundleLibrary(outdir: string): Promise<void> {
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir,
    outbase: 'src',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    external: ['#*'],
    sourcemap: true,
    sourcesContent: false,
    tsconfigRaw: {},
    logLevel: 'error',
  };
  await Promise.all([
    build({ ...common, entryPoints: entries.map(toSource), splitting: true, chunkNames: 'shared' }),
    ...variants.map((name) => build({ ...common, entryPoints: [toSource(name)], plugins: [refuseClasses] })),
    build({
      ...common,
      entryPoints: [toSource(command)],
      splitting: true,
      chunkNames: 'node/cli/[name]-[hash]',
      plugins: [importEntries, refuseClasses],
    }),
  ]);
}

function toSource(name: string): string {
  return `src/${name}.ts`;
}

/** The command imports the entries as they are in `dist`. All of its own files are in the folder of its main file. */
const importEntries: Plugin = {
  name: 'import-entries',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const name = relative(join(root, 'src'), join(resolveDir, path)).split(sep).join('/').replace(/\.js$/, '');
      return entries.includes(name) ? { path: `../../${name}.js`, external: true } : undefined;
    });
  },
};

/** An instance of a class that is in two files is an instance of one of them only. */
const refuseClasses: Plugin = {
  name: 'refuse-classes',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!relative(join(root, 'src/node'), path).startsWith('..')) return undefined;
      const hasClass = /^export (?:abstract )?class /m.test(await readFile(path, 'utf8'));
      return hasClass
        ? { errors: [{ text: `${relative(root, path)} has a class: import it from an entry.` }] }
        : undefined;
    });
  },
};

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly imports: Readonly<Record<string, { readonly node: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
}

const { exports, imports, bin }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What programs import. The first is `.`, the library itself. */
const [library = '', ...others] = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [] : [toName(target.default)],
);

/** What a `#name` stands for: loaded beside the entries, by the runtimes that it is for. */
const variants = Object.values(imports).flatMap((targets) => [toName(targets.node), toName(targets.default)]);

/** Loads the parts of the command that it needs. All of them are in its folder. */
const commands = Object.values(bin).map(toName);

/**
 * Makes few files of the many modules, because a runtime takes longer to find a file than to read what is in it. Names and
 * line breaks stay, for stack traces; source maps lead to `src`.
 *
 * @param outdir takes the place of `dist`
 * @throws Error if a variant would have a copy of a class
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
    build({ ...common, entryPoints: [toSource(library)] }),
    ...others.map((name) => build({ ...common, entryPoints: [toSource(name)], plugins: [takeErrorsFrom(name)] })),
    ...variants.map((name) => build({ ...common, entryPoints: [toSource(name)], plugins: [refuseClasses] })),
    build({
      ...common,
      entryPoints: commands.map(toSource),
      splitting: true,
      chunkNames: 'node/cli/[name]-[hash]',
      plugins: [importEntries],
      // It adds types to commander, and two files to load.
      alias: { '@commander-js/extra-typings': 'commander' },
    }),
  ]);
}

/** `./dist/node/crypto.js` → `node/crypto` */
function toName(built: string): string {
  return built.replace(/^\.\/dist\/(.*)\.js$/, '$1');
}

function toSource(name: string): string {
  return `src/${name}.ts`;
}

/**
 * The command imports the entries as they are in `dist`. It has copies of other modules, because a file that it shared with the
 * entries would be one more to load for everybody; it recognises errors by the guards, which know those of another copy.
 */
const importEntries: Plugin = {
  name: 'import-entries',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const name = relative(join(root, 'src'), join(resolveDir, path)).split(sep).join('/').replace(/\.js$/, '');
      return [library, ...others].includes(name) ? { path: `../../${name}.js`, external: true } : undefined;
    });
  },
};

/** Another entry has copies of what it shares with the library, but for the classes of errors and the guards. */
function takeErrorsFrom(entry: string): Plugin {
  const toLibrary = relative(dirname(entry), `${library}.js`).split(sep).join('/');
  return {
    name: 'take-errors',
    setup: ({ onResolve }) => {
      onResolve({ filter: /\/(?:[a-z-]+-error|guards)\.js$/ }, ({ path, resolveDir }) => {
        const isOurs = dirname(join(resolveDir, path)) === join(root, 'src/errors');
        return isOurs ? { path: toLibrary, external: true } : undefined;
      });
    },
  };
}

/** An error made by a copy would be no instance of the class that users import. */
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

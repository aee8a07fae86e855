import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Page, titleOf } from './page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const typedoc = join(root, 'scripts/site/node_modules/typedoc/bin/typedoc');

const options = [
  ...['--plugin', join(root, 'scripts/site/node_modules/typedoc-plugin-markdown/dist/index.js')],
  ...['--tsconfig', join(root, 'tsconfig.json')],
  // `npm run typecheck` reports them.
  '--skipErrorChecking',
  ...['--name', 'TypeScript API'],
  ...['--readme', 'none'],
  ...['--entryFileName', 'index'],
  // It says the title of the heading below it.
  '--hidePageHeader',
  ...['--hideGenerator', '--disableSources', '--excludeInternal', '--excludePrivate', '--sanitizeComments'],
  // Types that are not exported are shown where they are used.
  ...['--validation.notExported', 'false'],
  ...[
    '--blockTags',
    '@format',
    '@returns',
    '@param',
    '@throws',
    '@example',
    '@default',
    '@deprecated',
    '@enum',
    '@constant',
  ],
  ...['--logLevel', 'Error'],
];

/** A page for each exported symbol of the library, as its docstrings describe it. */
export async function renderTypescript(entries: readonly string[]): Promise<Page[]> {
  const folder = await mkdtemp(join(tmpdir(), 'typedoc-'));
  try {
    const sources = entries.map((entry) => join(root, entry));
    await promisify(execFile)(process.execPath, [typedoc, ...options, '--out', folder, ...sources], { cwd: root });
    const generated = await readGeneratedNames();
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.md'));
    return Promise.all(
      files.sort().map(async (file) => {
        const text = await readFile(join(folder, file), 'utf8');
        // VitePress has no underscores in the places of its headings.
        const markdown = text.replaceAll(/(?<=\]\([^)\s]*#)[^)\s]+/g, (place) => place.replaceAll('_', '-'));
        const title = titleOf(markdown).replaceAll('\\', '');
        // Each names every operation: a search for an operation must not find twenty of them first.
        const isGenerated = generated.has(basename(file, '.md').replace(/-\d+$/, ''));
        return {
          path: `typescript/${file}`,
          title,
          description: title,
          markdown,
          ...(isGenerated && { frontmatter: { search: false } }),
        };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The types that are made from the document. */
async function readGeneratedNames(): Promise<ReadonlySet<string>> {
  const files = ['methods', 'pages', 'paths', 'schemas'].map((name) => join(root, `src/generated/${name}.ts`));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name)),
  );
}

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { type Entry, entryOf, type Page, summaryOf, titleOf } from './page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const guidesFolder = join(root, 'docs');

/** The guides in the order in which they are read. A guide that is not named stands in the last group. */
const groups: readonly (readonly [title: string, guides: readonly string[]])[] = [
  ['Start', ['quick-start', 'credentials', 'reading', 'stopping-one', 'stopping-many']],
  ['When it fails', ['errors', 'limits-and-retries']],
  ['Use it', ['command', 'watch', 'testing', 'runtimes', 'openapi-fetch', 'performance']],
  ['The document', ['document', 'other-languages', 'unknowns']],
];

/** Other texts of the repository that the guides link to, and what they are called on the site. */
const besides: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'changelog.md',
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'security.md',
  'SUPPORT.md': 'support.md',
  'README.md': 'index.md',
};

/** Links to what is not a text: where it is on the site. */
const elsewhere: Readonly<Record<string, string>> = {
  LICENSE: 'https://www.apache.org/licenses/LICENSE-2.0',
  'openapi/modelarts.yaml': 'document.md',
  examples: 'examples.md',
};

/** Links to a document in one file: what it is called on the site, which has it as YAML and as JSON. */
const downloads: Readonly<Record<string, string>> = {
  'openapi/released/modelarts.yaml': 'openapi',
  'openapi/released/iam.yaml': 'iam',
};

/** What the guides show besides text, by its path in `docs/`. */
export async function readPictures(): Promise<readonly string[]> {
  return (await readdir(guidesFolder, { recursive: true })).filter((name) => picture.test(name));
}

const picture = /\.(?:svg|png)$/;

export interface Guides {
  readonly pages: readonly Page[];
  readonly sidebar: readonly Entry[];
  /** What is about the project, for the end of the sidebar. */
  readonly project: Entry;
}

/** The guides of the repository as pages of the site. */
export async function readGuides(): Promise<Guides> {
  const names = (await readdir(guidesFolder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const pages = await Promise.all([...names.map((name) => `docs/${name}`), ...Object.keys(besides)].map(readPage));
  const find = (path: string) => pages.find((page) => page.path === path);
  const named = groups.map(([text, guides]) => ({
    text,
    items: guides.flatMap((name) => find(`${name}.md`) ?? []).map(entryOf),
  }));
  const listed = new Set(groups.flatMap(([, guides]) => guides.map((name) => `${name}.md`)));
  const others = pages.filter(({ path }) => path !== 'index.md' && !listed.has(path) && !path.includes('/'));
  const decisions = pages.filter(({ path }) => path.startsWith('decisions/')).map(entryOf);
  const more = [...others.map(entryOf), { text: 'Decisions', items: decisions }];
  return { pages, sidebar: named, project: { text: 'The project', items: more } };
}

async function readPage(file: string): Promise<Page> {
  const text = await readFile(join(root, file), 'utf8');
  const path = toPath(file);
  const markdown = outsideCode(text, (part) =>
    part
      .replaceAll(/<!-- [a-z- ]+:(?: .*|begin|end) -->\n?/g, '')
      .replaceAll(/\]\((?![a-z]+:|#)([^)\s#]+)(#[^)\s]*)?\)/g, (_link, target: string, place = '') => {
        const download = downloads[join(dirname(file), target)];
        if (download === undefined) return `](${toLink(file, target)}${place})`;
        return `](/${download}.yaml){download} or [${download}.json](/${download}.json){download}`;
      }),
  );
  return { path, title: titleOf(markdown), description: summaryOf(markdown), markdown };
}

/** Where a text of the repository is on the site. */
function toPath(file: string): string {
  return besides[file] ?? file.replace(/^docs\//, '').replace(/README\.md$/, 'index.md');
}

function toLink(from: string, target: string): string {
  const file = join(dirname(from), target).replace(/\/$/, '');
  const [place] = Object.keys(elsewhere).filter((name) => file === name || file.startsWith(`${name}/`));
  const path = place === undefined ? toPath(file) : elsewhere[place];
  if (path === undefined || path.includes('..'))
    throw new Error(`${from} links to ${target}, which is not on the site.`);
  if (/^https:/.test(path)) return path;
  if (!path.endsWith('.md') && !picture.test(path)) return `/${path}`;
  const link = relative(dirname(toPath(from)), path);
  return link.startsWith('.') ? link : `./${link}`;
}

/** Changes the text between code blocks. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/^(```.*?^```$)/ms)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

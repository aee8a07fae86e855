import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { codeSamples, withCodeSamples } from '../document/code-samples.js';
import { readExamples } from '../document/examples.js';
import { documentPath, iamDocumentPath, loadDocuments, writeBundle } from '../document/load.js';
import { withExampleCodes } from '../error-index/render.js';
import { mergeErrorReasons } from '../generate/error-reasons-model.js';
import { allowOwnScripts } from './allow-own-scripts.js';
import { breakHeadings } from './break-headings.js';
import { renderErrorCodes } from './error-codes.js';
import { renderExamples } from './examples-page.js';
import { findLoads } from './find-loads.js';
import { guidesFolder, readGuides, readPictures } from './guides.js';
import { inlineLogo } from './inline-logo.js';
import { linkWithinPage } from './link-within-page.js';
import { renderLlms } from './llms.js';
import { type Entry, entryOf, type Page } from './page.js';
import { renderReference } from './reference.js';
import { renderPage } from './render-page.js';
import { renderTypescript } from './typescript.js';

const site = fileURLToPath(new URL('../site/', import.meta.url));
const vitepress = join(site, 'node_modules/vitepress/bin/vitepress.js');

/** Builds the docs site into a folder, whose contents it replaces. */
export async function buildSite(folder: string): Promise<void> {
  const rendered = await renderDocuments();
  const { pages, sidebar } = await readPages();
  // Within the tools' folder, because pages import what is installed there.
  const content = await mkdtemp(join(site, 'content-'));
  try {
    for (const page of pages) await writeText(join(content, page.path), withFrontmatter(page));
    const { title, description } = { title: 'modelarts-processor-tasks', description: pages.find(isHome)?.description };
    await writeText(join(content, 'site.json'), JSON.stringify({ title, description, sidebar }));
    await rm(folder, { recursive: true, force: true });
    await promisify(execFile)(process.execPath, [vitepress, 'build', site, '--outDir', folder], {
      env: { ...process.env, DOCS_CONTENT: content },
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    await rm(content, { recursive: true, force: true });
  }
  await protectPages(folder);
  await writeBeside(folder, pages, rendered);
}

async function readPages(): Promise<{ readonly pages: readonly Page[]; readonly sidebar: readonly Entry[] }> {
  const { modelarts, iam } = await loadDocuments();
  const guides = await readGuides();
  const examples = await renderExamples();
  const errorCodes = renderErrorCodes(
    withExampleCodes(mergeErrorReasons({ modelarts, iam }), [modelarts, iam].flatMap(readExamples)),
  );
  const reference = renderReference(
    [
      { name: 'modelarts', document: modelarts },
      { name: 'iam', document: iam },
    ],
    // Those of IAM are for logins, which the client sends by itself.
    (document, id) => (document === modelarts ? codeSamples(document, id) : []),
  );
  const typescript = await renderTypescript(['src/index.ts', 'src/node/transport/index.ts', 'src/testing/index.ts']);
  const start = typescript.filter(({ path }) => path === 'typescript/index.md').map(entryOf);
  return {
    pages: [...guides.pages, examples, errorCodes, ...reference.pages, ...typescript],
    sidebar: [
      ...guides.sidebar,
      { text: 'Reference', items: [entryOf(errorCodes), ...reference.sidebar, ...start, entryOf(examples)] },
      guides.project,
    ],
  };
}

/** The documents and what they are called: the rendered page, and the files to download. */
const documents = [
  { page: 'reference/modelarts.html', file: 'openapi', path: documentPath },
  { page: 'reference/iam.html', file: 'iam', path: iamDocumentPath },
];

/** The documents as Redocly renders them, each in one page that loads nothing. */
async function renderDocuments(): Promise<Readonly<Record<string, string>>> {
  const rendered: Record<string, string> = {};
  for (const { page, path } of documents) {
    rendered[page] = allowOwnScripts(
      linkWithinPage(inlineLogo(await renderPage(path, page.endsWith('modelarts.html') ? withCodeSamples : undefined))),
    );
    refuseLoads(page, findLoads(rendered[page]));
  }
  return rendered;
}

/** What is no page of VitePress: the rendered documents, their downloads, and each page as Markdown. */
async function writeBeside(
  folder: string,
  pages: readonly Page[],
  rendered: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { file, path } of documents) {
    for (const format of ['yaml', 'json']) await writeBundle(path, join(folder, `${file}.${format}`));
  }
  for (const name of await readPictures()) await cp(join(guidesFolder, name), join(folder, name));
  const texts = pages.map(({ path, markdown }) => [path, markdown] as const);
  for (const [path, text] of [...texts, ...Object.entries({ ...rendered, ...renderLlms(pages) })]) {
    await writeText(join(folder, path), text);
  }
}

/** Completes the policy of VitePress' pages, and refuses what they would load from another origin. */
async function protectPages(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const page = allowOwnScripts(await readFile(join(folder, file), 'utf8'));
    refuseLoads(
      file,
      findLoads(page).filter((load) => /["'\s(=](?:https?:)?\/\/[\w[]/i.test(load)),
    );
    await writeFile(join(folder, file), page);
  }
}

function refuseLoads(file: string, loads: readonly string[]): void {
  if (loads.length === 0) return;
  throw new Error(`${file} would load:\n${loads.map((load) => `  ${load}`).join('\n')}`);
}

function withFrontmatter({ title, description, markdown, frontmatter }: Page): string {
  return `---\n${JSON.stringify({ title, description, ...frontmatter })}\n---\n\n${breakHeadings(markdown)}`;
}

function isHome({ path }: Page): boolean {
  return path === 'index.md';
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

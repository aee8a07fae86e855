import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBundle } from '../document/load.js';
import { redocly } from '../document/redocly.js';

const config = fileURLToPath(new URL('redocly.yaml', import.meta.url));
const template = fileURLToPath(new URL('page.hbs', import.meta.url));

/** The page as Redocly renders it from a document. */
export async function renderPage(documentPath: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-'));
  try {
    const document = join(folder, 'document.json');
    const page = join(folder, 'page.html');
    // Of a document that refers to a missing file, build-docs leaves out what is missing and succeeds. Bundling fails.
    await writeBundle(documentPath, document);
    const options = ['--config', config, '--template', template, '--inlineBundle', '--output', page];
    await redocly('build-docs', document, ...options);
    return await readFile(page, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPI3 } from 'openapi-typescript';
import { loadDocument } from '../document/load.js';
import { redocly } from '../document/redocly.js';

const config = fileURLToPath(new URL('redocly.yaml', import.meta.url));
const template = fileURLToPath(new URL('page.hbs', import.meta.url));

/**
 * The page as Redocly renders it from a document.
 *
 * @param change what the rendered document has besides
 */
export async function renderPage(
  documentPath: string,
  change = (document: OpenAPI3): OpenAPI3 => document,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-'));
  try {
    const document = join(folder, 'document.json');
    const page = join(folder, 'page.html');
    // If a document refers to a missing file, build-docs leaves it out and succeeds. Bundling fails.
    await writeFile(document, JSON.stringify(change(await loadDocument(documentPath))));
    const options = ['--config', config, '--template', template, '--inlineBundle', '--output', page];
    await redocly('build-docs', document, ...options);
    return await readFile(page, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

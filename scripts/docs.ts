/** Renders the document into one page that needs no network: `site/index.html`, or the file that is named. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allowOwnScripts } from './docs/allow-own-scripts.js';
import { findLoads } from './docs/find-loads.js';
import { inlineLogo } from './docs/inline-logo.js';
import { linkWithinPage } from './docs/link-within-page.js';
import { renderPage } from './docs/render-page.js';

const defaultFile = fileURLToPath(new URL('../site/index.html', import.meta.url));

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file = defaultFile] = positionals;
  const page = allowOwnScripts(linkWithinPage(inlineLogo(await renderPage())));
  refuseLoads(page);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page);
  console.log(`Wrote ${file} (${Math.ceil(Buffer.byteLength(page) / 1024)} KiB).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function refuseLoads(page: string): void {
  const loads = findLoads(page);
  if (loads.length === 0) return;
  throw new Error(`The page is not written, for it would load:\n${loads.map((load) => `  ${load}`).join('\n')}`);
}

/** Builds the docs site into `site/`, or into the folder that is named. It needs no network to be read. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from './docs/build.js';

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const folder = resolve(positionals[0] ?? fileURLToPath(new URL('../site', import.meta.url)));
  await buildSite(folder);
  console.log(`Wrote ${folder}. To read it: npm run docs:serve`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

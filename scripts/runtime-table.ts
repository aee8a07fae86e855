import { readFile, writeFile } from 'node:fs/promises';
import { rows } from '../test/hostile/rows/rows.js';
import { putBetween } from './runtime-table/put-between.js';
import { renderRuntimeTable } from './runtime-table/render.js';
import { runtimeNames } from './runtime-table/runtime-names.js';

const guide = new URL('../docs/runtimes.md', import.meta.url);

const text = await readFile(guide, 'utf8');
const fresh = putBetween(text, 'runtimes', renderRuntimeTable(rows, await runtimeNames()));
if (!process.argv.includes('--check')) {
  await writeFile(guide, fresh);
} else if (fresh !== text) {
  console.error(
    'The table of runtimes in docs/runtimes.md is not what the rows in test/hostile say. Run `npm run runtime-table`.',
  );
  process.exitCode = 1;
}

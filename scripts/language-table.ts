import { readFile, writeFile } from 'node:fs/promises';
import { clients, generators } from '../test/generators/generators.js';
import { readMeasured, renderDangers, renderGenerators } from './language-table/render.js';
import { putBetween } from './runtime-table/put-between.js';

const guide = new URL('../docs/other-languages.md', import.meta.url);

const text = await readFile(guide, 'utf8');
const withGenerators = putBetween(text, 'generators', await renderGenerators(generators, readMeasured));
const fresh = putBetween(withGenerators, 'dangers', await renderDangers(clients, readMeasured));
if (!process.argv.includes('--check')) {
  await writeFile(guide, fresh);
} else if (fresh !== text) {
  console.error('docs/other-languages.md is not what was measured in test/generators. Run `npm run language-table`.');
  process.exitCode = 1;
}

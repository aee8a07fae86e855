/** Writes the index of error codes into docs/errors.md, or with `--check` compares it. */
import { readFile, writeFile } from 'node:fs/promises';
import { readExamples } from './document/examples.js';
import { loadDocuments } from './document/load.js';
import { renderErrorIndex, withExampleCodes } from './error-index/render.js';
import { mergeErrorReasons } from './generate/error-reasons-model.js';
import { putBetween } from './runtime-table/put-between.js';

const guide = new URL('../docs/errors.md', import.meta.url);

const text = await readFile(guide, 'utf8');
const documents = await loadDocuments();
const examples = [documents.modelarts, documents.iam].flatMap(readExamples);
const reasons = withExampleCodes(mergeErrorReasons(documents), examples);
const fresh = putBetween(text, 'error-index', renderErrorIndex(reasons));
if (!process.argv.includes('--check')) {
  await writeFile(guide, fresh);
} else if (fresh !== text) {
  console.error('The index of codes in docs/errors.md is not what the documents say. Run `npm run error-index`.');
  process.exitCode = 1;
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build.js';
import { drawCharts, type StopAllResults } from './render/charts.js';
import { toMarkdown } from './render/markdown.js';
import type { Report } from './report.js';

const begin = '<!-- The tables are written by `npm run bench -- --write`. -->';
const end = '<!-- end of the tables -->';

/** Puts figures, tables and charts of a report into the docs. */
export async function writeDocs(report: Report): Promise<void> {
  const inDocs = (name: string) => join(root, 'docs', name);
  const page = await readFile(inDocs('performance.md'), 'utf8');
  const [before, rest] = page.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error('docs/performance.md has no place for the tables.');
  await writeFile(inDocs('performance.md'), `${before}${begin}\n\n${toMarkdown(report)}\n\n${end}${after}`);
  await writeFile(inDocs('performance/bench.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  const stopAll: StopAllResults = JSON.parse(await readFile(inDocs('performance/stop-all.json'), 'utf8'));
  for (const [name, svg] of Object.entries(drawCharts(report, stopAll))) {
    await writeFile(inDocs(`performance/${name}`), svg);
  }
}

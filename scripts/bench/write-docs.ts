import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build.js';
import { drawCharts, type StopAllResults } from './render/charts.js';
import { toMarkdown } from './render/markdown.js';
import type { Report, Section } from './report.js';

const begin = '<!-- The tables are written by `npm run bench -- --write`. -->';
const end = '<!-- end of the tables -->';

const sectionOrder = ['http', 'https', 'inProcess', 'start', 'command', 'memory', 'signing', 'bundles'];

const inDocs = (name: string) => join(root, 'docs', name);

/** Puts figures, tables and charts of a report into the docs. Tables that were not measured this time stay as they are. */
export async function writeDocs(measured: Report): Promise<void> {
  const report = { ...measured, sections: await mergeSections(measured.sections) };
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

async function mergeSections(measured: readonly Section[]): Promise<readonly Section[]> {
  const file = inDocs('performance/bench.json');
  const before: Pick<Report, 'sections'> = existsSync(file)
    ? JSON.parse(await readFile(file, 'utf8'))
    : { sections: [] };
  const sections = new Map([...before.sections, ...measured].map((section) => [section.id, section]));
  return sectionOrder.flatMap((id) => sections.get(id) ?? []);
}

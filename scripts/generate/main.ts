/**
 * Writes `src/generated` from the document. With `--check` it writes nothing and fails when a file there is not what
 * the document gives today.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadDocument } from '../document/load.js';
import { renderAll } from './render.js';

const directory = new URL('../../src/generated/', import.meta.url);
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
  const files = await renderAll(await loadDocument());
  if (values.check) await check(files);
  else await write(files);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const name of await readdir(directory)) {
    if (!files.has(name)) await rm(new URL(name, directory));
  }
  for (const [name, text] of files) await writeFile(new URL(name, directory), text);
  console.log(`Wrote ${files.size} files to src/generated.`);
}

async function check(files: ReadonlyMap<string, string>): Promise<void> {
  const present = await readdir(directory);
  const names = new Set([...files.keys(), ...present]);
  const drifted: string[] = [];
  for (const name of names) {
    const current = present.includes(name) ? await readFile(new URL(name, directory), 'utf8') : undefined;
    if (current !== files.get(name)) drifted.push(`src/generated/${name}`);
  }
  if (drifted.length > 0) {
    throw new Error(
      `Not what the document gives:\n${drifted.map((name) => `  ${name}\n`).join('')}` +
        'Run `npm run generate` and commit the result.',
    );
  }
  console.log(`src/generated is what the document gives (${files.size} files).`);
}

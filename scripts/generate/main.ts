/**
 * Writes `src/generated` from the documents. With `--check` it writes nothing and fails when a file there is not what the
 * documents give today.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDocuments } from '../document/load.js';
import { renderAll } from './render.js';

const directory = fileURLToPath(new URL('../../src/generated/', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
  const files = await renderAll(await loadDocuments());
  if (values.check) await check(files);
  else await write(files);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await presentFiles()) {
    if (!files.has(name)) await rm(join(directory, name));
  }
  for (const [name, text] of files) {
    const file = join(directory, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`Wrote ${files.size} files to src/generated.`);
}

async function check(files: ReadonlyMap<string, string>): Promise<void> {
  const present = await presentFiles();
  const names = new Set([...files.keys(), ...present]);
  const drifted: string[] = [];
  for (const name of names) {
    const current = present.includes(name) ? await readFile(join(directory, name), 'utf8') : undefined;
    if (current !== files.get(name)) drifted.push(`src/generated/${name}`);
  }
  if (drifted.length > 0) {
    throw new Error(
      `Not what the documents give:\n${drifted.map((name) => `  ${name}\n`).join('')}` +
        'Run `npm run generate` and commit the result.',
    );
  }
  console.log(`src/generated is what the documents give (${files.size} files).`);
}

/** Named as the map of files names them: relative to the directory, with slashes. */
async function presentFiles(): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(directory, file).replaceAll(sep, '/'));
}

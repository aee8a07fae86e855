/**
 * Compares the documents with those that were released last, in `openapi/released`.
 *
 * - without an argument: fails if a change needs another version, or a list in CHANGELOG
 * - `--print`: prints the changes as CHANGELOG lists them; with `--write`, writes them there
 * - `--release`: makes the documents as they are the released ones
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { documentPath, iamDocumentPath, writeBundle } from '../load.js';
import type { Change } from './change.js';
import { readEdition, renderChanges, writeChanges } from './changelog.js';
import { findChanges } from './compare.js';
import { findObjections } from './verdict.js';

const changelogFile = pathOf('CHANGELOG.md');
const documents = [
  { title: 'ModelArts', path: documentPath, released: pathOf('openapi/released/modelarts.yaml') },
  { title: 'The identity service', path: iamDocumentPath, released: pathOf('openapi/released/iam.yaml') },
];

const flag = { type: 'boolean', default: false } as const;
const { values } = parseArgs({ options: { print: flag, write: flag, release: flag } });

try {
  if (values.release) await release();
  else await compare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function compare(): Promise<void> {
  const changes: Change[] = [];
  const parts: string[] = [];
  for (const { title, path, released } of documents) {
    const found = await findChanges(released, path);
    changes.push(...found);
    parts.push(renderChanges(title, found));
  }
  const text = parts.filter((part) => part !== '').join('\n\n');
  const { version, released } = await versions();
  const changelog = await readFile(changelogFile, 'utf8');
  if (values.write) {
    await writeFile(changelogFile, writeChanges(changelog, version, text));
    console.log(`CHANGELOG.md lists ${changes.length} changes of the documents.`);
    return;
  }
  if (values.print) {
    console.log(text || 'The documents have not changed since the last release.');
    return;
  }
  const edition = readEdition(changelog, version);
  const objections = findObjections({ version, released, edition, changes, text });
  if (objections.length > 0) throw new Error(`${text}\n\n${objections.join('\n')}`.trim());
  console.log(`The documents may be released as ${version}: ${changes.length} changes since the last release.`);
}

/** Both documents have the version of the package. */
async function versions(): Promise<{ readonly version: string; readonly released: string }> {
  const files = [documentPath, pathOf('openapi/released/modelarts.yaml')];
  const [version, released] = await Promise.all(
    files.map(async (file): Promise<string> => parse(await readFile(file, 'utf8')).info.version),
  );
  return { version: version ?? '', released: released ?? '' };
}

async function release(): Promise<void> {
  const { version, released } = await versions();
  const edition = readEdition(await readFile(changelogFile, 'utf8'), version);
  if (version === released && edition?.isReleased) {
    throw new Error(`${version} is released: the document of a release does not change. Raise info.version first.`);
  }
  for (const { path, released: file } of documents) await writeBundle(path, file);
  console.log(`openapi/released has the documents of ${version}.`);
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../../${file}`, import.meta.url));
}

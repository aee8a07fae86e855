import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { expect, inject, test } from 'vitest';
import { inRepository } from './support/repository.js';
import { outputOf, run } from './support/run.js';

const documents = ['iam.json', 'iam.yaml', 'openapi.json', 'openapi.yaml'];
const besideTheCode = ['CHANGELOG.md', 'LICENSE', 'README.md', ...documents, 'package.json'];
const perModule = ['.js', '.d.ts', '.d.ts.map'];

test('the tarball holds the compiled modules, their sources, the documents and the papers, and nothing else', async () => {
  const tarball = inject('tarball');
  const listing = await outputOf(run('tar', ['-tzf', tarball], dirname(tarball)));
  const modules = await listModules(inRepository('src'));
  const expected = [
    ...modules.flatMap((name) => perModule.map((extension) => `package/dist/${name}${extension}`)),
    ...modules.map((name) => `package/src/${name}.ts`),
    ...besideTheCode.map((name) => `package/${name}`),
  ];
  expect(listing.trim().split('\n').sort()).toEqual(expected.sort());
});

test('openapi-fetch and yaml are all that comes along', async () => {
  const text = await readFile(join(inject('project'), 'node_modules/modelarts-processor-tasks/package.json'), 'utf8');
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(text);
  expect(Object.keys(Object(manifest.dependencies))).toEqual([
    '@commander-js/extra-typings',
    'commander',
    'openapi-fetch',
    'string-width',
    'yaml',
  ]);
  for (const kind of [
    'peerDependencies',
    'peerDependenciesMeta',
    'optionalDependencies',
    'bundleDependencies',
    'bundledDependencies',
  ]) {
    expect(manifest).not.toHaveProperty(kind);
  }
});

/** The modules below a folder: `errors/guards`. */
async function listModules(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/').replace(/\.ts$/, ''));
}

import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { expect, inject, test } from 'vitest';
import { inRepository } from './support/repository.js';
import { outputOf, run } from './support/run.js';

const workflows = ['settle-lost-stop', 'stop-and-wait', 'stop-what-runs'].map(
  (name) => `workflows/${name}.arazzo.yaml`,
);
const documents = [
  ...['iam.json', 'iam.yaml', 'openapi.dereferenced.json', 'openapi.json', 'openapi.yaml'],
  ...workflows,
];
const besideTheCode = ['CHANGELOG.md', 'LICENSE', 'README.md', ...documents, 'package.json'];
const programs = [
  ...['index', 'testing/index', 'node/transport/index', 'node/cli/main'],
  ...['node/crypto', 'node/environment', 'node/server', 'node/transport/default-fetch'],
  ...['signing/web-crypto', 'auth/from-env/unavailable', 'testing/server', 'transport/default-fetch'],
];
/** Parts of the command, which are named by what they hold. */
const part = /^package\/dist\/node\/cli\/[\w-]+-[A-Z\d]{8}\.js(\.map)?$/;

test('the tarball holds the bundled files, the declarations, the sources, the documents and the papers, and nothing else', async () => {
  const tarball = inject('tarball');
  const listing = await outputOf(run('tar', ['-tzf', tarball], dirname(tarball)));
  const modules = await listModules(inRepository('src'));
  const expected = [
    ...programs.flatMap((name) => [`package/dist/${name}.js`, `package/dist/${name}.js.map`]),
    ...modules.filter(isDeclared).flatMap((name) => [`package/dist/${name}.d.ts`, `package/dist/${name}.d.ts.map`]),
    ...modules.map((name) => `package/src/${name}.ts`),
    ...besideTheCode.map((name) => `package/${name}`),
  ];
  const listed = listing.trim().split('\n');
  expect(listed.filter((name) => !part.test(name)).sort()).toEqual(expected.sort());
});

test('few packages come along', async () => {
  const text = await readFile(join(inject('project'), 'node_modules/modelarts-processor-tasks/package.json'), 'utf8');
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(text);
  expect(Object.keys(Object(manifest.dependencies))).toEqual([
    '@commander-js/extra-typings',
    'commander',
    'openapi-fetch',
    'string-width',
    'wrap-ansi',
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

/** Variants for Node have the types of those that they take the place of; nobody imports the command. */
function isDeclared(name: string): boolean {
  return !name.startsWith('node/') || (name.startsWith('node/transport/') && name !== 'node/transport/default-fetch');
}

/** The modules below a folder: `errors/guards`. */
async function listModules(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/').replace(/\.ts$/, ''));
}

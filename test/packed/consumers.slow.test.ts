import { cp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { inRepository } from './support/repository.js';
import { outputOf, run, runNode } from './support/run.js';

interface Consumer {
  readonly kind: string;
  /** Its sources, below `consumers`. */
  readonly sources: string;
  /** Turns its folder into what can be run, and says what to run. */
  readonly build: (folder: string) => string | Promise<string>;
}

const typescript = inRepository('node_modules/typescript/bin/tsc');
const esbuild = inRepository('node_modules/.bin/esbuild');

const consumers: readonly Consumer[] = [
  { kind: 'an ES module', sources: 'esm', build: (folder) => join(folder, 'main.mjs') },
  { kind: 'a CommonJS module', sources: 'commonjs', build: (folder) => join(folder, 'main.cjs') },
  { kind: 'TypeScript for Node', sources: 'nodenext', build: compile },
  { kind: 'TypeScript for a bundler', sources: 'bundler', build: checkAndBundle },
];

test.for(consumers)('$kind calls the service and reads the document', async ({ sources, build }) => {
  const folder = join(inject('project'), sources);
  await cp(inRepository(`test/packed/consumers/${sources}`), folder, { recursive: true });
  const file = await build(folder);
  const output = await outputOf(runNode(file, [inject('mockUrl')], dirname(file)));
  const library = join(inject('project'), 'node_modules/modelarts-processor-tasks');
  expect(JSON.parse(output)).toEqual({
    stopped: null,
    failure: { status: 400, code: 'ModelArts.4851', reason: 'not-found' },
    title: JSON.parse(await readFile(join(library, 'openapi.json'), 'utf8')).info.title,
    yaml: await readFile(join(library, 'openapi.yaml'), 'utf8'),
  });
});

async function compile(folder: string): Promise<string> {
  await outputOf(runNode(typescript, ['--project', folder], folder));
  return join(folder, 'built/main.js');
}

async function checkAndBundle(folder: string): Promise<string> {
  await outputOf(runNode(typescript, ['--project', folder], folder));
  // Far from any node_modules, so that only what was bundled can be found.
  const bundle = join(dirname(inject('tarball')), 'bundle/main.mjs');
  const options = ['--bundle', '--format=esm', '--platform=node', '--loader:.yaml=text', `--outfile=${bundle}`];
  await outputOf(run(esbuild, [join(folder, 'main.ts'), ...options], folder));
  return bundle;
}

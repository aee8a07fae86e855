import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';
import { inRepository } from './support/repository.js';
import { outputOf, runNode } from './support/run.js';

const attw = inRepository('node_modules/@arethetypeswrong/cli/dist/index.js');

test('publint has nothing to say, not even a suggestion', async () => {
  const tarball = new Uint8Array(await readFile(inject('tarball'))).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('every entry point resolves to types that are right for it', async () => {
  const tarball = inject('tarball');
  const options = [
    ...['--profile', 'esm-only'],
    // YAML is read as a file: TypeScript cannot import it. JSON it can, so that entry point is checked like the code.
    ...['--exclude-entrypoints', './openapi.yaml', './iam.yaml', './workflows/*'],
    // The library ships its own types; looking for others would ask the registry.
    '--no-definitely-typed',
    ...['--format', 'ascii', '--no-emoji'],
  ];
  const report = await outputOf(runNode(attw, [tarball, ...options], dirname(tarball)));
  // A package without any types has no wrong ones, and passes.
  expect(report).toContain('node16 (from ESM): OK (ESM)');
  expect(report).toContain('bundler: OK');
});

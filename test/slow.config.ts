import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from './support/import-aliases.js';

const mock = 'test/support/prism-setup.ts';
const pack = 'test/packed/support/pack-setup.ts';

/**
 * The slow suites, one project each: `npm run test:docs` and so on. Their files are named `*.slow.test.ts`. The name of this
 * file keeps editors from running them: they look for `vitest.*`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        resolve: { alias: sourceAliases },
        test: { name: 'document', include: slow('document'), testTimeout: 120_000, hookTimeout: 300_000 },
      },
      {
        test: {
          name: 'docs',
          include: slow('docs/**'),
          globalSetup: ['test/docs/site-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'packed',
          include: slow('packed/**'),
          globalSetup: [mock, pack],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'readme',
          include: slow('readme/**'),
          globalSetup: [mock, pack],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'languages',
          include: slow('generators'),
          globalSetup: [mock],
          // Most of them wait for processes, and some for a server that says nothing.
          maxConcurrency: 8,
          testTimeout: 300_000,
          hookTimeout: 1_800_000,
        },
      },
      {
        // They build and generate copies of the project.
        resolve: { alias: sourceAliases },
        test: { name: 'build', include: [...slow('signing'), ...slow('scripts/**')], testTimeout: 120_000 },
      },
      {
        resolve: { alias: sourceAliases },
        test: { name: 'settings', include: slow('settings-judge'), testTimeout: 120_000, hookTimeout: 300_000 },
      },
      {
        resolve: { alias: sourceAliases },
        test: { name: 'terminal', include: slow('node/**'), testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        resolve: { alias: sourceAliases },
        test: {
          name: 'examples',
          include: slow('examples/**'),
          globalSetup: [pack],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      { test: { name: 'mocks', include: slow('mocks'), testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'runtimes', include: slow('runtimes'), testTimeout: 60_000 } },
      {
        test: {
          name: 'soak',
          include: slow('soak/**'),
          globalSetup: ['test/soak/support/setup.ts'],
          // What is measured must not share the machine with another test.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});

function slow(folder: string): string[] {
  return [`test/${folder}/*.slow.test.ts`];
}

import { defineConfig } from 'vitest/config';
import { importAliases } from './test/support/import-aliases.js';

// The suite runs before anything is built; what imports the package by its name gets the sources.
const alias = {
  'modelarts-processor-tasks': new URL('src/index.ts', import.meta.url).pathname,
  ...importAliases('node'),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'client',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/docs/**',
            'test/packed/**',
            'test/readme/**',
            'test/generators/**',
            'test/runtimes/**',
            'test/soak/**',
            'test/settings-judge/**',
            'test/node/cli/terminal.test.ts',
            'test/signing/build.test.ts',
            'test/scripts/generate/drift.test.ts',
          ],
          globalSetup: ['test/support/prism-setup.ts'],
          // Some start programs of their own, on machines that do other work as well.
          testTimeout: 30_000,
        },
      },
      {
        test: { name: 'docs', include: ['test/docs/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        test: {
          name: 'packed',
          include: ['test/packed/**/*.test.ts'],
          globalSetup: ['test/support/prism-setup.ts', 'test/packed/support/pack-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'readme',
          include: ['test/readme/**/*.test.ts'],
          globalSetup: ['test/support/prism-setup.ts', 'test/packed/support/pack-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'generators',
          include: ['test/generators/**/*.test.ts'],
          globalSetup: ['test/support/prism-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        // They build and generate copies of the project, which takes long.
        resolve: { alias },
        test: {
          name: 'build',
          include: ['test/signing/build.test.ts', 'test/scripts/generate/drift.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        // Real tools judge the same settings; installing them takes long.
        resolve: { alias },
        test: {
          name: 'settings',
          include: ['test/settings-judge/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: { name: 'terminal', include: ['test/node/cli/terminal.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        test: { name: 'runtimes', include: ['test/runtimes/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'soak',
          include: ['test/soak/**/*.test.ts'],
          globalSetup: ['test/soak/support/setup.ts'],
          // What is measured must not share the machine with another test.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { sourceAliases } from './test/support/import-aliases.js';

/** The fast suite: what `npm test`, `npx vitest` and an editor run. The slow suites are in test/slow.config.ts. */
export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    name: 'client',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.slow.test.ts'],
    globalSetup: ['test/support/prism-setup.ts'],
    // Much of the suite waits for sockets and processes; by default one core would stay idle.
    maxWorkers: '100%',
    maxConcurrency: 16,
    // A worker imports the sources once. So a test leaves nothing behind; what stubs would leave is undone here.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // Some start programs of their own, on machines that do other work as well.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

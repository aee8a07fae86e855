import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleLibrary } from '../../scripts/build/bundle-library.js';
import { inRepository } from '../packed/support/repository.js';
import { bundle } from './support/bundle.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'));
  await bundleLibrary(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const program = (from: string) => `import { createClient, token } from ${JSON.stringify(from)};
  const client = createClient({ region: 'eu-de', auth: token('MIIExampleToken'), projectId: 'project' });
  await client.stopProcessorTaskVersion({ task_id: 'task', version_id: 'version' });`;

describe('what is published', () => {
  test('loses unused code in a bundle nearly as well as the sources, module by module', async () => {
    const { outputFiles } = await build({
      stdin: { contents: program(join(folder, 'index.js')), resolveDir: import.meta.dirname },
      write: false,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      external: ['#*'],
      nodePaths: [inRepository('node_modules')],
      tsconfigRaw: {},
    });
    const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    const { size: sizeOfSources } = await bundle(program('modelarts-processor-tasks'));
    expect(size / sizeOfSources).toBeLessThan(1.02);
  });

  test('has readable names and lines, and maps to the sources', async () => {
    const code = await readFile(join(folder, 'index.js'), 'utf8');
    expect(code).toMatch(/^(async )?function createClient\d?\(/m);
    const { sources } = JSON.parse(await readFile(join(folder, 'index.js.map'), 'utf8'));
    expect(Array.from(Object(sources), String)).toContainEqual(expect.stringMatching(/\/src\/client\.ts$/));
  });
});

import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type Compiler, compile, compilers, silent } from '../types/support/compile.js';
import { inRepository } from './support/repository.js';

// Each test starts a compiler, which keeps one core busy.
vi.setConfig({ maxConcurrency: 2 });

const versions: Readonly<Record<Compiler, RegExp>> = {
  'typescript-5.4': /^Version 5\.4\./,
  typescript: /^Version 5\.9\./,
  'typescript-6': /^Version 6\./,
  'typescript-7': /^Version 7\./,
};

const modules = [
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
];

const browser = { environment: 'dom', lib: ['ES2022', 'DOM'], types: [] };
const node = { environment: 'node', lib: ['ES2022'], types: ['node'] };

const settings = [
  { ...browser, skipLibCheck: true, exactOptionalPropertyTypes: false },
  { ...browser, skipLibCheck: false, exactOptionalPropertyTypes: false },
  { ...browser, skipLibCheck: false, exactOptionalPropertyTypes: true },
  { ...node, skipLibCheck: true, exactOptionalPropertyTypes: false },
  { ...node, skipLibCheck: false, exactOptionalPropertyTypes: false },
];

const cells = compilers.flatMap((compiler) =>
  modules.flatMap((module) => settings.map((setting) => ({ compiler, ...module, ...setting }))),
);

const folder = join(inject('project'), 'types');

beforeAll(async () => {
  await cp(inRepository('test/types/cases'), join(folder, 'cases'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
});

describe('the packed declarations are what the cases say', () => {
  test.concurrent.for(cells)(
    '$compiler, $moduleResolution, $environment, skipLibCheck $skipLibCheck, exact $exactOptionalPropertyTypes',
    async ({ compiler, environment, ...options }, { expect }) => {
      const name = ['tsconfig', compiler, environment, ...Object.values(options).map(String), 'json'].join('.');
      const config = {
        compilerOptions: { target: 'ES2022', strict: true, noEmit: true, ...options },
        files: [`cases/environments/${environment}.ts`],
        include: ['cases/*', 'cases/support/*'],
      };
      await writeFile(join(folder, name), JSON.stringify(config));
      expect(await compile(compiler, folder, '--project', name)).toEqual(silent);
    },
  );
});

test.for(compilers)('%s is of the version that its name says', async (compiler) => {
  expect((await compile(compiler, folder, '--version')).stdout).toMatch(versions[compiler]);
});

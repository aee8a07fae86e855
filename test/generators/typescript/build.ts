import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Build, Generator } from '../generator.js';
import { generate, openapiGeneratorVersion, schemaNameIsNull } from '../support/openapi-generator.js';
import { redoclyGenerate } from '../support/redocly.js';
import { succeed } from '../support/run.js';
import { oncePer, pinned, type Workspace } from '../support/workspace.js';

const compiled = '`tsc` with `strict`, `noUncheckedIndexedAccess`';
const exact = `${compiled}, \`exactOptionalPropertyTypes\``;
const exactly = ['--exactOptionalPropertyTypes'];

export const openapiGeneratorTypescript: Generator = {
  language: 'TypeScript',
  name: 'OpenAPI Generator, `typescript-fetch`',
  folder: 'typescript/openapi-generator',
  program: 'program.ts',
  options: '`importFileExtension=.js`',
  compiled,
  warnings: [schemaNameIsNull],
  lacks:
    'Give it keys by a function: a string goes into `Authorization` as well. Its code does not compile under `exactOptionalPropertyTypes`',
  add: 'check ids; `redirect: "error"`, `signal`',
  async build(workspace) {
    const cwd = workspace.path('typescript', 'openapi-generator');
    const options = ['-g', 'typescript-fetch', '--additional-properties', 'importFileExtension=.js'];
    const warnings = await generate(workspace, join(cwd, 'modelarts'), options);
    return { ...(await compile(workspace, 'openapi-generator')), version: openapiGeneratorVersion, warnings };
  },
};

export const heyApi: Generator = {
  language: 'TypeScript',
  name: 'hey-api',
  folder: 'typescript/hey-api',
  program: 'program.ts',
  options: '',
  compiled,
  warnings: [],
  lacks: 'Nothing throws unless `throwOnError` says so. Its code does not compile under `exactOptionalPropertyTypes`',
  add: 'check ids; `redirect: "error"`, `signal`, `parseAs: "json"`',
  async build(workspace) {
    const modules = await install(workspace);
    const cwd = workspace.path('typescript', 'hey-api');
    const { stderr } = await succeed(
      process.execPath,
      [join(modules, '@hey-api/openapi-ts/bin/run.js'), '--input', workspace.document, '--output', 'modelarts'],
      { cwd },
    );
    const version = await pinned('typescript/package.json', /"@hey-api\/openapi-ts": "(.+)"/);
    return { ...(await compile(workspace, 'hey-api')), version, warnings: readLines(stderr) };
  },
};

export const orval: Generator = {
  language: 'TypeScript',
  name: 'orval, `fetch`',
  folder: 'typescript/orval',
  program: 'program.ts',
  options: '`client: "fetch"`',
  compiled: exact,
  warnings: [],
  lacks: 'It repeats `version_id` of a list, does not encode ids in a path, and does not throw: check `status`',
  add: 'encode and check ids; `redirect: "error"`, `signal`',
  async build(workspace) {
    const modules = await install(workspace);
    const cwd = workspace.path('typescript', 'orval');
    const { stderr } = await succeed(process.execPath, [join(modules, 'orval/dist/bin/orval.js')], { cwd });
    const version = await pinned('typescript/package.json', /"orval": "(.+)"/);
    return { ...(await compile(workspace, 'orval', exactly)), version, warnings: readLines(stderr) };
  },
};

export const redoclyTypescript: Generator = {
  language: 'TypeScript',
  name: 'Redocly, `typescript`',
  folder: 'typescript/redocly',
  program: 'program.ts',
  options: '',
  compiled: exact,
  warnings: [],
  lacks: 'It repeats `version_id` of a list',
  add: 'check ids; `redirect: "error"`, `timeout`, `parseAs: "json"`',
  async build(workspace) {
    const output = workspace.path('typescript', 'redocly', 'modelarts.ts');
    const generated = await redoclyGenerate(workspace, 'typescript', output);
    return { ...(await compile(workspace, 'redocly', exactly)), ...generated };
  },
};

/** The client of this package, which the generated ones are compared with. It is generated when the package is built. */
export const ownClient: Generator = {
  language: 'TypeScript',
  name: 'modelarts-processor-tasks',
  folder: 'typescript/own',
  program: 'program.ts',
  options: '',
  compiled: exact,
  warnings: [],
  lacks: '',
  add: 'nothing',
  async build(workspace) {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    await symlink(root, join(await install(workspace), 'modelarts-processor-tasks'));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { ...(await compile(workspace, 'own', exactly)), version, warnings: [] };
  },
};

const install = oncePer(async (workspace) => {
  const cwd = workspace.path('typescript');
  await succeed('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd });
  return join(cwd, 'node_modules');
});

async function compile(
  workspace: Workspace,
  name: string,
  options: readonly string[] = [],
): Promise<Pick<Build, 'command' | 'args' | 'cwd'>> {
  const modules = await install(workspace);
  const cwd = workspace.path('typescript');
  const project = { extends: '../tsconfig.json', include: ['**/*.ts'] };
  await writeFile(join(cwd, name, 'tsconfig.json'), JSON.stringify(project));
  await succeed(process.execPath, [join(modules, 'typescript/bin/tsc'), '--project', name, ...options], { cwd });
  return { command: process.execPath, args: [join('out', name, 'program.js')], cwd };
}

function readLines(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '');
}

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Build, Generator } from '../generator.js';
import { generate, openapiGeneratorVersion, schemaNameIsNull } from '../support/openapi-generator.js';
import { succeed } from '../support/run.js';
import { pinned, type Workspace } from '../support/workspace.js';

const compiled = '`go vet`, `go build`';

export const oapiCodegen: Generator = {
  language: 'Go',
  name: 'oapi-codegen',
  folder: 'go/oapi-codegen',
  program: 'main.go',
  options: '`-generate types,client`',
  compiled,
  warnings: [],
  lacks: 'An error response is no Go error: check `JSON200`. The token needs a request editor',
  add: 'check ids; `http.Client{Timeout, CheckRedirect}`',
  async build(workspace) {
    const output = workspace.path('go', 'oapi-codegen', 'modelarts', 'modelarts.gen.go');
    await mkdir(dirname(output), { recursive: true });
    const options = ['-generate', 'types,client', '-package', 'modelarts', '-o', output];
    const { stdout, stderr } = await tool(workspace, ['oapi-codegen', ...options, workspace.document]);
    return {
      ...(await compile(workspace, 'oapi-codegen')),
      version: await pinned('go/go.mod', /oapi-codegen\/v2 v(\S+)/),
      warnings: readLines(stdout + stderr),
    };
  },
};

export const ogen: Generator = {
  language: 'Go',
  name: 'ogen',
  folder: 'go/ogen',
  program: 'main.go',
  options: '',
  compiled,
  warnings: [
    {
      says: /^INFO\tconvenient\tGenerating convenient error response/,
      reason: 'It says that the `default` response becomes an error of Go.',
    },
    {
      says: /^INFO\tschemagen\tType is not defined, using any/,
      reason: 'The provider does not say what `result` of a task holds.',
    },
  ],
  lacks: 'The strictest types: one for each documented response, the others are Go errors',
  add: 'check ids; `http.Client{Timeout, CheckRedirect}`',
  async build(workspace) {
    const target = workspace.path('go', 'ogen', 'modelarts');
    const options = ['--target', target, '--package', 'modelarts', '--clean'];
    const { stdout, stderr } = await tool(workspace, ['ogen', ...options, workspace.document]);
    return {
      ...(await compile(workspace, 'ogen')),
      version: await pinned('go/go.mod', /ogen-go\/ogen v(\S+)/),
      warnings: readLines(stdout + stderr),
    };
  },
};

export const openapiGeneratorGo: Generator = {
  language: 'Go',
  name: 'OpenAPI Generator, `go`',
  folder: 'go/openapi-generator',
  program: 'main.go',
  options: '`disallowAdditionalPropertiesIfNotPresent=false`',
  compiled,
  warnings: [schemaNameIsNull],
  lacks: 'Without the option, its models refuse a response with an unknown property.',
  add: 'check ids; `http.Client{Timeout, CheckRedirect}`',
  async build(workspace) {
    const output = workspace.path('go', 'openapi-generator', 'modelarts');
    const properties = 'packageName=modelarts,withGoMod=false,disallowAdditionalPropertiesIfNotPresent=false';
    const options = ['-g', 'go', '--additional-properties', properties];
    const warnings = await generate(workspace, output, [...options, '--global-property', models]);
    return { ...(await compile(workspace, 'openapi-generator')), version: openapiGeneratorVersion, warnings };
  },
};

/** Its own tests and docs are of no use here. */
const models = 'apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false';

/** Runs a generator that is a tool of the module, so that go.sum pins it. */
function tool(workspace: Workspace, args: readonly string[]) {
  return succeed('go', ['tool', ...args], { cwd: workspace.path('go') });
}

async function compile(workspace: Workspace, name: string): Promise<Pick<Build, 'command' | 'args' | 'cwd'>> {
  const cwd = workspace.path('go');
  await succeed('go', ['vet', `./${name}/...`], { cwd });
  await succeed('go', ['build', '-o', `bin/${name}`, `./${name}`], { cwd });
  return { command: workspace.path('go', 'bin', name), args: [], cwd };
}

/** What Go itself downloads says nothing of the document. */
function readLines(output: string): string[] {
  return output.split('\n').filter((line) => line !== '' && !line.startsWith('go: downloading '));
}

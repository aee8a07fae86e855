import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Build, Generator } from '../generator.js';
import { generate, openapiGeneratorVersion, schemaNameIsNull } from '../support/openapi-generator.js';
import { succeed } from '../support/run.js';
import { oncePer, pinned, type Workspace } from '../support/workspace.js';

const compiled = '`cargo build`, warnings listed';

// What is compiled once serves the next run as well. CI begins with an empty one.
const target = fileURLToPath(new URL('../../../node_modules/.cache/generators-target', import.meta.url));
const env = { CARGO_TARGET_DIR: target };

const renamed = 'Rust spells names differently. On the wire they stay as they are.';

export const openapiGeneratorRust: Generator = {
  language: 'Rust',
  name: 'OpenAPI Generator, `rust`',
  folder: 'rust/openapi-generator',
  program: 'src/main.rs',
  options: '`--openapi-normalizer SECURITY_SCHEMES_FILTER=key:token`',
  compiled,
  warnings: [
    schemaNameIsNull,
    { says: /AbstractRustCodegen - \S+ cannot be used as a enum variant name\. Renamed to \S+$/, reason: renamed },
    { says: /AbstractRustCodegen - \S+ cannot be used as a field\/variable name\. Renamed to \S+$/, reason: renamed },
    { says: /AbstractRustCodegen - \S+ cannot be used as a parameter name\. Renamed to \S+$/, reason: renamed },
    { says: /AbstractRustCodegen - \S+ cannot be used as a model name\. Renamed to \S+$/, reason: renamed },
    {
      says: /^variant `[A-Z_]+` should have an upper camel case name/,
      reason: 'rustc says so of the names that the document gives to values. They suit most other languages.',
    },
  ],
  lacks: 'The status of a success is not available. All errors of a call have one type, whatever the status',
  add: 'check ids; `reqwest::Client` with a `timeout` and `Policy::none()`',
  async build(workspace) {
    const warnings = await openapiGeneratorClient(workspace);
    const compiled = await compile(workspace, 'with-openapi-generator');
    return { ...compiled, version: openapiGeneratorVersion, warnings: [...warnings, ...compiled.warnings] };
  },
};

export const progenitor: Generator = {
  language: 'Rust',
  name: 'progenitor',
  folder: 'rust/progenitor',
  program: 'src/main.rs',
  options: 'errors rewritten to `4XX` and `5XX` on a copy',
  compiled,
  warnings: [],
  lacks:
    'It repeats `version_id` of a list. It refuses ids that the pattern refuses. `Client::new` has a limit of 15 s, but cannot take a token',
  add: '`reqwest::Client` with a `timeout` and `Policy::none()`',
  async build(workspace) {
    const warnings = await progenitorClient(workspace);
    const version = await pinned('rust/Cargo.lock', /name = "progenitor"\nversion = "(.+)"/);
    const compiled = await compile(workspace, 'with-progenitor');
    return { ...compiled, version, warnings: [...warnings, ...compiled.warnings] };
  },
};

const openapiGeneratorClient = oncePer((workspace) =>
  generate(workspace, workspace.path('rust', 'openapi-generator', 'modelarts'), [
    '-g',
    'rust',
    '--package-name',
    'modelarts',
    // Without this the client has one key for both schemes, and sends the token as a signature as well.
    '--openapi-normalizer',
    'SECURITY_SCHEMES_FILTER=key:token',
  ]),
);

const progenitorClient = oncePer(async (workspace) => {
  // The workspace of Cargo is not whole before this client is there.
  await openapiGeneratorClient(workspace);
  const cwd = workspace.path('rust');
  const input = await readFile(workspace.documentJson, 'utf8');
  const { stdout: document } = await succeed(process.execPath, ['progenitor/rewrite.mjs'], { cwd, input });
  const { stdout, stderr } = await succeed('cargo', ['run', '--locked', '--quiet', '--package', 'generate'], {
    cwd,
    env,
    input: document,
  });
  await writeFile(join(cwd, 'progenitor', 'src', 'modelarts.rs'), stdout);
  return stderr.split('\n').filter((line) => line !== '');
});

async function compile(workspace: Workspace, name: string): Promise<Omit<Build, 'version'>> {
  const cwd = workspace.path('rust');
  const options = ['--locked', '--message-format', 'short', '--package', name];
  const { stderr } = await succeed('cargo', ['build', ...options], { cwd, env });
  const warnings = [...stderr.matchAll(/: warning: (.*)$/gm)].map(([, warning = '']) => warning);
  return { warnings, command: join(target, 'debug', name), args: [], cwd };
}

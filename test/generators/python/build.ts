import { delimiter, join } from 'node:path';
import type { Generator } from '../generator.js';
import { generate, openapiGeneratorVersion, schemaNameIsNull } from '../support/openapi-generator.js';
import { redoclyGenerate } from '../support/redocly.js';
import { succeed } from '../support/run.js';
import { oncePer, pinned, type Workspace } from '../support/workspace.js';

const compiled = '`mypy --strict`';

export const openapiGeneratorPython: Generator = {
  language: 'Python',
  name: 'OpenAPI Generator, `python`',
  folder: 'python/openapi-generator',
  program: 'program.py',
  options: '',
  compiled,
  warnings: [
    schemaNameIsNull,
    {
      says: 'o.o.c.l.AbstractPythonCodegen - Codegen property is null (e.g. map/dict of undefined type). Default to typing.Any.',
      reason: 'The provider does not say what the values of `params` and `result` are.',
    },
  ],
  lacks: 'It makes a success of a body that it cannot read',
  add: 'check ids; `retries = Retry(0, redirect=False)`, `_request_timeout`, and the content type, for which it needs `…_with_http_info`',
  async build(workspace) {
    const cwd = workspace.path('python', 'openapi-generator');
    const options = ['-g', 'python', '--package-name', 'modelarts_og'];
    const warnings = await generate(workspace, join(cwd, 'generated'), options);
    const env = { PYTHONPATH: join(cwd, 'generated') };
    return { ...(await check(workspace, cwd, env)), version: openapiGeneratorVersion, warnings, env };
  },
};

export const openapiPythonClient: Generator = {
  language: 'Python',
  name: 'openapi-python-client',
  folder: 'python/openapi-python-client',
  program: 'program.py',
  options: '`--meta none`',
  compiled,
  // It fails on a warning.
  warnings: [],
  lacks:
    'It repeats `version_id` of a list. An undocumented body raises an error of the JSON parser, without the status.',
  add: 'check ids; `timeout`',
  async build(workspace) {
    const cwd = workspace.path('python', 'openapi-python-client');
    const binaries = await install(workspace);
    await succeed(
      join(binaries, 'openapi-python-client'),
      ['generate', '--path', workspace.document, '--meta', 'none', '--output-path', 'modelarts', '--fail-on-warning'],
      // It formats what it generated with the ruff it finds there, and warns when it finds none.
      { cwd, env: { PATH: [binaries, process.env.PATH].join(delimiter) } },
    );
    const version = await pinned('python/requirements.txt', /^openapi-python-client==(\S+)/m);
    return { ...(await check(workspace, cwd)), version, warnings: [] };
  },
};

export const redoclyPython: Generator = {
  language: 'Python',
  name: 'Redocly, `python`',
  folder: 'python/redocly',
  program: 'program.py',
  options: '',
  compiled,
  warnings: [],
  lacks: 'It repeats `version_id` of a list. `decode` makes an error body typed',
  add: 'check ids; middleware that refuses what is not JSON',
  async build(workspace) {
    const cwd = workspace.path('python', 'redocly');
    const generated = await redoclyGenerate(workspace, 'python', join(cwd, 'modelarts.ts'));
    return { ...(await check(workspace, cwd)), ...generated };
  },
};

const install = oncePer(async (workspace) => {
  const cwd = workspace.path('python');
  const binaries = join(cwd, 'venv', 'bin');
  await succeed('python3', ['-m', 'venv', 'venv'], { cwd });
  await succeed(join(binaries, 'pip'), ['install', '--quiet', '--requirement', 'requirements.txt'], { cwd });
  return binaries;
});

async function check(workspace: Workspace, cwd: string, env?: Readonly<Record<string, string>>) {
  const binaries = await install(workspace);
  await succeed(
    join(binaries, 'mypy'),
    ['--strict', '--config-file', '../mypy.ini', '--cache-dir', '../mypy', 'program.py'],
    { cwd, env },
  );
  return { command: join(binaries, 'python'), args: ['program.py'], cwd };
}

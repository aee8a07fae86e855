import { cp } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Generator } from '../generator.js';
import { generate, openapiGeneratorVersion, schemaNameIsNull } from '../support/openapi-generator.js';
import { succeed } from '../support/run.js';

export const openapiGeneratorKotlin: Generator = {
  language: 'Kotlin',
  name: 'OpenAPI Generator, `kotlin`',
  folder: 'kotlin/openapi-generator',
  program: 'Program.kt',
  options: '',
  compiled: '`kotlinc -Werror`',
  warnings: [schemaNameIsNull],
  lacks: 'An exception holds the error body as text. Tokens are global: `ApiClient.apiKey`.',
  add: 'check ids; `OkHttpClient` with `followRedirects(false)`',
  async build(workspace) {
    const cwd = workspace.path('kotlin', 'openapi-generator');
    const warnings = await generate(workspace, join(cwd, 'modelarts'), ['-g', 'kotlin']);
    // It generates a project of Gradle; ours names the same dependencies to Maven.
    await cp(join(cwd, 'Program.kt'), join(cwd, 'modelarts', 'src', 'main', 'kotlin', 'Program.kt'));
    await succeed('mvn', ['--batch-mode', '--quiet', 'package'], { cwd });
    const args = ['-cp', [join('target', 'classes'), join('target', 'lib', '*')].join(delimiter), 'ProgramKt'];
    return { version: openapiGeneratorVersion, warnings, command: 'java', args, cwd };
  },
};

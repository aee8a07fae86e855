import { delimiter, join } from 'node:path';
import type { Generator } from '../generator.js';
import { dependencyPlugin, generate, openapiGeneratorVersion, schemaNameIsNull } from '../support/openapi-generator.js';
import { succeed } from '../support/run.js';

export const openapiGeneratorJava: Generator = {
  language: 'Java',
  name: 'OpenAPI Generator, `java`',
  folder: 'java/openapi-generator',
  program: 'Program.java',
  options: '`--library native`',
  compiled: '`javac -Xlint:all,-deprecation -Werror`',
  warnings: [
    schemaNameIsNull,
    {
      says: 'o.o.c.languages.AbstractJavaCodegen - Ignoring complex example on request body',
      reason: 'The README that it generates leaves the body out of an example call.',
    },
  ],
  lacks: 'An exception holds the error body as text. It has no keys: the token needs a request interceptor',
  add: 'check ids; `setReadTimeout`',
  async build(workspace) {
    const cwd = workspace.path('java', 'openapi-generator');
    const warnings = await generate(workspace, join(cwd, 'modelarts'), ['-g', 'java', '--library', 'native']);
    // The generated project names the versions of all it needs.
    const copy = [
      `${dependencyPlugin}:copy-dependencies`,
      '-DincludeScope=compile',
      `-DoutputDirectory=${join(cwd, 'lib')}`,
    ];
    await succeed('mvn', ['--batch-mode', '--file=modelarts/pom.xml', ...copy], { cwd });
    const sources = ['.', join('modelarts', 'src', 'main', 'java')].join(delimiter);
    // The generated ApiClient calls a deprecated method of Jackson.
    const options = [
      '-Xlint:all,-deprecation',
      '-Werror',
      '-cp',
      join('lib', '*'),
      '--source-path',
      sources,
      '-d',
      'classes',
    ];
    await succeed('javac', [...options, 'Program.java'], { cwd });
    const args = ['-cp', ['classes', join('lib', '*')].join(delimiter), 'Program'];
    return { version: openapiGeneratorVersion, warnings, command: 'java', args, cwd };
  },
};

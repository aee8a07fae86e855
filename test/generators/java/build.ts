import { delimiter, join } from 'node:path';
import type { Language } from '../language.js';
import { dependencyPlugin, generate } from '../support/openapi-generator.js';
import { succeed } from '../support/run.js';

export const java: Language = {
  name: 'Java',
  knownWarnings: [
    // Any named example of a success is answered by this, in every language: the generator looks up the name of each as
    // if it were a reference. Nothing is missing from what it generates.
    'o.o.codegen.utils.ModelUtils - Failed to get the schema name: null',
    // The README that it generates shows an example call, and leaves the body out of it.
    'o.o.c.languages.AbstractJavaCodegen - Ignoring complex example on request body',
  ],
  accepted: '200 {}',
  async build(workspace) {
    const directory = await workspace.copy('java');
    const warnings = await generate(workspace, directory, ['-g', 'java', '--library', 'native']);
    // The generated project names the versions of all it needs.
    await succeed(
      'mvn',
      [
        '--batch-mode',
        '--file=modelarts/pom.xml',
        `${dependencyPlugin}:copy-dependencies`,
        '-DincludeScope=compile',
        `-DoutputDirectory=${join(directory, 'lib')}`,
      ],
      { cwd: directory },
    );
    const sources = ['.', join('modelarts', 'src', 'main', 'java')].join(delimiter);
    await succeed('javac', ['-cp', join('lib', '*'), '--source-path', sources, '-d', 'classes', 'Stop.java'], {
      cwd: directory,
    });
    const classPath = ['classes', join('lib', '*')].join(delimiter);
    return { warnings, command: 'java', args: ['-cp', classPath, 'Stop'], cwd: directory };
  },
};

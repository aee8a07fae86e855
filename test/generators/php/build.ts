import { join } from 'node:path';
import type { Generator } from '../generator.js';
import { generate, openapiGeneratorVersion, schemaNameIsNull } from '../support/openapi-generator.js';
import { succeed } from '../support/run.js';

/** Whatever PHP has to say ends up on stderr. */
const strict = ['-d', 'error_reporting=E_ALL', '-d', 'display_errors=stderr', '-d', 'zend.assertions=1'];

export const openapiGeneratorPhp: Generator = {
  language: 'PHP',
  name: 'OpenAPI Generator, `php`',
  folder: 'php/openapi-generator',
  program: 'program.php',
  options: '',
  compiled: '`php -l` with `error_reporting=E_ALL`, `strict_types`',
  warnings: [schemaNameIsNull],
  lacks: 'It refuses ids that the pattern refuses',
  add: 'Guzzle with `allow_redirects` off and a `timeout`',
  async build(workspace) {
    const cwd = workspace.path('php', 'openapi-generator');
    const warnings = await generate(workspace, join(cwd, 'modelarts'), ['-g', 'php']);
    const check = `find program.php modelarts/lib -name '*.php' -print0 | xargs -0 -n 1 php ${strict.join(' ')} -l`;
    const { stderr } = await succeed('bash', ['-c', `${check} > /dev/null`], { cwd });
    if (stderr !== '') throw new Error(stderr);
    return { version: openapiGeneratorVersion, warnings, command: 'php', args: [...strict, 'program.php'], cwd };
  },
};

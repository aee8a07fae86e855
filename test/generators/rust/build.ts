import { join } from 'node:path';
import type { Language } from '../language.js';
import { generate } from '../support/openapi-generator.js';
import { succeed } from '../support/run.js';

export const rust: Language = {
  name: 'Rust',
  knownWarnings: [
    // As for Java.
    'o.o.codegen.utils.ModelUtils - Failed to get the schema name: null',
    // Each name that is not in Rust's own spelling, and each media type, is spelled anew and reported. All of them stay as
    // they are on the wire.
    'o.o.c.languages.AbstractRustCodegen - 0 cannot be used as a enum variant name. Renamed to Variant0',
    'o.o.c.languages.AbstractRustCodegen - 1 cannot be used as a enum variant name. Renamed to Variant1',
    'o.o.c.languages.AbstractRustCodegen - 2 cannot be used as a enum variant name. Renamed to Variant2',
    'o.o.c.languages.AbstractRustCodegen - 3 cannot be used as a enum variant name. Renamed to Variant3',
    'o.o.c.languages.AbstractRustCodegen - 4 cannot be used as a enum variant name. Renamed to Variant4',
    'o.o.c.languages.AbstractRustCodegen - type cannot be used as a field/variable name. Renamed to r#type',
    'o.o.c.languages.AbstractRustCodegen - ApplicationJson cannot be used as a model name. Renamed to ApplicationSlashJson',
    'o.o.c.languages.AbstractRustCodegen - retry_after cannot be used as a field/variable name. Renamed to retry_after',
    'o.o.c.languages.AbstractRustCodegen - retry_after cannot be used as a parameter name. Renamed to retry_after',
    'o.o.c.languages.AbstractRustCodegen - x_request_id cannot be used as a field/variable name. Renamed to x_request_id',
    'o.o.c.languages.AbstractRustCodegen - x_request_id cannot be used as a parameter name. Renamed to x_request_id',
  ],
  // The generated client keeps the status of a success to itself.
  accepted: '{}',
  async build(workspace) {
    const directory = await workspace.copy('rust');
    const warnings = await generate(workspace, directory, [
      '-g',
      'rust',
      '--package-name',
      'modelarts',
      // Without this the client has one key for both schemes, and sends the token as a signature too.
      '--openapi-normalizer',
      'SECURITY_SCHEMES_FILTER=key:token',
    ]);
    await succeed('cargo', ['build', '--locked', '--quiet'], { cwd: directory });
    return { warnings, command: join(directory, 'target', 'debug', 'stop'), args: [], cwd: directory };
  },
};

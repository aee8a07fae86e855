import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../language.js';
import { succeed } from '../support/run.js';

const generator = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2';

export const go: Language = {
  name: 'Go',
  knownWarnings: [],
  accepted: '200 map[]',
  async build(workspace) {
    const directory = await workspace.copy('go');
    await mkdir(join(directory, 'modelarts'));
    const target = ['-package', 'modelarts', '-o', 'modelarts/modelarts.gen.go'];
    const { stdout, stderr } = await succeed(
      'go',
      ['run', generator, '-generate', 'types,client', ...target, workspace.document],
      { cwd: directory },
    );
    await succeed('go', ['vet', './...'], { cwd: directory });
    await succeed('go', ['build', '-o', 'stop', '.'], { cwd: directory });
    return { warnings: readWarnings(stdout + stderr), command: join(directory, 'stop'), args: [], cwd: directory };
  },
};

/** The generator is silent when it has nothing to say; what Go itself downloads says nothing of the document. */
function readWarnings(output: string): string[] {
  return output.split('\n').filter((line) => line !== '' && !line.startsWith('go: downloading '));
}

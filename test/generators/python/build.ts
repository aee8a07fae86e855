import { delimiter, join } from 'node:path';
import type { Language } from '../language.js';
import { succeed } from '../support/run.js';

export const python: Language = {
  name: 'Python',
  // The generator is told to fail on a warning.
  knownWarnings: [],
  accepted: '200 {}',
  async build(workspace) {
    const directory = await workspace.copy('python');
    const binaries = join(directory, 'venv', 'bin');
    await succeed('python3', ['-m', 'venv', 'venv'], { cwd: directory });
    await succeed(join(binaries, 'pip'), ['install', '--quiet', '--requirement', 'requirements.txt'], {
      cwd: directory,
    });
    await succeed(
      join(binaries, 'openapi-python-client'),
      ['generate', '--path', workspace.document, '--meta', 'none', '--output-path', 'modelarts', '--fail-on-warning'],
      // It formats what it generated with the ruff it finds there, and warns when it finds none.
      { cwd: directory, env: { PATH: [binaries, process.env.PATH].join(delimiter) } },
    );
    return { warnings: [], command: join(binaries, 'python'), args: ['stop.py'], cwd: directory };
  },
};

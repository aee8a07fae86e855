import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { succeed } from './run.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const redocly = fileURLToPath(new URL('../../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
const generators = fileURLToPath(new URL('../', import.meta.url));

/** A temporary folder in which clients are generated and built. */
export interface Workspace {
  /** The bundled document, as users find it in the package. */
  readonly document: string;
  /** Copies a folder of the tests into the workspace, where generated files may join it. */
  copy(folder: string): Promise<string>;
  remove(): Promise<void>;
}

export async function createWorkspace(): Promise<Workspace> {
  const directory = await mkdtemp(join(tmpdir(), 'modelarts-generators-'));
  const document = join(directory, 'openapi.yaml');
  await succeed(process.execPath, [redocly, 'bundle', 'modelarts', '--output', document], { cwd: root });
  return {
    document,
    copy: async (folder) => {
      const copied = join(directory, folder);
      await cp(join(generators, folder), copied, { recursive: true });
      return copied;
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

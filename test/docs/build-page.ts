import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs what `npm run docs` runs, into a folder of its own that must be removed. */
export async function buildPage(): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-'));
  const file = join(folder, 'index.html');
  await promisify(execFile)(join(root, 'node_modules/.bin/tsx'), [join(root, 'scripts/docs.ts'), file]);
  return { folder, file };
}

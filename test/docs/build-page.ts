import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs what `npm run docs` runs, but writes the page to a file of the test's own. */
export async function buildPage(file: string): Promise<void> {
  await promisify(execFile)(join(root, 'node_modules/.bin/tsx'), [join(root, 'scripts/docs.ts'), file]);
}

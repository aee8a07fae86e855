import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/** Runs the Redocly CLI and gives what it prints to standard output; a failure rejects with all it printed. */
export async function redocly(...options: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...options], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

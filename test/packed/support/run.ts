import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a program ended, and all that it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder to its end. */
export async function run(
  command: string,
  args: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const env = { ...process.env, ...variables };
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Runs a JavaScript file with the same Node as the tests. */
export function runNode(file: string, args: readonly string[], folder: string): Promise<Outcome> {
  return run(process.execPath, [file, ...args], folder);
}

/** What a program printed. Throws, with that in the message, if it failed. */
export async function outputOf(running: Promise<Outcome>): Promise<string> {
  const { code, stdout, stderr } = await running;
  if (code !== 0) throw new Error(`It ended with code ${code}:\n${stdout}${stderr}`);
  return stdout;
}

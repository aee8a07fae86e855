import { execFile } from 'node:child_process';
import { missing } from './toolchains.js';

/** A first build downloads and compiles everything. */
const buildLimit = 900_000;

/** How a program ended. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly input?: string;
  /** In milliseconds. */
  readonly timeLimit?: number;
}

/** Runs a program to its end, whatever its exit code. Rejects when it is not installed or does not end in time. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { cwd, env, input, timeLimit = buildLimit } = options;
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      args,
      { cwd, env: { ...process.env, ...env }, timeout: timeLimit, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve({ exitCode: 0, stdout, stderr });
        else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr });
        else if (error.code === 'ENOENT') reject(new Error(missing(command)));
        else if (error.killed) reject(new Error(`${command} did not end within ${timeLimit} ms:\n${stdout}${stderr}`));
        else reject(error);
      },
    );
    // A program that fails before it reads closes the pipe; its exit code says more than the broken pipe.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs a program that has to succeed. */
export async function succeed(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const outcome = await run(command, args, options);
  if (outcome.exitCode !== 0) {
    throw new Error(
      `${[command, ...args].join(' ')} ended with ${outcome.exitCode}:\n${outcome.stdout}${outcome.stderr}`,
    );
  }
  return outcome;
}

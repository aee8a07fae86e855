import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { built } from './build.js';

/** For `loadClients`. */
export const programs = pathToFileURL(join(built, 'programs/'));

export function programPath(name: string, extension = 'js'): string {
  return join(built, 'programs', `${name}.${extension}`);
}

/** Runs a program in a process of its own. Returns what it sends. */
export async function runProgram<Result>(
  name: string,
  args: readonly string[],
  { env, execArgv = [] }: { readonly env?: NodeJS.ProcessEnv; readonly execArgv?: readonly string[] } = {},
): Promise<Result> {
  const child = fork(programPath(name), args, { execArgv: [...execArgv], env: { ...process.env, ...env } });
  return receive<Result>(child, name);
}

/** Starts the server of the benchmark; a key and a certificate make it an HTTPS server. */
export async function startServer(...identity: readonly string[]): Promise<{ readonly url: string; stop(): void }> {
  const child = fork(programPath('server'), identity, { execArgv: [] });
  const port = await receive<number>(child, 'server');
  return { url: `http${identity.length > 0 ? 's' : ''}://127.0.0.1:${port}`, stop: () => child.disconnect() };
}

/** The processor's milliseconds for a whole process of Node. It reports them at its end by a pipe. */
export async function timeProcess(args: readonly string[]): Promise<number> {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const;
  const child = spawn(process.execPath, ['--require', programPath('report-time', 'cjs'), ...args], {
    stdio: [...stdio],
  });
  const [[code], report] = await Promise.all([once(child, 'close'), text(child.stdio[3] as Readable)]);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with code ${code}.`);
  return Number(report);
}

async function receive<Message>(child: ChildProcess, name: string): Promise<Message> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The program ${name} ended with code ${code} and no result.`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return message;
}

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { Outcome } from '../../packed/support/run.js';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  report<Report>(): Promise<Report>;
}

/** Starts a server, and ends it when the use of it has ended. */
export async function withServerProcess(
  program: string,
  settings: object,
  use: (server: ServerProcess) => Promise<void>,
): Promise<void> {
  const child = fork(fileOf(program), [JSON.stringify(settings)]);
  try {
    const [port] = await once(child, 'message');
    await use({ url: `http://127.0.0.1:${port}`, report: () => askFor(child) });
  } finally {
    child.kill();
  }
}

async function askFor<Report>(child: ChildProcess): Promise<Report> {
  const message = once(child, 'message');
  child.send('report');
  const [report] = await message;
  return report;
}

/** How a program ended, and when. */
export interface Ended extends Outcome {
  readonly endedAt: number;
}

/** Runs a program to its end, which it must find by itself; after `patience` milliseconds it is killed. */
export async function runProgram(program: string, settings: object, patience: number): Promise<Ended> {
  const child = spawn(process.execPath, ['--expose-gc', fileOf(program), JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr, endedAt: Date.now() };
}

/** What a program reported at its end. Throws, with what it printed, if it did not come so far. */
export function reportOf<Report>({ code, stdout, stderr }: Ended): Report {
  if (code !== 0 || stdout === '') throw new Error(`It ended with code ${code} and no report: ${stderr}`);
  return JSON.parse(stdout);
}

function fileOf(program: string): string {
  return join(inject('programs'), `${program}.mjs`);
}

import { spawn } from 'node:child_process';
import process from 'node:process';

/** How long one notification may take, in milliseconds. */
const limit = 30_000;

/** How many run at the same time. */
const most = 4;

/** How many may wait. A command that takes long must not fill the memory. */
const mostWaiting = 1_000;

/** Runs a command for each line. */
export interface Notifier {
  /** Hands a line to a run of the command on its stdin. */
  notify(line: string): void;
  /** Resolves when all have ended; after some milliseconds, those that run are killed. */
  end(ms: number): Promise<void>;
}

/**
 * Makes a notifier. The command is run by the shell, as it is written on the command line; the line is nowhere but on its
 * stdin, because it has texts of the service. What the command writes goes to stderr.
 *
 * @param report receives what went wrong; that ends nothing
 */
export function createNotifier(command: string, report: (problem: string) => void): Notifier {
  const waiting: string[] = [];
  const running = new Set<{ readonly done: Promise<void>; kill(): void }>();
  const fill = () => {
    while (running.size < most) {
      const line = waiting.shift();
      if (line === undefined) return;
      const run = start(command, line, report);
      running.add(run);
      void run.done.then(() => {
        running.delete(run);
        fill();
      });
    }
  };
  return {
    notify: (line) => {
      if (waiting.length < mostWaiting) waiting.push(line);
      else report(`--notify is behind by ${mostWaiting} lines; one was left out.`);
      fill();
    },
    end: async (ms) => {
      const timer = setTimeout(() => {
        if (waiting.length > 0) report(`--notify was not run for ${waiting.length} lines: the time was up.`);
        waiting.length = 0;
        for (const { kill } of running) kill();
      }, ms);
      while (running.size > 0) await Promise.all([...running].map(({ done }) => done));
      clearTimeout(timer);
    },
  };
}

function start(command: string, line: string, report: (problem: string) => void) {
  // A group of its own: what the shell starts ends with it. Ctrl-C does not reach it.
  const child = spawn(command, { shell: true, detached: process.platform !== 'win32', stdio: ['pipe', 2, 2] });
  const kill = () => {
    try {
      if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  };
  const timer = setTimeout(() => {
    report(`--notify took longer than ${limit / 1000} s and was ended.`);
    kill();
  }, limit);
  const done = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      report(`--notify did not start: ${error.message}`);
      resolve();
    });
    child.on('close', (code) => {
      if (code !== null && code !== 0) report(`--notify ended with exit code ${code}.`);
      resolve();
    });
  }).finally(() => clearTimeout(timer));
  // It need not read its stdin.
  child.stdin?.on('error', () => {});
  child.stdin?.end(`${line}\n`);
  return { done, kill };
}

import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestContext } from 'vitest';
import type { Program, Variables } from './program.js';

const execute = promisify(execFile);

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** A terminal that nobody sees, with the program in it. */
export interface Terminal {
  /** What is on the screen, without spaces at the ends of lines. */
  text(): Promise<string>;
  /** The same with the sequences that set colours. */
  colours(): Promise<string>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Waits until the screen shows it, at any time. */
  shows(what: string | RegExp): Promise<void>;
  /** The exit code, once the program has ended. */
  ended(): Promise<number>;
}

export interface TerminalSettings {
  readonly columns: number;
  readonly words: string;
  readonly variables?: Variables;
  /** What comes after the program on the line of the shell. */
  readonly pipe?: string;
}

let terminals = 0;

/** A shell in a terminal. */
export function openShell(context: TestContext, folder: string, shell: string): Promise<Terminal> {
  return open(context, 100, `cd ${folder}; exec ${shell}`);
}

export async function openTerminal(
  context: TestContext,
  { main, folder }: Program,
  settings: TerminalSettings,
): Promise<Terminal> {
  const { columns, words, variables = {}, pipe = '' } = settings;
  const set = Object.entries({ HOME: folder, TZ: 'UTC', ...variables }).map(([name, value]) => `${name}='${value}'`);
  const program = `env -i PATH="$PATH" TERM="$TERM" ${set.join(' ')} ${process.execPath} ${main} ${words} ${pipe}`;
  // The shell outlives Ctrl-C, and the screen the program.
  return open(context, columns, `trap : INT; cd ${folder}; ${program}; echo "exit code $?"; cat`);
}

async function open({ expect, onTestFinished }: TestContext, columns: number, line: string): Promise<Terminal> {
  terminals += 1;
  const socket = `cli-test-${process.pid}-${terminals}`;
  const tmux = async (...args: readonly string[]) => (await execute('tmux', ['-u', '-L', socket, ...args])).stdout;
  onTestFinished(async () => {
    await tmux('kill-server').catch(() => {});
  });
  await tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', '40', line);
  const text = () => tmux('capture-pane', '-p');
  return {
    text,
    colours: () => tmux('capture-pane', '-p', '-e'),
    type: async (text) => {
      await tmux('send-keys', '-l', text);
    },
    press: async (key) => {
      await tmux('send-keys', key);
    },
    shows: (what) => expect.poll(text, { timeout: 20_000, interval: 50 }).toMatch(what),
    ended: async () => {
      await expect.poll(text, { timeout: 20_000, interval: 50 }).toMatch(/^exit code \d+$/m);
      return Number(/^exit code (\d+)$/m.exec(await text())?.[1]);
    },
  };
}

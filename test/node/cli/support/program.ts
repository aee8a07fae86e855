import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { bundleLibrary } from '../../../../scripts/build/bundle-library.js';
import type { Ask } from '../../../../src/node/cli/context.js';
import { run as runCommand } from '../../../../src/node/cli/run.js';
import { openScreen } from '../../../../src/node/cli/terminal/screen.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Times are shown in the zone of the machine. */
const usual = { PATH: process.env.PATH, TZ: 'UTC' };

/** The program, built as for a release, in a folder of its own. */
export interface Program {
  readonly folder: string;
  /** The file that `bin` of package.json names. */
  readonly main: string;
  remove(): Promise<void>;
}

export async function buildProgram(): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await Promise.all([
    bundleLibrary(join(folder, 'dist')),
    cp(join(root, 'package.json'), join(folder, 'package.json')),
    symlink(join(root, 'node_modules'), join(folder, 'node_modules')),
  ]);
  const main = join(folder, 'dist/node/cli/main.js');
  return { folder, main, remove: () => rm(folder, { recursive: true }) };
}

/** How a run ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stderr or stdout holds the text. */
  says(text: string): Promise<void>;
}

/** Starts the program with pipes, and no other variables than the given ones. */
export function start({ main, folder }: Program, words: readonly string[], variables: Variables = {}): Running {
  const env = { ...usual, HOME: folder, ...variables };
  // The folder holds no clouds.yaml that could be found.
  const child = spawn(process.execPath, [main, ...words], { env, cwd: folder });
  const said = { stdout: '', stderr: '' };
  const waiting: (() => void)[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
      for (const check of waiting) check();
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? -1, ...said }));
  });
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (`${said.stdout}\n${said.stderr}`.includes(text)) resolve();
      };
      waiting.push(check);
      check();
      void ended.then(() => reject(new Error(`It ended without "${text}":\n${said.stdout}${said.stderr}`)));
    });
  return { child, ended, says };
}

/** Does what the program does with these words, in the process of the test. Call `setVariables` in its file. */
export async function runInProcess(words: readonly string[], ask?: Ask): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const screen = (name: keyof typeof said) => {
    const write: Writable['_write'] = (text, _encoding, done) => {
      said[name] += text;
      done();
    };
    return openScreen(new Writable({ decodeStrings: false, write }), process.env);
  };
  const [results, notes] = [screen('stdout'), screen('stderr')];
  const code = await runCommand(words, { results, notes, ask, signal: new AbortController().signal });
  return { code, ...said };
}

/** While the tests of a file run, their process has no other variables than a started program would have. */
export function setVariables(variables: Variables): void {
  const before = { ...process.env };
  const set = (now: NodeJS.ProcessEnv) => {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, now);
  };
  // The folder of this file holds no settings that could be found.
  beforeAll(() => set({ ...usual, HOME: import.meta.dirname, ...variables }));
  afterAll(() => set(before));
}

export type Variables = Readonly<Record<string, string>>;

export function run(program: Program, words: readonly string[], variables?: Variables): Promise<Ended> {
  return start(program, words, variables).ended;
}

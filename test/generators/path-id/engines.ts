import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { succeed } from '../support/run.js';

export type EngineName = 'JavaScript' | 'Python' | 'Go' | 'Java' | 'Rust';

/** A regular-expression engine. */
export interface Engine {
  readonly name: EngineName;
  /** Whether the pattern is found in each text. Rejects when the engine cannot compile the pattern. */
  judge(pattern: string, texts: readonly string[]): Promise<readonly boolean[]>;
}

export const engines: readonly Engine[] = [
  {
    name: 'JavaScript',
    judge: async (pattern, texts) => {
      const expression = new RegExp(pattern, 'u');
      return texts.map((text) => expression.test(text));
    },
  },
  { name: 'Python', judge: (pattern, texts) => ask('python3', [local('python/judge.py')], pattern, texts) },
  { name: 'Go', judge: (pattern, texts) => ask('go', ['run', local('go/judge.go')], pattern, texts) },
  { name: 'Java', judge: (pattern, texts) => ask('java', [local('java/Judge.java')], pattern, texts) },
  { name: 'Rust', judge: askRust },
];

async function askRust(pattern: string, texts: readonly string[]): Promise<readonly boolean[]> {
  const target = await mkdtemp(join(tmpdir(), 'modelarts-path-id-'));
  try {
    const manifest = ['--manifest-path', local('rust/Cargo.toml'), '--target-dir', target];
    return await ask('cargo', ['run', '--quiet', '--locked', ...manifest], pattern, texts);
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

/** Asks a program that reads the pattern and the texts, one on each line, and answers each text on a line of its own. */
async function ask(
  command: string,
  args: readonly string[],
  pattern: string,
  texts: readonly string[],
): Promise<readonly boolean[]> {
  // In hexadecimal digits of UTF-8, because the texts hold line breaks and zeros.
  const lines = [pattern, ...texts].map((text) => `${Buffer.from(text).toString('hex')}\n`);
  const { stdout } = await succeed(command, args, { input: lines.join('') });
  const answers = stdout.trim().split(/\r?\n/);
  if (answers.length !== texts.length || answers.some((answer) => answer !== 'true' && answer !== 'false')) {
    throw new Error(`${command} did not judge ${texts.length} texts by true and false:\n${stdout}`);
  }
  return answers.map((answer) => answer === 'true');
}

function local(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

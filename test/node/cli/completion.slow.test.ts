import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Shell } from '../../../src/node/cli/completion-model.js';
import { runInProcess, setVariables } from './support/program.js';
import { hasTmux, openShell } from './support/terminal.js';

setVariables({});

/** What is typed so far, and words of which each must be offered, or with a dash before them must not. */
const cases: readonly (readonly [line: string, offered: readonly string[], notOffered?: readonly string[]])[] = [
  ['', ['list', 'running', 'stop', 'wait', 'help']],
  ['st', ['stop'], ['list']],
  ['stop --older', ['--older-than'], ['--name']],
  ['--fake stop --wa', ['--wait', '--wait-timeout']],
  ['list --older', [], ['--older-than']],
  ['list --output ', ['table', 'json', 'csv']],
  ['list --region eu-', ['eu-de'], ['cn-north-1']],
  ['help sto', ['stop'], ['list']],
  ['completion ', ['bash', 'zsh', 'fish']],
  ['stop --from pla', ['plan.jsonl']],
];

const name = 'modelarts-processor-tasks';
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'completion-'));
  await writeFile(join(folder, 'plan.jsonl'), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout } = await runInProcess(['completion', shell]);
    await writeFile(join(folder, `script.${shell}`), stdout);
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** Asks the shell itself what it would offer. */
const offers: Readonly<Record<Exclude<Shell, 'zsh'>, (line: string) => string>> = {
  bash: (line) => {
    const script = `source script.bash; COMP_WORDS=(${name} ${line.endsWith(' ') || line === '' ? `${line}""` : line}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _modelarts_processor_tasks 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' });
  },
  fish: (line) =>
    execFileSync('fish', ['--no-config', '-c', `source script.fish; complete -C '${name} ${line}'`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    }),
};

for (const shell of ['bash', 'fish'] as const) {
  const isSkipped = !has(shell) && !process.env.CI;
  if (isSkipped) console.warn(`NOT TESTED: completion in ${shell}. Install it.`);
  describe.skipIf(isSkipped)(`completion in ${shell}`, () => {
    test.for(cases)('%j', ([line, offered, notOffered = []]) => {
      const words = offers[shell](line)
        .split('\n')
        .map((each) => each.split('\t')[0]);
      for (const word of offered) expect(words).toContain(word);
      for (const word of notOffered) expect(words).not.toContain(word);
    });
  });
}

const isSkipped = !(has('zsh') && hasTmux) && !process.env.CI;
if (isSkipped) console.warn('NOT TESTED: completion in zsh. Install zsh and tmux.');
test.skipIf(isSkipped)('completion in zsh', async (context) => {
  const terminal = await openShell(context, folder, 'zsh -f');
  await terminal.type('autoload -Uz compinit; compinit -u -D; source ./script.zsh; clear');
  await terminal.press('Enter');
  await terminal.type(`${name} stop --older`);
  await terminal.press('Tab');
  await terminal.shows(/stop --older-than/);
  await terminal.press('C-u');
  await terminal.type(`${name} runn`);
  await terminal.press('Tab');
  await terminal.shows(/tasks running/);
});

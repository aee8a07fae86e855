import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../../src/node/cli/exit-codes.js';
import { resumeCommand } from '../../../src/node/cli/resume-command.js';
import { runInProcess, setVariables } from './support/program.js';

setVariables({});

/** Words that are wrong, and what is said of them. */
const wrong: readonly (readonly [words: string, said: string])[] = [
  ['', 'Usage: modelarts-processor-tasks'],
  ['stopp', "unknown command 'stopp'\n(Did you mean stop?)"],
  ['toString', "unknown command 'toString'"],
  ['list t', "too many arguments for 'list'"],
  ['versions', "missing required argument 'task_id'"],
  ['show t', "missing required argument 'version_id'"],
  ['--fake stop t', 'Give the id of the version as well'],
  ['stop t v w', "too many arguments for 'stop'"],
  ['--fake stop --all t v', '--all is for many versions, and the ids name one.'],
  ['--fake stop', 'Give --all, or --task'],
  ['--fake stop --all --task t', 'Give --all or --task, not both.'],
  ['--fake stop t v --older-than 6h', '--older-than is for many versions'],
  ['--fake stop t v --concurrency 2', '--concurrency is for many versions'],
  ['list --all', "unknown option '--all'"],
  ['show t v --wait', "unknown option '--wait'"],
  ['list --jsn', "unknown option '--jsn'\n(Did you mean --json?)"],
  ['list --regoin eu-de', '(Did you mean --region?)'],
  ['list --region', "option '--region <region>' argument missing"],
  ['list --region=', 'It is empty.'],
  ['list --region a --endpoint b', 'Give --region or --endpoint, not both.'],
  ['list --fake --project p', '--fake calls no service'],
  ['list --region mars', 'There is no known region "mars". The regions are eu-de, '],
  ['list --region eu-de --cloud a --profile b', 'Give one of --cloud and --profile'],
  ['list --auth magic', 'Allowed choices are env, ecs'],
  ['list --auth ecs', 'Give --region with --auth ecs'],
  ['list', 'there are no credentials in the environment'],
  ['stop --all --region eu-de', 'give --auth ecs on a server of the cloud.'],
  ['--fake stop --all', 'This is not a terminal, so nobody can be asked'],
  ['--fake stop --from -', 'The plan is on stdin'],
  ['--fake stop --from /nowhere --yes', '/nowhere cannot be read (ENOENT).'],
  ['--fake stop --from x --all', '--all selects among what runs'],
  ['--fake wait', 'Give the ids of a task and a version, or --from'],
  ['--fake wait t', 'Give the id of a version after each id of a task.'],
  ['--fake stop --all --yes --max 3', 'More running versions are selected than --max 3. None was stopped.'],
  ['--fake stop --all --dry-run --max 3', '11 running versions are selected, more than --max 3. None was stopped.'],
  ['list -o xml', 'Allowed choices are table, json, csv'],
  ['wait t v --wait-timeout 0s', 'Give a number with a unit'],
  ['wait t v --wait-timeout 10', 'Give a number with a unit'],
  ['stop --all --older-than 6', 'Give a number with a unit'],
  ['stop --all --older-than 6h30', 'Give a number with a unit'],
  ['stop --all --older-than 1e3h', 'Give a number with a unit'],
  ['stop --all --concurrency 0', 'Give a whole number'],
  ['stop --all --concurrency 1001', 'Give a whole number from 1 to 1000'],
  ['watch --all --concurrency 999999999', 'Give a whole number from 1 to 1000'],
  ['stop --all --max 1.5', 'Give a whole number'],
];

describe('a command line that is wrong is refused', () => {
  test.each(wrong)('%s', async (words, said) => {
    const ended = await runInProcess(words.split(' ').filter((word) => word !== ''));
    expect(ended.stderr).toContain(said);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
  });

  test.each(wrong)('%s --json', async (words, said) => {
    const ended = await runInProcess(['--json', ...words.split(' ').filter((word) => word !== '')]);
    const line: unknown = JSON.parse(ended.stderr.trim().split('\n').at(-1) ?? '');
    expect(line).toMatchObject({ error: { kind: expect.stringMatching(/^(usage|request)$/) } });
    expect(JSON.stringify(line)).toContain(JSON.stringify(said).slice(1, -1));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
  });
});

test('what was typed does nothing to a terminal', async () => {
  const typed = ['a\x1b[31m', '--a\x1b[31m', '\u202e'];
  for (const word of typed) {
    const { stderr } = await runInProcess(['stop', '--max', word, word]);
    expect(stderr).toContain('\ufffd');
    expect(stderr).not.toMatch(/[\u202e]|(?!\n)\p{Cc}/u);
  }
});

test('help and guide name each exit code', async () => {
  const guide = await readFile(new URL('../../../docs/command.md', import.meta.url), 'utf8');
  const { stdout } = await runInProcess(['--help']);
  for (const code of Object.values(exitCodes))
    expect(stdout).toMatch(new RegExp(`^  (${code}  +|.*\\b${code} by)`, 'm'));
  for (const code of Object.values(exitCodes)) expect(guide).toContain(`\n| ${code} | `);
});

/** Words and settings, and the line that a shell reads back as the same. */
const lines: readonly (readonly [words: string[], settings: object, line: string | undefined])[] = [
  [['wait', 't', 'v'], {}, 'npx modelarts-processor-tasks wait t v'],
  [
    ['wait', 't', 'v'],
    { region: 'eu-de', project: 'p' },
    'npx modelarts-processor-tasks --region eu-de --project p wait t v',
  ],
  [['wait', "a'b", '$(c)'], {}, "npx modelarts-processor-tasks wait 'a'\\''b' '$(c)'"],
  [['wait', '-t', 'v'], {}, 'npx modelarts-processor-tasks wait -- -t v'],
];

describe('how to go on', () => {
  test.each(lines)('%j %j', (words, settings, line) => {
    expect(resumeCommand(words, { output: 'table', ...settings })).toBe(line);
  });
});

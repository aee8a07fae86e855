import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../../src/node/cli/arguments.js';
import { exitCodes } from '../../../src/node/cli/exit-codes.js';
import { resumeCommand } from '../../../src/node/cli/resume-command.js';
import { usage } from '../../../src/node/cli/usage.js';

const ids = { task_id: 't', version_id: 'v' };
const stop = { name: 'stop', wait: false, dryRun: false };

/** Words, and the command they are. */
const right: readonly (readonly [words: string, command: object])[] = [
  ['list', { name: 'list' }],
  ['list --json --region eu-de --project p', { name: 'list' }],
  ['versions t', { name: 'versions', task_id: 't' }],
  ['show t v', { name: 'show', ids }],
  ['show -- -t -v', { name: 'show', ids: { task_id: '-t', version_id: '-v' } }],
  ['wait t v', { name: 'wait', ids }],
  ['wait t v --timeout 1.5', { name: 'wait', ids, timeout: 1500 }],
  ['stop t v', { ...stop, ids }],
  ['stop --wait t v --timeout 60', { ...stop, ids, wait: true, timeout: 60_000 }],
  ['stop --dry-run --wait t v', { ...stop, ids, wait: true, dryRun: true }],
  ['stop --all', { ...stop }],
  ['stop --all --task a --task b --concurrency 3', { ...stop, taskIds: ['a', 'b'], concurrency: 3 }],
  ['--help', { name: 'help' }],
  ['stop -h', { name: 'help' }],
  ['--version', { name: 'version' }],
];

describe('a command', () => {
  test.each(right)('%s', (words, command) => {
    expect(readArguments(words.split(' ')).command).toEqual(command);
  });
});

/** Words that are wrong, and what is said of them. */
const wrong: readonly (readonly [words: string, said: string])[] = [
  ['', 'There is no command.'],
  ['stopp', 'There is no command "stopp".'],
  ['toString', 'There is no command "toString".'],
  ['list t', 'list does not take "t".'],
  ['versions', 'versions needs <task_id>.'],
  ['show t', 'show needs <task_id> <version_id>.'],
  ['stop t', 'stop needs <task_id> <version_id>.'],
  ['stop t v w', 'stop does not take "w".'],
  ['stop --all t v', 'stop --all does not take "t".'],
  ['stop', 'stop needs <task_id> <version_id>.'],
  ['stop t v --task x', '--task is only for stop --all.'],
  ['stop t v --concurrency 2', '--concurrency is only for stop --all.'],
  ['stop t v --timeout 5', '--timeout is only for stop --wait, and for wait.'],
  ['list --all', 'list has no option --all.'],
  ['show t v --wait', 'show has no option --wait.'],
  ['wait t v --dry-run', 'wait has no option --dry-run.'],
  ['list --jsn', "Unknown option '--jsn'"],
  ['list --json=yes', "'--json' does not take an argument"],
  ['list --region', "'--region <value>' argument missing"],
  ['list --region= ', '--region is empty.'],
  ['list --region a --endpoint b', 'Give --region or --endpoint, not both.'],
  ['list --fake --project p', '--fake calls no service'],
  ['wait t v --timeout 0', '--timeout is "0"'],
  ['wait t v --timeout 10m', '--timeout is "10m"'],
  ['wait t v --timeout 1e3', '--timeout is "1e3"'],
  ['wait t v --timeout 9999999', '--timeout is "9999999"'],
  ['stop --all --concurrency 0', '--concurrency is "0"'],
  ['stop --all --concurrency 1.5', '--concurrency is "1.5"'],
];

describe('a command line that is wrong is refused', () => {
  test.each(wrong)('%s', (words, said) => {
    const read = () => readArguments(words.split(' ').filter((word) => word !== ''));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(said);
  });
});

test('help and guide name each exit code', async () => {
  const guide = await readFile(new URL('../../../docs/command.md', import.meta.url), 'utf8');
  for (const code of Object.values(exitCodes)) {
    expect(usage).toMatch(new RegExp(`^  ${code}  +`, 'm'));
    expect(guide).toContain(`\n| ${code} | `);
  }
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
  [['wait', 't', 'v'], { fake: true }, undefined],
];

describe('how to go on', () => {
  test.each(lines)('%j %j', (words, settings, line) => {
    const none = { json: false, fake: false, region: undefined, endpoint: undefined, project: undefined };
    expect(resumeCommand(words, { ...none, ...settings })).toBe(line);
  });
});

import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../../scripts/demo/settings.js';

const ids = ['--task-id', 't', '--version-id', 'v'];
const version = { task_id: 't', version_id: 'v' };

test('nothing given means the mock', () => {
  expect(readSettings([])).toEqual({ target: 'mock', all: false });
  expect(readSettings(['--all'])).toEqual({ target: 'mock', all: true });
});

/** What is given, and where the service is then called. */
const places: readonly (readonly [words: string[], where: object])[] = [
  [[], {}],
  [['--region', 'eu-de'], { region: 'eu-de' }],
  [['--endpoint', 'https://m.example'], { endpoint: 'https://m.example' }],
];

describe('both ids given means the service', () => {
  test.each(places)('%j', (words, where) => {
    expect(readSettings([...ids, ...words])).toEqual({ target: 'service', where, version });
  });
});

/** Half-given settings, and what is said of them. */
const halves: readonly (readonly [words: string[], said: string])[] = [
  [['--region', 'eu-de'], 'Missing: --task-id, --version-id'],
  [['--task-id', 't'], 'Missing: --version-id'],
  [['--version-id', 'v'], 'Missing: --task-id'],
  [[...ids, '--region', 'eu-de', '--endpoint', 'https://m.example'], 'both given'],
  [[...ids, '--all'], '--all is for the mock'],
  [['--task', 't'], '--task'],
  [['t'], "'t'"],
];

describe('half-given settings are an error that says how to give them', () => {
  test.each(halves)('%j', (words, said) => {
    const read = () => readSettings(words);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(said);
    expect(read).toThrow('npm start -- --task-id');
  });
});

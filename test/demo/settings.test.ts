import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../scripts/demo/settings.js';

const ids = ['--task-id', 't', '--version-id', 'v'];
const account = { MODELARTS_TOKEN: 'token', MODELARTS_PROJECT_ID: 'p' };
const version = { task_id: 't', version_id: 'v' };

test('nothing given means the mock', () => {
  expect(readSettings({}, [])).toEqual({ target: 'mock' });
  expect(readSettings({ MODELARTS_TOKEN: '' }, [])).toEqual({ target: 'mock' });
});

test('everything given means the service', () => {
  expect(readSettings({ ...account, MODELARTS_REGION: 'eu-de' }, ids)).toMatchObject({
    target: 'service',
    client: { region: 'eu-de', projectId: 'p' },
    version,
  });
  expect(readSettings({ ...account, MODELARTS_ENDPOINT: 'https://m.example' }, ids)).toMatchObject({
    client: { endpoint: 'https://m.example' },
    version,
  });
});

/** Half-given settings, and what is said of them. */
const halves: readonly (readonly [environment: Record<string, string>, words: string[], said: string])[] = [
  [
    { MODELARTS_TOKEN: 'token' },
    [],
    'Missing: MODELARTS_REGION or MODELARTS_ENDPOINT, MODELARTS_PROJECT_ID, --task-id',
  ],
  [{ MODELARTS_REGION: 'eu-de' }, [], 'Missing: MODELARTS_TOKEN, MODELARTS_PROJECT_ID, --task-id, --version-id'],
  [{ ...account, MODELARTS_REGION: 'eu-de' }, [], 'Missing: --task-id, --version-id'],
  [{ ...account, MODELARTS_REGION: 'eu-de' }, ['--task-id', 't'], 'Missing: --version-id'],
  [{}, ids, 'Missing: MODELARTS_REGION or MODELARTS_ENDPOINT, MODELARTS_TOKEN, MODELARTS_PROJECT_ID'],
  [{ ...account, MODELARTS_REGION: 'eu-de', MODELARTS_ENDPOINT: 'https://m.example' }, ids, 'both set'],
  [{}, ['--task', 't'], '--task'],
  [{}, ['t'], "'t'"],
];

describe('half-given settings are an error that says how to give them', () => {
  test.each(halves)('%j %j', (environment, words, said) => {
    const read = () => readSettings(environment, words);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(said);
    expect(read).toThrow('npm start -- --task-id');
    expect(read).not.toThrow('=token');
  });
});

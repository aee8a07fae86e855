import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readMeasured, renderDangers, renderGenerators } from '../../../scripts/language-table/render.js';
import { clients, generators } from '../../generators/generators.js';

test('there are at least twelve generators in at least seven languages', () => {
  expect(generators.length).toBeGreaterThanOrEqual(12);
  expect(new Set(generators.map(({ language }) => language)).size).toBeGreaterThanOrEqual(7);
});

test('docs/other-languages.md has what was measured', async () => {
  const guide = await readFile(new URL('../../../docs/other-languages.md', import.meta.url), 'utf8');
  expect(guide).toContain(await renderGenerators(generators, readMeasured));
  expect(guide).toContain(await renderDangers(clients, readMeasured));
});

test('a client that calls another path, and follows one kind of redirect', async () => {
  const [client] = clients;
  if (client === undefined) throw new Error('There is no client.');
  const table = await renderDangers([client], async () => ({
    version: '1',
    paths: { '..': '/v2/p/processor-tasks/t/stop' },
    query: '',
    dangers: {
      'redirect 307': 'not followed, error',
      'redirect 302': 'the token travels, success',
      'empty 500': 'error',
      'login page': 'success',
      'lost response': 'error',
      'silent server': 'no time limit',
    },
  }));
  expect(table.split('\n').at(-1)).toBe(
    `| ${client.name} (${client.language}) | calls another path | 307: not followed, error; 302: the token travels, success ` +
      `| error | success | error | no time limit | ${client.add} |`,
  );
});

test.each([
  ['refused', 'refused'],
  ['/v2/p/processor-tasks/t/versions/../stop', 'sends it: the server decides'],
  ['/v2/p/processor-tasks/t/versions//stop', 'sends an empty id'],
])('the path %s is said as: %s', async (path, words) => {
  const [client] = clients;
  if (client === undefined) throw new Error('There is no client.');
  const measured = { ...(await readMeasured(client)), paths: { '..': path } };
  expect(await renderDangers([client], async () => measured)).toContain(`| ${words} |`);
});

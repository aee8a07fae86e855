import { readFile } from 'node:fs/promises';
import type { Generator } from '../../test/generators/generator.js';
import type { Measured } from '../../test/generators/measure.js';

type Read = (generator: Generator) => Promise<Measured>;

export async function readMeasured({ folder }: Generator): Promise<Measured> {
  const file = new URL(`../../test/generators/${folder}/measured.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Measured;
}

/** Versions, options and limits of the generators, as a table in Markdown. */
export async function renderGenerators(generators: readonly Generator[], read: Read): Promise<string> {
  const rows = generators.map(async (generator) => {
    const { language, name, options, compiled, lacks } = generator;
    const { version } = await read(generator);
    return [language, `${name} ${version}`, options || 'none', compiled, lacks];
  });
  const head = ['language', 'generator', 'options it needs', 'compiled by', 'what to know'];
  return renderTable(head, await Promise.all(rows));
}

/** What each client does with what is dangerous, as a table in Markdown. */
export async function renderDangers(clients: readonly Generator[], read: Read): Promise<string> {
  const rows = clients.map(async (client) => {
    const { dangers, paths } = await read(client);
    return [
      `${client.name} (${client.language})`,
      describePath(paths['..'] ?? ''),
      joinEqual('307', dangers['redirect 307'], '302', dangers['redirect 302']),
      dangers['empty 500'],
      dangers['login page'],
      dangers['lost response'],
      dangers['silent server'],
      client.add,
    ];
  });
  const head = [
    'client',
    'id `..`',
    'redirect to another origin',
    'empty 500',
    'login page under 200',
    'lost response',
    'silent server',
    'add',
  ];
  return renderTable(head, await Promise.all(rows));
}

/** Whether the id took the request to another path. */
function describePath(path: string): string {
  if (path === '/v2/p/processor-tasks/t/stop') return 'calls another path';
  if (path === '/v2/p/processor-tasks/t/versions/../stop') return 'sends it: the server decides';
  return path === '/v2/p/processor-tasks/t/versions//stop' ? 'sends an empty id' : path;
}

function joinEqual(name: string, one: string, otherName: string, other: string): string {
  return one === other ? one : `${name}: ${one}; ${otherName}: ${other}`;
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

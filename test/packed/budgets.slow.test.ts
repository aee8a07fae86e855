import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { outputOf, run, runNode } from './support/run.js';

const library = join(inject('project'), 'node_modules/modelarts-processor-tasks');
const command = join(library, 'dist/node/cli/main.js');

/** What a program may load. Times depend on the machine; what takes the time does not. */
interface Row {
  readonly what: string;
  /** A module to run, or the words of a command. */
  readonly program: string | readonly string[];
  /** How many files, those of packages included. */
  readonly files: number;
  /** Parts of Node, and files, that have no place in it. */
  readonly without: RegExp;
}

/** Node takes longer to load its fetch than an empty process takes, and some milliseconds for each of the others. */
const heavy = /undici|internal\/crypto\/|\bcrypto$|\bhttps?$|\bnet$|\btls$|\bstream$|worker/;

const rows: readonly Row[] = [
  { what: 'the import of the library', program: "import 'modelarts-processor-tasks';", files: 8, without: heavy },
  {
    what: 'the import of the fake',
    program: "import 'modelarts-processor-tasks/testing';",
    files: 7,
    without: /undici/,
  },
  ...['--help', '--version', 'stop --help', 'no-such-command'].map((words) => ({
    what: `the command with ${words}`,
    program: words.split(' '),
    files: 18,
    without: /undici|internal\/crypto\/|dist\/(index|shared)|openapi-fetch|string-width|\byaml\b/,
  })),
  ...['list --fake', 'versions task-1 --fake', 'stop --all --dry-run --fake'].map((words) => ({
    what: `the command with ${words}`,
    program: words.split(' '),
    files: 52,
    without: /\byaml\b/,
  })),
];

describe.each(rows)('$what', ({ program, files, without }) => {
  test(`loads at most ${files} files, and no part of Node that takes long`, async () => {
    const loaded = await load(program);
    expect(loaded.files.length, loaded.files.join(', ')).toBeLessThanOrEqual(files);
    expect([...loaded.files, ...loaded.builtins].filter((name) => without.test(name))).toEqual([]);
  });
});

/** A signal per call, with the collection of it, takes a quarter of the processor time of a call. */
const countsControllers = `
import { createServer } from 'node:http';
import { createClient, token } from 'modelarts-processor-tasks';

let made = 0;
globalThis.AbortController = class extends AbortController {
  constructor() {
    super();
    made += 1;
  }
};
const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end('{}'));
server.listen(0, '127.0.0.1', async () => {
  const endpoint = 'http://127.0.0.1:' + server.address().port;
  const ids = { task_id: 'task', version_id: 'version' };
  const withSignal = async (_url, { signal }) => Response.json({ isSignal: signal instanceof AbortSignal });
  for (const fetch of [undefined, withSignal]) {
    const client = createClient({ endpoint, fetch, auth: token('t'), projectId: 'p' });
    await client.stopProcessorTaskVersion(ids);
    console.log(made);
  }
  server.close();
  server.closeAllConnections();
});
`;

test('a call over our own fetch makes no AbortController, one over another fetch makes one', async () => {
  const main = join(inject('project'), 'count-controllers.mjs');
  await writeFile(main, countsControllers);
  expect(await outputOf(runNode(main, [], inject('project')))).toBe('0\n1\n');
});

interface Loaded {
  /** Below node_modules. */
  readonly files: readonly string[];
  /** Those of an empty process are left out. */
  readonly builtins: readonly string[];
}

async function load(program: Row['program']): Promise<Loaded> {
  const [empty, full] = [await observe(''), await observe(program)];
  return { files: full.files, builtins: full.builtins.filter((name) => !empty.builtins.includes(name)) };
}

async function observe(program: Row['program']): Promise<Loaded> {
  const folder = await mkdtemp(join(inject('project'), 'budget-'));
  const [main, preload, list] = ['main.mjs', 'preload.mjs', 'list.json'].map((name) => join(folder, name));
  const writeList = `process.once('exit', () => writeFileSync(${JSON.stringify(list)}, JSON.stringify(process.moduleLoadList)));`;
  await writeFile(`${preload}`, `import { writeFileSync } from 'node:fs';\n${writeList}`);
  await writeFile(`${main}`, typeof program === 'string' ? program : '');
  const words = typeof program === 'string' ? [`${main}`] : [command, ...program];
  const environment = { NODE_V8_COVERAGE: folder };
  // Some fail, as they have to. What matters is what they load.
  await run(process.execPath, ['--import', `${preload}`, ...words], folder, environment);
  const coverage = (await readdir(folder)).find((name) => name.startsWith('coverage-'));
  const { result } = JSON.parse(await readFile(join(folder, `${coverage}`), 'utf8'));
  const urls: readonly string[] = Array.from(Object(result), ({ url }) => url);
  const packages = join(inject('project'), 'node_modules');
  const builtins: readonly string[] = JSON.parse(await readFile(`${list}`, 'utf8'));
  return {
    files: urls
      .filter((url) => url.startsWith('file:'))
      .map((url) => relative(packages, fileURLToPath(url)))
      .filter((path) => !path.startsWith('..')),
    builtins: builtins.map((name) => name.replace('NativeModule ', '')),
  };
}

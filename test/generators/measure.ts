import { accepted, respond } from '../hostile/script.js';
import { type DangerName, dangers, token } from './dangers.js';
import type { Build } from './generator.js';
import { type Outcome, run } from './support/run.js';
import { startServer } from './support/server.js';

export const project = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

/** What came of a generator: its file `measured.json` holds it, and the docs are made from these files. */
export interface Measured {
  readonly version: string;
  /** The path that went over the wire for each id of a version; `refused` if there was no request. */
  readonly paths: Readonly<Record<string, string>>;
  /** What a list without parameters sends nevertheless: the query, or nothing. */
  readonly query: string;
  readonly dangers: Readonly<Record<DangerName, string>>;
}

const ids = ['v', 'a/b', '%2e', '...', 'a b', '', '.', '..'];

export async function measure(build: Build): Promise<Measured> {
  const names = Object.keys(dangers) as DangerName[];
  const [paths, query, met] = await Promise.all([
    measurePaths(build),
    measureQuery(build),
    measureDangers(build, names),
  ]);
  // It has an entry for each name.
  return { version: build.version, paths, query, dangers: met as Measured['dangers'] };
}

/** Runs the program of a generator. */
export function call(build: Build, endpoint: string, ...args: readonly string[]): Promise<Outcome> {
  return start(build, endpoint, project, args);
}

async function measurePaths(build: Build): Promise<Measured['paths']> {
  const paths: Record<string, string> = {};
  for (const id of ids) {
    const { url, requests, close } = await startServer(accepted);
    await start(build, url, 'p', ['stop', 't', id]);
    await close();
    paths[id] = requests.map(({ target }) => target).join(', ') || 'refused';
  }
  return paths;
}

async function measureQuery(build: Build): Promise<string> {
  const { url, requests, close } = await startServer(respond(200, '{"count":0,"tasks":[]}'));
  await call(build, url, 'list');
  await close();
  return requests.map(({ target }) => target.split('?')[1] ?? '').join();
}

export async function measureDangers(
  build: Build,
  names: readonly DangerName[],
  env: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const met = names.map(async (name) => {
    const elsewhere = await startServer(accepted);
    const server = await startServer(...dangers[name].server(elsewhere.url.replace('127.0.0.1', 'localhost')));
    const outcome = await start(build, server.url, project, ['stop', 't', 'v'], env);
    await Promise.all([elsewhere.close(), server.close()]);
    return [name, dangers[name].describe({ outcome, server, elsewhere })] as const;
  });
  return Object.fromEntries(await Promise.all(met));
}

function start(
  { command, args: first, cwd, env }: Build,
  endpoint: string,
  projectId: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return run(command, [...first, endpoint, projectId, ...args], {
    cwd,
    env: { ...env, MODELARTS_TOKEN: token, ...more },
    timeLimit: 120_000,
  });
}

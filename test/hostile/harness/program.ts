import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runtime } from '../row.js';
import type { Result } from '../runner/result.js';
import { bundleRunner } from './bundle.js';
import type { RuntimeUnderTest } from './runtime.js';

const longest = 240_000;
/** How long a program may live on after its last result: nothing of ours may keep it alive. */
const lingering = 3_000;

/** A runtime that is a program with a command line. All of these take from a package what it has for Node. */
export interface Program {
  readonly name: Runtime;
  /** Where it is; asked for when it is run, so that one that is missing fails only its own tests. */
  readonly path: () => string;
  /** What comes before the file to run. */
  readonly options?: readonly string[];
  /** The variable of the environment that names a file with more authorities to trust. */
  readonly authorityVariable: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the client is given the global fetch. Default: it is given none. */
  readonly usesGlobalFetch?: boolean;
}

export function programUnderTest({
  name,
  path,
  options = [],
  authorityVariable,
  environment,
  usesGlobalFetch = false,
}: Program): RuntimeUnderTest {
  return {
    name,
    run: async ({ endpoints, certificates }) => {
      const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
      try {
        const authority = join(folder, 'authority.pem');
        const bundle = join(folder, 'bundle.mjs');
        await writeFile(authority, certificates.authority);
        await writeFile(
          bundle,
          await bundleRunner((runRows) => printResults(runRows, endpoints, usesGlobalFetch), 'node'),
        );
        const env = { ...process.env, ...environment, [authorityVariable]: authority };
        return parseResults(await run(path(), [...options, bundle], env));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function printResults(runRows: string, endpoints: Readonly<Record<string, string>>, usesGlobalFetch: boolean): string {
  const fetch = usesGlobalFetch ? ', (url, init) => fetch(url, init)' : '';
  return `console.log(JSON.stringify(await ${runRows}(${JSON.stringify(endpoints)}${fetch})));`;
}

function parseResults(output: string): Result[] {
  return JSON.parse(output) as Result[];
}

function run(path: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaints = '';
    let problem: string | undefined;
    const give = (why: string) => {
      problem = why;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(() => give(`It was not done after ${longest} ms.`), longest);
    child.stdout.on('data', (text) => {
      output += text;
      if (!output.endsWith('\n')) return;
      clearTimeout(timer);
      timer = setTimeout(() => give(`It lived on for ${lingering} ms after its last result.`), lingering);
    });
    child.stderr.on('data', (text) => {
      complaints += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      if (code === 0 && problem === undefined) resolve(output);
      else reject(new Error(`${path}: ${problem ?? `exit code ${code}`}\n${complaints}`));
    });
  });
}

import { readFile } from 'node:fs/promises';
import type { RuntimeNames } from './render.js';

const manifest = new URL('../../test/runtimes/package.json', import.meta.url);

/** The runtimes as a reader knows them, with the versions that are installed for the tests. */
export async function runtimeNames(): Promise<RuntimeNames> {
  const { optionalDependencies } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  const version = (name: string) => optionalDependencies[name]?.replace(/^npm:.*@/, '') ?? 'of unknown version';
  const minor = (name: string) => version(name).split('.').slice(0, 2).join('.');
  return {
    'node-20': 'Node 20',
    'node-22': 'Node 22',
    'node-24': 'Node 24',
    'node-26': 'Node 26',
    'node-fetch': 'Fetch of Node',
    bun: `Bun ${minor('@oven/bun-linux-x64')}`,
    deno: `Deno ${version('@deno/linux-x64-glibc')}`,
    // Its version is a date: 1.20261117.1.
    workerd: `workerd ${version('@cloudflare/workerd-linux-64').split('.')[1]}`,
    chromium: 'Chromium',
  };
}

interface Manifest {
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

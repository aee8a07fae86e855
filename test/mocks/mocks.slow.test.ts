import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importAliases } from '../support/import-aliases.js';
import { startServer } from '../support/server.js';

const program = fileURLToPath(new URL('programs/scenario.mjs', import.meta.url));
let folder: string;
let client: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mocks-'));
  client = join(folder, 'client.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
    outfile: client,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    alias: importAliases('node'),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is in the process besides the client, and how often it sees the request of one call. */
const scenarios: Readonly<Record<string, number>> = {
  nothing: 0,
  'a fetch of the program': 1,
  MockAgent: 1,
  'a dispatcher that is set after a call': 1,
  'an Agent with interceptors': 1,
  'interceptors on the dispatcher of Node': 1,
  ProxyAgent: 1,
  msw: 1,
  nock: 1,
  "OpenTelemetry's instrumentation of undici": 1,
  "OpenTelemetry's instrumentation of http": 1,
};

test.each(Object.entries(scenarios))('%s sees %i requests', async (name, seen) => {
  const server = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, name, client, server.url]);
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(String(seen));
});

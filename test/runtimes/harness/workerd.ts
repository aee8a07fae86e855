import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleRunner } from '../../hostile/harness/bundle.js';
import type { RuntimeUnderTest } from '../../hostile/harness/runtime.js';
import type { Result } from '../../hostile/runner/result.js';
import { installed } from './installed.js';

const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "table", worker = .table),
    (name = "internet", network = (
      allow = ["local"],
      tlsOptions = (trustedCertificates = [embed "authority.pem"]),
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "table")],
);
const table :Workerd.Worker = (
  modules = [(name = "table.mjs", esModule = embed "table.mjs")],
  compatibilityDate = "2026-11-01",
);
`;

/** Cloudflare's runtime: a worker that runs the table when it is asked to. */
export function workerd(): RuntimeUnderTest {
  return {
    name: 'workerd',
    run: async ({ endpoints, certificates }) => {
      const folder = await mkdtemp(join(tmpdir(), 'hostile-workerd-'));
      const code = (runRows: string) =>
        `export default { fetch: async () => Response.json(await ${runRows}(${JSON.stringify(endpoints)})) };`;
      await writeFile(join(folder, 'authority.pem'), certificates.authority);
      await writeFile(join(folder, 'table.mjs'), await bundleRunner(code, 'default'));
      await writeFile(join(folder, 'config.capnp'), config);
      const server = spawn(installed('workerd'), ['serve', '--control-fd=3', join(folder, 'config.capnp')], {
        // It reports on standard error each connection that fails, which most rows are about.
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      try {
        const response = await fetch(`http://127.0.0.1:${await portOf(server)}/`);
        if (!response.ok) throw new Error(`workerd answered ${response.status}: ${await response.text()}`);
        return (await response.json()) as Result[];
      } finally {
        server.kill('SIGKILL');
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** workerd reports on its control channel, a line of JSON for each socket, where it listens. */
function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`workerd ended with code ${code}.`)));
    server.stdio[3]?.once('data', (line) => {
      const { port } = JSON.parse(String(line)) as { port: number };
      resolve(port);
    });
  });
}

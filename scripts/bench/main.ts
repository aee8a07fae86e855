/**
 * Measures our client beside others: `npm run bench`. Behind a `--`: `--quick` sees that all of it runs, `--only http,start`
 * selects tables, and `--write` puts tables, figures and charts into `docs`.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCertificates } from '../../test/hostile/server/certificates.js';
import { buildPrograms, root } from './build.js';
import { measureBundles } from './parts/bundles.js';
import { benchMemory } from './parts/memory.js';
import { benchCommand, benchStart } from './parts/start.js';
import { runProgram, startServer } from './processes.js';
import { toMarkdown } from './render/markdown.js';
import type { Report, Section } from './report.js';
import { quick, thorough } from './settings.js';
import { writeDocs } from './write-docs.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, write: { type: 'boolean' } },
});
const settings = values.quick ? quick : thorough;

await buildPrograms();
const server = await startServer();
const parts: Readonly<Record<string, () => Promise<Section>>> = {
  http: () => runProgram('loopback', [server.url, JSON.stringify(settings)]),
  https: benchSecurely,
  inProcess: () => runProgram('in-process', [JSON.stringify(settings.inProcess)]),
  start: () => benchStart(server.url, settings.starts),
  command: () => benchCommand(settings.starts),
  memory: () => benchMemory(server.url, settings.memory),
  signing: () => runProgram('signing', [JSON.stringify(settings.signatures)]),
  bundles: measureBundles,
};
const wanted = values.only?.split(',') ?? Object.keys(parts);
const sections: Section[] = [];
for (const name of wanted) {
  const part = parts[name];
  if (part === undefined) throw new Error(`There is no table ${name}, but ${Object.keys(parts).join(', ')}.`);
  console.error(`Measuring ${name} …`);
  sections.push(await part());
}
server.stop();
const report: Report = { ...(await describeRun()), sections };
console.log(toMarkdown(report));
if (values.write) await writeDocs(report);

/** The same clients over HTTPS. The authority of the server must be known before their process starts. */
async function benchSecurely(): Promise<Section> {
  const { authority, trusted } = await makeCertificates();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'authority.pem');
  const secureServer = await startServer(trusted.key, trusted.cert);
  try {
    await writeFile(file, authority);
    const env = { NODE_EXTRA_CA_CERTS: file };
    return await runProgram('loopback', [secureServer.url, JSON.stringify(settings)], { env });
  } finally {
    secureServer.stop();
    await rm(folder, { recursive: true });
  }
}

async function describeRun(): Promise<Omit<Report, 'sections'>> {
  const read = async (path: string) => JSON.parse(await readFile(join(root, path), 'utf8'));
  const { name, version } = await read('package.json');
  const { devDependencies } = await read('scripts/bench/package.json');
  const redocly = await read('node_modules/@redocly/cli/package.json');
  const [cpu] = cpus();
  return {
    machine: `${cpus().length} × ${cpu?.model ?? 'an unknown processor'}, ${Math.round(totalmem() / 1e9)} GB`,
    date: new Date().toISOString().slice(0, 10),
    versions: { Node: process.versions.node, [name]: version, ...devDependencies, [redocly.name]: redocly.version },
  };
}

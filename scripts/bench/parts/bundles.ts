import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../build.js';
import { clientFiles, loadClients } from '../clients.js';
import { programs } from '../processes.js';
import { exactly, type Row, type Section } from '../report.js';

/** How large a program is that makes one call. */
export async function measureBundles(): Promise<Section> {
  const rows: Row[] = [];
  for (const file of clientFiles) {
    const [client] = await loadClients(file, programs);
    if (client === undefined) continue;
    const needsNode = client.platform === 'node' || file === 'huaweicloud';
    const program = `import { client } from './clients/${file}.ts';
      console.log(await client.prepare({ baseUrl: 'https://modelarts.example.com' })());`;
    const size = await bundleSize(program, needsNode ? 'node' : 'browser');
    rows.push({ name: needsNode ? `${client.name} (for Node)` : client.name, figures: { size: exactly(size / 1000) } });
    if (file === 'ours') {
      const everything = await bundleSize(`export * from ${JSON.stringify(join(root, 'dist/index.js'))};`, 'browser');
      rows.push({ name: 'ours, all exports', figures: { size: exactly(everything / 1000) } });
    }
  }
  return {
    id: 'bundles',
    title: 'One file for a browser',
    note: 'A program that makes one call, minified by esbuild and compressed by gzip at level 9.',
    columns: [{ id: 'size', title: 'size', unit: 'kB' }],
    rows,
  };
}

async function bundleSize(contents: string, platform: 'browser' | 'node'): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'scripts/bench') },
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    target: 'es2022',
    tsconfigRaw: {},
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

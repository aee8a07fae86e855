/**
 * How fast all versions of a project are stopped, and in how much memory: `npm run bench:stop-all`, with `--quick` behind a
 * `--` for a tenth of them.
 *
 * The fake service is another process, so that the memory is that of the client alone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createClient, token } from '../../dist/index.js';
import { createFakeService } from '../../dist/testing/index.js';

const { quick, serve } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, serve: { type: 'boolean', default: false } },
}).values;
const versions = quick ? 10_000 : 100_000;

if (serve) await startFake();
else await measure();

/** Half of the versions in one task, and the others in tasks of 50. */
async function startFake(): Promise<void> {
  const fake = createFakeService({ run: { initializing: 0, running: Infinity, stopping: 0 } });
  fake.addTask({ versions: versions / 2 });
  for (let added = versions / 2; added < versions; added += 50) fake.addTask({ versions: 50 });
  const { url } = await fake.listen();
  process.send?.({ url, projectId: fake.projectId });
}

async function measure(): Promise<void> {
  const service = fork(new URL(import.meta.url), ['--serve', ...(quick ? ['--quick'] : [])]);
  const [{ url: endpoint, projectId }] = await once(service, 'message');
  const client = createClient({ endpoint, projectId, auth: token('t') });
  const heaps: number[] = [];
  const counts: Record<string, number> = {};
  const start = performance.now();
  let settled = 0;
  for await (const { outcome } of client.stopAll({ all: true }, { concurrency: 16 })) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    settled += 1;
    if (settled % (versions / 20) === 0) heaps.push(heapInUse());
  }
  const seconds = (performance.now() - start) / 1000;
  service.kill();
  console.log(`${settled} versions in ${seconds.toFixed(1)} s: ${Math.round(settled / seconds)} per second`, counts);
  console.log(`Heap in use after each twentieth, in MB: ${heaps.map((heap) => heap.toFixed(1)).join(' ')}`);
}

/** In MB, after what is not used any more was collected. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

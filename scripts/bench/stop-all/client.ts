/** A client in a process of its own, which has a service in another: neither the virtual clock nor other runs disturb it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Cell } from './cell.js';
import { run, type Target } from './run.js';

const cell: Cell = JSON.parse(process.argv[2] ?? '');
const service = fork(new URL('service.ts', import.meta.url), [JSON.stringify(cell)]);
const [{ endpoint, projectId }] = await once(service, 'message');
const stopped = async () => {
  service.send('stopped?');
  const [count] = await once(service, 'message');
  return count;
};
const { fetch } = globalThis;
const target = { endpoint, projectId, fetch: (url, init) => fetch(url, init), stopped, heapInUse } satisfies Target;
process.send?.(await run(cell, target));
service.kill();
process.disconnect();

/** After what is not used any more was collected. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

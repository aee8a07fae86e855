import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Cell, Result } from './cell.js';
import { run } from './run.js';

/** Runs a cell over HTTP, on the machine's clock. */
export async function runOverHttp(cell: Cell): Promise<Result> {
  const service = fork(new URL('service.ts', import.meta.url), [JSON.stringify(cell)]);
  try {
    const [{ endpoint, projectId }] = await once(service, 'message');
    const stopped = async () => {
      service.send('stopped?');
      const [count] = await once(service, 'message');
      return count;
    };
    const { fetch } = globalThis;
    return await run(cell, { endpoint, projectId, fetch: (url, init) => fetch(url, init), stopped, heapInUse });
  } finally {
    service.kill();
  }
}

/** After what is not used any more was collected. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Cell, Result } from './cell.js';

/** Runs a cell over HTTP, on the machine's clock, with a client and a service that each have a fresh process. */
export async function runOverHttp(cell: Cell): Promise<Result> {
  const client = fork(new URL('client.ts', import.meta.url), [JSON.stringify(cell)]);
  const failed = once(client, 'exit').then(() => {
    throw new Error('The client ended without a result.');
  });
  const [result] = await Promise.race([once(client, 'message'), failed]);
  failed.catch(() => {});
  return result;
}

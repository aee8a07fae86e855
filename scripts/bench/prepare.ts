import { deepEqual } from 'node:assert/strict';
import { clients } from './clients/index.js';
import type { BenchClient, Call, Target } from './target.js';

/** Sets up every client, and checks that each returns the response's data: a client that fails early is fast for nothing. */
export async function prepareAll(target: Target): Promise<Map<BenchClient, Call>> {
  const calls = new Map(clients.map((client) => [client, client.prepare(target)]));
  for (const [client, call] of calls) {
    const data = await call();
    // The vendor's core adds the status to the data.
    if (typeof data === 'object' && data !== null && 'httpStatusCode' in data) delete data.httpStatusCode;
    const expected = client.resolvesWithNothing ? undefined : {};
    deepEqual(data, expected, `${client.name} does not return the data of the response.`);
  }
  return calls;
}

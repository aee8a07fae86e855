import type { Observation } from '../judge/compare.js';
import { startHostileServer } from '../server/server.js';
import type { RuntimeUnderTest } from './runtime.js';

/** Runs the table in a runtime, against a server of its own. Returns the result of each row, by its key. */
export async function observe(runtime: RuntimeUnderTest): Promise<ReadonlyMap<string, Observation>> {
  const server = await startHostileServer();
  try {
    const results = await runtime.run(server);
    return new Map(
      results.map((result) => {
        const { key } = result;
        return [key, { ...result, endpoint: server.endpoints[key] ?? '', requests: server.requestsOf(key) }];
      }),
    );
  } finally {
    await server.close();
  }
}

import { ours } from './clients/ours.js';
import { raw } from './clients/raw.js';
import { interleave, valuesOf } from './measure/interleave.js';
import { timeEach, timeInFlight } from './measure/load.js';
import { median, ratios } from './measure/statistics.js';
import { prepareAll } from './prepare.js';
import type { Report } from './report.js';
import type { Settings } from './settings.js';
import { startServer } from './start-server.js';
import { formatRange } from './table.js';
import type { BenchClient } from './target.js';

const inFlight = 64;

/** What a caller sees: each client sends in its own way, over HTTP, to a server on this machine. */
export async function benchLoopback(settings: Settings): Promise<Report> {
  const server = await startServer();
  try {
    return await benchAgainst(server.url, settings);
  } finally {
    server.stop();
  }
}

async function benchAgainst(baseUrl: string, settings: Settings): Promise<Report> {
  const calls = await prepareAll({ baseUrl });
  const middle = await interleave(calls, settings.sequential.rounds, async (call) => {
    return median(await timeEach(call, settings.sequential.calls));
  });
  const parallel = await interleave(calls, settings.inFlight.rounds, (call) => {
    return timeInFlight(call, settings.inFlight.calls, inFlight);
  });
  const overRaw = (client: BenchClient) => ratios(valuesOf(middle, client), valuesOf(middle, raw));
  const parallelOverRaw = (client: BenchClient, what: 'wall' | 'cpu') => {
    const [values, units] = [client, raw].map((one) => valuesOf(parallel, one).map((value) => value[what]));
    return median(ratios(values ?? [], units ?? []));
  };
  return {
    title: `Over loopback HTTP (raw: p50 ${(1000 * median(valuesOf(middle, raw))).toFixed(0)} µs)`,
    columns: [
      'client',
      'p50 × raw',
      'quartiles',
      `throughput at ${inFlight} × raw`,
      `CPU per call at ${inFlight} × raw`,
    ],
    rows: [...calls.keys()].map((client) => [
      client.name,
      median(overRaw(client)).toFixed(2),
      formatRange(overRaw(client)),
      (1 / parallelOverRaw(client, 'wall')).toFixed(2),
      parallelOverRaw(client, 'cpu').toFixed(2),
    ]),
    budgets: [{ what: 'over loopback HTTP: p50 of ours × raw', ratio: median(overRaw(ours)), limit: 1.05 }],
  };
}

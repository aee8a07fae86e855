/** What a caller sees: each client sends in its own way to a server on this machine. */
import { prepareAll } from '../clients.js';
import { interleave, valuesOf } from '../measure/interleave.js';
import { timeEach, timeInFlight } from '../measure/load.js';
import { median, quantile, ratios } from '../measure/statistics.js';
import { type Row, type Section, toFigure } from '../report.js';
import type { Settings } from '../settings.js';
import type { BenchClient } from '../target.js';

const parallel = [16, 64, 256];

const [baseUrl = '', settingsJson = ''] = process.argv.slice(2);
process.send?.(await benchLoopback(baseUrl, JSON.parse(settingsJson)));
process.exit();

async function benchLoopback(baseUrl: string, { sequential, inFlight }: Settings): Promise<Section> {
  const calls = await prepareAll({ baseUrl });
  const [unit] = [...calls.keys()].filter(({ name }) => name === 'raw fetch');
  if (unit === undefined) throw new Error('There is no raw fetch.');
  const alone = await interleave(calls, sequential.rounds, (call) => timeEach(call, sequential.calls));
  const loads = [];
  for (const many of parallel) {
    loads.push({
      many,
      measured: await interleave(calls, inFlight.rounds, (c) => timeInFlight(c, inFlight.calls, many)),
    });
  }
  const compare = <Value>(measured: ReadonlyMap<BenchClient, readonly Value[]>, read: (value: Value) => number) => {
    const units = valuesOf(measured, unit).map(read);
    return (client: BenchClient) => ratios(valuesOf(measured, client).map(read), units);
  };
  const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
  const columns = [
    { id: 'p50', title: 'p50', of: compare(alone, median) },
    { id: 'p99', title: 'p99', of: compare(alone, (times) => quantile(times, 0.99)) },
    { id: 'calls1', title: 'calls/s, 1 in flight', of: compare(alone, (times) => 1 / mean(times)) },
    ...loads.map(({ many, measured }) => ({
      id: `calls${many}`,
      title: `${many} in flight`,
      of: compare(measured, ({ wall }) => 1 / wall),
    })),
    ...loads
      .filter(({ many }) => many === 64)
      .map(({ measured }) => ({ id: 'cpu', title: 'CPU per call at 64', of: compare(measured, ({ cpu }) => cpu) })),
  ];
  const rows = [...calls.keys()].map((client): Row => {
    return { name: client.name, figures: Object.fromEntries(columns.map(({ id, of }) => [id, toFigure(of(client))])) };
  });
  const scheme = new URL(baseUrl).protocol.slice(0, -1);
  const p50 = median(valuesOf(alone, unit).map(median));
  return {
    id: scheme,
    title: `Calls over loopback ${scheme.toUpperCase()}`,
    note: `Ratios to raw fetch, whose median call took ${(1000 * p50).toFixed(0)} µs.`,
    columns: columns.map(({ id, title }) => ({ id, title, unit: '×' })),
    rows,
  };
}

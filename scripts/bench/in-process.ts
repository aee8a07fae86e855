import { responseFetch, stubFetch } from './answers.js';
import type { Budget } from './budget.js';
import { openapiFetch } from './clients/openapi-fetch.js';
import { ours } from './clients/ours.js';
import { raw } from './clients/raw.js';
import { interleave, valuesOf } from './measure/interleave.js';
import { timeInSequence } from './measure/load.js';
import { differences, median, ratios } from './measure/statistics.js';
import { prepareAll } from './prepare.js';
import type { Report } from './report.js';
import type { Amount, Settings } from './settings.js';
import { formatRange } from './table.js';
import type { BenchClient } from './target.js';

const variants = [
  { answer: 'a stub answer', fetch: stubFetch },
  { answer: 'a real Response', fetch: responseFetch },
];

/** What a client itself costs: its fetch is a function that answers at once. */
export async function benchInProcess({ inProcess }: Settings): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { answer, fetch } of variants) reports.push(await benchWith(answer, fetch, inProcess));
  return reports;
}

async function benchWith(answer: string, fetch: typeof globalThis.fetch, amount: Amount): Promise<Report> {
  const calls = await prepareAll({ baseUrl: 'https://modelarts.example.com', fetch });
  const microseconds = await interleave(calls, amount.rounds, async (call) => {
    return (1000 * (await timeInSequence(call, amount.calls))) / amount.calls;
  });
  const overRaw = (client: BenchClient) => differences(valuesOf(microseconds, client), valuesOf(microseconds, raw));
  const overOpenapiFetch = (client: BenchClient) => ratios(overRaw(client), overRaw(openapiFetch));
  const budget: Budget = {
    what: `in process, ${answer}: cost of ours over raw, × that of openapi-fetch`,
    ratio: median(overOpenapiFetch(ours)),
    limit: 1,
  };
  return {
    title: `In process, the fetch answers at once with ${answer} (raw: ${median(valuesOf(microseconds, raw)).toFixed(1)} µs)`,
    columns: ['client', 'cost over raw × openapi-fetch', 'quartiles', 'µs over raw'],
    rows: [...calls.keys()]
      .filter((client) => client !== raw)
      .map((client) => [
        client.name,
        median(overOpenapiFetch(client)).toFixed(2),
        formatRange(overOpenapiFetch(client)),
        median(overRaw(client)).toFixed(1),
      ]),
    budgets: [budget],
  };
}

/** What a client itself costs: its fetch is a function that responds at once. */
import { prepareAll } from '../clients.js';
import { interleave, valuesOf } from '../measure/interleave.js';
import { countInSequence } from '../measure/load.js';
import { differences, ratios } from '../measure/statistics.js';
import { type Section, toFigure } from '../report.js';
import type { Amount } from '../settings.js';
import type { BenchClient } from '../target.js';

const text = '{}';
const headers = { 'content-type': 'application/json' };
const stubHeaders = new Headers(headers);

/** What fetch responds with, as far as clients look at it, without the cost of a Response. */
class StubResponse {
  readonly ok = true;
  readonly status = 200;
  readonly statusText = 'OK';
  readonly url = '';
  readonly redirected = false;
  readonly type = 'basic';
  readonly headers = stubHeaders;
  // Undefined, where a Response without a body has null: a client that sees null may not read on.
  readonly body = undefined;
  readonly bodyUsed = false;

  async text(): Promise<string> {
    return text;
  }
  async json(): Promise<unknown> {
    return JSON.parse(text);
  }
  clone(): StubResponse {
    return new StubResponse();
  }
}

const variants: readonly { readonly id: string; readonly title: string; readonly fetch: typeof fetch }[] = [
  { id: 'stub', title: 'a stub', fetch: async () => new StubResponse() as unknown as Response },
  { id: 'response', title: 'a real Response', fetch: async () => new Response(text, { headers }) },
];

process.send?.(await benchInProcess(JSON.parse(process.argv[2] ?? '')));
process.exit();

async function benchInProcess({ rounds, calls: perRound }: Amount): Promise<Section> {
  const columns: { id: string; title: string; unit: '×' | 'µs' }[] = [];
  const figures = new Map<string, Section['rows'][number]['figures']>();
  for (const { id, title, fetch } of variants) {
    const calls = await prepareAll({ baseUrl: 'https://modelarts.example.com', fetch });
    const microseconds = await interleave(calls, rounds, async (call) => {
      return (1000 * (await countInSequence(call, perRound))) / perRound;
    });
    const values = (name: string) => valuesOf(microseconds, named(calls, name));
    const overRaw = (name: string) => differences(values(name), values('raw fetch'));
    columns.push(
      { id, title: `${title}, × openapi-fetch`, unit: '×' },
      { id: `${id}Time`, title: 'over raw', unit: 'µs' },
    );
    for (const { name } of calls.keys()) {
      if (name.startsWith('raw fetch')) continue;
      const ratio = toFigure(ratios(overRaw(name), overRaw('openapi-fetch')));
      figures.set(name, { ...figures.get(name), [id]: ratio, [`${id}Time`]: toFigure(overRaw(name)) });
    }
  }
  return {
    id: 'inProcess',
    title: 'In process',
    note: 'The fetch is a function that responds at once, so that only the client is left: the time of the processor, over that of raw fetch.',
    columns,
    rows: [...figures].map(([name, row]) => ({ name, figures: row })),
  };
}

function named(calls: ReadonlyMap<BenchClient, unknown>, name: string): BenchClient {
  const client = [...calls.keys()].find((one) => one.name === name);
  if (client === undefined) throw new Error(`There is no ${name}.`);
  return client;
}

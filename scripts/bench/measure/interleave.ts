import type { BenchClient, Call } from '../target.js';

/** One value per round for each client. */
export type Measured<Value> = ReadonlyMap<BenchClient, readonly Value[]>;

/**
 * Measures each client once per round, after some rounds that are not counted, in which everything gets compiled. Each
 * round has an order of its own, so that none always comes after the same one, whose garbage it would have to collect.
 */
export async function interleave<Value>(
  calls: ReadonlyMap<BenchClient, Call>,
  rounds: number,
  measure: (call: Call) => Promise<Value>,
): Promise<Measured<Value>> {
  const rows = [...calls].map(([client, call]) => ({ client, call, values: [] as Value[] }));
  const uncounted = Math.ceil(rounds / 4);
  for (let round = 0; round < uncounted + rounds; round += 1) {
    for (const { call, values } of shuffle(rows)) {
      const value = await measure(call);
      if (round >= uncounted) values.push(value);
    }
  }
  return new Map(rows.map(({ client, values }) => [client, values]));
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, position: Math.random() }))
    .sort((one, other) => one.position - other.position)
    .map(({ item }) => item);
}

/** What was measured of a client. */
export function valuesOf<Value>(measured: Measured<Value>, client: BenchClient): readonly Value[] {
  const values = measured.get(client);
  if (values === undefined) throw new Error(`${client.name} was not measured.`);
  return values;
}

/** What is measured: a client, or a signer. */
interface Subject {
  readonly name: string;
}

/** One value per round for each subject. */
export type Measured<One extends Subject, Value> = ReadonlyMap<One, readonly Value[]>;

/**
 * Measures each subject once per round, after some rounds that are not counted, in which everything gets compiled. Each
 * round has an order of its own, so that none always comes after the same one, whose garbage it would have to collect.
 */
export async function interleave<One extends Subject, Work, Value>(
  works: ReadonlyMap<One, Work>,
  rounds: number,
  measure: (work: Work) => Value | Promise<Value>,
): Promise<Measured<One, Value>> {
  const rows = [...works].map(([subject, work]) => ({ subject, work, values: [] as Value[] }));
  const uncounted = Math.ceil(rounds / 4);
  for (let round = 0; round < uncounted + rounds; round += 1) {
    for (const { work, values } of shuffle(rows)) {
      const value = await measure(work);
      if (round >= uncounted) values.push(value);
    }
  }
  return new Map(rows.map(({ subject, values }) => [subject, values]));
}

function shuffle<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, position: Math.random() }))
    .sort((one, other) => one.position - other.position)
    .map(({ item }) => item);
}

/** What was measured of a subject. */
export function valuesOf<One extends Subject, Value>(measured: Measured<One, Value>, subject: One): readonly Value[] {
  const values = measured.get(subject);
  if (values === undefined) throw new Error(`${subject.name} was not measured.`);
  return values;
}

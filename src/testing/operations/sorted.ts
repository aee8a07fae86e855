/** What a record is put in order by: its own value first, then when it came. */
export interface Sortable {
  readonly number: number;
}

/** Puts records in order. Of equal ones, the one that came first comes first, or last if the order goes down. */
export function sorted<Item extends Sortable>(
  items: Iterable<Item>,
  value: (item: Item) => string | number,
  order: 'asc' | 'desc',
): Item[] {
  const sign = order === 'asc' ? 1 : -1;
  return [...items].sort((one, other) => sign * (compare(value(one), value(other)) || one.number - other.number));
}

function compare(one: string | number, other: string | number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

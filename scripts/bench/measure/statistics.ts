/** The value below which the given share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle one, which whatever else the machine does moves least. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Each value over the one of the same round in another row: from round to round, all of them move together. */
export function ratios(values: readonly number[], units: readonly number[]): number[] {
  return combine(values, units, (value, unit) => value / unit);
}

export function differences(values: readonly number[], bases: readonly number[]): number[] {
  return combine(values, bases, (value, base) => value - base);
}

function combine(
  values: readonly number[],
  others: readonly number[],
  combineTwo: (value: number, other: number) => number,
): number[] {
  return values.map((value, round) => combineTwo(value, others[round] ?? Number.NaN));
}

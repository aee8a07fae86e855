/** What we promise about a ratio. */
export interface Budget {
  readonly what: string;
  readonly ratio: number;
  readonly limit: number;
}

export function isKept({ ratio, limit }: Budget): boolean {
  return ratio <= limit;
}

export function formatVerdict(budget: Budget): string {
  const verdict = isKept(budget) ? 'kept  ' : 'MISSED';
  return `${verdict}  ${budget.what}: ${budget.ratio.toFixed(3)}, at most ${budget.limit.toFixed(2)}`;
}

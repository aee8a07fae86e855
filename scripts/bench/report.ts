import { median, quantile } from './measure/statistics.js';

/** A value measured in many rounds. */
export interface Figure {
  readonly median: number;
  /** The quartiles: half of the rounds lie between. Where those of two rows overlap, the rows may be equal. */
  readonly low: number;
  readonly high: number;
}

export interface Column {
  readonly id: string;
  readonly title: string;
  /** `×` for a ratio, to what the note or the title says. */
  readonly unit: '×' | 'µs' | 'ms' | 'MB' | 'kB' | 'B';
}

export interface Row {
  readonly name: string;
  /** By the id of a column; one that is missing does not apply to the row. */
  readonly figures: Readonly<Record<string, Figure>>;
}

/** One table. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What was measured. */
  readonly note: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** All tables of one run. */
export interface Report {
  readonly machine: string;
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
}

export function toFigure(values: readonly number[]): Figure {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** For what is counted, not measured. */
export function exactly(value: number): Figure {
  return { median: value, low: value, high: value };
}

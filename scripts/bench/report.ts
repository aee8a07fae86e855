import { type Budget, formatVerdict } from './budget.js';
import { formatTable } from './table.js';

/** One table, and what it says about our budgets. */
export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly budgets: readonly Budget[];
}

export function formatReport({ title, columns, rows, budgets }: Report): string {
  return [title, '', formatTable(columns, rows), '', ...budgets.map(formatVerdict)].join('\n');
}

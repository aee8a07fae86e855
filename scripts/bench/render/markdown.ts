import type { Column, Figure, Report, Row, Section } from '../report.js';

/** The tables of a report. Rows of ours are bold. */
export function toMarkdown({ machine, date, versions, sections }: Report): string {
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [`Measured on ${date}, on ${machine}. ${used.join(', ')}.`, ...sections.map(toTable)].join('\n\n');
}

/** A header that is empty would leave people who listen to a page without a word. */
const rowTitle = 'what';

function toTable({ title, note, columns, rows }: Section): string {
  const lines = [
    [rowTitle, ...columns.map((column) => (column.unit === '×' ? column.title : `${column.title}, ${column.unit}`))],
    [':---', ...columns.map(() => '---:')],
    ...rows.map((row) => toCells(row, columns)),
  ];
  return [`## ${title}`, '', note, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

function toCells({ name, figures }: Row, columns: readonly Column[]): readonly string[] {
  const bold = name.startsWith('ours') ? '**' : '';
  return [`${bold}${name}${bold}`, ...columns.map(({ id, unit }) => formatFigure(figures[id], unit))];
}

function formatFigure(figure: Figure | undefined, unit: Column['unit']): string {
  if (figure === undefined) return '–';
  const { median, low, high } = figure;
  const digits = unit === '×' ? 2 : unit === 'ms' || unit === 'B' ? 0 : 1;
  // Plus 0: a little less than nothing would be shown as -0.
  const show = (value: number) => (Number(value.toFixed(digits)) + 0).toFixed(digits);
  const [middle, from, to] = [median, low, high].map(show);
  // Only ratios say something about another machine, so that only they have a spread.
  return unit === '×' && from !== to ? `${middle} (${from}–${to})` : `${middle}`;
}

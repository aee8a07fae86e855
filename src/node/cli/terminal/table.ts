import type { Color, Screen } from './screen.js';
import { toPlainLine } from './text.js';
import { cut, pad, widthOf } from './width.js';

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  text(row: Row): string;
  color?(row: Row): Color | undefined;
  /**
   * What happens on a narrow terminal: `keep` never cuts, because a part of an id is no id; `cut` shortens; of those with a
   * number, above 0, the highest is left out first, and those that `cut` last.
   */
  readonly narrow: 'keep' | 'cut' | number;
}

const gap = '  ';
const leastCut = 8;
/** How many rows decide how wide the columns are: a list may be too long to be kept. */
const measured = 100;

/** Writes a table row by row, with a head and only the columns that fit. The rows after the first hundred fit in as they can. */
export async function* tableLines<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
  screen: Screen,
): AsyncGenerator<string> {
  let first: Row[] | undefined = [];
  let line = (_row: Row): string => '';
  function* begin(sample: readonly Row[]) {
    const fitted = fitColumns(columns, sample, screen.columns());
    line = (row) => toLine(fitted, (column) => [column.text(row), column.color?.(row)], screen);
    yield toLine(fitted, ({ title }) => [title, 'bold'], screen);
    for (const row of sample) yield line(row);
  }
  for await (const row of rows) {
    if (first === undefined) yield line(row);
    else if (first.push(row) === measured) {
      yield* begin(first);
      first = undefined;
    }
  }
  if (first !== undefined && first.length > 0) yield* begin(first);
}

interface Fitted<Row> {
  readonly column: Column<Row>;
  readonly width: number;
}

function fitColumns<Row>(
  columns: readonly Column<Row>[],
  sample: readonly Row[],
  room: number,
): readonly Fitted<Row>[] {
  const natural = columns.map((column) => ({
    column,
    width: Math.max(...[column.title, ...sample.map(column.text)].map((text) => widthOf(toPlainLine(text)))),
  }));
  return squeeze(natural, room);
}

function squeeze<Row>(fitted: readonly Fitted<Row>[], room: number): readonly Fitted<Row>[] {
  const excess = fitted.reduce((sum, { width }) => sum + width, gap.length * (fitted.length - 1)) - room;
  if (excess <= 0) return fitted;
  const spare = ({ column, width }: Fitted<Row>) => (column.narrow === 'cut' ? Math.max(0, width - leastCut) : 0);
  const flexible = fitted.find((one) => spare(one) >= excess);
  if (flexible !== undefined) {
    return fitted.map((one) => (one === flexible ? { ...one, width: one.width - excess } : one));
  }
  // What can be cut is left out last.
  const rank = ({ column: { narrow } }: Fitted<Row>) =>
    typeof narrow === 'number' ? narrow : narrow === 'cut' ? 0 : -1;
  const last = Math.max(...fitted.map(rank));
  if (last < 0) return fitted;
  const rest = fitted.filter((one) => rank(one) !== last);
  return squeeze(rest, room);
}

function toLine<Row>(
  fitted: readonly Fitted<Row>[],
  read: (column: Column<Row>) => readonly [text: string, color: Color | undefined],
  screen: Screen,
): string {
  const cells = fitted.map(({ column, width }, index) => {
    const [text, color] = read(column);
    const plain = toPlainLine(text);
    const shown = column.narrow === 'cut' && screen.columns() !== Infinity ? cut(plain, width) : plain;
    // Spaces at the end of a line would be wrapped.
    const filled = index === fitted.length - 1 ? shown : pad(shown, width);
    return color === undefined ? filled : screen.paint(color, filled);
  });
  return `${cells.join(gap).trimEnd()}\n`;
}

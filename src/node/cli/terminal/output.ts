import { toCsvLine } from './csv.js';
import type { Screen } from './screen.js';
import { toJsonLine, toPlainLine } from './text.js';
import { cut, loadWidths, widthOf, wrapLine } from './width.js';

const toLineStart = '\r';
const eraseRest = '\x1b[K';

/** How much is written, and for whom. */
export interface OutputMode {
  /** Results, and what is written beside them unless a person reads that, are JSON values, one per line. */
  readonly json: boolean;
  /** Results and errors only. */
  readonly quiet: boolean;
}

/** Results go to stdout, everything else to stderr; a line that is drawn anew makes room for both. */
export interface Output {
  readonly results: Screen;
  readonly notes: Screen;
  /** Writes a result, which ends with a line break. */
  result(text: string): Promise<void>;
  json(value: unknown): Promise<void>;
  /** Writes a row of CSV, the first one after a head with the names of the columns. */
  row<Name extends string>(columns: readonly Name[], read: (name: Name) => unknown): Promise<void>;
  /** Writes cells beside each other, on a narrow terminal below each other. No cell is cut. */
  cells(cells: readonly string[]): Promise<void>;
  /** Writes what a person may want to know; as JSON, with the fields beside the text. */
  note(text: string, fields?: object): Promise<void>;
  /** Writes what went wrong; as JSON, `{ "error": … }`. */
  problem(text: string, error: unknown): Promise<void>;
  /** Writes what a person wants to see of the requests, whatever the mode; as JSON, `{ "debug": … }`. */
  debug(text: string, event: unknown): Promise<void>;
  /** Draws the line that moves, on a terminal; nothing elsewhere. An empty text takes it away. */
  draw(text: string): void;
}

export function createOutput(results: Screen, notes: Screen, { json, quiet }: OutputMode): Output {
  let drawn = false;
  let hasHead = false;
  const draw = (text: string) => {
    if (!notes.live || quiet || (text === '' && !drawn)) return;
    drawn = text !== '';
    // The last column stays free: some terminals begin a new line when it is filled.
    void notes.write(toLineStart + cut(text, notes.columns() - 1) + eraseRest);
  };
  const write = (screen: Screen, text: string) => {
    draw('');
    return screen.write(text);
  };
  const writeNote = async (text: string, value: unknown) => {
    const columns = notes.columns();
    if (columns !== Number.POSITIVE_INFINITY) await loadWidths();
    await write(notes, json && !notes.live ? `${toJsonLine(value)}\n` : `${wrap(text, columns)}\n`);
  };
  return {
    results,
    notes,
    draw,
    result: (text) => write(results, text),
    json: (value) => write(results, `${toJsonLine(value)}\n`),
    row: async (columns, read) => {
      if (!hasHead) await write(results, toCsvLine(columns));
      hasHead = true;
      await write(results, toCsvLine(columns.map(read)));
    },
    cells: (cells) => write(results, `${joinCells(cells, results.columns())}\n`),
    note: async (text, fields) => {
      if (!quiet) await writeNote(text, { note: text, ...fields });
    },
    debug: (text, event) => writeNote(text, { debug: event }),
    problem: (text, error) => writeNote(text, { error }),
  };
}

/** Breaks lines between words. A command line, which a person may copy, stays one line. */
export function wrap(text: string, columns: number): string {
  if (columns === Number.POSITIVE_INFINITY) return text;
  return text
    .split('\n')
    .map((line) => (line.startsWith(commandStart) ? line : wrapLine(line, columns)))
    .join('\n');
}

const commandStart = 'npx modelarts-processor-tasks ';

const gap = '  ';

/** Joins cells by two spaces, and begins an indented line where the next cell does not fit. */
function joinCells(cells: readonly string[], columns: number): string {
  let line = '';
  const lines: string[] = [];
  for (const cell of cells) {
    if (line !== '' && widthOf(line) + gap.length + widthOf(cell) > columns) {
      lines.push(line.trimEnd());
      line = gap + cell;
    } else line += line === '' ? cell : gap + cell;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** Cells without anything that a terminal obeys. */
export function plainCells(cells: readonly (string | undefined)[]): readonly string[] {
  return cells.flatMap((cell) => (cell ? [toPlainLine(cell)] : []));
}

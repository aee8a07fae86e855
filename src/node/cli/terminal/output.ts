import type { Screen } from './screen.js';
import { toJsonLine } from './text.js';
import { cut } from './width.js';

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
  /** Writes what a person may want to know; as JSON, with the fields beside the text. */
  note(text: string, fields?: object): Promise<void>;
  /** Writes what went wrong; as JSON, `{ "error": … }`. */
  problem(text: string, error: unknown): Promise<void>;
  /** Draws the line that moves, on a terminal; nothing elsewhere. An empty text takes it away. */
  draw(text: string): void;
}

export function createOutput(results: Screen, notes: Screen, { json, quiet }: OutputMode): Output {
  let drawn = false;
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
  const writeNote = (text: string, value: unknown) =>
    write(notes, json && !notes.live ? `${toJsonLine(value)}\n` : `${text}\n`);
  return {
    results,
    notes,
    draw,
    result: (text) => write(results, text),
    json: (value) => write(results, `${toJsonLine(value)}\n`),
    note: async (text, fields) => {
      if (!quiet) await writeNote(text, { note: text, ...fields });
    },
    problem: (text, error) => writeNote(text, { error }),
  };
}

import type { Screen } from './screen.js';
import { toJsonLine } from './text.js';
import { cut } from './width.js';

const toLineStart = '\r';
const eraseRest = '\x1b[K';

/** Results go to stdout, everything else to stderr; a line that is drawn anew makes room for both. */
export interface Output {
  readonly results: Screen;
  readonly notes: Screen;
  /** Writes a result, which ends with a line break. */
  result(text: string): Promise<void>;
  json(value: unknown): Promise<void>;
  note(text: string): Promise<void>;
  /** Draws the line that moves, on a terminal; nothing elsewhere. An empty text takes it away. */
  draw(text: string): void;
}

export function createOutput(results: Screen, notes: Screen): Output {
  let drawn = false;
  const draw = (text: string) => {
    if (!notes.live || (text === '' && !drawn)) return;
    drawn = text !== '';
    // The last column stays free: some terminals begin a new line when it is filled.
    void notes.write(toLineStart + cut(text, notes.columns() - 1) + eraseRest);
  };
  const write = (screen: Screen, text: string) => {
    draw('');
    return screen.write(text);
  };
  return {
    results,
    notes,
    draw,
    result: (text) => write(results, text),
    json: (value) => write(results, `${toJsonLine(value)}\n`),
    note: (text) => write(notes, `${text}\n`),
  };
}

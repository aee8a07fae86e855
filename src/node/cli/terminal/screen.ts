import { once } from 'node:events';
import { styleText } from 'node:util';

export type Color = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Where text goes: a terminal with a person before it, or a pipe or file. */
export interface Screen {
  /** Whether lines can be drawn anew. */
  readonly live: boolean;
  /** How many columns there are now; infinitely many where nothing needs to fit. */
  columns(): number;
  paint(tone: Color, text: string): string;
  /** Resolves when there is room for more, so that a slow reader slows us down instead of filling our memory. */
  write(text: string): Promise<void>;
}

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What nearly all terminals have at least; some that scripts make do not say how wide they are. */
const usualColumns = 80;

export function openScreen(stream: Stream, variables: NodeJS.ProcessEnv): Screen {
  const live = stream.isTTY === true && variables.TERM !== 'dumb';
  const colourful = live && !variables.NO_COLOR;
  return {
    live,
    columns: () => (stream.isTTY ? stream.columns || usualColumns : Infinity),
    paint: (tone, text) => (colourful ? styleText(tone, text, { validateStream: false }) : text),
    write: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

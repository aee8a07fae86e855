import { once } from 'node:events';
import { styleText } from 'node:util';

export type Color = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Where text goes: a terminal with a person before it, or a pipe or file. */
export interface Screen {
  /** Whether lines can be drawn anew. */
  readonly live: boolean;
  /** Why text cannot be written any more. It is dropped then: a full disk must not keep a version from being stopped. */
  readonly failure: Error | undefined;
  /** How many columns there are now; infinitely many where nothing needs to fit. */
  columns(): number;
  paint(color: Color, text: string): string;
  /** Resolves when there is room for more, so that a slow reader slows us down instead of filling our memory. */
  write(text: string): Promise<void>;
}

type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What nearly all terminals have at least; some that scripts make do not say how wide they are. */
const usualColumns = 80;

/** @param variables those that say whether to write colours: `NO_COLOR`, `FORCE_COLOR`, `TERM` */
export function openScreen(stream: Stream, variables: NodeJS.ProcessEnv): Screen {
  const live = stream.isTTY === true && variables.TERM !== 'dumb';
  const colourful = wantsColors(variables) ?? live;
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return {
    live,
    get failure() {
      return failure;
    },
    columns: () => (stream.isTTY ? stream.columns || usualColumns : Number.POSITIVE_INFINITY),
    paint: (color, text) => (colourful ? styleText(color, text, { validateStream: false }) : text),
    write: async (text) => {
      if (failure || stream.write(text)) return;
      // It rejects if the stream fails, which has been noted.
      await once(stream, 'drain').catch(() => {});
    },
  };
}

function wantsColors({ NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv): boolean | undefined {
  if (NO_COLOR) return false;
  if (FORCE_COLOR === undefined || FORCE_COLOR === '') return undefined;
  return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
}

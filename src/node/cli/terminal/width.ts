let stringWidth = (text: string): number => text.length;
let wrapAnsi = (text: string, _columns: number): string => text;

/**
 * Loads what counts the columns of texts that are not ASCII, and what breaks lines; without it, a character counts as one, and
 * lines are not broken. It takes half as long as an empty process, so that help does without.
 */
export async function loadWidths(): Promise<void> {
  const [width, wrap] = await Promise.all([import('string-width'), import('wrap-ansi')]);
  stringWidth = width.default;
  wrapAnsi = wrap.default;
}

/** Breaks a line between words, and keeps its indentation. */
export function wrapLine(line: string, columns: number): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const inner = Math.max(20, columns - indent.length);
  return wrapAnsi(line.slice(indent.length), inner).replace(/^/gm, indent);
}

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  // Most texts, and all ids, are of these.
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
}

/** A text that takes no more columns than given: the end is cut between what a person takes for characters. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let left = columns - 1;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return columns < 1 ? '' : `${kept}…`;
}

/** A text with as many spaces after it as it takes to fill the columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

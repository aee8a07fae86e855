/** What takes two columns: the scripts of East Asia with their full-width forms, and what is drawn as a picture. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|^\p{Extended_Pictographic}.*\ufe0f/u;

/** What takes none: marks that join what is before them, and what only steers. */
const empty = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  // Most texts, and all ids, are of these.
  if (/^[ -~]*$/.test(text)) return text.length;
  return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + widthOfGrapheme(segment), 0);
}

/** A text that takes no more columns than given: the end is cut between what a person takes for characters. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let left = columns - 1;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    left -= widthOfGrapheme(segment);
    if (left < 0) break;
    kept += segment;
  }
  return columns < 1 ? '' : `${kept}…`;
}

/** A text with as many spaces after it as it takes to fill the columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

function widthOfGrapheme(grapheme: string): number {
  if (empty.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

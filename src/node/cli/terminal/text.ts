/** Controls, which a terminal would obey, marks that turn the direction of what follows, and halves of characters. */
const obeyed = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** In UTF-16 units. A name has a hundred; measuring a long one takes long. */
const longest = 1_000;

/** A text of the service as one line that does nothing but stand there: a name may hold anything. */
export function toPlainLine(text: string): string {
  return withoutControls(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** The same without a limit to its length, for programs. */
export function withoutControls(text: string): string {
  return text.replace(obeyed, '\ufffd');
}

/** A value as one line of JSON. JSON itself leaves some controls as they are, which a terminal would obey. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(obeyed, escapeControl);
}

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

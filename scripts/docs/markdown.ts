/** Markdown of a document, as VitePress must get it: what looks like a tag or a Vue expression outside code is text. */
export function toMarkdown(text: string): string {
  return text
    .trim()
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? escapeText(part) : part))
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

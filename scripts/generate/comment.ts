/** A JSDoc block of the given paragraphs; empty ones are left out. */
export function docComment(...paragraphs: readonly string[]): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim().replaceAll('*/', '*\\/'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
    .split('\n');
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** The first paragraph, on one line: what fits into a list. */
export function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/, 1)[0] ?? '').replaceAll('\n', ' ');
}

/** A JSDoc block of the given paragraphs; empty ones are left out. */
export function docComment(...paragraphs: readonly string[]): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim().replace(/\*\//g, '*\\/'))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
    .split('\n');
  const [only = ''] = lines;
  if (lines.length === 1) return `/** ${only} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** The first sentence, on one line: what fits into a list. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/, 1);
  const line = paragraph.replaceAll('\n', ' ');
  return /^.*?[.:](?=\s|$)/.exec(line)?.[0].replace(/:$/, '.') ?? line;
}

/** A list with a line for each name and its meaning. */
export function meanings(rows: readonly (readonly [name: string, meaning: string])[]): string {
  return rows.map(([name, meaning]) => `- \`${name}\`: ${meaning.trim().replaceAll('\n', ' ')}`).join('\n');
}

/** A text as a literal. The formatter chooses the quotes. */
export function literal(text: string): string {
  return JSON.stringify(text);
}

/** Texts as the members of an array. */
export function literals(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}

/** Texts as a union of types. */
export function union(texts: readonly string[]): string {
  return texts.map(literal).join(' | ');
}

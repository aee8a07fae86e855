/** A code block of a Markdown text. */
export interface Block {
  /** `js`, `ts`, `sh`, `text`. */
  readonly language: string;
  readonly code: string;
  /** What the `text` block right after it says it prints. */
  readonly output: string | undefined;
  /** The first line, to tell it from others. */
  readonly title: string;
}

/** All code blocks but those of output, which belong to the block before them. */
export function readBlocks(markdown: string): Block[] {
  const fences = [...markdown.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
  return fences.flatMap(({ language, code }, index) => {
    if (language === 'text') return [];
    const next = fences[index + 1];
    const title = code.trimEnd().split('\n').at(-1) ?? '';
    return [{ language, code, title, output: next?.language === 'text' ? next.code : undefined }];
  });
}

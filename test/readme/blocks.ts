/** A code block of a Markdown text. */
export interface Block {
  /** `js`, `ts`, `sh`, `text`. */
  readonly language: string;
  readonly code: string;
  /** What the `text` block right after it says it prints. */
  readonly output: string | undefined;
  /** The last line, to distinguish it from others. */
  readonly title: string;
  /** Why it cannot be run, by the comment `<!-- not run: … -->` before it. */
  readonly notRun: string | undefined;
  /** Where the reader saves it for later blocks, by the comment `<!-- file: … -->` before it. */
  readonly file: string | undefined;
}

const fence = /(?:^<!-- (?:not run: ([^\n]+)|file: (\S+)) -->\n)?^```(\w+)\n(.*?)^```$/gms;

/**
 * All code blocks but those of output, which belong to the block before them.
 *
 * @throws Error for a comment `<!-- not run … -->` or `<!-- file … -->` that says no more, or that no block follows
 */
export function readBlocks(markdown: string): Block[] {
  const fences = [...markdown.matchAll(fence)].map(([, notRun, file, language = '', code = '']) => ({
    notRun,
    file,
    language,
    code,
  }));
  const marks = markdown.match(/<!-- *(?:not run|file)/g)?.length ?? 0;
  if (marks !== fences.filter(({ notRun, file }) => (notRun ?? file) !== undefined).length) {
    throw new Error('A comment "not run" or "file" says no more, or does not stand right before a block.');
  }
  return fences.flatMap(({ language, code, notRun, file }, index) => {
    if (language === 'text') return [];
    const next = fences[index + 1];
    const title = code.trimEnd().split('\n').at(-1) ?? '';
    return [{ language, code, title, notRun, file, output: next?.language === 'text' ? next.code : undefined }];
  });
}

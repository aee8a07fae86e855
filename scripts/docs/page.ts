/** A page of the docs site. */
export interface Page {
  /** Where it is on the site, such as `reference/error-codes.md`. */
  readonly path: string;
  readonly title: string;
  /** One sentence for the list of pages in llms.txt. */
  readonly description: string;
  /** Beginning with a heading of the first level. */
  readonly markdown: string;
  /** Settings of VitePress for this page. */
  readonly frontmatter?: Readonly<Record<string, unknown>>;
}

/** An entry of the sidebar: a page, or a group of them. */
export interface Entry {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly Entry[];
}

/** The entry of a page. */
export function entryOf({ title, path }: Page): Entry {
  return { text: title, link: `/${path.replace(/(?:index)?\.md$/, '')}` };
}

/** The text of the first heading, without its marks. */
export function titleOf(markdown: string): string {
  const [, title] = /^# (.+)$/m.exec(markdown) ?? [];
  if (title === undefined) throw new Error(`A page has no heading: ${markdown.slice(0, 60)}`);
  return title.replaceAll('`', '');
}

/** The first sentence of the first paragraph, without marks and links; empty if the page begins with something else. */
export function summaryOf(markdown: string): string {
  const paragraphs = markdown.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/);
  const first = paragraphs.find((text) => /^[A-Z`"]/.test(text)) ?? '';
  const plain = first
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /^.+?[.!?:](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}

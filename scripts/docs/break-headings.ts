import { outsideCode } from './guides.js';

/** Lets long names in headings break before capitals, where a phone has no room for them. */
export function breakHeadings(markdown: string): string {
  return outsideCode(markdown, (text) =>
    text.replaceAll(/^#+ .+$/gm, (heading) =>
      heading.replaceAll(/`[^`]*`|\w{16,}/g, (part) =>
        part.startsWith('`') ? part : part.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '<wbr>'),
      ),
    ),
  );
}

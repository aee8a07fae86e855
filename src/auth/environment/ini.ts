/** Keys and values by section; keys in lower case. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads an INI text. Gives the number of the first line that is no part of one, if there is such a line. */
export function parseIni(text: string): Ini | number {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const [index, line] of text
    .split('\n')
    .map((each) => each.trim())
    .entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[([^\]]+)\]$/.exec(line)?.[1];
    if (header !== undefined) {
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
      continue;
    }
    const at = line.search(/[=:]/);
    if (at <= 0) return index + 1;
    section.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return sections;
}

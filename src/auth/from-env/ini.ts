/** One section of an INI text, or what prevents reading it. */
export type Section =
  | { readonly values: ReadonlyMap<string, string> }
  | {
      /** Where it is, such as `line 3`. No value is in it. */
      readonly fault: string;
      readonly reason: string;
    };

type Values = Map<string, string>;

/** The white space of Python. */
const space = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const outerSpace = new RegExp(`^${space}+|${space}+$`, 'g');
const indentation = new RegExp(`^${space}*`);

/**
 * Reads a section as Python's ConfigParser does, by which the provider's SDK reads its file: a header ends at the last `]`,
 * lines that are indented more than their key continue its value, comments have lines of their own, keys ignore case, values of
 * `[DEFAULT]` serve every section, `%(key)s` stands for another value, and nothing may be there twice.
 */
export function readSection(text: string, wanted: string): Section {
  const sections = new Map<string, Values>([['DEFAULT', new Map()]]);
  let section: Values | undefined;
  let key: string | undefined;
  let level = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const refuse = (reason: string): Section => ({ fault: `line ${index + 1}`, reason });
    const content = line.replace(outerSpace, '');
    if (/^[#;]/.test(content)) continue;
    const indent = indentation.exec(line)?.[0].length ?? 0;
    if (section !== undefined && key !== undefined && (content === '' || indent > level)) {
      section.set(key, `${section.get(key)}\n${content}`);
      continue;
    }
    if (content === '') continue;
    level = indent;
    const header = /^\[(.+)\]/s.exec(content)?.[1];
    if (header !== undefined) {
      key = undefined;
      if (header !== 'DEFAULT' && sections.has(header)) return refuse('names a section twice');
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
      continue;
    }
    const at = content.search(/[=:]/);
    if (section === undefined || at <= 0) return refuse('is neither a section nor a key with a value');
    key = content.slice(0, at).replace(outerSpace, '').toLowerCase();
    if (section.has(key)) return refuse('names a key twice');
    section.set(key, content.slice(at + 1).replace(outerSpace, ''));
  }
  const own = sections.get(wanted);
  return own === undefined ? { values: new Map() } : expandAll(wanted, [...(sections.get('DEFAULT') ?? []), ...own]);
}

function expandAll(section: string, entries: readonly (readonly [string, string])[]): Section {
  const raw = new Map(entries.map(([key, value]) => [key, value.replace(new RegExp(`${space}+$`), '')]));
  const values: Values = new Map();
  for (const [key, value] of raw) {
    const expanded = expand(value, raw, 1);
    if (expanded === undefined) {
      return { fault: `a key in [${section}]`, reason: 'has a "%" that stands for nothing; write it as "%%"' };
    }
    values.set(key, expanded);
  }
  return { values };
}

/** ConfigParser follows a reference to a reference, up to this depth. */
const maxDepth = 10;

function expand(value: string, values: ReadonlyMap<string, string>, depth: number): string | undefined {
  if (depth > maxDepth) return undefined;
  let complete = true;
  const text = value.replace(/%(?:(%)|\(([^)]+)\)s)?/g, (_match, percent?: string, name = '') => {
    if (percent !== undefined) return percent;
    const other = values.get(String(name).toLowerCase());
    const expanded = other === undefined ? undefined : expand(other, values, depth + 1);
    if (expanded === undefined) complete = false;
    return expanded ?? '';
  });
  return complete ? text : undefined;
}

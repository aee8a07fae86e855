import type { Change } from './change.js';

/** The part of CHANGELOG about one version. */
export interface Edition {
  /** Its heading has a date. */
  readonly isReleased: boolean;
  /** What stands between the markers; undefined without markers. */
  readonly documentChanges: string | undefined;
}

const begin = '<!-- Changes of the documents, by `npm run changes:document -- --write` -->';
const end = '<!-- End of the changes of the documents -->';

/** The changes of a document as a list, those that break first; empty if there are none. */
export function renderChanges(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return '';
  const [breaking, compatible] = [rowsOf(changes, 'breaking'), rowsOf(changes, 'compatible')];
  const rows = [...breaking.map((row) => `- **Breaking.** ${row}`), ...compatible.map((row) => `- ${row}`)];
  return `${title}:\n\n${rows.join('\n')}`;
}

/** Reads what CHANGELOG says of a version. */
export function readEdition(changelog: string, version: string): Edition | undefined {
  const section = sectionOf(changelog, version);
  if (section === undefined) return undefined;
  const text = changelog.slice(section.start, section.end);
  const [heading = ''] = text.split('\n', 1);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  return {
    isReleased: /- \d{4}-\d\d-\d\d$/.test(heading.trim()),
    documentChanges: from < 0 || to < from ? undefined : text.slice(from + begin.length, to).trim(),
  };
}

/** Puts the changes into the section of a version: between its markers, or at its end if it has none. */
export function writeChanges(changelog: string, version: string, changes: string): string {
  const section = sectionOf(changelog, version);
  if (section === undefined)
    throw new Error(`CHANGELOG.md has no heading for ${version}. Add one: ## ${version} - unreleased`);
  const text = changelog.slice(section.start, section.end);
  const block = `${begin}\n\n${changes}\n\n${end}`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  const written =
    from < 0 || to < from
      ? `${text.trimEnd()}\n\n### Changes of the documents\n\n${block}\n${section.end < changelog.length ? '\n' : ''}`
      : text.slice(0, from) + block + text.slice(to + end.length);
  return changelog.slice(0, section.start) + written + changelog.slice(section.end);
}

function sectionOf(changelog: string, version: string): { readonly start: number; readonly end: number } | undefined {
  const headings = [...changelog.matchAll(/^## .*$/gm)];
  const index = headings.findIndex(([heading]) => heading.startsWith(`## ${version} `));
  const start = headings[index]?.index;
  return start === undefined ? undefined : { start, end: headings[index + 1]?.index ?? changelog.length };
}

function rowsOf(changes: readonly Change[], level: Change['level']): string[] {
  return changes.filter((change) => change.level === level).map(({ where, text }) => `${where}: ${text}.`);
}

import { exceptionOf } from '../../test/hostile/judge/expectation.js';
import { type Row, type Runtime, runtimes } from '../../test/hostile/row.js';

/** What the docs call each runtime. */
export type RuntimeNames = Readonly<Record<Runtime, string>>;

/** Which runtimes show how many rows as stated, and what is different where: two tables in Markdown. */
export function renderRuntimeTable(rows: readonly Row[], names: RuntimeNames): string {
  return `${renderCounts(rows, names)}\n\n${renderDifferences(rows, names)}`;
}

function renderCounts(rows: readonly Row[], names: RuntimeNames): string {
  const runtimesByCount = groupBy(runtimes, (runtime) => {
    const exceptions = rows.filter((row) => exceptionOf(row, runtime) !== undefined);
    return `${rows.length - exceptions.length} of ${rows.length}`;
  });
  const lines = [...runtimesByCount].map(([count, sharing]) => {
    return `| ${joinNames(sharing.map((runtime) => names[runtime]))} | ${count} |`;
  });
  return ['| runtime | situations that end as stated |', '|---|---|', ...lines].join('\n');
}

function renderDifferences(rows: readonly Row[], names: RuntimeNames): string {
  const exceptions = rows.flatMap((row) => runtimes.flatMap((runtime) => differencesOf(row, runtime)));
  const byReason = groupBy(exceptions, ({ because }) => because);
  const lines = [...byReason].map(([because, sharing]) => {
    const where = groupBy(sharing, ({ runtime }) => runtime);
    const counted = [...where].map(
      ([runtime, { length }]) => shorten(names[runtime]) + (length > 1 ? ` (${length})` : ''),
    );
    return { because, where: joinNames(counted), weight: sharing.length };
  });
  lines.sort((one, other) => other.weight - one.weight);
  const table = lines.map(({ because, where }) => `| ${because} | ${where} |`);
  return ['| what else a runtime does (in how many situations) | which |', '|---|---|', ...table].join('\n');
}

function differencesOf(row: Row, runtime: Runtime): { runtime: Runtime; because: string }[] {
  const exception = exceptionOf(row, runtime);
  return exception ? [{ runtime, because: exception.because }] : [];
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** Only Node is tested in more than one version. */
function shorten(name: string): string {
  return name.startsWith('Node ') ? name : (name.split(' ', 1)[0] ?? name);
}

/** `Node 20` and `Node 22` are `Node 20, 22`. */
function joinNames(names: readonly string[]): string {
  return names
    .map((name, index) => {
      const word = `${name.split(' ', 1)[0]} `;
      return index > 0 && names[index - 1]?.startsWith(word) ? name.slice(word.length) : name;
    })
    .join(', ');
}

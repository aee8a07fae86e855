import type { RunningVersion } from '../../index.js';
import { toTable } from './running-table.js';
import { wrap } from './terminal/output.js';
import type { Screen } from './terminal/screen.js';
import { toPlainLine } from './terminal/text.js';

/** How many versions a preview shows. */
const shown = 10;

/** Shows what a person is asked about: the first of the versions, and a line for each fact. */
export async function showPreview(
  versions: readonly RunningVersion[],
  facts: readonly string[],
  screen: Screen,
): Promise<void> {
  for await (const line of toTable(versions.slice(0, shown), screen)) await screen.write(line);
  const rest = versions.length - shown;
  const lines = [...(rest > 0 ? [`… and ${rest} more`] : []), '', ...facts];
  await screen.write(`${lines.map((line) => wrap(toPlainLine(line), screen.columns())).join('\n')}\n`);
}

import type { RunningVersion } from '../../index.js';
import { colorOf } from './states.js';
import type { Screen } from './terminal/screen.js';
import { type Column, tableLines } from './terminal/table.js';
import { toDuration } from './terminal/time.js';

/** What a person needs to judge a running version. */
const columns: readonly Column<RunningVersion>[] = [
  { title: 'AGE', text: describeAge, narrow: 1 },
  { title: 'STATE', text: ({ state }) => state, color: ({ state }) => colorOf(state), narrow: 2 },
  { title: 'TASK ID', text: ({ task_id }) => task_id, narrow: 'keep' },
  { title: 'VERSION ID', text: ({ version_id }) => version_id, narrow: 'keep' },
  { title: 'TYPE', text: ({ type }) => type ?? '', narrow: 3 },
  { title: 'NAME', text: ({ name }) => name ?? '', narrow: 'cut' },
];

/** Running versions as the lines of a table. */
export function toTable(versions: readonly RunningVersion[], screen: Screen): AsyncGenerator<string> {
  return tableLines(columns, versions, screen);
}

export function describeAge({ age }: RunningVersion): string {
  return age === undefined ? 'unknown' : toDuration(age / 1000);
}

import type { Selection } from '../../../index.js';
import type { Context } from '../context.js';
import { findRunning } from '../find.js';
import { toTable } from '../running-table.js';
import { describeWorkspaces } from '../selection.js';
import { wrap } from '../terminal/output.js';
import { toPlainLine } from '../terminal/text.js';
import { toDuration } from '../terminal/time.js';

/** How many versions a preview shows. */
const shown = 10;

/** What a watch would do. */
export interface Rounds {
  /** In milliseconds. */
  readonly olderThan: number;
  /** In milliseconds. */
  readonly every: number;
  readonly once: boolean;
}

/** Shows what the first round would stop and what follows, and asks. */
export async function confirmWatch(selection: Selection, rounds: Rounds, context: Context): Promise<boolean> {
  const { versions } = await findRunning(selection, context);
  const { notes } = context.output;
  for await (const line of toTable(versions.slice(0, shown), notes)) await notes.write(line);
  const rest = versions.length - shown;
  const age = toDuration(rounds.olderThan / 1000);
  const facts = [
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    '',
    `now          ${versions.length}${describeWorkspaces(selection)}`,
    `later        ${rounds.once ? 'nothing' : `every ${toDuration(rounds.every / 1000)}, all that is older than ${age} by then`}`,
    `project      ${context.journal.project}`,
    `region       ${context.place}`,
    `credentials  ${context.source}`,
  ];
  await notes.write(`${facts.map((fact) => wrap(toPlainLine(fact), notes.columns())).join('\n')}\n`);
  return (await context.ask?.('Stop these, without asking again?', context.signal)) === true;
}

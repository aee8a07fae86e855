import type { RunningVersion, Selection } from '../../index.js';
import type { Context } from './context.js';
import { describeAge, toTable } from './running-table.js';
import { describeWorkspaces } from './selection.js';
import { wrap } from './terminal/output.js';
import { toPlainLine } from './terminal/text.js';
import { UsageError } from './usage-error.js';

/** How many versions a preview shows. */
const shown = 10;

/**
 * Whether a person must confirm the stop.
 *
 * @throws UsageError if there is nobody to ask
 */
export function needsConsent(
  { yes, from }: { readonly yes?: true | undefined; readonly from?: string | undefined },
  { ask }: Pick<Context, 'ask'>,
): boolean {
  if (yes) return false;
  const isTaken = from === '-';
  if (ask && !isTaken) return true;
  const why = isTaken ? 'The plan is on stdin, so' : 'This is not a terminal, so';
  const what = 'nobody can be asked whether to stop these versions. Nothing was stopped.';
  throw new UsageError(`${why} ${what} Give --yes, or see what --dry-run lists.`);
}

/** Shows what would be stopped, and asks. */
export async function confirm(
  versions: readonly RunningVersion[],
  selection: Selection,
  { output: { notes }, place, source, journal, ask, signal }: Context,
): Promise<boolean> {
  for await (const line of toTable(versions.slice(0, shown), notes)) await notes.write(line);
  const [oldest] = versions;
  const rest = versions.length - shown;
  const facts = [
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    '',
    `versions     ${versions.length}${describeWorkspaces(selection)}`,
    `project      ${journal.project}`,
    `region       ${place}`,
    `credentials  ${source}`,
    ...(oldest ? [`oldest       ${describeAge(oldest)}, ${oldest.name ?? oldest.task_id}`] : []),
  ];
  await notes.write(`${facts.map((fact) => wrap(toPlainLine(fact), notes.columns())).join('\n')}\n`);
  const what = versions.length === 1 ? 'this version' : `these ${versions.length} versions`;
  return (await ask?.(`Stop ${what}?`, signal)) === true;
}

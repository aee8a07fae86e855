import type { RunningVersion, Selection } from '../../index.js';
import type { Context } from './context.js';
import { showPreview } from './preview.js';
import { describeAge } from './running-table.js';
import { describeWorkspaces } from './selection.js';
import { UsageError } from './usage-error.js';

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
  { output: { notes }, target, source, journal, ask, signal }: Context,
): Promise<boolean> {
  const [oldest] = versions;
  const facts = [
    `versions     ${versions.length}${describeWorkspaces(selection)}`,
    `project      ${journal.project}`,
    `region       ${target}`,
    `credentials  ${source}`,
    ...(oldest ? [`oldest       ${describeAge(oldest)}, ${oldest.name ?? oldest.task_id}`] : []),
  ];
  await showPreview(versions, facts, notes);
  const what = versions.length === 1 ? 'this version' : `these ${versions.length} versions`;
  return (await ask?.(`Stop ${what}?`, signal)) === true;
}

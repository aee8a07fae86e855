import type { Selection } from '../../../index.js';
import type { Context } from '../context.js';
import { findRunning } from '../find.js';
import { showPreview } from '../preview.js';
import { describeWorkspaces } from '../selection.js';
import { toDuration } from '../terminal/time.js';

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
  const age = toDuration(rounds.olderThan / 1000);
  const facts = [
    `now          ${versions.length}${describeWorkspaces(selection)}`,
    `later        ${rounds.once ? 'nothing' : `every ${toDuration(rounds.every / 1000)}, all that is older than ${age} by then`}`,
    `project      ${context.journal.project}`,
    `region       ${context.target}`,
    `credentials  ${context.source}`,
  ];
  await showPreview(versions, facts, context.output.notes);
  return (await context.ask?.('Stop these, without asking again?', context.signal)) === true;
}

import type { AnyModelArtsError, Selection, StopAllProgress } from '../../../index.js';
import { stateOf } from '../../../versions/state.js';
import type { StopAll } from '../command.js';
import type { Context } from '../context.js';
import { type Count, countRunning } from '../count.js';
import { type ExitCode, exitCodes, worseOf } from '../exit-codes.js';
import { codeOf, codeOfRead, type Outcome, writeOutcome } from '../outcomes.js';
import { asModelArtsError, presentError } from '../present-error.js';
import { showProgress, toBar } from '../progress.js';
import { resumeCommand } from '../resume-command.js';
import { createSummary, type Summary } from '../summary.js';
import { toDuration } from '../terminal/time.js';

/** Stops all running versions, and reports each result as it is known. */
export async function stopAll(wanted: StopAll, context: Context): Promise<ExitCode> {
  const { output, signal } = context;
  const tally = createSummary((outcome) => codeOf(outcome) === exitCodes.ok);
  const begin = Date.now();
  let found: StopAllProgress | undefined;
  const count = output.notes.live && !wanted.dryRun ? countRunning(context.client, selectionOf(wanted)) : undefined;
  const progress = showProgress(output, () => {
    const time = toDuration((Date.now() - begin) / 1000);
    return `${describe(tally, { found, count, columns: output.notes.columns() })}, ${time}`;
  });
  const end = () => {
    count?.end();
    progress.end();
  };
  let code: ExitCode = exitCodes.ok;
  try {
    for await (const settled of start(wanted, context, (next) => {
      found = next;
    })) {
      const isNews = tally.add(settled);
      code = worseOf(code, codeOf(settled));
      await writeOutcome(settled, context);
      if (settled.error && isNews) await output.note(present(settled, settled.error, context));
    }
    end();
    await output.note(tally.count === 0 ? 'None runs.' : `${tally.describe()}.`);
    return code;
  } catch (caught) {
    end();
    if (signal.aborted) {
      await output.note(tellInterrupted(tally, wanted, context));
      return exitCodes.interrupted;
    }
    const error = asModelArtsError(caught);
    await output.note(presentError('look for versions that run', error, output.notes));
    if (tally.count > 0) await output.note(`Before that: ${tally.describe()}.`);
    return worseOf(code, codeOfRead(error));
  }
}

async function* start(
  wanted: StopAll,
  { client, signal }: Context,
  onProgress: (progress: StopAllProgress) => void,
): AsyncGenerator<Outcome> {
  const { wait, dryRun, concurrency, timeout } = wanted;
  const selection = selectionOf(wanted);
  if (!dryRun) {
    const run = client.stopAll(selection, { wait, signal, onProgress, concurrency, totalTimeout: timeout });
    for await (const { version_id = '-', ...outcome } of run) yield { version_id, ...outcome };
    return;
  }
  for await (const { task_id, version_id, version } of client.runningVersions(selection, { signal })) {
    yield { task_id, version_id, outcome: 'would-stop', state: stateOf(version.status) };
  }
}

function selectionOf({ taskIds }: StopAll): Selection {
  return taskIds ? { task_ids: taskIds } : { all: true };
}

interface Extent {
  readonly found: StopAllProgress | undefined;
  readonly count: Count | undefined;
  readonly columns: number;
}

function describe(tally: Summary, { found, count, columns }: Extent): string {
  const troubles = tally.failures === 0 ? '' : `, ${tally.failures} not as asked`;
  if (found === undefined) return 'looking for versions that run';
  if (found.listed) return `${toBar(tally.count, found.found, columns)}${tally.count} of ${found.found}${troubles}`;
  const total = Math.max(found.found, count?.found ?? 0);
  if (!count?.isWhole) return `${tally.count} of ${total} found so far${troubles}`;
  return `${toBar(tally.count, total, columns)}${tally.count} of about ${total}${troubles}`;
}

function present({ task_id, version_id }: Outcome, error: AnyModelArtsError, { output }: Context): string {
  return presentError(`stop ${version_id} of ${task_id}`, error, output.notes);
}

function tellInterrupted(tally: Summary, { taskIds, wait, dryRun }: StopAll, { settings }: Context): string {
  if (dryRun) return 'Interrupted. Nothing was changed.';
  const settled = tally.count === 0 ? 'Nothing is known to be settled.' : `Settled: ${tally.describe()}.`;
  const words = ['stop', '--all', ...(taskIds ?? []).flatMap((id) => ['--task', id]), ...(wait ? ['--wait'] : [])];
  const command = resumeCommand(words, settings);
  const rest = 'Stops that were under way may have been sent; what was sent stays so.';
  return ['Interrupted.', settled, rest, ...(command ? [`To go on: ${command}`] : [])].join(' ');
}

import { isInvalidRequestError, type Selection, type StopAllProgress } from '../../../index.js';
import type { Context, Ids } from '../context.js';
import { type ExitCode, exitCodes, worseOf } from '../exit-codes.js';
import { codeOfInterruption, kindOfInterruption } from '../interrupt.js';
import type { StopOptions } from '../options.js';
import { codeOf, codeOfRead, type Outcome, writeOutcome } from '../outcomes.js';
import { asModelArtsError, presentError, toErrorJson } from '../present-error.js';
import { showProgress, toBar } from '../progress.js';
import { resumeWait } from '../resume-command.js';
import { createSummary, type Summary } from '../summary.js';
import { toDuration } from '../terminal/time.js';

/** Stops all selected versions, and writes each outcome when it is known. */
export async function stopAll(selection: Selection, options: StopOptions, context: Context): Promise<ExitCode> {
  const { client, output, signal } = context;
  const { wait, dryRun, max, concurrency } = options;
  const summary = createSummary((outcome) => codeOf(outcome) === exitCodes.ok);
  const settled = new Set<string>();
  const begin = Date.now();
  let found: StopAllProgress | undefined;
  const onProgress = (next: StopAllProgress) => {
    found = next;
  };
  const progress = showProgress(output, () => {
    const time = toDuration((Date.now() - begin) / 1000);
    return `${describe(summary, found, output.notes.columns())}, ${time}`;
  });
  let code: ExitCode = exitCodes.ok;
  try {
    const totalTimeout = Number.POSITIVE_INFINITY;
    const run = client.stopAll(selection, { wait, dryRun, max, concurrency, signal, totalTimeout, onProgress });
    for await (const { version_id = '-', ...rest } of run) {
      const outcome: Outcome = { version_id, ...rest };
      // It was to be waited for.
      if (signal.aborted && wait && outcome.outcome === 'accepted') continue;
      settled.add(toKey(outcome));
      const isNews = summary.add(outcome);
      code = worseOf(code, codeOf(outcome));
      await writeOutcome(outcome, context);
      const title = `stop ${version_id} of ${outcome.task_id}`;
      if (outcome.error && isNews)
        await output.problem(presentError(title, outcome.error, output.notes), toErrorJson(outcome.error));
    }
    progress.end();
    await output.note(summary.count === 0 ? 'None runs.' : `${summary.describe()}.`);
    return code;
  } catch (caught) {
    progress.end();
    if (signal.aborted) {
      await writeInterrupted(summary, settled, context);
      return codeOfInterruption(signal);
    }
    const error = asModelArtsError(caught);
    if (isInvalidRequestError(error) && error.parameter === 'max') {
      await output.problem(`More than ${max} versions are selected. None was stopped.`, toErrorJson(error));
      return exitCodes.usage;
    }
    await output.problem(presentError('look for running versions', error, output.notes), toErrorJson(error));
    if (summary.count > 0) await output.note(`Before that: ${summary.describe()}.`);
    return worseOf(code, codeOfRead(error));
  }
}

function toKey({ task_id, version_id }: Ids): string {
  return `${task_id} ${version_id}`;
}

function describe(summary: Summary, found: StopAllProgress | undefined, columns: number): string {
  const failures = summary.failures === 0 ? '' : `, ${summary.failures} not as asked`;
  if (found === undefined) return 'looking for running versions';
  if (!found.listed) return `${summary.count} of ${found.found} found so far${failures}`;
  return `${toBar(summary.count, found.found, columns)}${summary.count} of ${found.found}${failures}`;
}

/** Writes a line for each version whose stop was under way, and how to go on. */
async function writeInterrupted(
  summary: Summary,
  settled: ReadonlySet<string>,
  { output, settings, signal, ...context }: Context,
): Promise<void> {
  const open = context.journal.stops.filter((stop) => !settled.has(toKey(stop)));
  for (const { task_id, version_id, sent } of open) {
    const outcome = { task_id, version_id, outcome: 'interrupted', stop_sent: sent } as const;
    await writeOutcome(outcome, { output, settings, signal, ...context });
  }
  const known = summary.count === 0 ? [] : [`Settled: ${summary.describe()}.`];
  const resume = resumeWait(open, settings);
  const rest =
    open.length === 0
      ? ['No other stop was sent.']
      : [`The stop of ${open.length} more was sent, or may have been, and is not undone.`, ...resume];
  const text = [`${signal.reason?.message}`, ...known, ...rest].join('\n');
  await output.problem(text, { kind: kindOfInterruption(signal), message: text });
}

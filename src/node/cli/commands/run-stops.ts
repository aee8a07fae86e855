import { isInvalidRequestError, type RunningVersion, type Selection, type StopAllProgress } from '../../../index.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes, worseOf } from '../exit-codes.js';
import { keepFound, toKey } from '../find.js';
import { reportInterruption } from '../interruption.js';
import type { StopOptions } from '../options.js';
import { codeOf, codeOfRead, describeIds, type Outcome, writeOutcome } from '../outcomes.js';
import { asModelArtsError, presentError, toErrorJson } from '../present-error.js';
import { showProgress, toBar } from '../progress.js';
import { createSummary, type Summary } from '../summary.js';
import { toDuration } from '../terminal/time.js';
import { UsageError } from '../usage-error.js';

/** Ten minutes, as for a single version. */
const defaultWait = 600_000;

/** How stops ended. */
export interface StopsResult {
  readonly code: ExitCode;
  readonly summary: Summary;
  /** Whether all versions have an outcome. */
  readonly isWhole: boolean;
  /** Tasks whose versions could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

/** Stops all selected versions, and writes each outcome when it is known. */
export async function runStops(selection: Selection, options: StopOptions, context: Context): Promise<StopsResult> {
  const { client, output, signal, journal } = context;
  const { wait, max, concurrency, waitTimeout = defaultWait } = options;
  const summary = createSummary((outcome) => codeOf(outcome) === exitCodes.ok);
  const { selection: keeping, found } = keepFound(selection);
  const settled = new Set<string>();
  const unreadable = new Set<string>();
  let last: StopAllProgress | undefined;
  const begin = Date.now();
  const progress = showProgress(output, () => {
    const time = toDuration((Date.now() - begin) / 1000);
    return `${describe(summary, last, output.notes.columns())}, ${time}`;
  });
  const onProgress = (next: StopAllProgress) => {
    last = next;
  };
  const limits = { max, concurrency, signal, totalTimeout: Number.POSITIVE_INFINITY, waitTimeout };
  let code: ExitCode = exitCodes.ok;
  try {
    for await (const result of client.stopAll(keeping, { wait, ...limits, onProgress })) {
      const { task_id, version_id, outcome, error } = result;
      // It was to be waited for.
      if (signal.aborted && wait && outcome === 'accepted') continue;
      const key = version_id === undefined ? undefined : toKey({ task_id, version_id });
      if (key) settled.add(key);
      else unreadable.add(task_id);
      const entry: Outcome = { task_id, version_id, outcome, error, found: key ? found.get(key) : undefined };
      if (key) found.delete(key);
      const isNews = summary.add(entry);
      code = worseOf(code, codeOf(entry));
      await writeOutcome(entry, context);
      const title = version_id === undefined ? 'list the versions of' : 'stop';
      if (error && isNews) {
        const text = presentError(`${title} ${describeIds(entry)}`, error, output.notes);
        await output.problem(text, toErrorJson(error));
      }
    }
    return { code, summary, isWhole: true, unreadable };
  } catch (caught) {
    progress.end();
    if (signal.aborted) {
      const open = journal.stops.filter((stop) => !settled.has(toKey(stop)));
      return {
        code: await reportInterruption(toKnown(summary, open, found), context),
        summary,
        isWhole: false,
        unreadable,
      };
    }
    const error = asModelArtsError(caught);
    if (isInvalidRequestError(error) && error.parameter === 'max') throw tooMany(undefined, max);
    await output.problem(presentError('look for running versions', error, output.notes), toErrorJson(error));
    return { code: worseOf(code, codeOfRead(error)), summary, isWhole: false, unreadable };
  } finally {
    progress.end();
  }
}

/** What is thrown if more versions are selected than `--max` allows. */
export function tooMany(count: number | undefined, max: number | undefined): UsageError {
  const what = count === undefined ? 'More running versions' : `${count} running versions`;
  const than = count === undefined ? 'than' : ', more than';
  return new UsageError(`${what} are selected ${than} --max ${max}. None was stopped.`.replace(' ,', ','));
}

function toKnown(
  summary: Summary,
  open: readonly { task_id: string; version_id: string; sent: 'maybe' | 'yes' }[],
  found: ReadonlyMap<string, RunningVersion>,
) {
  const known = summary.count === 0 ? [] : [`Settled: ${summary.describe()}.`];
  const number = open.length === 1 ? 'one more version' : `${open.length} more versions`;
  const rest =
    open.length === 0
      ? 'No other stop was sent.'
      : `A stop of ${number} was sent, or may have been, and is not undone.`;
  return {
    remarks: [...known, rest],
    open: open.map(({ task_id, version_id, sent }) => ({
      task_id,
      version_id,
      outcome: 'interrupted',
      stop_sent: sent,
      found: found.get(toKey({ task_id, version_id })),
    })),
  };
}

function describe(summary: Summary, found: StopAllProgress | undefined, columns: number): string {
  const failures = summary.failures === 0 ? '' : `, ${summary.failures} not as asked`;
  if (found === undefined) return 'looking for running versions';
  if (!found.listed) return `${summary.count} of ${found.found} found so far${failures}`;
  return `${toBar(summary.count, found.found, columns)}${summary.count} of ${found.found}${failures}`;
}

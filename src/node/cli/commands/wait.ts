import type { WaitProgress, WaitResult } from '../../../index.js';
import { stateOf } from '../../../versions/state.js';
import type { Context, Ids } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { reportInterruption, resumeWait } from '../interruption.js';
import type { WaitOptions } from '../options.js';
import { codeOf, codeOfChange, codeOfRead, describeIds, type Outcome, writeOutcome } from '../outcomes.js';
import { type Planned, readPlan } from '../plan.js';
import { asModelArtsError, describeError, presentError, toErrorJson } from '../present-error.js';
import { showProgress } from '../progress.js';
import { readSource } from '../read-source.js';
import { describeState } from '../states.js';
import { toPlainLine } from '../terminal/text.js';
import { toDuration } from '../terminal/time.js';
import { UsageError } from '../usage-error.js';
import { waitForMany } from './wait-many.js';

/** What a wait is given by the command. */
export interface WaitSettings {
  readonly signal: AbortSignal;
  readonly totalTimeout: number | undefined;
  readonly onProgress: (progress: WaitProgress) => void;
}

/** One wait: for a version that somebody else stopped, or after a stop of our own. */
export interface Wait {
  readonly ids: Ids;
  readonly timeout: number | undefined;
  readonly stops: boolean;
  start(settings: WaitSettings): Promise<WaitResult>;
}

/** Waits until a version has ended, or all that a file names. */
export async function wait(given: readonly string[], options: WaitOptions, context: Context): Promise<ExitCode> {
  const { from, waitTimeout } = options;
  if ((from === undefined) === (given.length === 0)) {
    throw new UsageError('Give the ids of a task and a version, or --from with a file.');
  }
  const versions = from === undefined ? toPairs(given) : readPlan(await readSource(from, context.signal), () => true);
  const [first, second] = versions;
  if (second !== undefined) return waitForMany(versions, waitTimeout, context);
  if (first === undefined) {
    await context.output.note('There is nothing to wait for.');
    return exitCodes.ok;
  }
  const { project_id, task_id, version_id } = first;
  const start = (settings: WaitSettings) =>
    context.client.waitForVersion({ project_id, task_id, version_id }, settings);
  return waitForOne({ ids: { task_id, version_id }, timeout: waitTimeout, stops: false, start }, context);
}

function toPairs(given: readonly string[]): readonly Planned[] {
  if (given.length % 2 === 1) throw new UsageError('Give the id of a version after each id of a task.');
  return Array.from({ length: given.length / 2 }, (_, index) => {
    const [task_id = '', version_id = ''] = given.slice(2 * index, 2 * index + 2);
    return { task_id, version_id };
  });
}

/** How far the stop got, as far as it is known. */
type StopSent = NonNullable<Outcome['stop_sent']>;

/** Shows the progress of a wait, and its result. */
export async function waitForOne({ ids, timeout, stops, start }: Wait, context: Context): Promise<ExitCode> {
  const { output, signal } = context;
  const begin = Date.now();
  let last: WaitProgress | undefined;
  let stopSent: StopSent = stops ? 'maybe' : 'no';
  const progress = showProgress(output, () => describe(ids, stopSent, last, Date.now() - begin));
  const onProgress = (next: WaitProgress) => {
    const isNews = next.state !== last?.state || next.error !== undefined;
    // The first one says whether the stop was sent.
    if (last === undefined && stops) stopSent = sentBy(next);
    last = next;
    if (isNews) progress.changed();
  };
  const settings = { signal, totalTimeout: timeout, onProgress };
  try {
    const { outcome, version } = await start(settings);
    progress.end();
    const settled: Outcome = { ...ids, outcome, state: stateOf(version.status) };
    await writeOutcome(settled, context);
    return codeOf(settled);
  } catch (caught) {
    progress.end();
    const known: Outcome = { ...ids, outcome: 'interrupted', state: nameOf(last), stop_sent: stopSent };
    if (!signal.aborted) return await reportFailure(known, stops, caught, context);
    const seen = known.state === undefined ? [] : [`It was ${known.state} when last seen.`];
    return await reportInterruption({ remarks: [stopAtLength[stopSent], ...seen], open: [known] }, context);
  }
}

function nameOf(progress: WaitProgress | undefined): string | undefined {
  return progress?.status === undefined ? undefined : progress.state;
}

function sentBy({ handle, error }: WaitProgress): StopSent {
  if (!handle.stopped) return 'no';
  return error ? 'maybe' : 'yes';
}

const stopInShort = { yes: ', the stop was sent', maybe: ', the stop may have been sent', no: '' } as const;

function describe(ids: Ids, stopSent: StopSent, last: WaitProgress | undefined, elapsed: number): string {
  const time = toDuration(elapsed / 1000);
  const state = last?.status === undefined ? 'reading its state' : describeState(last.status);
  const trouble = last?.error ? `, the last call failed (${describeError(last.error)})` : '';
  return `${toPlainLine(ids.version_id)}: ${state}${last ? stopInShort[stopSent] : ''}, ${time}${trouble}`;
}

const stopAtLength = {
  yes: 'The stop was sent, and is not undone.',
  maybe: 'The stop may have been sent; if so, it is not undone.',
  no: 'Nothing was changed.',
} as const;

async function reportFailure(known: Outcome, stops: boolean, caught: unknown, context: Context): Promise<ExitCode> {
  const error = asModelArtsError(caught);
  const { output, settings } = context;
  const { stop_sent = 'no' } = known;
  if (settings.output !== 'table') await writeOutcome({ ...known, outcome: 'error', error }, context);
  const title = `${stops ? 'stop and wait for' : 'wait for'} ${describeIds(known)}`;
  await output.problem(presentError(title, error, output.notes), toErrorJson(error));
  const isOver = error.kind === 'timeout' && error.handle !== undefined;
  if (!isOver && stop_sent !== 'yes') return stops ? codeOfChange(error) : codeOfRead(error);
  const resume = await resumeWait([known], context);
  const lines = [
    ...(stop_sent === 'no' ? [] : [stopAtLength[stop_sent]]),
    ...(resume ? ['To go on waiting:', resume] : []),
  ];
  if (lines.length > 0) await output.note(lines.join('\n'), { resume });
  return exitCodes.unknown;
}

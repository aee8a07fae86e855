import type { WaitProgress, WaitResult } from '../../../index.js';
import { stateOf } from '../../../versions/state.js';
import type { Context, Ids } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { codeOfInterruption, kindOfInterruption } from '../interrupt.js';
import { codeOf, codeOfChange, codeOfRead, type Outcome, writeOutcome } from '../outcomes.js';
import { asModelArtsError, describeError, presentError, toErrorJson } from '../present-error.js';
import { showProgress } from '../progress.js';
import { resumeWait } from '../resume-command.js';
import { describeState } from '../states.js';
import { toPlainLine } from '../terminal/text.js';
import { toDuration } from '../terminal/time.js';

/** What a wait is given by the command. */
export interface WaitSettings {
  readonly signal: AbortSignal;
  readonly totalTimeout?: number;
  readonly onProgress: (progress: WaitProgress) => void;
}

/** One wait: for a version that somebody else stopped, or after a stop of our own. */
export interface Wait {
  readonly ids: Ids;
  readonly timeout: number | undefined;
  readonly stops: boolean;
  start(settings: WaitSettings): Promise<WaitResult>;
}

/** Waits until a version has ended. */
export function waitForVersion(ids: Ids, timeout: number | undefined, context: Context): Promise<ExitCode> {
  const start = (settings: WaitSettings) => context.client.waitForVersion({ ...ids }, settings);
  return performWait({ ids, timeout, stops: false, start }, context);
}

/** How far the stop got, as far as it is known. */
type StopSent = NonNullable<Outcome['stop_sent']>;

/** Shows the progress of a wait, and its result. */
export async function performWait({ ids, timeout, stops, start }: Wait, context: Context): Promise<ExitCode> {
  const { output, signal } = context;
  const begin = Date.now();
  let last: WaitProgress | undefined;
  let stopSent: StopSent = stops ? 'maybe' : 'no';
  const progress = showProgress(output, () => describe(ids, stopSent, last, Date.now() - begin));
  const onProgress = (next: WaitProgress) => {
    const isNews = next.state !== last?.state || next.error !== undefined;
    // The first one tells what became of the stop.
    if (last === undefined && stops) stopSent = sentBy(next);
    last = next;
    if (isNews) progress.changed();
  };
  const settings = { signal, ...(timeout !== undefined && { totalTimeout: timeout }), onProgress };
  try {
    const { outcome, version } = await start(settings);
    progress.end();
    const settled: Outcome = { ...ids, outcome, state: stateOf(version.status) };
    await writeOutcome(settled, context);
    return codeOf(settled);
  } catch (caught) {
    progress.end();
    const state = last?.status === undefined ? undefined : last.state;
    return signal.aborted
      ? await tellInterrupted(ids, { state, stop_sent: stopSent }, context)
      : await tellFailed({ ids, stops, stopSent }, caught, context);
  }
}

function sentBy({ handle, error }: WaitProgress): StopSent {
  if (!handle.stopped) return 'no';
  return error ? 'maybe' : 'yes';
}

const stopInShort = { yes: ', the stop was sent', maybe: ', the stop may have been sent', no: '' } as const;

function describe(ids: Ids, stopSent: StopSent, last: WaitProgress | undefined, elapsed: number): string {
  const time = toDuration(elapsed / 1000);
  const state = last?.status === undefined ? 'asking for its state' : describeState(last.status);
  const trouble = last?.error ? `, the last call failed (${describeError(last.error)})` : '';
  return `${toPlainLine(ids.version_id)}: ${state}${last ? stopInShort[stopSent] : ''}, ${time}${trouble}`;
}

const stopAtLength = {
  yes: 'The stop was sent, and stays so.',
  maybe: 'The stop may have been sent; if so, it stays so.',
  no: 'Nothing was changed.',
} as const;

type Known = Pick<Outcome, 'state' | 'stop_sent'>;

/** Says what is known after Ctrl-C, and how to go on. */
export async function tellInterrupted(ids: Ids, known: Known, context: Context): Promise<ExitCode> {
  if (context.settings.output === 'json') await writeOutcome({ ...ids, outcome: 'interrupted', ...known }, context);
  const state = known.state === undefined ? [] : [`It was ${known.state} when last seen.`];
  const remarks = [
    String(context.signal.reason?.message),
    stopAtLength[known.stop_sent ?? 'no'],
    ...state,
    ...howToGoOn(ids, context),
  ];
  const text = remarks.join(' ');
  await context.output.problem(text, { kind: kindOfInterruption(context.signal), message: text });
  return codeOfInterruption(context.signal);
}

interface Failed {
  readonly ids: Ids;
  readonly stops: boolean;
  readonly stopSent: StopSent;
}

async function tellFailed({ ids, stops, stopSent }: Failed, caught: unknown, context: Context): Promise<ExitCode> {
  const error = asModelArtsError(caught);
  const { output, settings } = context;
  if (settings.output === 'json') await writeOutcome({ ...ids, outcome: 'error', error }, context);
  const title = `${stops ? 'stop and wait for' : 'wait for'} ${ids.version_id} of ${ids.task_id}`;
  await output.problem(presentError(title, error, output.notes), toErrorJson(error));
  const isOver = error.kind === 'timeout' && error.handle !== undefined;
  if (!isOver && stopSent !== 'yes') return stops ? codeOfChange(error) : codeOfRead(error);
  const remarks = [...(stopSent === 'no' ? [] : [stopAtLength[stopSent]]), ...howToGoOn(ids, context)];
  if (remarks.length > 0) await output.note(remarks.join(' '));
  return exitCodes.unknown;
}

function howToGoOn(ids: Ids, { settings }: Context): readonly string[] {
  return resumeWait([ids], settings);
}

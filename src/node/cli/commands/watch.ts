import { needsConsent } from '../consent.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import type { WatchOptions } from '../options.js';
import { toSelection } from '../selection.js';
import { toJsonLine } from '../terminal/text.js';
import { toDuration } from '../terminal/time.js';
import { UsageError } from '../usage-error.js';
import { confirmWatch } from '../watch/confirm.js';
import { openLog } from '../watch/log.js';
import { createNotifier, type Notifier } from '../watch/notifier.js';
import type { WatchRecord } from '../watch/record.js';
import { type RoundResult, runRound } from '../watch/round.js';
import { runRounds } from '../watch/rounds.js';

const minute = 60_000;
const defaultEvery = 10 * minute;
/** How long a round may take at least, in milliseconds: a version that is stopped ends within minutes. */
const shortestRound = 10 * minute;
/** How long notifications may take at the end, in milliseconds. */
const lastNotifications = 10_000;

/** Stops what is older than a limit, again and again, and writes one line for each outcome. */
export async function watch(options: WatchOptions, context: Context): Promise<ExitCode> {
  const { olderThan, every = defaultEvery, once = false, max, concurrency, dryRun, notify, log } = options;
  if (olderThan === undefined) {
    throw new UsageError('Give --older-than, such as 6h: without it, all that ever runs would be stopped.');
  }
  const selection = toSelection(options);
  if (
    !dryRun &&
    needsConsent(options, context) &&
    !(await confirmWatch(selection, { olderThan, every, once }, context))
  ) {
    await context.output.note('Nothing was stopped.');
    return exitCodes.usage;
  }
  const { output, signal } = context;
  const complain = (problem: string) => void output.problem(problem, { kind: 'watch', message: problem });
  const append = log === undefined ? undefined : await openLog(log);
  const notifier = notify === undefined ? undefined : createNotifier(notify, complain);
  const write = (record: WatchRecord) => writeRecord(record, { append, notifier, complain }, context);
  const settings = { max, concurrency, dryRun, totalTimeout: Math.max(every, shortestRound) };
  try {
    return await runRounds(
      { every, once, signal },
      () => runRound(selection, settings, context, write),
      (result, nextIn) => output.note(describe(result, nextIn)),
    );
  } finally {
    await notifier?.end(lastNotifications);
  }
}

interface Targets {
  readonly append: ((line: string) => Promise<void>) | undefined;
  readonly notifier: Notifier | undefined;
  complain(problem: string): void;
}

async function writeRecord(
  record: WatchRecord,
  { append, notifier, complain }: Targets,
  { output }: Context,
): Promise<void> {
  const line = toJsonLine(record);
  notifier?.notify(line);
  try {
    if (append) return await append(line);
  } catch (error) {
    complain(`--log cannot be written to: ${error instanceof Error ? error.message : error}`);
  }
  await output.result(`${line}\n`);
}

function describe({ outcomes }: RoundResult, nextIn: number | undefined): string {
  const counts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`);
  const what = counts.length === 0 ? 'Nothing to stop' : counts.join(', ');
  return nextIn === undefined ? `${what}.` : `${what}. The next round is in ${toDuration(nextIn / 1000)}.`;
}

import { isFinal, stateOf } from '../../../versions/state.js';
import { needsConsent } from '../consent.js';
import type { Context, Ids, PartialIds } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { reportInterruption } from '../interruption.js';
import type { StopOptions } from '../options.js';
import { codeOfChange, writeOutcome } from '../outcomes.js';
import { readPlan } from '../plan.js';
import { asModelArtsError, presentError, toErrorJson } from '../present-error.js';
import { readSource } from '../read-source.js';
import { toSelection } from '../selection.js';
import { UsageError } from '../usage-error.js';
import { toOption } from '../words.js';
import { stopPlanned, stopSelected } from './stop-many.js';
import { type WaitSettings, waitForOne } from './wait.js';

/** Stops one version, or all that are selected or planned. */
export async function stop(
  { task_id, version_id }: PartialIds,
  options: StopOptions,
  context: Context,
): Promise<ExitCode> {
  if (task_id === undefined) {
    if (options.from === undefined) return stopSelected(toSelection(options), options, context);
    refuseOptions(options, selecting, 'selects among what runs, and --from names what to stop');
    // Before a plan on stdin is waited for.
    if (!options.dryRun) needsConsent(options, context);
    const text = await readSource(options.from, context.signal);
    // Not what a dry run skipped, nor what has ended.
    const plan = readPlan(text, (outcome) => outcome === undefined || outcome === 'would-stop');
    return stopPlanned(plan, options, context);
  }
  if (version_id === undefined) {
    throw new UsageError('Give the id of the version as well, or --task for all running versions of a task.');
  }
  refuseOptions(options, [...selecting, 'from', 'max', 'concurrency'], 'is for many versions, and the ids name one');
  return stopOne({ task_id, version_id }, options, context);
}

const selecting = ['all', 'task', 'olderThan', 'name', 'type', 'exclude', 'workspace'] as const;

function refuseOptions(options: StopOptions, names: readonly (keyof StopOptions)[], why: string): void {
  const stray = names.find((name) => options[name] !== undefined);
  if (stray === undefined) return;
  throw new UsageError(`${toOption(stray)} ${why}.`);
}

async function stopOne(ids: Ids, { dryRun, wait, waitTimeout }: StopOptions, context: Context): Promise<ExitCode> {
  const { client, output, signal } = context;
  if (dryRun) return tryStop(ids, context);
  if (wait) {
    const start = (settings: WaitSettings) => client.stopAndWait({ ...ids }, settings);
    return waitForOne({ ids, timeout: waitTimeout, stops: true, start }, context);
  }
  try {
    await client.stopProcessorTaskVersion({ ...ids }, { signal });
  } catch (caught) {
    if (signal.aborted) {
      const remarks = ['The stop may have been sent; if so, it is not undone.'];
      return reportInterruption({ remarks, open: [{ ...ids, outcome: 'interrupted', stop_sent: 'maybe' }] }, context);
    }
    const error = asModelArtsError(caught);
    if (context.settings.output !== 'table') await writeOutcome({ ...ids, outcome: 'error', error }, context);
    await output.problem(
      presentError(`stop ${ids.version_id} of ${ids.task_id}`, error, output.notes),
      toErrorJson(error),
    );
    return codeOfChange(error);
  }
  await writeOutcome({ ...ids, outcome: 'accepted' }, context);
  return exitCodes.ok;
}

/** Says whether the version would be stopped, by reading it. */
async function tryStop(ids: Ids, context: Context): Promise<ExitCode> {
  const { status } = await context.client.descProcessorTaskVersion({ ...ids }, { signal: context.signal });
  const state = stateOf(status);
  const outcome = isFinal(state) ? 'already-final' : 'would-stop';
  await writeOutcome({ ...ids, outcome, state }, context);
  return exitCodes.ok;
}

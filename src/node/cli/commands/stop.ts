import { stateOf } from '../../../versions/state.js';
import type { Context, Ids } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import type { StopOptions } from '../options.js';
import { codeOfChange, writeOutcome } from '../outcomes.js';
import { asModelArtsError, presentError, toErrorJson } from '../present-error.js';
import { toSelection } from '../selection.js';
import { isFinal } from '../states.js';
import { UsageError } from '../usage-error.js';
import { stopAll } from './stop-all.js';
import { performWait, tellInterrupted, type WaitSettings } from './wait.js';

/** Stops one version, or all that are selected. */
export async function stop(
  ids: { readonly [Name in keyof Ids]: Ids[Name] | undefined },
  options: StopOptions,
  context: Context,
): Promise<ExitCode> {
  const { task_id, version_id } = ids;
  if (task_id === undefined) return stopAll(toSelection(options), options, context);
  if (version_id === undefined) {
    throw new UsageError('Give the id of the version as well, or --task for all running versions of a task.');
  }
  return stopOne({ task_id, version_id }, options, context);
}

const onlyForMany = ['all', 'task', 'olderThan', 'name', 'type', 'exclude', 'workspace', 'max', 'concurrency'] as const;

function stopOne(ids: Ids, options: StopOptions, context: Context): Promise<ExitCode> {
  const stray = onlyForMany.find((name) => options[name] !== undefined);
  if (stray !== undefined) {
    const option = stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--${option} selects among many: leave it out, or leave out the ids.`);
  }
  if (options.dryRun) return tryStop(ids, context);
  return options.wait ? stopVersionAndWait(ids, context) : stopVersion(ids, context);
}

async function stopVersion(ids: Ids, context: Context): Promise<ExitCode> {
  const { client, output, signal, settings } = context;
  try {
    await client.stopProcessorTaskVersion({ ...ids }, { signal });
  } catch (caught) {
    if (signal.aborted) return await tellInterrupted(ids, { stop_sent: 'maybe' }, context);
    const error = asModelArtsError(caught);
    if (settings.output === 'json') await writeOutcome({ ...ids, outcome: 'error', error }, context);
    await output.problem(
      presentError(`stop ${ids.version_id} of ${ids.task_id}`, error, output.notes),
      toErrorJson(error),
    );
    return codeOfChange(error);
  }
  await writeOutcome({ ...ids, outcome: 'accepted' }, context);
  return exitCodes.ok;
}

function stopVersionAndWait(ids: Ids, context: Context): Promise<ExitCode> {
  const start = (settings: WaitSettings) => context.client.stopAndWait({ ...ids }, settings);
  return performWait({ ids, timeout: undefined, stops: true, start }, context);
}

/** Says whether the version would be stopped, by reading it. */
async function tryStop(ids: Ids, context: Context): Promise<ExitCode> {
  const { status } = await context.client.descProcessorTaskVersion({ ...ids }, { signal: context.signal });
  const outcome = isFinal(status) ? 'already-final' : 'would-stop';
  await writeOutcome({ ...ids, outcome, state: stateOf(status) }, context);
  return exitCodes.ok;
}

import { stateOf } from '../../../versions/state.js';
import type { VersionIds } from '../command.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { codeOfChange, writeOutcome } from '../outcomes.js';
import { asModelArtsError, presentError } from '../present-error.js';
import { isFinal } from '../states.js';
import { performWait, tellInterrupted, type WaitSettings } from './wait.js';

/** Stops one version: asks for it, or asks and waits until it has ended. */
export async function stopVersion(ids: VersionIds, context: Context): Promise<ExitCode> {
  const { client, output, signal, settings } = context;
  try {
    await client.stopProcessorTaskVersion({ ...ids }, { signal });
  } catch (caught) {
    if (signal.aborted) return await tellInterrupted(ids, { stop_sent: 'maybe' }, context);
    const error = asModelArtsError(caught);
    if (settings.json) await writeOutcome({ ...ids, outcome: 'error', error }, context);
    await output.note(presentError(`stop ${ids.version_id} of ${ids.task_id}`, error, output.notes));
    return codeOfChange(error);
  }
  await writeOutcome({ ...ids, outcome: 'accepted' }, context);
  return exitCodes.ok;
}

export function stopVersionAndWait(ids: VersionIds, timeout: number | undefined, context: Context): Promise<ExitCode> {
  const start = (settings: WaitSettings) => context.client.stopAndWait({ ...ids }, settings);
  return performWait({ ids, timeout, stops: true, start }, context);
}

/** Says whether the version would be stopped, by reading it. */
export async function tryStop(ids: VersionIds, context: Context): Promise<ExitCode> {
  const { status } = await context.client.descProcessorTaskVersion({ ...ids }, { signal: context.signal });
  const outcome = isFinal(status) ? 'already-final' : 'would-stop';
  await writeOutcome({ ...ids, outcome, state: stateOf(status) }, context);
  return exitCodes.ok;
}

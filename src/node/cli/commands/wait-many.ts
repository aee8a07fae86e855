import { stateOf } from '../../../versions/state.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes, worseOf } from '../exit-codes.js';
import { toKey } from '../find.js';
import { reportInterruption, resumeWait } from '../interruption.js';
import { codeOf, codeOfRead, type Outcome, writeOutcome } from '../outcomes.js';
import type { Planned } from '../plan.js';
import { asModelArtsError } from '../present-error.js';
import { showProgress, toBar } from '../progress.js';
import { createSummary } from '../summary.js';

/** Waits for versions side by side, and writes each outcome when it is known. */
export async function waitForMany(
  versions: readonly Planned[],
  timeout: number | undefined,
  context: Context,
): Promise<ExitCode> {
  const { client, output, signal } = context;
  const summary = createSummary((outcome) => codeOf(outcome) === exitCodes.ok);
  const open = new Map(versions.map((version) => [toKey(version), version]));
  const late: Planned[] = [];
  let code: ExitCode = exitCodes.ok;
  const settle = async (outcome: Outcome) => {
    summary.add(outcome);
    await writeOutcome(outcome, context);
  };
  const waitForOne = async (version: Planned) => {
    const { project_id, task_id, version_id } = version;
    const ids = { task_id, version_id };
    try {
      const result = await client.waitForVersion({ project_id, ...ids }, { signal, totalTimeout: timeout });
      const outcome: Outcome = { ...ids, outcome: result.outcome, state: stateOf(result.version.status) };
      code = worseOf(code, codeOf(outcome));
      await settle(outcome);
    } catch (caught) {
      if (signal.aborted) return;
      const error = asModelArtsError(caught);
      const isLate = error.kind === 'timeout';
      if (isLate) late.push(version);
      code = worseOf(code, isLate ? exitCodes.unknown : codeOfRead(error));
      await settle({ ...ids, outcome: 'error', error });
    }
    open.delete(toKey(version));
  };
  const total = versions.length;
  const progress = showProgress(
    output,
    () => `${toBar(summary.count, total, output.notes.columns())}${summary.count} of ${total} have ended`,
  );
  try {
    await Promise.all(versions.map(waitForOne));
  } finally {
    progress.end();
  }
  if (signal.aborted) {
    const remarks = ['Nothing was changed.', ...(summary.count === 0 ? [] : [`Settled: ${summary.describe()}.`])];
    const rest = [...open.values()].map(({ task_id, version_id }) => ({ task_id, version_id, outcome: 'interrupted' }));
    return reportInterruption({ remarks, open: rest }, context);
  }
  const resume = await resumeWait(late, context);
  const lines = [`${summary.describe()}.`, ...(resume ? ['To go on waiting:', resume] : [])];
  await output.note(lines.join('\n'), { resume });
  return code;
}

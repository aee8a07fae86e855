import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context, PartialIds } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { Interrupted } from './interrupt.js';
import { type Outcome, writeOutcome } from './outcomes.js';
import { resumeCommand } from './resume-command.js';
import { toJsonLine } from './terminal/text.js';

/** What a command knows when a signal or the end of its time ends it. */
export interface Known {
  /** Sentences about what is over. */
  readonly remarks: readonly string[];
  /** What was under way: versions that were stopped or waited for, and have not ended as far as is known. */
  readonly open: readonly Outcome[];
}

/** Writes an outcome for each version that was under way, and how to go on with exactly these. Returns the exit code. */
export async function reportInterruption({ remarks, open }: Known, context: Context): Promise<ExitCode> {
  const { output, signal } = context;
  for (const outcome of open) await writeOutcome(outcome, context);
  const resume = await resumeWait(open, context);
  const isSignal = signal.reason instanceof Interrupted;
  const text = [`${signal.reason?.message}`, ...remarks].join(' ');
  const lines = [text, ...(resume ? ['To go on waiting:', resume] : [])];
  await output.problem(lines.join('\n'), { kind: isSignal ? 'interrupted' : 'timeout', message: text, resume });
  return isSignal ? signal.reason.code : exitCodes.unknown;
}

/** A command line that waits for the versions; undefined for the fake, which ends with the program. */
export async function resumeWait(
  versions: readonly PartialIds[],
  { settings, journal }: Pick<Context, 'settings' | 'journal'>,
): Promise<string | undefined> {
  const [first, second] = versions;
  if (settings.fake || first?.task_id === undefined || first.version_id === undefined) return undefined;
  if (second === undefined) return resumeCommand(['wait', first.task_id, first.version_id], settings);
  const lines = versions.map(({ task_id, version_id }) =>
    toJsonLine({ task_id, version_id, project_id: journal.project }),
  );
  const file = join(tmpdir(), `modelarts-processor-tasks-${randomUUID()}.jsonl`);
  try {
    // The name is new, and nobody else may read it: ids are not secret, but nobody's business either.
    await writeFile(file, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
  } catch {
    const ids = versions.flatMap(({ task_id = '', version_id = '' }) => [task_id, version_id]);
    return resumeCommand(['wait', ...ids], settings);
  }
  return resumeCommand(['wait', '--from', file], settings);
}

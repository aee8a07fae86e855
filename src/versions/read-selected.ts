import { type AnyModelArtsError, isModelArtsError } from '../errors/guards.js';
import type { RunCalls } from './run-calls.js';
import { type ReadTask, readTasks, readVersions } from './running-versions.js';
import { needsTask, type ResolvedSelection, unwrapWhereError } from './selection.js';

interface Ids {
  readonly task_id: string;
  readonly version_id: string;
}

/** What is done with what is read. */
export interface SelectedReader {
  /** How many requests may be in flight. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Whether no more versions are wanted. */
  readonly isEnough: () => boolean;
  /** Called for each version that is selected or skipped, before the other functions. */
  readonly onFound: () => void;
  /** Called for each selected version. Reading its task goes on when the promise resolves. */
  readonly onSelected: (ids: Ids) => Promise<void>;
  /** Called for each version whose age would decide, and is unknown. */
  readonly onSkipped: (ids: Ids) => void;
  /** Called for a task that cannot be read, or not to its end. */
  readonly onUnreadable: (task_id: string, error: AnyModelArtsError) => void;
}

/** How many tasks are read side by side. */
const maxTasks = 4;

/**
 * Reads the selected versions, of several tasks side by side.
 *
 * @throws the error of the list of tasks, when the tasks that are known have been read; what `where` throws
 */
export async function readSelected(
  calls: RunCalls,
  selection: ResolvedSelection,
  reader: SelectedReader,
): Promise<void> {
  const tasks = readTasks(calls.list, selection);
  let failure: { readonly error: unknown } | undefined;
  const read = async () => {
    try {
      for (let next = await tasks.next(); !next.done && !reader.isEnough() && !failure; next = await tasks.next())
        await readOne(calls, selection, next.value, reader);
    } catch (error) {
      failure ??= { error: unwrapWhereError(error) };
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxTasks, reader.concurrency) }, read));
  await tasks.return();
  if (failure) throw failure.error;
}

async function readOne(
  calls: RunCalls,
  selection: ResolvedSelection,
  task: ReadTask,
  { signal, isEnough, onFound, onSelected, onSkipped, onUnreadable }: SelectedReader,
): Promise<void> {
  const { task_id } = task;
  const options = { clock: calls.clock, withTask: needsTask(selection) };
  try {
    for await (const { verdict, version } of readVersions(calls.list, selection, task, options)) {
      if (isEnough()) return;
      const { version_id } = version;
      onFound();
      if (verdict === 'selected') await onSelected({ task_id, version_id });
      else onSkipped({ task_id, version_id });
    }
  } catch (error) {
    // What the run itself throws, such as that its time is up, is not about this task.
    if (signal.aborted || !isModelArtsError(error) || error.operation === selection.method) throw error;
    onUnreadable(task_id, error);
  }
}

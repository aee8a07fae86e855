import type { AnyModelArtsError, RunningVersion, Selection } from '../../index.js';
import type { Context } from './context.js';
import { showProgress } from './progress.js';

/** What runs, as it was found. */
export interface Found {
  /** The oldest first; those of unknown age last. */
  readonly versions: readonly RunningVersion[];
  /** Those that are not selected only because their age is unknown. */
  readonly skipped: readonly RunningVersion[];
  /** Tasks whose versions could not be read. */
  readonly unreadable: readonly { readonly task_id: string; readonly error: AnyModelArtsError }[];
}

/** Finds the selected versions, and stops none. */
export async function findRunning(
  selection: Selection,
  { client, output, signal }: Pick<Context, 'client' | 'output' | 'signal'>,
): Promise<Found> {
  const seen = new Map<string, RunningVersion>();
  const where = (version: RunningVersion) => {
    const wanted = selection.where?.(version) ?? true;
    if (wanted) seen.set(toKey(version), version);
    return wanted;
  };
  const versions: RunningVersion[] = [];
  const skipped: RunningVersion[] = [];
  const unreadable: { readonly task_id: string; readonly error: AnyModelArtsError }[] = [];
  const progress = showProgress(output, () => `looking for running versions, ${versions.length} so far`);
  try {
    // A dry run says of each version and task what runningVersions leaves out: the skipped and the unreadable.
    const run = client.stopAll(
      { ...selection, where },
      { dryRun: true, signal, totalTimeout: Number.POSITIVE_INFINITY },
    );
    for await (const { task_id, version_id, outcome, error } of run) {
      const version = version_id === undefined ? undefined : seen.get(toKey({ task_id, version_id }));
      if (version) (outcome === 'skipped' ? skipped : versions).push(version);
      else if (error) unreadable.push({ task_id, error });
    }
  } finally {
    progress.end();
  }
  return { versions: versions.sort(byAge), skipped, unreadable };
}

/** A text that stands for a version. */
export function toKey({ task_id, version_id }: Pick<RunningVersion, 'task_id' | 'version_id'>): string {
  return `${task_id} ${version_id}`;
}

function byAge(one: RunningVersion, other: RunningVersion): number {
  return (one.created ?? Number.POSITIVE_INFINITY) - (other.created ?? Number.POSITIVE_INFINITY) || 0;
}

import type { AnyModelArtsError, RunningVersion, Selection } from '../../index.js';
import type { Context, PartialIds } from './context.js';
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
  const { selection: keeping, found } = keepFound(selection);
  const versions: RunningVersion[] = [];
  const skipped: RunningVersion[] = [];
  const unreadable: { readonly task_id: string; readonly error: AnyModelArtsError }[] = [];
  const progress = showProgress(output, () => `looking for running versions, ${versions.length} so far`);
  try {
    // A dry run says of each version and task what runningVersions leaves out: the skipped and the unreadable.
    const run = client.stopAll(keeping, { dryRun: true, signal, totalTimeout: Number.POSITIVE_INFINITY });
    for await (const { task_id, version_id, outcome, error } of run) {
      const version = version_id === undefined ? undefined : found.get(toKey({ task_id, version_id }));
      if (version) (outcome === 'skipped' ? skipped : versions).push(version);
      else if (error) unreadable.push({ task_id, error });
    }
  } finally {
    progress.end();
  }
  return { versions: versions.sort(byAge), skipped, unreadable };
}

/** A selection that keeps the versions it selects, as they are found. An outcome names a version by its ids only. */
export function keepFound(selection: Selection) {
  const found = new Map<string, RunningVersion>();
  const where = (version: RunningVersion) => {
    const isSelected = selection.where?.(version) ?? true;
    if (isSelected) found.set(toKey(version), version);
    return isSelected;
  };
  return { selection: { ...selection, where }, found };
}

/** A text that stands for a version. As JSON, because an id from a file may contain any character. */
export function toKey({ task_id, version_id }: PartialIds): string {
  return JSON.stringify([task_id, version_id]);
}

function byAge(one: RunningVersion, other: RunningVersion): number {
  return (one.created ?? Number.POSITIVE_INFINITY) - (other.created ?? Number.POSITIVE_INFINITY) || 0;
}

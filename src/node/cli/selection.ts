import type { RunningVersion, Selection } from '../../index.js';
import { matchesGlob } from '../../versions/glob.js';
import type { SelectionOptions } from './options.js';
import { UsageError } from './usage-error.js';

/**
 * The versions that the options of a command select.
 *
 * @throws UsageError unless there is exactly one of `--all` and `--task`
 */
export function toSelection(options: SelectionOptions): Selection {
  const { all, task, olderThan, name, type, exclude = [], workspace } = options;
  if (all === undefined && task === undefined) throw new UsageError('Give --all, or --task with the id of a task.');
  if (all && task) throw new UsageError('Give --all or --task, not both.');
  return {
    ...(task ? { task_ids: task } : { all: true }),
    olderThan,
    taskName: name,
    taskType: type,
    workspace_ids: workspace,
    where: exclude.length === 0 ? undefined : (version) => !exclude.some((pattern) => isExcluded(version, pattern)),
  };
}

/** Where the selected versions are, if that may not be everywhere: no operation of the service lists the workspaces. */
export function describeWorkspaces({
  task_ids,
  workspace_ids = ['0'],
}: Pick<Selection, 'all' | 'task_ids' | 'workspace_ids'>): string {
  if (task_ids) return '';
  return ` in ${workspace_ids.length === 1 ? 'workspace' : 'workspaces'} ${workspace_ids.join(', ')}`;
}

/** A version whose name is unknown might have an excluded one. */
function isExcluded({ task_id, version_id, name }: RunningVersion, pattern: string): boolean {
  if ([task_id, version_id, name].some((text) => text !== undefined && matchesGlob(pattern, text))) return true;
  return name === undefined && /[*?]/.test(pattern);
}

import type { RunningVersion } from '../../../index.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { type Found, findRunning } from '../find.js';
import type { SelectionOptions } from '../options.js';
import { codeOfRead, toFoundJson } from '../outcomes.js';
import { presentError, toErrorJson } from '../present-error.js';
import { toTable } from '../running-table.js';
import { describeWorkspaces, toSelection } from '../selection.js';
import type { Output } from '../terminal/output.js';

const fields = [
  'task_id',
  'version_id',
  'name',
  'type',
  'state',
  'create_time',
  'age_seconds',
  'duration_seconds',
  'workspace_id',
  'project_id',
] as const;

/** Lists all that runs, the oldest first. */
export async function listRunning(options: SelectionOptions, context: Context): Promise<ExitCode> {
  const { output, settings } = context;
  const hasScope = options.all !== undefined || options.task !== undefined;
  const selection = toSelection(hasScope ? options : { ...options, all: true });
  const found = await findRunning(selection, context);
  if (settings.output === 'table') {
    for await (const line of toTable(found.versions, output.results)) await output.result(line);
  }
  for (const version of settings.output === 'table' ? [] : found.versions) {
    const record = toRecord(version, context.journal.project);
    await (settings.output === 'json' ? output.json(record) : output.row(fields, (name) => record[name]));
  }
  if (found.versions.length === 0) await output.note(`None runs${describeWorkspaces(selection)}.`);
  return writeGaps(found, output);
}

function toRecord(version: RunningVersion, project_id: string | undefined): Readonly<Record<string, unknown>> {
  const { task_id, version_id, state, duration } = version;
  const duration_seconds = duration === undefined ? undefined : Math.round(duration / 1000);
  return { task_id, version_id, state, ...toFoundJson(version), duration_seconds, project_id };
}

/** Says what could not be judged. Returns the exit code. */
export async function writeGaps({ skipped, unreadable }: Found, output: Output): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  if (skipped.length > 0) {
    await output.note(`${skipped.length} more may be as old; the service does not say when they were created.`);
  }
  for (const { task_id, error } of unreadable) {
    await output.problem(presentError(`list the versions of ${task_id}`, error, output.notes), toErrorJson(error));
    code = codeOfRead(error);
  }
  return code;
}

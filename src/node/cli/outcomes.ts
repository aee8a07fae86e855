import type { AnyModelArtsError, RunningVersion } from '../../index.js';
import { defined } from '../../utils.js';
import type { Context, PartialIds } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { describeError, mayHaveActed, toErrorJson } from './present-error.js';
import { colorOf } from './states.js';
import { plainCells } from './terminal/output.js';
import { toPlainLine } from './terminal/text.js';
import { toDuration } from './terminal/time.js';

/** The result of one version, or of a task whose versions could not be read. */
export interface Outcome {
  readonly task_id: string;
  /** Undefined if the outcome is about the task. */
  readonly version_id?: string | undefined;
  /** That of the library, or `already-final`, `changed`, `gone`, `interrupted`. */
  readonly outcome: string;
  /** The state of the version, if it was read. */
  readonly state?: string | undefined;
  /** How far the stop got, if it was interrupted. */
  readonly stop_sent?: 'no' | 'maybe' | 'yes' | undefined;
  /** How the version differs from the plan. */
  readonly changes?: readonly string[] | undefined;
  readonly error?: AnyModelArtsError | undefined;
  /** The version as it was found. */
  readonly found?: RunningVersion | undefined;
}

const columns = [
  'outcome',
  'task_id',
  'version_id',
  'name',
  'type',
  'state',
  'create_time',
  'age_seconds',
  'stop_sent',
  'attempts',
  'request_id',
  'error',
] as const;

const outcomeWidth = 'deletion-failed'.length;

/** Writes one outcome, in one form for one version and for many: `stopped  <task_id>  <version_id>`. */
export function writeOutcome(outcome: Outcome, context: Context): Promise<void> {
  const { output, settings } = context;
  if (settings.output === 'json') return output.json(toOutcomeJson(outcome, context));
  if (settings.output === 'csv') {
    const fields = toOutcomeJson(outcome, context);
    const message = outcome.error ? describeError(outcome.error) : outcome.changes?.join('; ');
    return output.row(columns, (name) => (name === 'error' ? message : fields[name]));
  }
  const { task_id, version_id = '-', state, changes, error, found } = outcome;
  const word = outcome.outcome.padEnd(outcomeWidth);
  const color = colorOf(outcome.outcome);
  const wouldStop = outcome.outcome === 'would-stop';
  const remarks = [
    error && describeError(error),
    changes?.join('; '),
    state === outcome.outcome ? undefined : state,
    wouldStop && found?.age !== undefined ? toDuration(found.age / 1000) : undefined,
    found?.name,
  ];
  return output.cells([
    color ? output.results.paint(color, word) : word,
    ...plainCells([task_id, version_id, ...remarks]),
  ]);
}

/** The fields of an outcome for programs, in the service's own names where it has one. */
export function toOutcomeJson(
  outcome: Outcome,
  { journal }: Pick<Context, 'journal'>,
): Readonly<Record<string, unknown>> {
  const { task_id, version_id, found, error, changes } = outcome;
  const stop = version_id === undefined ? undefined : journal.stopOf(task_id, version_id);
  return defined({
    task_id,
    version_id,
    outcome: outcome.outcome,
    state: outcome.state,
    project_id: journal.project,
    ...(found && toFoundJson(found)),
    stop_sent: outcome.stop_sent ?? stop?.sent,
    attempts: stop?.attempts,
    request_id: stop?.request_id,
    changes,
    error: error && toErrorJson(error),
  });
}

/** What is known of a running version, in the service's own names where it has one. */
export function toFoundJson({ name, type, workspace_id, created, age }: RunningVersion) {
  return {
    name,
    type,
    workspace_id,
    create_time: created,
    age_seconds: age === undefined ? undefined : Math.round(age / 1000),
  };
}

const good: readonly string[] = ['accepted', 'stopped', 'completed', 'would-stop', 'already-final'];

/** The exit code for the result of one version. */
export function codeOf({ outcome, error }: Outcome): ExitCode {
  if (error) return codeOfChange(error);
  return good.includes(outcome) ? exitCodes.ok : exitCodes.failed;
}

/** The exit code after a call that changes something has failed. */
export function codeOfChange(error: AnyModelArtsError): ExitCode {
  return mayHaveActed(error) ? exitCodes.unknown : codeOfRead(error);
}

/** The exit code after a call that only reads has failed. */
export function codeOfRead(error: AnyModelArtsError): ExitCode {
  return error.kind === 'request' ? exitCodes.usage : exitCodes.failed;
}

/** The ids of an outcome in words. */
export function describeIds({ task_id, version_id }: PartialIds): string {
  return toPlainLine(version_id === undefined ? `task ${task_id}` : `${version_id} of ${task_id}`);
}

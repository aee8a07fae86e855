import type { AnyModelArtsError } from '../../index.js';
import type { Context, Ids } from './context.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { describeError, mayHaveActed, toErrorJson } from './present-error.js';
import { colorOf } from './states.js';
import { toPlainLine } from './terminal/text.js';

/** The result of one version. The names are those of `--json`. */
export interface Outcome extends Ids {
  /** That of the library, or `would-stop`, `already-final`, `interrupted`, `error`. */
  readonly outcome: string;
  /** Of a version that was read. */
  readonly state?: string | undefined;
  /** How far the stop got, of what was interrupted. */
  readonly stop_sent?: 'no' | 'maybe' | 'yes' | undefined;
  readonly error?: AnyModelArtsError | undefined;
}

const outcomeWidth = 'deletion-failed'.length;

/** Writes one outcome, in one form for one version and for many: `stopped  <task_id>  <version_id>`. */
export function writeOutcome(outcome: Outcome, { output, settings }: Context): Promise<void> {
  if (settings.output === 'json') {
    return output.json(outcome.error ? { ...outcome, error: toErrorJson(outcome.error) } : outcome);
  }
  const { task_id, version_id, error, state } = outcome;
  const word = outcome.outcome.padEnd(outcomeWidth);
  const tone = colorOf(outcome.outcome);
  const remark = error ? describeError(error) : state === outcome.outcome ? undefined : state;
  const cells = [tone ? output.results.paint(tone, word) : word, toPlainLine(task_id), toPlainLine(version_id)];
  return output.result(`${[...cells, ...(remark ? [toPlainLine(remark)] : [])].join('  ')}\n`);
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

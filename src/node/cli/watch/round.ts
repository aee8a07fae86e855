import { isInvalidRequestError, isModelArtsError, type Selection } from '../../../index.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes, worseOf } from '../exit-codes.js';
import { keepFound, toKey } from '../find.js';
import { codeOf, codeOfRead } from '../outcomes.js';
import { toFailedRound, toRecord, toTooMany, type WatchRecord } from './record.js';

/** How rounds run. */
export interface RoundSettings {
  readonly max?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly dryRun?: boolean | undefined;
  /** How long a round may take, in milliseconds. */
  readonly totalTimeout: number;
}

/** What a round did. */
export interface RoundResult {
  readonly code: ExitCode;
  /** How many versions had each outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Whether the settings are wrong, so that no round could succeed. */
  readonly hopeless: boolean;
}

/** Finds the selected versions, stops them and waits until they have ended. A failure ends the round, not the watch. */
export async function runRound(
  selection: Selection,
  settings: RoundSettings,
  { client, journal, signal }: Pick<Context, 'client' | 'journal' | 'signal'>,
  write: (record: WatchRecord) => Promise<void>,
): Promise<RoundResult> {
  const outcomes = new Map<string, number>();
  const { selection: keeping, found: versions } = keepFound(selection);
  let code: ExitCode = exitCodes.ok;
  let hopeless = false;
  const add = async (record: WatchRecord, itsCode: ExitCode) => {
    outcomes.set(record.outcome, (outcomes.get(record.outcome) ?? 0) + 1);
    code = worseOf(code, itsCode);
    await write(record);
  };
  journal.clear();
  const run = client.stopAll(keeping, { ...settings, wait: true, signal });
  try {
    for await (const { version, ...outcome } of run) {
      // It was to be waited for.
      if (signal.aborted && outcome.outcome === 'accepted') continue;
      const key = toKey(outcome);
      const record = toRecord(outcome, versions.get(key), journal);
      versions.delete(key);
      await add(record, codeOf(outcome));
    }
  } catch (error) {
    if (signal.aborted) {
      for (const { task_id, version_id } of journal.stops) {
        const found = versions.get(toKey({ task_id, version_id }));
        // The others are settled.
        if (found) await add(toRecord({ task_id, version_id, outcome: 'interrupted' }, found, journal), exitCodes.ok);
      }
    } else if (isInvalidRequestError(error) && error.parameter === 'max') {
      await add(toTooMany(run.summary.found), exitCodes.failed);
    } else if (isModelArtsError(error)) {
      hopeless = error.kind === 'request';
      await add(toFailedRound(error), codeOfRead(error));
    } else throw error;
  }
  return { code, outcomes, hopeless };
}

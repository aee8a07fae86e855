import { isHttpError, type RunningVersion, type Selection } from '../../index.js';
import { isFinal, stateOf } from '../../versions/state.js';
import type { Context } from './context.js';
import { type ExitCode, exitCodes, worseOf } from './exit-codes.js';
import { toKey } from './find.js';
import { codeOf, type Outcome, writeOutcome } from './outcomes.js';
import { findChanges, type Planned } from './plan.js';
import { asModelArtsError } from './present-error.js';
import { UsageError } from './usage-error.js';

/** Compares what runs with a plan. */
export class PlanJudge {
  readonly #plan: ReadonlyMap<string, Planned>;
  readonly #unchanged = new Set<string>();
  readonly #changed: Outcome[] = [];

  constructor(plan: readonly Planned[]) {
    this.#plan = new Map(plan.map((version) => [toKey(version), version]));
  }

  /**
   * The versions of the plan that are as it says. Where it is read, those that have changed are noted.
   *
   * @throws UsageError if the plan is for another project, or for several
   */
  selection(project: string | undefined): Selection {
    const versions = [...this.#plan.values()];
    const projects = new Set(versions.flatMap(({ project_id = project }) => project_id ?? []));
    const [project_id] = projects;
    if (projects.size > 1 || (project !== undefined && project_id !== project)) {
      throw new UsageError(`The plan is for the project ${[...projects].join(', ')}. Nothing was stopped.`);
    }
    const task_ids = [...new Set(versions.map(({ task_id }) => task_id))];
    return { task_ids, project_id, where: (version) => this.#isUnchanged(version) };
  }

  #isUnchanged(found: RunningVersion): boolean {
    const key = toKey(found);
    const planned = this.#plan.get(key);
    if (planned === undefined) return false;
    const { task_id, version_id, state } = found;
    const changes = findChanges(planned, found);
    if (changes.length > 0) this.#changed.push({ task_id, version_id, outcome: 'changed', state, changes, found });
    else this.#unchanged.add(key);
    return changes.length === 0;
  }

  /**
   * Writes an outcome for each version of the plan that has changed, or does not run any more.
   *
   * @param unreadable tasks about which nothing can be said
   */
  async report(unreadable: ReadonlySet<string>, context: Context): Promise<ExitCode> {
    const known = new Set([...this.#unchanged, ...this.#changed.map(toKey)]);
    let code: ExitCode = exitCodes.ok;
    const write = async (outcome: Outcome) => {
      await writeOutcome(outcome, context);
      code = worseOf(code, codeOf(outcome));
    };
    for (const outcome of this.#changed) await write(outcome);
    for (const [key, planned] of this.#plan) {
      if (!known.has(key) && !unreadable.has(planned.task_id)) await write(await readAbsent(planned, context));
    }
    return code;
  }
}

/** Why a version does not run any more. */
async function readAbsent(planned: Planned, { client, signal }: Context): Promise<Outcome> {
  const { project_id, task_id, version_id } = planned;
  try {
    const { status } = await client.descProcessorTaskVersion({ project_id, task_id, version_id }, { signal });
    const state = stateOf(status);
    return { task_id, version_id, outcome: isFinal(state) ? 'already-final' : 'changed', state };
  } catch (caught) {
    if (signal.aborted) throw caught;
    const error = asModelArtsError(caught);
    if (isHttpError(error) && error.reason === 'not-found') return { task_id, version_id, outcome: 'gone' };
    return { task_id, version_id, outcome: 'error', error };
  }
}

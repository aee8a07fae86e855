import type { Selection } from '../../../index.js';
import { confirm, needsConsent } from '../consent.js';
import type { Context } from '../context.js';
import { type ExitCode, exitCodes, worseOf } from '../exit-codes.js';
import { type Found, findRunning, toKey } from '../find.js';
import type { StopOptions } from '../options.js';
import { writeOutcome } from '../outcomes.js';
import type { Planned } from '../plan.js';
import { PlanJudge } from '../plan-judge.js';
import { describeWorkspaces } from '../selection.js';
import { runStops, tooMany } from './run-stops.js';
import { writeGaps } from './running.js';

/** Stops what is selected, after consent. */
export async function stopSelected(selection: Selection, options: StopOptions, context: Context): Promise<ExitCode> {
  const { output } = context;
  const noneRuns = `None runs${describeWorkspaces(selection)}.`;
  if (!options.dryRun && !needsConsent(options, context)) {
    const { code, summary, isWhole } = await runStops(selection, options, context);
    if (isWhole) await output.note(summary.count === 0 ? noneRuns : `${summary.describe()}.`);
    return code;
  }
  const found = await findRunning(selection, context);
  const code = await writeGaps(found, output);
  checkMax(found.versions.length, options);
  if (found.versions.length === 0) {
    await output.note(noneRuns);
    return code;
  }
  if (options.dryRun) return worseOf(code, await writeWouldStop(found, context));
  if (!(await confirm(found.versions, selection, context))) return refuse(context);
  // Only what was shown, not what has started since.
  const plan = found.versions.map(({ task_id, version_id, name, type, created }) => {
    return { task_id, version_id, project_id: selection.project_id, name, type, create_time: created };
  });
  return worseOf(code, await applyPlan(plan, options, context));
}

/** Stops what a plan names, after consent, as far as it is still as the plan says. */
export async function stopPlanned(plan: readonly Planned[], options: StopOptions, context: Context): Promise<ExitCode> {
  const { output, settings } = context;
  checkMax(plan.length, options);
  if (plan.length === 0) {
    await output.note('The plan is empty.');
    return exitCodes.ok;
  }
  if (!options.dryRun && !needsConsent(options, context)) return applyPlan(plan, options, context);
  const judge = new PlanJudge(plan);
  const selection = judge.selection(settings.project);
  const found = await findRunning(selection, context);
  const gaps = await writeGaps(found, output);
  const code = worseOf(gaps, await judge.report(unreadableTasks(found), context));
  if (found.versions.length === 0) {
    await output.note('None of these versions runs as planned.');
    return code;
  }
  if (options.dryRun) return worseOf(code, await writeWouldStop(found, context));
  if (!(await confirm(found.versions, selection, context))) return refuse(context);
  const shown = new Set(found.versions.map(toKey));
  const rest = plan.filter((version) => shown.has(toKey(version)));
  return worseOf(code, await applyPlan(rest, options, context));
}

async function applyPlan(plan: readonly Planned[], options: StopOptions, context: Context): Promise<ExitCode> {
  const judge = new PlanJudge(plan);
  const selection = judge.selection(context.settings.project);
  // The plan is complete: there is no more to count.
  const { code, summary, isWhole, unreadable } = await runStops(selection, { ...options, max: undefined }, context);
  if (!isWhole) return code;
  const rest = await judge.report(unreadable, context);
  await context.output.note(summary.count === 0 ? 'None was stopped.' : `${summary.describe()}.`);
  return worseOf(code, rest);
}

function unreadableTasks({ unreadable }: Found): ReadonlySet<string> {
  return new Set(unreadable.map(({ task_id }) => task_id));
}

function checkMax(count: number, { max }: StopOptions): void {
  if (max !== undefined && count > max) throw tooMany(count, max);
}

async function writeWouldStop({ versions }: Found, context: Context): Promise<ExitCode> {
  for (const found of versions) {
    const { task_id, version_id, state } = found;
    await writeOutcome({ task_id, version_id, outcome: 'would-stop', state, found }, context);
  }
  const number = versions.length === 1 ? '1 version' : `${versions.length} versions`;
  await context.output.note(`${number} would be stopped. Nothing was changed.`);
  return exitCodes.ok;
}

async function refuse({ output }: Context): Promise<ExitCode> {
  const message = 'Not confirmed. Nothing was stopped.';
  await output.problem(message, { kind: 'usage', message });
  return exitCodes.usage;
}

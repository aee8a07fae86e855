import type { RunningVersion } from '../../index.js';
import type { Ids } from './context.js';
import { toKey } from './find.js';
import { UsageError } from './usage-error.js';

/** A version as a plan names it. What the plan leaves out is not compared. */
export interface Planned extends Ids {
  readonly project_id?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly create_time?: number | undefined;
}

/**
 * Reads the output of `stop --dry-run --json`, `running --json` or `stop --json`: JSON values one after another, on as many
 * lines as they like, or an array of them.
 *
 * @throws UsageError if anything in it is not a version
 */
export function readPlan(text: string, isWanted: (outcome: unknown) => boolean): readonly Planned[] {
  const entries = splitJson(text).flatMap((value) => (Array.isArray(value) ? value : [value]));
  const planned = new Map<string, Planned>();
  entries.forEach((entry: unknown, index) => {
    const version = toPlanned(entry, index + 1);
    if (isWanted(Object(entry).outcome)) planned.set(toKey(version), version);
  });
  return [...planned.values()];
}

function toPlanned(entry: unknown, position: number): Planned {
  if (typeof entry !== 'object' || entry === null) throw new UsageError(`Entry ${position} is no version.`);
  const fields: Readonly<Record<string, unknown>> = { ...entry };
  const read = (name: string) => {
    const value = fields[name] ?? undefined;
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    throw new UsageError(`Entry ${position} has a ${name} that is no text.`);
  };
  const [task_id, version_id, create_time] = [read('task_id'), read('version_id'), fields.create_time ?? undefined];
  if (task_id === undefined || version_id === undefined) {
    throw new UsageError(`Entry ${position} has no ${task_id === undefined ? 'task_id' : 'version_id'}.`);
  }
  if (create_time !== undefined && typeof create_time !== 'number') {
    throw new UsageError(`Entry ${position} has a create_time that is no number.`);
  }
  return { task_id, version_id, project_id: read('project_id'), name: read('name'), type: read('type'), create_time };
}

/** What is different from the plan, such as `name was a, is b`; empty if nothing is. */
export function findChanges(planned: Planned, version: RunningVersion): readonly string[] {
  const now = { name: version.name, type: version.type, create_time: version.created };
  return (['name', 'type', 'create_time'] as const).flatMap((field) => {
    const before = planned[field];
    return before === undefined || before === now[field]
      ? []
      : [`${field} was ${before}, is ${now[field] ?? 'unknown'}`];
  });
}

/** The JSON values of a text, which follow each other with or without white space, as `jq` writes them. */
function splitJson(text: string): readonly unknown[] {
  const values: unknown[] = [];
  let start = 0;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth !== 0) continue;
      values.push(parse(text.slice(start, at + 1), values.length + 1));
      start = at + 1;
    }
  }
  const rest = text.slice(start).trim();
  if (rest !== '') values.push(parse(rest, values.length + 1));
  return values;
}

function parse(text: string, position: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`Entry ${position} is not JSON.`);
  }
}

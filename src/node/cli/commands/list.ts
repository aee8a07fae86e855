import type { DescribeProcessorTaskData, ListProcessorTaskVersionsData } from '../../../index.js';
import { matchesGlob } from '../../../versions/glob.js';
import { stateOf } from '../../../versions/state.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import type { ListOptions } from '../options.js';
import { describeWorkspaces } from '../selection.js';
import { colorOf, describeState } from '../states.js';
import { type Column, tableLines } from '../terminal/table.js';
import { read, toMoment, toSpan, toText } from '../wire.js';

type Task = DescribeProcessorTaskData;
type Version = ListProcessorTaskVersionsData['versions'][number];

/** What tasks and versions have in common. */
const state: Column<Task | Version> = {
  title: 'STATE',
  text: ({ status }) => describeState(status),
  color: ({ status }) => colorOf(stateOf(status)),
  narrow: 'keep',
};
const created: Column<Task | Version> = {
  title: 'CREATED',
  text: ({ create_time }) => toMoment(create_time),
  narrow: 2,
};
const ran: Column<Task | Version> = {
  title: 'RAN',
  text: ({ duration_seconds }) => toSpan(duration_seconds),
  narrow: 3,
};

const ofTasks: readonly Column<Task>[] = [
  { title: 'TASK ID', text: ({ task_id }) => toText(task_id), narrow: 'keep' },
  state,
  created,
  ran,
  { title: 'TYPE', text: typeOf, narrow: 4 },
  { title: 'NAME', text: ({ name }) => toText(name), narrow: 'cut' },
];

const ofVersions: readonly Column<Version>[] = [
  { title: 'VERSION ID', text: ({ task_version_id }) => toText(task_version_id), narrow: 'keep' },
  state,
  created,
  ran,
  { title: 'NAME', text: ({ version_name }) => toText(version_name), narrow: 4 },
  { title: 'DESCRIPTION', text: ({ description }) => toText(description), narrow: 'cut' },
];

const taskFields = ['task_id', 'name', 'type', 'state', 'create_time', 'duration_seconds', 'workspace_id'] as const;
const versionFields = ['task_id', 'version_id', 'version_name', 'state', 'create_time', 'duration_seconds'] as const;

/** Lists the tasks of the project. */
export async function listTasks(options: ListOptions, context: Context): Promise<typeof exitCodes.ok> {
  const { output } = context;
  const tasks = selectTasks(options, context);
  const toRecord = (task: Task) => ({ ...task, type: typeOf(task) || undefined, state: stateOf(task.status) });
  if ((await write(tasks, { columns: ofTasks, fields: taskFields, toRecord }, context)) === 0) {
    await output.note(`There are no tasks${describeWorkspaces({ all: true, workspace_ids: options.workspace })}.`);
  }
  return exitCodes.ok;
}

async function* selectTasks(options: ListOptions, { client, signal }: Context): AsyncGenerator<Task> {
  const { workspace = ['0'], name = '*', type } = options;
  for (const workspace_id of new Set(workspace)) {
    for await (const task of client.pages.listProcessorTasks({ workspace_id, return_result: false }, { signal })) {
      if (matchesGlob(name, toText(task.name)) && (type === undefined || typeOf(task) === type)) yield task;
    }
  }
}

function typeOf(task: Task): string {
  return toText(read(task.template, 'id'));
}

/** Lists the versions of a task. */
export async function listVersions(task_id: string, context: Context): Promise<typeof exitCodes.ok> {
  const { client, signal, output } = context;
  const versions = client.pages.listProcessorTaskVersions({ task_id }, { signal });
  const toRecord = (version: Version) => ({
    task_id,
    version_id: version.task_version_id,
    ...version,
    state: stateOf(version.status),
  });
  if ((await write(versions, { columns: ofVersions, fields: versionFields, toRecord }, context)) === 0) {
    await output.note('There are no versions.');
  }
  return exitCodes.ok;
}

interface Layout<Row> {
  readonly columns: readonly Column<Row>[];
  /** The columns of CSV. */
  readonly fields: readonly string[];
  /** The service's own names, and more. */
  toRecord(row: Row): object;
}

/** Writes rows as they come. Returns how many. */
async function write<Row>(
  rows: AsyncIterable<Row>,
  { columns, fields, toRecord }: Layout<Row>,
  { output, settings }: Context,
): Promise<number> {
  let count = 0;
  if (settings.output === 'table') {
    for await (const line of tableLines(columns, rows, output.results)) {
      await output.result(line);
      count += 1;
    }
    return count;
  }
  for await (const row of rows) {
    const record = toRecord(row);
    await (settings.output === 'json' ? output.json(record) : output.row(fields, (name) => read(record, name)));
    count += 1;
  }
  return count;
}

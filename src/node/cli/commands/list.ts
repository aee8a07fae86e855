import type { DescribeProcessorTaskData, ListProcessorTaskVersionsData } from '../../../index.js';
import { stateOf } from '../../../versions/state.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { colorOf, describeState } from '../states.js';
import { type Column, tableLines } from '../terminal/table.js';
import { toDuration, toLocalIso } from '../terminal/time.js';

type Task = DescribeProcessorTaskData;
type Version = ListProcessorTaskVersionsData['versions'][number];

/** What tasks and versions have in common. */
const state: Column<Task | Version> = {
  title: 'STATE',
  text: ({ status }) => describeState(status),
  tone: ({ status }) => colorOf(stateOf(status)),
  narrow: 'keep',
};
const created: Column<Task | Version> = {
  title: 'CREATED',
  text: ({ create_time }) => (create_time === undefined ? '' : toLocalIso(create_time)),
  narrow: 2,
};
const ran: Column<Task | Version> = {
  title: 'RAN',
  text: ({ duration_seconds }) => (duration_seconds === undefined ? '' : toDuration(duration_seconds)),
  narrow: 3,
};

const ofTasks: readonly Column<Task>[] = [
  { title: 'TASK ID', text: ({ task_id }) => task_id, narrow: 'keep' },
  state,
  created,
  ran,
  { title: 'TYPE', text: ({ template }) => template?.id ?? '', narrow: 4 },
  { title: 'NAME', text: ({ name }) => name ?? '', narrow: 'cut' },
];

const ofVersions: readonly Column<Version>[] = [
  { title: 'VERSION ID', text: ({ task_version_id }) => task_version_id, narrow: 'keep' },
  state,
  created,
  ran,
  { title: 'NAME', text: ({ version_name }) => version_name ?? '', narrow: 4 },
  { title: 'DESCRIPTION', text: ({ description }) => description ?? '', narrow: 'cut' },
];

/** Lists the tasks of the project. */
export async function listTasks(context: Context): Promise<typeof exitCodes.ok> {
  const { client, signal } = context;
  await write(client.pages.listProcessorTasks({ return_result: false }, { signal }), ofTasks, context);
  return exitCodes.ok;
}

/** Lists the versions of a task. */
export async function listVersions(task_id: string, context: Context): Promise<typeof exitCodes.ok> {
  const { client, signal } = context;
  await write(client.pages.listProcessorTaskVersions({ task_id }, { signal }), ofVersions, context);
  return exitCodes.ok;
}

async function write<Row extends { readonly status: number }>(
  rows: AsyncIterable<Row>,
  columns: readonly Column<Row>[],
  { output, settings }: Context,
): Promise<void> {
  if (settings.output === 'json') {
    // The service's own names, and the state in words.
    for await (const row of rows) await output.json({ ...row, state: stateOf(row.status) });
    return;
  }
  let lines = 0;
  for await (const line of tableLines(columns, rows, output.results)) {
    await output.result(line);
    lines += 1;
  }
  if (lines === 0) await output.note('There are none.');
}

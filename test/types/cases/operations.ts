/** What the twelve operations take and give: required or not, closed in requests, open in responses. */
import type {
  CreateProcessorTaskData,
  CreateProcessorTaskParams,
  DeleteProcessorTaskVersionData,
  DescProcessorTaskVersionData,
  DescribeProcessorTaskData,
  DescribeProcessorTaskResp,
  GetProcessorTaskItemsData,
  GetProcessorTaskItemsResp,
  ListProcessorTasksData,
  ListProcessorTasksParams,
  ListProcessorTasksResp,
  ListProcessorTaskVersionResultsParams,
  ModelArtsClient,
  ProcessorDataSource,
  ProcessorTaskStatus,
  UpdateProcessorTaskParams,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const client: ModelArtsClient;
declare const task: DescribeProcessorTaskResp;

expectSame<ListProcessorTasksData, ListProcessorTasksResp>();
expectSame<DescribeProcessorTaskData, DescribeProcessorTaskResp>();
expectSame<GetProcessorTaskItemsData, GetProcessorTaskItemsResp>();
expectSame<DeleteProcessorTaskVersionData, undefined>();
expectSame<CreateProcessorTaskData, { task_id: string }>();

// Open in responses: a value that nobody documented is a value.
expectSame<ProcessorTaskStatus, number>();
expectSame<DescProcessorTaskVersionData['status'], number>();
expectSame<ProcessorDataSource['type'], string | undefined>();
expectSame<typeof task.result, unknown>();
expectSame<typeof task.error_msg, string | undefined>();

// The parameters may be left out where none is required.
await client.listProcessorTasks();
await client.getProcessorTaskItems();

export const accepted: ListProcessorTasksParams[] = [
  {},
  { limit: undefined },
  { version_id: ['a', 'b'], status: 4, source_type: 'TASK', order: 'asc' },
];

export const refused: ListProcessorTasksParams[] = [
  // @ts-expect-error: no such status to ask for
  { status: 5 },
  // @ts-expect-error: no such source
  { source_type: 'FTP' },
  // @ts-expect-error: ids come in an array
  { version_id: 'a' },
];

export const results: ListProcessorTaskVersionResultsParams[] = [
  { task_id: 't', version_id: 'v', result_property: '1' },
  // @ts-expect-error: a text in the filter, a number in the response
  { task_id: 't', version_id: 'v', result_property: 1 },
];

export const created: CreateProcessorTaskParams[] = [
  // What has a default may be left out.
  { body: { name: 'n', template: {} } },
  { body: { name: 'n', template: { id: 'sys_data_cleaning', operator_params: [{ params: { any: ['thing'] } }] } } },
  // @ts-expect-error: the template is missing
  { body: { name: 'n' } },
  // @ts-expect-error: no such template
  { body: { name: 'n', template: { id: 'sys_data_magic' } } },
];

export const updates: UpdateProcessorTaskParams[] = [
  { task_id: 't', body: {} },
  // @ts-expect-error: the body is missing
  { task_id: 't' },
];

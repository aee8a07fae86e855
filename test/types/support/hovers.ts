const prelude = `
import { createClient, token } from 'modelarts-processor-tasks';
const client = createClient({ region: 'eu-de', auth: token('t') });
`;

const version = `${prelude} const version = await client.descProcessorTaskVersion({ task_id: 't', version_id: 'v' });`;

/** What a user points at, and what the editor must show then. */
export const hovers: readonly { readonly at: string; readonly source: string; readonly shows: readonly string[] }[] = [
  {
    at: 'the method',
    source: `${prelude} client.|stopProcessorTaskVersion`,
    shows: [
      'stopProcessorTaskVersion(params: StopProcessorTaskVersionParams, options?: CallOptions)',
      'Promise<undefined>',
      'Stop a running version of a data-processing task',
      'POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop',
    ],
  },
  {
    at: 'the safe method',
    source: `${prelude} client.safe.|stopProcessorTaskVersion`,
    shows: [
      'stopProcessorTaskVersion(params: StopProcessorTaskVersionParams, options?: CallOptions',
      'Promise<Result<undefined, StopProcessorTaskVersionError>>',
      'Stop a running version of a data-processing task',
      'POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop',
    ],
  },
  {
    at: 'a parameter',
    source: `${prelude} client.stopProcessorTaskVersion({ task_id: 't', |version_id: 'v' })`,
    shows: ['StopProcessorTaskVersionParams.version_id: string', 'Id of the version of the *task*: one run.'],
  },
  {
    at: 'a parameter with a default',
    source: `${prelude} client.listProcessorTasks({ |order: 'asc' })`,
    shows: ['ListProcessorTasksParams.order?: SortOrder', '`sort_by`', '`desc`, the default'],
  },
  {
    at: 'what a method throws',
    source: `${prelude} client.|stopProcessorTaskVersion`,
    shows: [
      '@throws HttpError for 400, 401, 403, 404, 429, or any other error status',
      '@throws InvalidRequestError if',
      '@throws ConnectionError, TimeoutError if',
      '@throws UnexpectedResponseError if',
      '- 429 (`throttled`)',
    ],
  },
  {
    at: 'a result',
    source: `${version} |version;`,
    shows: ['const version: DescTaskVersionResp'],
  },
  {
    at: 'a field of a result',
    source: `${version} version.|task_version_id;`,
    shows: ['DescTaskVersionResp.task_version_id: string', 'Id of the version of the task.'],
  },
  {
    at: 'a field of numbers with a meaning',
    source: `${version} version.|status;`,
    shows: [
      'DescTaskVersionResp.status: number',
      '- 0: initializing',
      '- 4: stopped',
      '- 7: stop failed',
      'The set is open',
    ],
  },
  {
    at: 'a field that is an object of its own',
    source: `${version} version.|template;`,
    shows: ['DescTaskVersionResp.template?: TemplateParam', 'What a task does'],
  },
  {
    at: 'a field that is an array of objects',
    source: `${version} version.|inputs;`,
    shows: ['DescTaskVersionResp.inputs?: ProcessorDataSource[]', 'What the version reads.'],
  },
  {
    at: 'a field that is an id of its own',
    source: `${version} version.inputs?.[0]?.|version_id;`,
    shows: ['ProcessorDataSource.version_id?: string', 'Id of a version of a *dataset*.'],
  },
  {
    at: 'a field that is a map',
    source: `${version} version.template?.operator_params?.[0]?.|params;`,
    shows: ['OperatorParam.params?: {', '[key: string]: unknown', "The operator's own parameters, by name."],
  },
  {
    at: 'a field of an unknown form',
    source: `${prelude} const task = await client.describeProcessorTask({ task_id: 't' }); task.|result;`,
    shows: ['DescribeProcessorTaskResp.result?: unknown', '**Unknown:** its form.'],
  },
  {
    at: 'an entry of a list',
    source: `${prelude} for await (const version of client.pages.listProcessorTaskVersions({ task_id: 't' })) |version;`,
    shows: ['const version: DescTaskVersionResp'],
  },
  {
    at: 'the state of a version',
    source: `import type { WaitOutcome } from 'modelarts-processor-tasks'; let outcome: |WaitOutcome;`,
    shows: ['type WaitOutcome = ', '"stop-failed"'],
  },
  {
    at: 'a reason',
    source: `import type { ErrorReason } from 'modelarts-processor-tasks'; let reason: |ErrorReason;`,
    shows: ['What an error response means', '- `not-found`: The task, the version or the project does not exist.'],
  },
  {
    at: 'a call option',
    source: `${prelude} client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' }, { |signal: undefined })`,
    shows: ['CallOptions.signal', 'Ends the call at once when it aborts'],
  },
  {
    at: 'a limit of a call',
    source: `${prelude} client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' }, { |timeout: 1000 })`,
    shows: ['timeout', 'How long one attempt may take, in milliseconds', 'Default: 30000.'],
  },
  {
    at: 'a limit of a client',
    source: `import { createClient } from 'modelarts-processor-tasks'; createClient({ |totalTimeout: 1000 });`,
    shows: ['totalTimeout', 'How long the whole call may take, in milliseconds', 'Default: 120000.'],
  },
  {
    at: 'a client option',
    source: `import { createClient } from 'modelarts-processor-tasks'; createClient({ |region: 'eu-de' });`,
    shows: ['region', 'A region whose endpoint is known.'],
  },
];

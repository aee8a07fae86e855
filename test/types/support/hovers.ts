const prelude = `
import { createClient, token } from 'modelarts-processor-tasks';
const client = createClient({ region: 'eu-de', auth: token('t') });
`;

/** What a user points at, and what the editor must show then. */
export const hovers: readonly { readonly at: string; readonly source: string; readonly shows: readonly string[] }[] = [
  {
    at: 'the method',
    source: `${prelude} client.|stopProcessorTaskVersion`,
    shows: [
      'stopProcessorTaskVersion(params: StopProcessorTaskVersionParams, options?: CallOptions)',
      'Promise<StopProcessorTaskVersionData>',
      'Stop a running version of a data-processing task',
      'POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop',
    ],
  },
  {
    at: 'the safe method',
    source: `${prelude} client.safe.|stopProcessorTaskVersion`,
    shows: [
      'stopProcessorTaskVersion(params: StopProcessorTaskVersionParams, options?: CallOptions)',
      'Promise<Result<StopProcessorTaskVersionData, StopProcessorTaskVersionError>>',
      'Stop a running version of a data-processing task',
    ],
  },
  {
    at: 'a parameter',
    source: `${prelude} client.stopProcessorTaskVersion({ task_id: 't', |version_id: 'v' })`,
    shows: ['StopProcessorTaskVersionParams.version_id: string', 'Id of the version of the *task*: one run.'],
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

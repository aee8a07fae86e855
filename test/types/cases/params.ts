import type { ModelArtsClient, StopProcessorTaskVersionParams } from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const client: ModelArtsClient;

expectSame<Parameters<ModelArtsClient['stopProcessorTaskVersion']>[0], StopProcessorTaskVersionParams>();
expectSame<Parameters<ModelArtsClient['safe']['stopProcessorTaskVersion']>[0], StopProcessorTaskVersionParams>();

export const accepted: StopProcessorTaskVersionParams[] = [
  { task_id: 't', version_id: 'v' },
  { task_id: 't', version_id: 'v', project_id: 'p' },
  { task_id: 't', version_id: 'v', project_id: undefined },
];

export const refused: StopProcessorTaskVersionParams[] = [
  // @ts-expect-error: version_id is missing
  { task_id: 't' },
  // @ts-expect-error: task_id is missing
  { version_id: 'v' },
  // @ts-expect-error: task_id may not be undefined
  { task_id: undefined, version_id: 'v' },
  // @ts-expect-error: an id is a string
  { task_id: 't', version_id: 1 },
  // @ts-expect-error: misspelt
  { taskId: 't', version_id: 'v' },
  // @ts-expect-error: misspelt
  { task_id: 't', version_id: 'v', projectId: 'p' },
  // @ts-expect-error: no such parameter
  { task_id: 't', version_id: 'v', force: true },
];

await client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' });
await client.safe.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' });

// @ts-expect-error: the parameters are required
await client.stopProcessorTaskVersion();
// @ts-expect-error: the parameters are required
await client.safe.stopProcessorTaskVersion();
// @ts-expect-error: no such operation
await client.startProcessorTaskVersion({ task_id: 't', version_id: 'v' });

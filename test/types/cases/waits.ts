import type {
  AnyModelArtsError,
  DescProcessorTaskVersionData,
  ModelArtsClient,
  VersionHandle,
  WaitOutcome,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const client: ModelArtsClient;
declare const handle: VersionHandle;
const ids = { task_id: 't', version_id: 'v' };

export async function waits(): Promise<void> {
  const { outcome, version } = await client.stopAndWait(ids, { onProgress: ({ state }) => state === 'unknown' });
  expectSame<typeof outcome, WaitOutcome>();
  expectSame<typeof version, DescProcessorTaskVersionData>();
  await client.waitForVersion(handle, { interval: { min: 10 }, totalTimeout: Infinity });
  await client.waitForVersion({ ...ids, project_id: 'p' }, { interval: 10 });
  // @ts-expect-error: a version needs its task
  await client.stopAndWait({ version_id: 'v' });
  // @ts-expect-error: a wait sends no headers of the caller
  await client.stopAndWait(ids, { headers: {} });
}

export async function many(): Promise<void> {
  for await (const { outcome, error } of client.stopAll({ task_ids: ['t'] }, { concurrency: 2, wait: true })) {
    expectSame<typeof outcome, 'accepted' | WaitOutcome | 'would-stop' | 'skipped' | 'error'>();
    expectSame<typeof error, AnyModelArtsError | undefined>();
  }
  for await (const { version } of client.runningVersions({ all: true })) version.task_version_id.toUpperCase();
}

export async function lists(): Promise<void> {
  for await (const task of client.pages.listProcessorTasks({ order: 'asc' })) task.task_id.toUpperCase();
  for await (const item of client.pages.getProcessorTaskItems()) item.template_id.toUpperCase();
  // @ts-expect-error: the task is required
  client.pages.listProcessorTaskVersions({});
  // @ts-expect-error: the iterator chooses the pages
  client.pages.listProcessorTasks({ limit: 3 });
}

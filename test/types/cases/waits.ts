import type {
  AnyModelArtsError,
  DescProcessorTaskVersionData,
  ModelArtsClient,
  RunningVersion,
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

export async function selections(): Promise<void> {
  const { found, outcomes, failures } = await client.stopAll({ task_ids: ['t'] }, { max: 3, dryRun: true });
  found.toFixed();
  outcomes.stopped?.toFixed();
  failures.map(({ error }) => error?.sent);
  const filter = { olderThan: 1, taskName: /x/, exclude: ['v'], where: ({ age = 0 }: RunningVersion) => age > 1 };
  await client.stopAll({ all: true, ...filter });
  const result = await client.safe.stopAndWait(ids);
  if (result.ok) expectSame<typeof result.data.outcome, WaitOutcome>();
  else expectSame<typeof result.error, AnyModelArtsError>();
  // @ts-expect-error: nothing is meant by leaving something out
  await client.stopAll();
  // @ts-expect-error: neither all nor task_ids
  await client.stopAll({});
  // @ts-expect-error: both
  await client.stopAll({ all: true, task_ids: ['t'] });
  // @ts-expect-error: all is true
  await client.stopAll({ all: false });
  // @ts-expect-error: a value that may be missing
  await client.stopAll({ task_ids: undefined });
  // @ts-expect-error: an unknown key
  await client.stopAll({ all: true, taskIds: ['t'] });
  // @ts-expect-error: a promise is no boolean
  await client.stopAll({ all: true, where: async () => true });
  // @ts-expect-error: the same selection
  client.runningVersions();
}

export async function lists(): Promise<void> {
  for await (const task of client.pages.listProcessorTasks({ order: 'asc' })) task.task_id.toUpperCase();
  for await (const item of client.pages.getProcessorTaskItems()) item.template_id.toUpperCase();
  // @ts-expect-error: the task is required
  client.pages.listProcessorTaskVersions({});
  // @ts-expect-error: the iterator chooses the pages
  client.pages.listProcessorTasks({ limit: 3 });
}

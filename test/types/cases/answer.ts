import type {
  ModelArtsClient,
  Result,
  StopProcessorTaskVersionData,
  StopProcessorTaskVersionError,
  Success,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

declare const client: ModelArtsClient;

expectSame<StopProcessorTaskVersionData, undefined>();

// A success holds nothing, and a call whose outcome is not looked at compiles.
const stopped: Promise<undefined> = client.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' });
await stopped;

const result = await client.safe.stopProcessorTaskVersion({ task_id: 't', version_id: 'v' });
expectSame<typeof result, Result<StopProcessorTaskVersionData, StopProcessorTaskVersionError>>();

if (result.ok) {
  expectSame<typeof result, Success<StopProcessorTaskVersionData>>();
  expectSame<typeof result.data, StopProcessorTaskVersionData>();
  expectSame<typeof result.requestId, string | undefined>();
} else {
  expectSame<typeof result, { readonly ok: false; readonly error: StopProcessorTaskVersionError }>();
  expectSame<typeof result.error, StopProcessorTaskVersionError>();
}

// @ts-expect-error: whether there is data is not known yet
export const unchecked: unknown = result.data;

/** The short names of what the document describes. */
import {
  type components,
  type EmptyObject,
  type ErrorBody,
  isFinal,
  isRegion,
  type ProjectId,
  type Region,
  regions,
  type StopProcessorTaskVersionParams,
  type stateOf,
  type TaskId,
  type TaskVersionId,
  type VersionState,
  type WaitOutcome,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

expectSame<ErrorBody, components['schemas']['ErrorBody']>();
expectSame<ErrorBody, { error_code: string; error_msg: string; request_id?: string }>();
expectSame<EmptyObject, Record<string, never>>();

expectSame<StopProcessorTaskVersionParams['project_id'], ProjectId | undefined>();
expectSame<StopProcessorTaskVersionParams['task_id'], TaskId>();
expectSame<StopProcessorTaskVersionParams['version_id'], TaskVersionId>();

export const some: Region[] = [
  'eu-de',
  'cn-north-4',
  // @ts-expect-error: no such region
  'eu-de-2',
];

declare const setting: string;
export const region: Region | undefined = isRegion(setting) ? setting : regions[0];

declare const state: VersionState;
if (isFinal(state)) expectSame<typeof state, WaitOutcome>();
else expectSame<typeof state, 'initializing' | 'running' | 'unknown'>();
expectSame<ReturnType<typeof stateOf>, VersionState>();

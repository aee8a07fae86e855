/** The short names of what the document describes. */
import type {
  components,
  EmptyObject,
  ErrorBody,
  ProjectId,
  Region,
  StopProcessorTaskVersionParams,
  TaskId,
  TaskVersionId,
} from 'modelarts-processor-tasks';
import { expectSame } from './support/expect-same.js';

expectSame<ErrorBody, components['schemas']['ErrorBody']>();
expectSame<ErrorBody, { error_code: string; error_msg: string; request_id?: string }>();
expectSame<EmptyObject, Record<string, never>>();

expectSame<StopProcessorTaskVersionParams['project_id'], ProjectId | undefined>();
expectSame<StopProcessorTaskVersionParams['task_id'], TaskId>();
expectSame<StopProcessorTaskVersionParams['version_id'], TaskVersionId>();

export const regions: Region[] = [
  'eu-de',
  'cn-north-4',
  // @ts-expect-error: no such region
  'eu-de-2',
];

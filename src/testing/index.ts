/** @module modelarts-processor-tasks/testing */

export { type Clock, createClock, createRunningClock } from './clock.js';
export type { AcceptedCredentials } from './credentials.js';
export { type AddedTask, createFakeService, type FakeService, type FakeVersion } from './fake-service.js';
export type { Fault } from './faults.js';
export type { ListenOptions, RunningServer } from './listen.js';
export type {
  FakeServiceOptions,
  OffsetBeyondEnd,
  StopResponse,
  StopResponses,
  TaskSetup,
  VersionSetup,
} from './options.js';
export type { OffsetMeaning } from './parse.js';
export type { RateLimit } from './rate-limit.js';
export type { ScriptedResponse } from './response.js';
export type { OperationId } from './route.js';
export { type RunEnd, type RunPlan, runStatus } from './run.js';

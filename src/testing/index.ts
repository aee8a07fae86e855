export { type Clock, createClock, createRunningClock } from './clock.js';
export { type AddedTask, createFakeService, type FakeService, type FakeVersion } from './fake-service.js';
export type { Fault } from './faults.js';
export type { FakeServiceOptions, StopAnswer, StopAnswers, TaskSetup, VersionSetup } from './options.js';
export type { OffsetMeaning } from './paging.js';
export type { ErrorAnswer } from './response.js';
export type { OperationId } from './route.js';
export { type RunEnd, type RunPlan, runStatus } from './run.js';
export type { ListenOptions, RunningServer } from './server.js';

/** @module modelarts-processor-tasks */

export type { AccessKeyOptions } from './auth/aksk.js';
export { type AccessKeySupplier, aksk } from './auth/aksk.js';
export type { Auth } from './auth/auth.js';
export { type EcsOptions, ecs } from './auth/ecs.js';
export type { EnvironmentOptions, FromEnvOptions } from './auth/from-env/from-env.js';
export { fromEnv } from './auth/from-env/from-env.js';
export { password } from './auth/password.js';
export type { PasscodeSupplier, PasswordOptions } from './auth/password-options.js';
export { type TokenSupplier, token } from './auth/token.js';
export { type ClientOptions, createClient, type ModelArtsClient } from './client.js';
export { ConnectionError, type ConnectionErrorFields } from './errors/connection-error.js';
export {
  type AnyModelArtsError,
  isConnectionError,
  isHttpError,
  isInvalidRequestError,
  isModelArtsError,
  isTimeoutError,
  isUnexpectedResponseError,
} from './errors/guards.js';
export { type ErrorStatus, HttpError, type HttpErrorFields } from './errors/http-error.js';
export { InvalidRequestError } from './errors/invalid-request-error.js';
export { type Attempt, type ErrorContext, ModelArtsError, type Sent } from './errors/modelarts-error.js';
export type { ErrorReason } from './errors/reason.js';
export type { VersionHandle } from './errors/timeout-error.js';
export { type TimeLimit, TimeoutError, type TimeoutErrorFields } from './errors/timeout-error.js';
export { UnexpectedResponseError, type UnexpectedResponseFields } from './errors/unexpected-response-error.js';
export { isRegion, type Region, regions } from './generated/endpoints.js';
export type * from './generated/methods.js';
export type { Pages } from './generated/pages.js';
export type { components, operations, paths } from './generated/paths.js';
export type * from './generated/schemas.js';
export type { CallOptions } from './operations/call-options.js';
export type { OperationError, Result, Success } from './operations/result.js';
export type { AccessKey } from './signing/access-key.js';
export type { SignatureHeaders } from './signing/sign.js';
export { type RequestToSign, type SignRequestOptions, signRequest } from './signing/sign-request.js';
export type { AttemptEndEvent, AttemptEvent, AttemptStartEvent, OnAttempt } from './transport/attempt-history.js';
export type { EndpointOptions } from './transport/endpoint.js';
export type { LimitOptions, RetryOptions } from './transport/limits.js';
export type { Fetch, FetchBody, FetchInit, FetchResponse } from './transport/request.js';
export type { VersionIds } from './versions/handle.js';
export type { RunningVersions } from './versions/running-versions.js';
export type { RunningVersion, Selection, SelectionFilter } from './versions/selection.js';
export { isFinal, stateOf, type VersionState, type WaitOutcome } from './versions/state.js';
export type { StopAllOptions, StopAllProgress, StopAllRun, StopAllSummary } from './versions/stop-all.js';
export type { StopAllOutcome } from './versions/stop-job.js';
export type { SafeWaitResult } from './versions/versions.js';
export type { WaitResult } from './versions/wait.js';
export type { WaitOptions, WaitProgress } from './versions/wait-state.js';

import * as library from 'modelarts-processor-tasks';

/** What users import by name: taking a name away breaks them. */
export type {
  AnyModelArtsError,
  Attempt,
  AttemptEvent,
  Auth,
  AuthContext,
  CallOptions,
  ClientOptions,
  ConnectionErrorFields,
  components,
  EmptyObject,
  EndpointOptions,
  ErrorBody,
  ErrorReason,
  ErrorStatus,
  Fetch,
  FetchBody,
  FetchInit,
  FetchResponse,
  LimitOptions,
  ModelArtsClient,
  OnAttempt,
  OperationError,
  Operations,
  operations,
  ProjectId,
  paths,
  Region,
  Result,
  RetryOptions,
  SafeOperations,
  Sent,
  StopProcessorTaskVersionData,
  StopProcessorTaskVersionError,
  StopProcessorTaskVersionParams,
  Success,
  TaskId,
  TaskVersionId,
  TimeLimit,
  TimeoutErrorFields,
  TokenSupplier,
} from 'modelarts-processor-tasks';

export const values: unknown[] = [
  library.ConnectionError,
  library.createClient,
  library.HttpError,
  library.InvalidRequestError,
  library.isConnectionError,
  library.isHttpError,
  library.isInvalidRequestError,
  library.isModelArtsError,
  library.isTimeoutError,
  library.isUnexpectedResponseError,
  library.ModelArtsError,
  library.TimeoutError,
  library.token,
  library.UnexpectedResponseError,
];

// @ts-expect-error: the base class is made by its subclasses only
new library.ModelArtsError();
// @ts-expect-error: not exported
export const internal: unknown = library.createTransport;

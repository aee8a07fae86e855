import * as library from 'modelarts-processor-tasks';

/** What users import by name: taking a name away breaks them. */
export type {
  AnyModelArtsError,
  Attempt,
  Auth,
  AuthContext,
  CallOptions,
  ClientOptions,
  components,
  EmptyObject,
  EndpointOptions,
  ErrorBody,
  ErrorReason,
  ErrorStatus,
  Fetch,
  FetchInit,
  FetchResponse,
  ModelArtsClient,
  OperationError,
  Operations,
  operations,
  ProjectId,
  paths,
  Region,
  Result,
  SafeOperations,
  Sent,
  StopProcessorTaskVersionData,
  StopProcessorTaskVersionError,
  StopProcessorTaskVersionParams,
  Success,
  TaskId,
  TaskVersionId,
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
  library.isUnexpectedResponseError,
  library.ModelArtsError,
  library.token,
  library.UnexpectedResponseError,
];

// @ts-expect-error: the base class is made by its subclasses only
new library.ModelArtsError();
// @ts-expect-error: not exported
export const internal: unknown = library.createTransport;

// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { CallOptions } from '../operations/call-options.js';
import type { OperationError, Result } from '../operations/result.js';
import type { operations } from './paths.js';
import type {
  CreateProcessorTaskReq,
  CreateProcessorTaskResp,
  CreateTaskVersionReq,
  CreateTaskVersionResp,
  DataSourceType,
  DatasetVersionId,
  DescribeProcessorTaskResp,
  DescTaskVersionResp,
  GetProcessorTaskItemsResp,
  ListProcessorTasksResp,
  ListProcessorTaskVersionResultsResp,
  ListTaskVersionsResp,
  ProjectId,
  TaskId,
  TaskVersionId,
  TemplateType,
  UpdateProcessorTaskReq,
} from './schemas.js';

/** Parameters of `listProcessorTasks`. */
export interface ListProcessorTasksParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * How many tasks one answer may hold.
   *
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Whether the list goes up or down by `sort_by`.
   *
   * @default desc
   */
  order?: 'asc' | 'desc' | undefined;
  /**
   * Whether to list only the newest task of each version of a dataset.
   *
   * @default false
   */
  query_current?: boolean | undefined;
  /**
   * Whether tasks come with their `result`, which a feature analysis has. The default is `true`; `false` makes answers smaller.
   *
   * @default true
   */
  return_result?: boolean | undefined;
  /**
   * What the list is sorted by.
   *
   * @default create_time
   */
  sort_by?: 'create_time' | 'name' | 'duration_seconds' | undefined;
  /**
   * Only tasks that read this source. What it is depends on `source_type`: a path in the object storage (`OBS`), the
   * id of a task (`TASK`), the id of a dataset (`DATASET`), or a project id, or nothing (`CUSTOM`). The page says
   * `type` where it means `source_type`.
   */
  source?: string | undefined;
  /** Only tasks that read a source of this kind. */
  source_type?: DataSourceType | undefined;
  /**
   * Only tasks of this status: 0, initializing; 1, running; 2, completed; 3, failed; 4, stopped. Whether the
   * statuses that other pages name (5 to 7, see `status` of a task) can be asked for is unknown.
   */
  status?: 0 | 1 | 2 | 3 | 4 | undefined;
  /** Only tasks whose names are like this. How like is not documented: compare the names that come. */
  task_name?: string | undefined;
  /** Only tasks of this kind. */
  task_type?: TemplateType | undefined;
  /**
   * Only tasks for these versions of *datasets*: not versions of a task, which the provider calls `version_id`, too.
   * All ids travel in one value, with commas between them (`version_id=a%2Cb`), not in one value each.
   */
  version_id?: DatasetVersionId[] | undefined;
  /**
   * Only tasks of this workspace. `0` is the default workspace.
   *
   * @default 0
   */
  workspace_id?: string | undefined;
}

/** What `listProcessorTasks` resolves with. */
export type ListProcessorTasksData = ListProcessorTasksResp;

/** What `listProcessorTasks` fails with. */
export type ListProcessorTasksError = OperationError<operations['ListProcessorTasks']['responses']>;

/** Parameters of `createProcessorTask`. */
export interface CreateProcessorTaskParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /** The task that is to be. */
  body: CreateProcessorTaskReq;
}

/** What `createProcessorTask` resolves with. */
export type CreateProcessorTaskData = CreateProcessorTaskResp;

/** What `createProcessorTask` fails with. */
export type CreateProcessorTaskError = OperationError<operations['CreateProcessorTask']['responses']>;

/** Parameters of `getProcessorTaskItems`. */
export interface GetProcessorTaskItemsParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * How many algorithm types one answer may hold. Older editions of the page have neither this nor `offset`.
   *
   * @default 1000
   */
  limit?: number | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   *
   * @default 0
   */
  offset?: number | undefined;
}

/** What `getProcessorTaskItems` resolves with. */
export type GetProcessorTaskItemsData = GetProcessorTaskItemsResp;

/** What `getProcessorTaskItems` fails with. */
export type GetProcessorTaskItemsError = OperationError<operations['GetProcessorTaskItems']['responses']>;

/** Parameters of `describeProcessorTask`. */
export interface DescribeProcessorTaskParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
}

/** What `describeProcessorTask` resolves with. */
export type DescribeProcessorTaskData = DescribeProcessorTaskResp;

/** What `describeProcessorTask` fails with. */
export type DescribeProcessorTaskError = OperationError<operations['DescribeProcessorTask']['responses']>;

/** Parameters of `updateProcessorTask`. */
export interface UpdateProcessorTaskParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
  /** What is to change. */
  body: UpdateProcessorTaskReq;
}

/** What `updateProcessorTask` resolves with. */
export type UpdateProcessorTaskData = undefined;

/** What `updateProcessorTask` fails with. */
export type UpdateProcessorTaskError = OperationError<operations['UpdateProcessorTask']['responses']>;

/** Parameters of `deleteProcessorTask`. */
export interface DeleteProcessorTaskParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
}

/** What `deleteProcessorTask` resolves with. */
export type DeleteProcessorTaskData = undefined;

/** What `deleteProcessorTask` fails with. */
export type DeleteProcessorTaskError = OperationError<operations['DeleteProcessorTask']['responses']>;

/** Parameters of `listProcessorTaskVersions`. */
export interface ListProcessorTaskVersionsParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * How many versions one answer may hold. The default is 100, unlike that of the list of tasks.
   *
   * @default 100
   */
  limit?: number | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * Whether the list goes up or down by `sort_by`.
   *
   * @default desc
   */
  order?: 'asc' | 'desc' | undefined;
  /**
   * What the list is sorted by.
   *
   * @default create_time
   */
  sort_by?: 'create_time' | 'version_name' | undefined;
}

/** What `listProcessorTaskVersions` resolves with. */
export type ListProcessorTaskVersionsData = ListTaskVersionsResp;

/** What `listProcessorTaskVersions` fails with. */
export type ListProcessorTaskVersionsError = OperationError<operations['ListProcessorTaskVersions']['responses']>;

/** Parameters of `createProcessorTaskVersion`. */
export interface CreateProcessorTaskVersionParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
  /** The version that is to be. */
  body: CreateTaskVersionReq;
}

/** What `createProcessorTaskVersion` resolves with. */
export type CreateProcessorTaskVersionData = CreateTaskVersionResp;

/** What `createProcessorTaskVersion` fails with. */
export type CreateProcessorTaskVersionError = OperationError<operations['CreateProcessorTaskVersion']['responses']>;

/** Parameters of `descProcessorTaskVersion`. */
export interface DescProcessorTaskVersionParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: TaskVersionId;
}

/** What `descProcessorTaskVersion` resolves with. */
export type DescProcessorTaskVersionData = DescTaskVersionResp;

/** What `descProcessorTaskVersion` fails with. */
export type DescProcessorTaskVersionError = OperationError<operations['DescProcessorTaskVersion']['responses']>;

/** Parameters of `deleteProcessorTaskVersion`. */
export interface DeleteProcessorTaskVersionParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: TaskVersionId;
}

/** What `deleteProcessorTaskVersion` resolves with. */
export type DeleteProcessorTaskVersionData = undefined;

/** What `deleteProcessorTaskVersion` fails with. */
export type DeleteProcessorTaskVersionError = OperationError<operations['DeleteProcessorTaskVersion']['responses']>;

/** Parameters of `listProcessorTaskVersionResults`. */
export interface ListProcessorTaskVersionResultsParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: TaskVersionId;
  /**
   * How many results one answer may hold.
   *
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   *
   * @default 0
   */
  offset?: number | undefined;
  /**
   * How the object storage is to process the images behind the signed addresses, in its own words: for thumbnails,
   * such as `image/resize,m_lfit,h_200`.
   */
  process_parameter?: string | undefined;
  /**
   * Only samples to which this happened: -1, all, as without it; 0, kept; 1, changed; 2, deleted; 3, added. A text
   * here, a number in the answer.
   */
  result_property?: '-1' | '0' | '1' | '2' | '3' | undefined;
}

/** What `listProcessorTaskVersionResults` resolves with. */
export type ListProcessorTaskVersionResultsData = ListProcessorTaskVersionResultsResp;

/** What `listProcessorTaskVersionResults` fails with. */
export type ListProcessorTaskVersionResultsError = OperationError<
  operations['ListProcessorTaskVersionResults']['responses']
>;

/** Parameters of `stopProcessorTaskVersion`. */
export interface StopProcessorTaskVersionParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: TaskVersionId;
}

/** What `stopProcessorTaskVersion` resolves with. */
export type StopProcessorTaskVersionData = undefined;

/** What `stopProcessorTaskVersion` fails with. */
export type StopProcessorTaskVersionError = OperationError<operations['StopProcessorTaskVersion']['responses']>;

/** The operations of the document. */
export interface Operations {
  /**
   * List data-processing tasks
   *
   * Lists the tasks of the project, feature analyses and data processing alike, in parts.
   *
   * How to read on is not documented in full, see `offset`. The answer calls the number of all tasks `count`.
   *
   * Needs the permission `modelarts:processTask:listProcessTasks`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks`
   *
   * - 200: A part of the list of tasks.
   * - 400 (`invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_a_processing_task.html
   */
  listProcessorTasks(params?: ListProcessorTasksParams, options?: CallOptions): Promise<ListProcessorTasksData>;

  /**
   * Create a data-processing task
   *
   * Creates a task of data processing, or a feature analysis. Which one it is, `template` says.
   *
   * The status of the success is 200, not 201, and the answer holds `task_id` alone. With `create_version: true` a first
   * version is started, too, whose id it does not tell: find it by ListProcessorTaskVersions, as `task_version_id`, and
   * stop by that.
   *
   * Needs the permissions `modelarts:processTask:createProcessTask` and `obs:bucket:HeadBucket`.
   *
   * Not idempotent: there is no token by which the service could tell a repeated request from a second one. If the
   * answer is lost, look for the name by ListProcessorTasks before you send it again. Names are unique, so that a
   * repeated request may be answered 400 `ModelArts.4709` because the first one arrived.
   *
   * `POST /v2/{project_id}/processor-tasks`
   *
   * - 200: The task was created.
   * - 400 (`invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_processing_task.html
   */
  createProcessorTask(params: CreateProcessorTaskParams, options?: CallOptions): Promise<CreateProcessorTaskData>;

  /**
   * List the algorithm types of data processing
   *
   * Lists what `template` may name, with a label for each in two languages. It is a list, whatever its name says.
   *
   * Two things are unlike the other lists: the answer calls the number of all types `total`, not `count`, and as many as
   * 1000 of them come at once by default.
   *
   * The path ends where the id of a task stands elsewhere: `items` is not an id.
   *
   * Needs the permission `modelarts:processTask:getProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/items`
   *
   * - 200: A part of the list of algorithm types.
   * - 400 (`invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_algorithm_type_for_data_processing.html
   */
  getProcessorTaskItems(
    params?: GetProcessorTaskItemsParams,
    options?: CallOptions,
  ): Promise<GetProcessorTaskItemsData>;

  /**
   * Get a data-processing task
   *
   * Tells of a task as it is now.
   *
   * A task that failed is answered with HTTP 200 and says so by `status`; its `error_msg` is no error of this call.
   *
   * `version_id` and `version_name` are those of the dataset's version. The versions of the task are listed by
   * ListProcessorTaskVersions.
   *
   * Needs the permission `modelarts:processTask:getProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}`
   *
   * - 200: The task.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_processing_task.html
   */
  describeProcessorTask(params: DescribeProcessorTaskParams, options?: CallOptions): Promise<DescribeProcessorTaskData>;

  /**
   * Change the description of a data-processing task
   *
   * Changes the description, which is all that can be changed.
   *
   * Needs the permission `modelarts:processTask:updateProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: the description is the same after one request and after two. Who repeats
   * one after somebody else has changed it overwrites that.
   *
   * **Unknown:** whether a request without a description leaves it or clears it. Always give one.
   *
   * `PUT /v2/{project_id}/processor-tasks/{task_id}`
   *
   * - 200: It was changed.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_processing_task.html
   */
  updateProcessorTask(params: UpdateProcessorTaskParams, options?: CallOptions): Promise<undefined>;

  /**
   * Delete a data-processing task
   *
   * Deletes a task. The request has no body, and the answer is 200 with an empty object; deleting a version is answered
   * 204.
   *
   * A task that is still initializing is not deleted (403 `ModelArts.4850`): try again a little later.
   *
   * Needs the permissions `modelarts:processTask:deleteProcessTask` and `obs:bucket:PutBucketAcl`.
   *
   * Idempotent in the sense of `x-idempotent`: two requests ask for the same state as one, and ids are not known to be
   * used again. If the first answer was lost, the second may say that there is no such task (400 `ModelArts.4700`): then
   * it is gone, which is what was asked for.
   *
   * **Unknown:** what becomes of versions that are running. Stop them before. The API page lists no 404; as the error
   * table knows it for any address, it is described all the same.
   *
   * `DELETE /v2/{project_id}/processor-tasks/{task_id}`
   *
   * - 200: It was deleted.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_processing_task.html
   */
  deleteProcessorTask(params: DeleteProcessorTaskParams, options?: CallOptions): Promise<undefined>;

  /**
   * List the versions of a data-processing task
   *
   * Lists the runs of a task, in parts.
   *
   * What paths call `version_id` is `task_version_id` here. This is the way to the id of the version that
   * CreateProcessorTask starts with `create_version: true`.
   *
   * How to read on is not documented in full, see `offset`. The answer calls the number of all versions `count`.
   *
   * Needs the permissions `modelarts:processTask:getProcessTask` and `obs:bucket:HeadBucket`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions`
   *
   * - 200: A part of the list of versions.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_version_list_of_a_data_processing_task.html
   */
  listProcessorTaskVersions(
    params: ListProcessorTaskVersionsParams,
    options?: CallOptions,
  ): Promise<ListProcessorTaskVersionsData>;

  /**
   * Create a version of a data-processing task
   *
   * Starts one more run of a task, after its parameters have changed. The status of the success is 200, not 201.
   *
   * `version_id` in the body is that of the dataset's version; `version_id` in the answer is that of the task's.
   *
   * Needs the permission `modelarts:processTask:createProcessTask`.
   *
   * Not idempotent: each request starts another run, and there is no token by which the service could tell a repeated
   * request from a second one. If the answer is lost, look for the version by ListProcessorTaskVersions before you send
   * it again.
   *
   * `POST /v2/{project_id}/processor-tasks/{task_id}/versions`
   *
   * - 200: The version was created.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_data_processing_task_version.html
   */
  createProcessorTaskVersion(
    params: CreateProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<CreateProcessorTaskVersionData>;

  /**
   * Get a version of a data-processing task
   *
   * Tells of a run as it is now. This is what to read after a stop: whether the run has ended, the answer to the stop
   * does not tell.
   *
   * What the path calls `version_id` is `task_version_id` in the answer. A run that failed is told by its status alone.
   *
   * Needs the permission `modelarts:processTask:getProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`
   *
   * - 200: The version.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_details_about_the_version_of_a_data_processing_task.html
   */
  descProcessorTaskVersion(
    params: DescProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<DescProcessorTaskVersionData>;

  /**
   * Delete a version of a data-processing task
   *
   * Deletes a version. The request has no body. The answer is 204; deleting a task is answered 200.
   *
   * A version that is still initializing is not deleted (403 `ModelArts.4850`): try again a little later.
   *
   * Needs the permissions `modelarts:processTask:deleteProcessTask` and `obs:bucket:PutBucketAcl`.
   *
   * Idempotent in the sense of `x-idempotent`: two requests ask for the same state as one, and ids are not known to be
   * used again. If the first answer was lost, the second may say that there is no such version (400 `ModelArts.4851`):
   * then it is gone, which is what was asked for.
   *
   * **Unknown:** what becomes of a version that is running. Stop it before. The API page lists no 404; as the error
   * table knows it for any address, it is described all the same.
   *
   * `DELETE /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`
   *
   * - 204: It was deleted.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_data_processing_task_version.html
   */
  deleteProcessorTaskVersion(params: DeleteProcessorTaskVersionParams, options?: CallOptions): Promise<undefined>;

  /**
   * List the results of a version of a data-processing task
   *
   * Lists what became of each sample, in parts.
   *
   * **The answer holds credentials:** `signed_origin_source` and `signed_new_source` are addresses by which anybody can
   * read the data until they expire. Nothing of it may be logged.
   *
   * How to read on is not documented in full, see `offset`. The answer calls the number of all results `count`;
   * `has_more` is described opposite to its name, so go by `count`.
   *
   * A run that has not finished has no results yet (403 `ModelArts.4613`): ask again later. Of a run that failed there
   * are none (500 `ModelArts.4614`): that is no fault of the server, and asking again is of no use.
   *
   * Needs the permissions `modelarts:processTask:getProcessTask` and `obs:object:GetObject`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results`
   *
   * - 200: A part of the list of results.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does, or the run has not finished.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_the_result_of_a_data_processing_task_version.html
   */
  listProcessorTaskVersionResults(
    params: ListProcessorTaskVersionResultsParams,
    options?: CallOptions,
  ): Promise<ListProcessorTaskVersionResultsData>;

  /**
   * Stop a running version of a data-processing task
   *
   * Stops an ongoing run, named by its task and its version. The request has no body and no query.
   *
   * Needs the permission `modelarts:processTask:updateProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: two stops ask for the same state as one. What the service answers to the
   * second is not documented.
   *
   * **Unknown:** whether the run has ended when the answer arrives, or only will; what is answered for a version that
   * has already completed, failed or been stopped. Read the version by DescProcessorTaskVersion to know its state: until
   * it is final, the run may go on.
   *
   * A feature analysis has no versions, as it seems, and so nothing to stop.
   *
   * `POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop`
   *
   * - 200: The stop was accepted.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request as it stands.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, dead or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): Listed on most API pages, but no row of the provider's error table puts a missing task or version here.
   * - 429 (`throttled`): Too many requests.
   * - default (`invalid`, `unavailable`, `conflict`, `internal`, `throttled`): Any other error.
   *
   * @throws HttpError for 400, 401, 403, 404, 429, or any other error status; its `reason` says what it means
   * @throws InvalidRequestError if a parameter or an option is wrong; nothing was sent
   * @throws ConnectionError, TimeoutError if no whole response arrived; `sent` says whether the service may have acted
   * @throws UnexpectedResponseError if the response is not what the document describes
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.html
   */
  stopProcessorTaskVersion(params: StopProcessorTaskVersionParams, options?: CallOptions): Promise<undefined>;
}

/** The same operations, resolving with `{ ok: true, data }` or `{ ok: false, error }`. */
export type SafeOperations = {
  [Name in keyof Operations]: (
    ...args: Parameters<Operations[Name]>
  ) => Promise<Result<OperationTypes[Name]['data'], OperationTypes[Name]['error']>>;
};

/** The types of each operation, by method name. */
export interface OperationTypes {
  listProcessorTasks: {
    params: ListProcessorTasksParams;
    data: ListProcessorTasksData;
    error: ListProcessorTasksError;
  };
  createProcessorTask: {
    params: CreateProcessorTaskParams;
    data: CreateProcessorTaskData;
    error: CreateProcessorTaskError;
  };
  getProcessorTaskItems: {
    params: GetProcessorTaskItemsParams;
    data: GetProcessorTaskItemsData;
    error: GetProcessorTaskItemsError;
  };
  describeProcessorTask: {
    params: DescribeProcessorTaskParams;
    data: DescribeProcessorTaskData;
    error: DescribeProcessorTaskError;
  };
  updateProcessorTask: {
    params: UpdateProcessorTaskParams;
    data: UpdateProcessorTaskData;
    error: UpdateProcessorTaskError;
  };
  deleteProcessorTask: {
    params: DeleteProcessorTaskParams;
    data: DeleteProcessorTaskData;
    error: DeleteProcessorTaskError;
  };
  listProcessorTaskVersions: {
    params: ListProcessorTaskVersionsParams;
    data: ListProcessorTaskVersionsData;
    error: ListProcessorTaskVersionsError;
  };
  createProcessorTaskVersion: {
    params: CreateProcessorTaskVersionParams;
    data: CreateProcessorTaskVersionData;
    error: CreateProcessorTaskVersionError;
  };
  descProcessorTaskVersion: {
    params: DescProcessorTaskVersionParams;
    data: DescProcessorTaskVersionData;
    error: DescProcessorTaskVersionError;
  };
  deleteProcessorTaskVersion: {
    params: DeleteProcessorTaskVersionParams;
    data: DeleteProcessorTaskVersionData;
    error: DeleteProcessorTaskVersionError;
  };
  listProcessorTaskVersionResults: {
    params: ListProcessorTaskVersionResultsParams;
    data: ListProcessorTaskVersionResultsData;
    error: ListProcessorTaskVersionResultsError;
  };
  stopProcessorTaskVersion: {
    params: StopProcessorTaskVersionParams;
    data: StopProcessorTaskVersionData;
    error: StopProcessorTaskVersionError;
  };
}

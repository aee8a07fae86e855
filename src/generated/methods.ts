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
  ProcessorTaskSortBy,
  ProcessorTaskStatusFilter,
  ProjectId,
  ResultPropertyFilter,
  SortOrder,
  TaskId,
  TaskVersionId,
  TemplateType,
  UpdateProcessorTaskReq,
} from './schemas.js';

/** Parameters of `stopProcessorTaskVersion`. */
export interface StopProcessorTaskVersionParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
   * rule is documented.
   */
  version_id: TaskVersionId;
}

/** What `stopProcessorTaskVersion` resolves with. */
export type StopProcessorTaskVersionData = undefined;

/** What `stopProcessorTaskVersion` fails with. */
export type StopProcessorTaskVersionError = OperationError<operations['StopProcessorTaskVersion']['responses']>;

/** Parameters of `listProcessorTaskVersions`. */
export interface ListProcessorTaskVersionsParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
  /** The most versions in one response. The default is 100, unlike that of the list of tasks. */
  limit?: number | undefined;
  /**
   * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
   * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
   * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
   * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
   * total are a gap.
   */
  offset?: number | undefined;
  /** Direction of `sort_by`: `asc`, or `desc`, the default. */
  order?: SortOrder | undefined;
  /** Sort key: `create_time`, the default, or `version_name`. */
  sort_by?: 'create_time' | 'version_name' | undefined;
}

/** What `listProcessorTaskVersions` resolves with. */
export type ListProcessorTaskVersionsData = ListTaskVersionsResp;

/** What `listProcessorTaskVersions` fails with. */
export type ListProcessorTaskVersionsError = OperationError<operations['ListProcessorTaskVersions']['responses']>;

/** Parameters of `createProcessorTaskVersion`. */
export interface CreateProcessorTaskVersionParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
  /** The version to create. */
  body: CreateTaskVersionReq;
}

/** What `createProcessorTaskVersion` resolves with. */
export type CreateProcessorTaskVersionData = CreateTaskVersionResp;

/** What `createProcessorTaskVersion` fails with. */
export type CreateProcessorTaskVersionError = OperationError<operations['CreateProcessorTaskVersion']['responses']>;

/** Parameters of `descProcessorTaskVersion`. */
export interface DescProcessorTaskVersionParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
   * rule is documented.
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
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
   * rule is documented.
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
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
   * rule is documented.
   */
  version_id: TaskVersionId;
  /** The most results in one response. The default is 10. */
  limit?: number | undefined;
  /**
   * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
   * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
   * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
   * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
   * total are a gap.
   */
  offset?: number | undefined;
  /**
   * An image-processing expression of the object storage for the images behind the signed URLs, such as
   * `image/resize,m_lfit,h_200` for thumbnails.
   */
  process_parameter?: string | undefined;
  /**
   * Only samples to which this happened: -1, all samples, as without this parameter; 0, kept; 1, changed; 2, deleted;
   * 3, added. It is a string here and a number in the response.
   */
  result_property?: ResultPropertyFilter | undefined;
}

/** What `listProcessorTaskVersionResults` resolves with. */
export type ListProcessorTaskVersionResultsData = ListProcessorTaskVersionResultsResp;

/** What `listProcessorTaskVersionResults` fails with. */
export type ListProcessorTaskVersionResultsError = OperationError<
  operations['ListProcessorTaskVersionResults']['responses']
>;

/** Parameters of `listProcessorTasks`. */
export interface ListProcessorTasksParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /** The most tasks in one response. The default is 10. */
  limit?: number | undefined;
  /**
   * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
   * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
   * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
   * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
   * total are a gap.
   */
  offset?: number | undefined;
  /** Direction of `sort_by`: `asc`, or `desc`, the default. */
  order?: SortOrder | undefined;
  /** Whether to list only the newest task of each version of a dataset. The default is `false`. */
  query_current?: boolean | undefined;
  /** Whether to include `result`, which a feature analysis has. The default is `true`; `false` makes responses smaller. */
  return_result?: boolean | undefined;
  /** Sort key: `create_time`, the default, `name` or `duration_seconds`. */
  sort_by?: ProcessorTaskSortBy | undefined;
  /**
   * Only tasks that read this source. By `source_type`, it is a path in the object storage (`OBS`), the id of a task
   * (`TASK`), the id of a dataset (`DATASET`), or a project id or nothing (`CUSTOM`). The page says `type` where it
   * means `source_type`.
   */
  source?: string | undefined;
  /** Only tasks that read a source of this kind. */
  source_type?: DataSourceType | undefined;
  /**
   * Only tasks of this status: 0, initializing; 1, running; 2, completed; 3, failed; 4, stopped. Whether the filter
   * takes the statuses that other pages name (5 to 7, see `status` of a task) is unknown.
   */
  status?: ProcessorTaskStatusFilter | undefined;
  /** Only tasks with a similar name. The rule is not documented: compare the names in the response. */
  task_name?: string | undefined;
  /** Only tasks of this kind. */
  task_type?: TemplateType | undefined;
  /**
   * Only tasks for these versions of *datasets*. Not versions of a task, which the provider also calls `version_id`.
   * All ids are sent in one value, separated by commas (`version_id=a,b`).
   */
  version_id?: DatasetVersionId[] | undefined;
  /** Only tasks of this workspace. The default is `0`, the default workspace. */
  workspace_id?: string | undefined;
}

/** What `listProcessorTasks` resolves with. */
export type ListProcessorTasksData = ListProcessorTasksResp;

/** What `listProcessorTasks` fails with. */
export type ListProcessorTasksError = OperationError<operations['ListProcessorTasks']['responses']>;

/** Parameters of `createProcessorTask`. */
export interface CreateProcessorTaskParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /** The task to create. */
  body: CreateProcessorTaskReq;
}

/** What `createProcessorTask` resolves with. */
export type CreateProcessorTaskData = CreateProcessorTaskResp;

/** What `createProcessorTask` fails with. */
export type CreateProcessorTaskError = OperationError<operations['CreateProcessorTask']['responses']>;

/** Parameters of `describeProcessorTask`. */
export interface DescribeProcessorTaskParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
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
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
  /** What to change. */
  body: UpdateProcessorTaskReq;
}

/** What `updateProcessorTask` resolves with. */
export type UpdateProcessorTaskData = undefined;

/** What `updateProcessorTask` fails with. */
export type UpdateProcessorTaskError = OperationError<operations['UpdateProcessorTask']['responses']>;

/** Parameters of `deleteProcessorTask`. */
export interface DeleteProcessorTaskParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
   * documented.
   */
  task_id: TaskId;
}

/** What `deleteProcessorTask` resolves with. */
export type DeleteProcessorTaskData = undefined;

/** What `deleteProcessorTask` fails with. */
export type DeleteProcessorTaskError = OperationError<operations['DeleteProcessorTask']['responses']>;

/** Parameters of `getProcessorTaskItems`. */
export interface GetProcessorTaskItemsParams {
  /**
   * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
   * of the provider. No rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: ProjectId | undefined;
  /** The most algorithm types in one response. The default is 1000. Older editions of the page have neither this nor `offset`. */
  limit?: number | undefined;
  /**
   * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
   * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
   * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
   * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
   * total are a gap.
   */
  offset?: number | undefined;
}

/** What `getProcessorTaskItems` resolves with. */
export type GetProcessorTaskItemsData = GetProcessorTaskItemsResp;

/** What `getProcessorTaskItems` fails with. */
export type GetProcessorTaskItemsError = OperationError<operations['GetProcessorTaskItems']['responses']>;

/** The operations of the document. */
export interface Operations {
  /**
   * Stop a running version of a data-processing task
   *
   * Stops a run in progress. The request has no body and no query.
   *
   * Needs the permission `modelarts:processTask:updateProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: two stops lead to the same state as one. The response to the second is not
   * documented.
   *
   * **Unknown:** whether the run has ended when the response arrives, or ends later; and the response for a version that
   * has already completed, failed or been stopped. Read the version with DescProcessorTaskVersion: until its state is
   * final, the run may go on.
   *
   * A feature analysis seems to have no versions, and so nothing to stop.
   *
   * `POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop`
   *
   * - 200: The stop was accepted.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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

  /**
   * List the versions of a data-processing task
   *
   * Lists the runs of a task, page by page.
   *
   * `task_version_id` is what paths call `version_id`. This list has the id of the version that
   * CreateProcessorTask starts with `create_version: true`.
   *
   * Paging is not documented in full, see `offset`. `count` is the number of all versions.
   *
   * Needs the permissions `modelarts:processTask:getProcessTask` and `obs:bucket:HeadBucket`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions`
   *
   * - 200: One page of the versions.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service, or the object storage (OBS) behind it, knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Starts another run of a task, after its parameters have changed. The success status is 200, not 201.
   *
   * `version_id` is the id of a dataset version in the body, and of a task version in the response.
   *
   * Needs the permission `modelarts:processTask:createProcessTask`.
   *
   * Not idempotent: each request starts another run, and no token lets the service recognise a retry. If the response is
   * lost, look for the version with ListProcessorTaskVersions before you retry.
   *
   * `POST /v2/{project_id}/processor-tasks/{task_id}/versions`
   *
   * - 200: The version was created.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service, or the object storage (OBS) behind it, knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Returns the current state of a run. Read it after a stop: the response to the stop does not say whether the run has
   * ended.
   *
   * The `version_id` of the path is `task_version_id` in the response. Only its status shows that a run failed.
   *
   * Needs the permission `modelarts:processTask:getProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`
   *
   * - 200: The version.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Deletes a version. The request has no body. The response is 204; deleting a task is answered 200.
   *
   * A version that is still initializing is not deleted (403 `ModelArts.4850`). Retry a little later.
   *
   * Needs the permissions `modelarts:processTask:deleteProcessTask` and `obs:bucket:PutBucketAcl`.
   *
   * Idempotent in the sense of `x-idempotent`: two requests lead to the same state as one, and ids are not known to be
   * reused. If the first response was lost, the second may say that the version does not exist (400 `ModelArts.4851`).
   * The version is then deleted, as requested.
   *
   * **Unknown:** what happens to a running version. Stop it first. The API page lists no 404. It is described here
   * because the error table has it for any URL.
   *
   * `DELETE /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}`
   *
   * - 204: The version was deleted.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service, or the object storage (OBS) behind it, knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Lists what happened to each sample, page by page.
   *
   * **The response holds credentials:** anybody can read the data at the URLs `signed_origin_source` and
   * `signed_new_source` until they expire. Do not log any part of the response.
   *
   * Paging is not documented in full, see `offset`. `count` is the number of all results. `has_more` is described opposite
   * to its name, so use `count`.
   *
   * A run that has not finished has no results yet (403 `ModelArts.4613`). Retry later. A run that failed has none (500
   * `ModelArts.4614`). That is no fault of the server, and a retry does not help.
   *
   * Needs the permissions `modelarts:processTask:getProcessTask` and `obs:object:GetObject`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results`
   *
   * - 200: One page of the results.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service, or the object storage (OBS) behind it, knows the caller and refuses; or the run has not finished.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * List data-processing tasks
   *
   * Lists the tasks of the project, both feature analyses and data processing, page by page.
   *
   * Paging is not documented in full, see `offset`. `count` is the number of all tasks.
   *
   * Needs the permission `modelarts:processTask:listProcessTasks`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks`
   *
   * - 200: One page of the tasks.
   * - 400 (`invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Creates a task of data processing or a feature analysis, as `template` says.
   *
   * The success status is 200, not 201, and the response holds only `task_id`. `create_version: true` also starts a first
   * version. The response lacks its id, which a stop needs: it is `task_version_id` in ListProcessorTaskVersions.
   *
   * Needs the permissions `modelarts:processTask:createProcessTask` and `obs:bucket:HeadBucket`.
   *
   * Not idempotent: no token lets the service recognise a retry. If the response is lost, look for the name with
   * ListProcessorTasks before you retry. Names are unique, so a retry may be answered 400 `ModelArts.4709` because the
   * first request arrived.
   *
   * `POST /v2/{project_id}/processor-tasks`
   *
   * - 200: The task was created.
   * - 400 (`invalid`, `unauthenticated`, `forbidden`, `conflict`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service, or the object storage (OBS) behind it, knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Get a data-processing task
   *
   * Returns the current state of a task.
   *
   * A failed task is answered with HTTP 200; `status` says that it failed, and its `error_msg` is not an error of this
   * call.
   *
   * `version_id` and `version_name` belong to the dataset version. ListProcessorTaskVersions lists the versions of the
   * task.
   *
   * Needs the permission `modelarts:processTask:getProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}`
   *
   * - 200: The task.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Changes the description. Nothing else of a task can be changed.
   *
   * Needs the permission `modelarts:processTask:updateProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: the description is the same after one request and after two. A retry
   * overwrites a change that somebody else made in between.
   *
   * **Unknown:** whether a request without a description keeps the old one or clears it. Always give one.
   *
   * `PUT /v2/{project_id}/processor-tasks/{task_id}`
   *
   * - 200: The task was changed.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * Deletes a task. The request has no body. The response is 200 with an empty object; deleting a version is answered
   * 204.
   *
   * A task that is still initializing is not deleted (403 `ModelArts.4850`). Retry a little later.
   *
   * Needs the permissions `modelarts:processTask:deleteProcessTask` and `obs:bucket:PutBucketAcl`.
   *
   * Idempotent in the sense of `x-idempotent`: two requests lead to the same state as one, and ids are not known to be
   * reused. If the first response was lost, the second may say that the task does not exist (400 `ModelArts.4700`). The
   * task is then deleted, as requested.
   *
   * **Unknown:** what happens to running versions. Stop them first. The API page lists no 404. It is described here
   * because the error table has it for any URL.
   *
   * `DELETE /v2/{project_id}/processor-tasks/{task_id}`
   *
   * - 200: The task was deleted.
   * - 400 (`not-found`, `invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`, `conflict`): The service, or the object storage (OBS) behind it, knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
   * List the algorithm types of data processing
   *
   * Lists the ids that `template` takes, each with a label in two languages. Despite the name `Get`, this is a list.
   *
   * It differs from the other lists: the number of all types is `total`, not `count`, and a page holds up to 1000 of them
   * by default.
   *
   * `items` stands in the path where other paths have the id of a task. It is not an id.
   *
   * Needs the permission `modelarts:processTask:getProcessTask`.
   *
   * Idempotent in the sense of `x-idempotent`: it changes nothing.
   *
   * `GET /v2/{project_id}/processor-tasks/items`
   *
   * - 200: One page of the algorithm types.
   * - 400 (`invalid`, `unauthenticated`, `forbidden`): The service refused the request.
   * - 401 (`unauthenticated`, `forbidden`): The credentials are missing, expired or unusable.
   * - 403 (`forbidden`, `unauthenticated`): The service knows the caller and refuses.
   * - 404 (`forbidden`, `invalid`): The URL or the project is wrong, by the provider's error table.
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
}

/** The same operations, resolving with `{ ok: true, data }` or `{ ok: false, error }`. */
export type SafeOperations = {
  [Name in keyof Operations]: (
    ...args: Parameters<Operations[Name]>
  ) => Promise<Result<OperationTypes[Name]['data'], OperationTypes[Name]['error']>>;
};

/** The types of each operation, by method name. */
export interface OperationTypes {
  stopProcessorTaskVersion: {
    params: StopProcessorTaskVersionParams;
    data: StopProcessorTaskVersionData;
    error: StopProcessorTaskVersionError;
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
  getProcessorTaskItems: {
    params: GetProcessorTaskItemsParams;
    data: GetProcessorTaskItemsData;
    error: GetProcessorTaskItemsError;
  };
}

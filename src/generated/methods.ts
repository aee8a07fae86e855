// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { CallOptions } from '../operations/call-options.js';
import type { OperationError, Result } from '../operations/result.js';
import type { operations } from './paths.js';

/** Parameters of `listProcessorTasks`. */
export interface ListProcessorTasksParams {
  /**
   * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
   * of the provider; no rule is documented.
   *
   * Default: the client's `projectId`.
   */
  project_id?: operations['ListProcessorTasks']['parameters']['path']['project_id'] | undefined;
  /**
   * How many tasks one answer may hold.
   */
  limit?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['limit'] | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   */
  offset?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['offset'] | undefined;
  /**
   * Whether the list goes up or down by `sort_by`.
   */
  order?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['order'] | undefined;
  /**
   * Whether to list only the newest task of each version of a dataset.
   */
  query_current?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['query_current'] | undefined;
  /**
   * Whether tasks come with their `result`, which a feature analysis has. The default is `true`; `false` makes answers smaller.
   */
  return_result?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['return_result'] | undefined;
  /**
   * What the list is sorted by.
   */
  sort_by?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['sort_by'] | undefined;
  /**
   * Only tasks that read this source. What it is depends on `source_type`: a path in the object storage (`OBS`), the
   * id of a task (`TASK`), the id of a dataset (`DATASET`), or a project id, or nothing (`CUSTOM`). The page says
   * `type` where it means `source_type`.
   */
  source?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['source'] | undefined;
  /**
   * Only tasks that read a source of this kind.
   */
  source_type?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['source_type'] | undefined;
  /**
   * Only tasks of this status: 0, initializing; 1, running; 2, completed; 3, failed; 4, stopped. Whether the
   * statuses that other pages name (5 to 7, see `status` of a task) can be asked for is unknown.
   */
  status?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['status'] | undefined;
  /**
   * Only tasks whose names are like this. How like is not documented: compare the names that come.
   */
  task_name?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['task_name'] | undefined;
  /**
   * Only tasks of this kind.
   */
  task_type?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['task_type'] | undefined;
  /**
   * Only tasks for these versions of *datasets*: not versions of a task, which the provider calls `version_id`, too.
   * All ids travel in one value, with commas between them (`version_id=a%2Cb`), not in one value each.
   */
  version_id?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['version_id'] | undefined;
  /**
   * Only tasks of this workspace. `0` is the default workspace.
   */
  workspace_id?: NonNullable<operations['ListProcessorTasks']['parameters']['query']>['workspace_id'] | undefined;
}

/** What `listProcessorTasks` resolves with. */
export type ListProcessorTasksData = operations['ListProcessorTasks']['responses'][200]['content']['application/json'];

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
  project_id?: operations['CreateProcessorTask']['parameters']['path']['project_id'] | undefined;
  /**
   * The task that is to be.
   */
  body: NonNullable<operations['CreateProcessorTask']['requestBody']>['content']['application/json'];
}

/** What `createProcessorTask` resolves with. */
export type CreateProcessorTaskData =
  operations['CreateProcessorTask']['responses'][200]['content']['application/json'];

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
  project_id?: operations['GetProcessorTaskItems']['parameters']['path']['project_id'] | undefined;
  /**
   * How many algorithm types one answer may hold. Older editions of the page have neither this nor `offset`.
   */
  limit?: NonNullable<operations['GetProcessorTaskItems']['parameters']['query']>['limit'] | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   */
  offset?: NonNullable<operations['GetProcessorTaskItems']['parameters']['query']>['offset'] | undefined;
}

/** What `getProcessorTaskItems` resolves with. */
export type GetProcessorTaskItemsData =
  operations['GetProcessorTaskItems']['responses'][200]['content']['application/json'];

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
  project_id?: operations['DescribeProcessorTask']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['DescribeProcessorTask']['parameters']['path']['task_id'];
}

/** What `describeProcessorTask` resolves with. */
export type DescribeProcessorTaskData =
  operations['DescribeProcessorTask']['responses'][200]['content']['application/json'];

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
  project_id?: operations['UpdateProcessorTask']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['UpdateProcessorTask']['parameters']['path']['task_id'];
  /**
   * What is to change.
   */
  body: NonNullable<operations['UpdateProcessorTask']['requestBody']>['content']['application/json'];
}

/** What `updateProcessorTask` resolves with. */
export type UpdateProcessorTaskData =
  | operations['UpdateProcessorTask']['responses'][200]['content']['application/json']
  | undefined;

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
  project_id?: operations['DeleteProcessorTask']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['DeleteProcessorTask']['parameters']['path']['task_id'];
}

/** What `deleteProcessorTask` resolves with. */
export type DeleteProcessorTaskData =
  | operations['DeleteProcessorTask']['responses'][200]['content']['application/json']
  | undefined;

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
  project_id?: operations['ListProcessorTaskVersions']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['ListProcessorTaskVersions']['parameters']['path']['task_id'];
  /**
   * How many versions one answer may hold. The default is 100, unlike that of the list of tasks.
   */
  limit?: NonNullable<operations['ListProcessorTaskVersions']['parameters']['query']>['limit'] | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   */
  offset?: NonNullable<operations['ListProcessorTaskVersions']['parameters']['query']>['offset'] | undefined;
  /**
   * Whether the list goes up or down by `sort_by`.
   */
  order?: NonNullable<operations['ListProcessorTaskVersions']['parameters']['query']>['order'] | undefined;
  /**
   * What the list is sorted by.
   */
  sort_by?: NonNullable<operations['ListProcessorTaskVersions']['parameters']['query']>['sort_by'] | undefined;
}

/** What `listProcessorTaskVersions` resolves with. */
export type ListProcessorTaskVersionsData =
  operations['ListProcessorTaskVersions']['responses'][200]['content']['application/json'];

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
  project_id?: operations['CreateProcessorTaskVersion']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['CreateProcessorTaskVersion']['parameters']['path']['task_id'];
  /**
   * The version that is to be.
   */
  body: NonNullable<operations['CreateProcessorTaskVersion']['requestBody']>['content']['application/json'];
}

/** What `createProcessorTaskVersion` resolves with. */
export type CreateProcessorTaskVersionData =
  operations['CreateProcessorTaskVersion']['responses'][200]['content']['application/json'];

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
  project_id?: operations['DescProcessorTaskVersion']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['DescProcessorTaskVersion']['parameters']['path']['task_id'];
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: operations['DescProcessorTaskVersion']['parameters']['path']['version_id'];
}

/** What `descProcessorTaskVersion` resolves with. */
export type DescProcessorTaskVersionData =
  operations['DescProcessorTaskVersion']['responses'][200]['content']['application/json'];

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
  project_id?: operations['DeleteProcessorTaskVersion']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['DeleteProcessorTaskVersion']['parameters']['path']['task_id'];
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: operations['DeleteProcessorTaskVersion']['parameters']['path']['version_id'];
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
  project_id?: operations['ListProcessorTaskVersionResults']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['ListProcessorTaskVersionResults']['parameters']['path']['task_id'];
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: operations['ListProcessorTaskVersionResults']['parameters']['path']['version_id'];
  /**
   * How many results one answer may hold.
   */
  limit?: NonNullable<operations['ListProcessorTaskVersionResults']['parameters']['query']>['limit'] | undefined;
  /**
   * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
   * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
   * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
   * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
   * fewer ids than there are in all, a gap.
   */
  offset?: NonNullable<operations['ListProcessorTaskVersionResults']['parameters']['query']>['offset'] | undefined;
  /**
   * How the object storage is to process the images behind the signed addresses, in its own words: for thumbnails,
   * such as `image/resize,m_lfit,h_200`.
   */
  process_parameter?:
    | NonNullable<operations['ListProcessorTaskVersionResults']['parameters']['query']>['process_parameter']
    | undefined;
  /**
   * Only samples to which this happened: -1, all, as without it; 0, kept; 1, changed; 2, deleted; 3, added. A text
   * here, a number in the answer.
   */
  result_property?:
    | NonNullable<operations['ListProcessorTaskVersionResults']['parameters']['query']>['result_property']
    | undefined;
}

/** What `listProcessorTaskVersionResults` resolves with. */
export type ListProcessorTaskVersionResultsData =
  operations['ListProcessorTaskVersionResults']['responses'][200]['content']['application/json'];

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
  project_id?: operations['StopProcessorTaskVersion']['parameters']['path']['project_id'] | undefined;
  /**
   * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
   * documented.
   */
  task_id: operations['StopProcessorTaskVersion']['parameters']['path']['task_id'];
  /**
   * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
   * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id: operations['StopProcessorTaskVersion']['parameters']['path']['version_id'];
}

/** What `stopProcessorTaskVersion` resolves with. */
export type StopProcessorTaskVersionData =
  | operations['StopProcessorTaskVersion']['responses'][200]['content']['application/json']
  | undefined;

/** What `stopProcessorTaskVersion` fails with. */
export type StopProcessorTaskVersionError = OperationError<operations['StopProcessorTaskVersion']['responses']>;

/** The operations of the document. Each resolves with the answer, or rejects with a {@link ModelArtsError}. */
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
   * - 400: The service refused the request as it stands. The API pages do not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
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
   * - 400: The service refused the request as it stands. What keeps a feature analysis from starting is answered here, too. The API page does not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
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
   * - 400: The service refused the request as it stands. The API pages do not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
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
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
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
   * - 200: It was changed. The provider documents an empty object.
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_processing_task.html
   */
  updateProcessorTask(params: UpdateProcessorTaskParams, options?: CallOptions): Promise<UpdateProcessorTaskData>;

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
   * - 200: It was deleted. The provider documents an empty object.
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too, and so does a run that is still initializing, which forbids to delete it.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_processing_task.html
   */
  deleteProcessorTask(params: DeleteProcessorTaskParams, options?: CallOptions): Promise<DeleteProcessorTaskData>;

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
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
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
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404, and so is what keeps a feature analysis from starting. The API page does not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
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
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
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
   * - 204: It was deleted. The API page prints an empty object below this status, which by HTTP cannot have a body: expect none, and do not fail on one.
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too, and so does a run that is still initializing, which forbids to delete it.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_data_processing_task_version.html
   */
  deleteProcessorTaskVersion(
    params: DeleteProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<DeleteProcessorTaskVersionData>;

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
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API page does not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does, or the run has not finished. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its own.
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
   * - 200: The stop was accepted. The provider documents an empty object; whether the run has ended by then is unknown.
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API page does not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too, and so does a state that forbids the operation.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx the stop may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.html
   */
  stopProcessorTaskVersion(
    params: StopProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<StopProcessorTaskVersionData>;
}

/** The same operations, resolving with `{ ok: true, data }` or `{ ok: false, error }`. */
export interface SafeOperations {
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
   * - 400: The service refused the request as it stands. The API pages do not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_list_of_a_processing_task.html
   */
  listProcessorTasks(
    params?: ListProcessorTasksParams,
    options?: CallOptions,
  ): Promise<Result<ListProcessorTasksData, ListProcessorTasksError>>;

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
   * - 400: The service refused the request as it stands. What keeps a feature analysis from starting is answered here, too. The API page does not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_processing_task.html
   */
  createProcessorTask(
    params: CreateProcessorTaskParams,
    options?: CallOptions,
  ): Promise<Result<CreateProcessorTaskData, CreateProcessorTaskError>>;

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
   * - 400: The service refused the request as it stands. The API pages do not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_algorithm_type_for_data_processing.html
   */
  getProcessorTaskItems(
    params?: GetProcessorTaskItemsParams,
    options?: CallOptions,
  ): Promise<Result<GetProcessorTaskItemsData, GetProcessorTaskItemsError>>;

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
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_processing_task.html
   */
  describeProcessorTask(
    params: DescribeProcessorTaskParams,
    options?: CallOptions,
  ): Promise<Result<DescribeProcessorTaskData, DescribeProcessorTaskError>>;

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
   * - 200: It was changed. The provider documents an empty object.
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_processing_task.html
   */
  updateProcessorTask(
    params: UpdateProcessorTaskParams,
    options?: CallOptions,
  ): Promise<Result<UpdateProcessorTaskData, UpdateProcessorTaskError>>;

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
   * - 200: It was deleted. The provider documents an empty object.
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too, and so does a run that is still initializing, which forbids to delete it.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_processing_task.html
   */
  deleteProcessorTask(
    params: DeleteProcessorTaskParams,
    options?: CallOptions,
  ): Promise<Result<DeleteProcessorTaskData, DeleteProcessorTaskError>>;

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
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_version_list_of_a_data_processing_task.html
   */
  listProcessorTaskVersions(
    params: ListProcessorTaskVersionsParams,
    options?: CallOptions,
  ): Promise<Result<ListProcessorTaskVersionsData, ListProcessorTaskVersionsError>>;

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
   * - 400: The service refused the request as it stands. **A missing task is answered here**, not with 404, and so is what keeps a feature analysis from starting. The API page does not list this status; the provider's error table does.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_data_processing_task_version.html
   */
  createProcessorTaskVersion(
    params: CreateProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<Result<CreateProcessorTaskVersionData, CreateProcessorTaskVersionError>>;

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
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_details_about_the_version_of_a_data_processing_task.html
   */
  descProcessorTaskVersion(
    params: DescProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<Result<DescProcessorTaskVersionData, DescProcessorTaskVersionError>>;

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
   * - 204: It was deleted. The API page prints an empty object below this status, which by HTTP cannot have a body: expect none, and do not fail on one.
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API pages do not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid token can come here, too, and so does a run that is still initializing, which forbids to delete it.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx, what was asked for may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_data_processing_task_version.html
   */
  deleteProcessorTaskVersion(
    params: DeleteProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<Result<DeleteProcessorTaskVersionData, DeleteProcessorTaskVersionError>>;

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
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API page does not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does, or the run has not finished. An invalid token can come here, too.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its own.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/obtaining_the_result_of_a_data_processing_task_version.html
   */
  listProcessorTaskVersionResults(
    params: ListProcessorTaskVersionResultsParams,
    options?: CallOptions,
  ): Promise<Result<ListProcessorTaskVersionResultsData, ListProcessorTaskVersionResultsError>>;

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
   * - 200: The stop was accepted. The provider documents an empty object; whether the run has ended by then is unknown.
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API page does not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too, and so does a state that forbids the operation.
   * - 404: Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API pages do not list this status; the provider's error table does.
   * - default: Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx the stop may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.html
   */
  stopProcessorTaskVersion(
    params: StopProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<Result<StopProcessorTaskVersionData, StopProcessorTaskVersionError>>;
}

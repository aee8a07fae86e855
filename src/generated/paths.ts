// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type {
  CreateProcessorTaskReq,
  CreateProcessorTaskResp,
  CreateTaskVersionReq,
  CreateTaskVersionResp,
  DataSourceType,
  DatasetVersionId,
  DescProcessorTaskVersionResultsResp,
  DescribeProcessorTaskResp,
  DescTaskVersionResp,
  EmptyObject,
  ErrorBody,
  GetProcessorTaskItemsResp,
  ListProcessorTasksResp,
  ListProcessorTaskVersionResultsResp,
  ListTaskVersionsResp,
  OperatorParam,
  ProcessorDataSource,
  ProcessorDataSourceReq,
  ProcessorTaskItem,
  ProcessorTaskStatus,
  ProjectId,
  TaskDescription,
  TaskId,
  TaskVersionId,
  TemplateParam,
  TemplateParamReq,
  TemplateType,
  UpdateProcessorTaskReq,
  WorkPath,
  WorkPathReq,
  WorkspaceId,
} from './schemas.js';

export interface paths {
  '/v2/{project_id}/processor-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
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
     */
    get: operations['ListProcessorTasks'];
    put?: never;
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
     */
    post: operations['CreateProcessorTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
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
     */
    get: operations['GetProcessorTaskItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/{task_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
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
     */
    get: operations['DescribeProcessorTask'];
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
     */
    put: operations['UpdateProcessorTask'];
    post?: never;
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
     */
    delete: operations['DeleteProcessorTask'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/{task_id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
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
     */
    get: operations['ListProcessorTaskVersions'];
    put?: never;
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
     */
    post: operations['CreateProcessorTaskVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         * example of the provider; no rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
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
     */
    get: operations['DescProcessorTaskVersion'];
    put?: never;
    post?: never;
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
     */
    delete: operations['DeleteProcessorTaskVersion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         * example of the provider; no rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
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
     */
    get: operations['ListProcessorTaskVersionResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         * example of the provider; no rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations['StopProcessorTaskVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ProjectId: ProjectId;
    DataSourceType: DataSourceType;
    TemplateType: TemplateType;
    DatasetVersionId: DatasetVersionId;
    ErrorBody: ErrorBody;
    ProcessorDataSource: ProcessorDataSource;
    ProcessorTaskStatus: ProcessorTaskStatus;
    OperatorParam: OperatorParam;
    TemplateParam: TemplateParam;
    WorkPath: WorkPath;
    WorkspaceId: WorkspaceId;
    DescribeProcessorTaskResp: DescribeProcessorTaskResp;
    ListProcessorTasksResp: ListProcessorTasksResp;
    ProcessorDataSourceReq: ProcessorDataSourceReq;
    TaskDescription: TaskDescription;
    TemplateParamReq: TemplateParamReq;
    WorkPathReq: WorkPathReq;
    CreateProcessorTaskReq: CreateProcessorTaskReq;
    CreateProcessorTaskResp: CreateProcessorTaskResp;
    ProcessorTaskItem: ProcessorTaskItem;
    GetProcessorTaskItemsResp: GetProcessorTaskItemsResp;
    TaskId: TaskId;
    UpdateProcessorTaskReq: UpdateProcessorTaskReq;
    EmptyObject: EmptyObject;
    DescTaskVersionResp: DescTaskVersionResp;
    ListTaskVersionsResp: ListTaskVersionsResp;
    CreateTaskVersionReq: CreateTaskVersionReq;
    CreateTaskVersionResp: CreateTaskVersionResp;
    TaskVersionId: TaskVersionId;
    DescProcessorTaskVersionResultsResp: DescProcessorTaskVersionResultsResp;
    ListProcessorTaskVersionResultsResp: ListProcessorTaskVersionResultsResp;
  };
  responses: {
    /**
     * Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own.
     * After a timeout or a 5xx, what was asked for may have happened all the same.
     */
    OtherError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The service refused the request as it stands. The API pages do not list this status; the provider's error table does. */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The credentials are missing, dead or unusable. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The service knows the caller and refuses. An invalid token can come here, too. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come
     * with 400. What the table does put here says that the address or the project is wrong.
     */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** Too many requests. The API pages do not list this status; the provider's error table does. */
    TooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid
     * token can come here, too.
     */
    StorageForbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error
     * table puts the codes of this family under 400. The API pages do not list this status.
     */
    TaskBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid
     * token can come here, too, and so does a run that is still initializing, which forbids to delete it.
     */
    ForbiddenWhileInitializing: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the
     * provider's error table puts the codes of this family under 400. The API pages do not list this status.
     */
    TaskVersionBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
  };
  parameters: {
    /**
     * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
     * of the provider; no rule is documented.
     *
     * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
     */
    project_id: ProjectId;
    /**
     * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
     * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
     * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
     * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
     * fewer ids than there are in all, a gap.
     *
     * @example 0
     */
    offset: number;
    /**
     * Whether the list goes up or down by `sort_by`.
     *
     * @example asc
     */
    order: 'asc' | 'desc';
    /**
     * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
     * documented.
     *
     * @example tN4kQ7wZ2xB9mC5vR1e
     */
    task_id: TaskId;
    /**
     * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
     * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
     * example of the provider; no rule is documented.
     *
     * @example vH8pL3sD6yF0gJ2uA9o
     */
    version_id: TaskVersionId;
  };
  requestBodies: never;
  headers: {
    /**
     * The provider's id of this request. Name it when you ask for support.
     *
     * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway
     */
    RequestId: string;
    /**
     * When to try again, in whole seconds from now or as an HTTP date.
     *
     * @example 5
     */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  ListProcessorTasks: {
    parameters: {
      query?: {
        /**
         * How many tasks one answer may hold.
         *
         * @example 100
         */
        limit?: number;
        /**
         * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         * fewer ids than there are in all, a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * Whether the list goes up or down by `sort_by`.
         *
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Whether to list only the newest task of each version of a dataset.
         *
         * @example true
         */
        query_current?: boolean;
        /**
         * Whether tasks come with their `result`, which a feature analysis has. The default is `true`; `false` makes answers smaller.
         *
         * @example false
         */
        return_result?: boolean;
        /**
         * What the list is sorted by.
         *
         * @example name
         */
        sort_by?: 'create_time' | 'name' | 'duration_seconds';
        /**
         * Only tasks that read this source. What it is depends on `source_type`: a path in the object storage (`OBS`), the
         * id of a task (`TASK`), the id of a dataset (`DATASET`), or a project id, or nothing (`CUSTOM`). The page says
         * `type` where it means `source_type`.
         *
         * @example dS7jM2kX9cT4bQ6nW1z
         */
        source?: string;
        /**
         * Only tasks that read a source of this kind.
         *
         * @example DATASET
         */
        source_type?: DataSourceType;
        /**
         * Only tasks of this status: 0, initializing; 1, running; 2, completed; 3, failed; 4, stopped. Whether the
         * statuses that other pages name (5 to 7, see `status` of a task) can be asked for is unknown.
         *
         * @example 1
         */
        status?: 0 | 1 | 2 | 3 | 4;
        /**
         * Only tasks whose names are like this. How like is not documented: compare the names that come.
         *
         * @example cats
         */
        task_name?: string;
        /**
         * Only tasks of this kind.
         *
         * @example sys_data_validation
         */
        task_type?: TemplateType;
        /**
         * Only tasks for these versions of *datasets*: not versions of a task, which the provider calls `version_id`, too.
         * All ids travel in one value, with commas between them (`version_id=a%2Cb`), not in one value each.
         *
         * @example [
         *   "fU5hR8gE3aY7iP0oK2l",
         *   "gB4zT9uJ6mE1sD8fQ3x"
         * ]
         */
        version_id?: DatasetVersionId[];
        /**
         * Only tasks of this workspace. `0` is the default workspace.
         *
         * @example 0
         */
        workspace_id?: string;
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the list of tasks. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListProcessorTasksResp;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  CreateProcessorTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /** The task that is to be. */
    requestBody: {
      content: {
        'application/json': CreateProcessorTaskReq;
      };
    };
    responses: {
      /** The task was created. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateProcessorTaskResp;
        };
      };
      /**
       * The service refused the request as it stands. What keeps a feature analysis from starting is answered here, too.
       * The API page does not list this status; the provider's error table does.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['StorageForbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  GetProcessorTaskItems: {
    parameters: {
      query?: {
        /**
         * How many algorithm types one answer may hold. Older editions of the page have neither this nor `offset`.
         *
         * @example 1000
         */
        limit?: number;
        /**
         * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         * fewer ids than there are in all, a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the list of algorithm types. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': GetProcessorTaskItemsResp;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  DescribeProcessorTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The task. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DescribeProcessorTaskResp;
        };
      };
      400: components['responses']['TaskBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  UpdateProcessorTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /** What is to change. */
    requestBody: {
      content: {
        'application/json': UpdateProcessorTaskReq;
      };
    };
    responses: {
      /** It was changed. The provider documents an empty object. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyObject;
        };
      };
      400: components['responses']['TaskBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  DeleteProcessorTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** It was deleted. The provider documents an empty object. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyObject;
        };
      };
      400: components['responses']['TaskBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ForbiddenWhileInitializing'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  ListProcessorTaskVersions: {
    parameters: {
      query?: {
        /**
         * How many versions one answer may hold. The default is 100, unlike that of the list of tasks.
         *
         * @example 100
         */
        limit?: number;
        /**
         * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         * fewer ids than there are in all, a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * Whether the list goes up or down by `sort_by`.
         *
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * What the list is sorted by.
         *
         * @example version_name
         */
        sort_by?: 'create_time' | 'version_name';
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the list of versions. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListTaskVersionsResp;
        };
      };
      400: components['responses']['TaskBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['StorageForbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  CreateProcessorTaskVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /** The version that is to be. */
    requestBody: {
      content: {
        'application/json': CreateTaskVersionReq;
      };
    };
    responses: {
      /** The version was created. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateTaskVersionResp;
        };
      };
      /**
       * The service refused the request as it stands. **A missing task is answered here**, not with 404, and so is what
       * keeps a feature analysis from starting. The API page does not list this status; the provider's error table does.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['StorageForbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  DescProcessorTaskVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         * example of the provider; no rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The version. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DescTaskVersionResp;
        };
      };
      400: components['responses']['TaskVersionBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  DeleteProcessorTaskVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         * example of the provider; no rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * It was deleted. The API page prints an empty object below this status, which by HTTP cannot have a body: expect
       * none, and do not fail on one.
       */
      204: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['TaskVersionBadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['ForbiddenWhileInitializing'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  ListProcessorTaskVersionResults: {
    parameters: {
      query?: {
        /**
         * How many results one answer may hold.
         *
         * @example 100
         */
        limit?: number;
        /**
         * Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         * from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         * alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         * begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         * fewer ids than there are in all, a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * How the object storage is to process the images behind the signed addresses, in its own words: for thumbnails,
         * such as `image/resize,m_lfit,h_200`.
         *
         * @example image/resize,m_lfit,h_200
         */
        process_parameter?: string;
        /**
         * Only samples to which this happened: -1, all, as without it; 0, kept; 1, changed; 2, deleted; 3, added. A text
         * here, a number in the answer.
         *
         * @example 1
         */
        result_property?: '-1' | '0' | '1' | '2' | '3';
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         * example of the provider; no rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the list of results. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ListProcessorTaskVersionResultsResp;
        };
      };
      /**
       * The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404:
       * the provider's error table puts the codes of this family under 400. The API page does not list this status.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
      401: components['responses']['Unauthorized'];
      /**
       * The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does, or
       * the run has not finished. An invalid token can come here, too.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      /**
       * Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its
       * own.
       */
      default: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Retry-After': components['headers']['RetryAfter'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
    };
  };
  StopProcessorTaskVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         * of the provider; no rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         * example of the provider; no rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stop was accepted. The provider documents an empty object; whether the run has ended by then is unknown. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyObject;
        };
      };
      /**
       * The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404:
       * the provider's error table puts the codes of this family under 400. The API page does not list this status.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
      401: components['responses']['Unauthorized'];
      /**
       * The service knows the caller and refuses. An invalid token can come here, too, and so does a state that forbids
       * the operation.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      /**
       * Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its
       * own. After a timeout or a 5xx the stop may have happened all the same.
       */
      default: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Retry-After': components['headers']['RetryAfter'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ErrorBody;
        };
      };
    };
  };
}

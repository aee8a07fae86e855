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
  ProcessorTaskSortBy,
  ProcessorTaskStatus,
  ProcessorTaskStatusFilter,
  ProjectId,
  ResultPropertyFilter,
  SortOrder,
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
  '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
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
     */
    post: operations['StopProcessorTaskVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/{task_id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
     */
    get: operations['ListProcessorTaskVersions'];
    put?: never;
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
      path?: never;
      cookie?: never;
    };
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
     */
    get: operations['DescProcessorTaskVersion'];
    put?: never;
    post?: never;
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
      path?: never;
      cookie?: never;
    };
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
  '/v2/{project_id}/processor-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
     */
    get: operations['ListProcessorTasks'];
    put?: never;
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
     */
    post: operations['CreateProcessorTask'];
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
      path?: never;
      cookie?: never;
    };
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
     */
    get: operations['DescribeProcessorTask'];
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
     */
    put: operations['UpdateProcessorTask'];
    post?: never;
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
     */
    delete: operations['DeleteProcessorTask'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/{project_id}/processor-tasks/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ProjectId: ProjectId;
    TaskId: TaskId;
    TaskVersionId: TaskVersionId;
    ErrorBody: ErrorBody;
    EmptyObject: EmptyObject;
    SortOrder: SortOrder;
    ProcessorTaskStatus: ProcessorTaskStatus;
    DatasetVersionId: DatasetVersionId;
    ProcessorDataSource: ProcessorDataSource;
    WorkPath: WorkPath;
    OperatorParam: OperatorParam;
    TemplateParam: TemplateParam;
    DescTaskVersionResp: DescTaskVersionResp;
    ListTaskVersionsResp: ListTaskVersionsResp;
    DataSourceType: DataSourceType;
    ProcessorDataSourceReq: ProcessorDataSourceReq;
    TaskDescription: TaskDescription;
    TemplateType: TemplateType;
    TemplateParamReq: TemplateParamReq;
    WorkPathReq: WorkPathReq;
    CreateTaskVersionReq: CreateTaskVersionReq;
    CreateTaskVersionResp: CreateTaskVersionResp;
    ResultPropertyFilter: ResultPropertyFilter;
    DescProcessorTaskVersionResultsResp: DescProcessorTaskVersionResultsResp;
    ListProcessorTaskVersionResultsResp: ListProcessorTaskVersionResultsResp;
    ProcessorTaskSortBy: ProcessorTaskSortBy;
    ProcessorTaskStatusFilter: ProcessorTaskStatusFilter;
    WorkspaceId: WorkspaceId;
    DescribeProcessorTaskResp: DescribeProcessorTaskResp;
    ListProcessorTasksResp: ListProcessorTasksResp;
    CreateProcessorTaskReq: CreateProcessorTaskReq;
    CreateProcessorTaskResp: CreateProcessorTaskResp;
    UpdateProcessorTaskReq: UpdateProcessorTaskReq;
    ProcessorTaskItem: ProcessorTaskItem;
    GetProcessorTaskItemsResp: GetProcessorTaskItemsResp;
  };
  responses: {
    /** The credentials are missing, expired or unusable. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /**
     * The URL or the project is wrong, by the provider's error table. Most API pages list this status, but the table puts
     * missing tasks and versions under 400.
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
    /** Too many requests. The API pages do not list this status. The provider's error table does. */
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
     * Any other error. The API pages list none of these. The provider's error table does, and the gateway adds its own. The
     * service may have acted despite a timeout or a 5xx.
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
    /**
     * The service refused the request. **A missing task is answered here**, not with 404: the provider's error table puts the
     * codes of this family under 400. The API pages do not list this status.
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
     * The service, or the object storage (OBS) behind it, knows the caller and refuses. An invalid token can be answered here
     * as well.
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
     * The service refused the request. **Missing tasks and versions are answered here**, not with 404: the provider's error
     * table puts the codes of this family under 400. The API pages do not list this status.
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
    /** The service knows the caller and refuses. An invalid token can be answered here as well. */
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
     * The service, or the object storage (OBS) behind it, knows the caller and refuses. An invalid token can be answered here
     * as well. A run that is still initializing cannot be deleted.
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
    /** The service refused the request. The API pages do not list this status. The provider's error table does. */
    BadRequest: {
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
     * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
     * of the provider. No rule is documented.
     *
     * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
     */
    project_id: ProjectId;
    /**
     * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
     * documented.
     *
     * @example tN4kQ7wZ2xB9mC5vR1e
     */
    task_id: TaskId;
    /**
     * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
     * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
     * rule is documented.
     *
     * @example vH8pL3sD6yF0gJ2uA9o
     */
    version_id: TaskVersionId;
    /**
     * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
     * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
     * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
     * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
     * total are a gap.
     *
     * @example 0
     */
    offset: number;
    /**
     * Direction of `sort_by`: `asc`, or `desc`, the default.
     *
     * @example asc
     */
    order: SortOrder;
  };
  requestBodies: never;
  headers: {
    /**
     * The provider's id of this request. Its support asks for it.
     *
     * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway
     */
    RequestId: string;
    /**
     * When to retry, in whole seconds from now or as an HTTP date.
     *
     * @example 5
     */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  StopProcessorTaskVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
         * rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The stop was accepted. The provider documents an empty object. Whether the run has ended is unknown. */
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
       * The service refused the request. **Missing tasks and versions are answered here**, not with 404: the provider's
       * error table puts the codes of this family under 400. The API page does not list this status.
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
       * The service knows the caller and refuses. An invalid token, or a state that forbids the operation, can be
       * answered here as well.
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
       * Any other error. The API page lists none of these. The provider's error table does, and the gateway adds its own.
       * The version may have been stopped despite a timeout or a 5xx.
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
  ListProcessorTaskVersions: {
    parameters: {
      query?: {
        /**
         * The most versions in one response. The default is 100, unlike that of the list of tasks.
         *
         * @example 100
         */
        limit?: number;
        /**
         * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
         * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
         * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
         * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
         * total are a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * Direction of `sort_by`: `asc`, or `desc`, the default.
         *
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Sort key: `create_time`, the default, or `version_name`.
         *
         * @example version_name
         */
        sort_by?: 'create_time' | 'version_name';
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
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
      /** One page of the versions. */
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
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /** The version to create. */
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
       * The service refused the request. **A missing task is answered here**, not with 404, as is a feature analysis that
       * cannot start. The API page does not list this status. The provider's error table does.
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
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
         * rule is documented.
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
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
         * rule is documented.
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
       * The version was deleted. The API page prints an empty object under this status, which by HTTP cannot have a
       * body. Expect none, and do not fail on one.
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
         * The most results in one response. The default is 10.
         *
         * @example 100
         */
        limit?: number;
        /**
         * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
         * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
         * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
         * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
         * total are a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * An image-processing expression of the object storage for the images behind the signed URLs, such as
         * `image/resize,m_lfit,h_200` for thumbnails.
         *
         * @example image/resize,m_lfit,h_200
         */
        process_parameter?: string;
        /**
         * Only samples to which this happened: -1, all samples, as without this parameter; 0, kept; 1, changed; 2, deleted;
         * 3, added. It is a string here and a number in the response.
         *
         * @example 1
         */
        result_property?: ResultPropertyFilter;
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         * Lists call this value `task_version_id`. 19 letters and digits, case-sensitive, in every example of the provider. No
         * rule is documented.
         *
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of the results. */
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
       * The service refused the request. **Missing tasks and versions are answered here**, not with 404: the provider's
       * error table puts the codes of this family under 400. The API page does not list this status.
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
       * The service, or the object storage (OBS) behind it, knows the caller and refuses; or the run has not finished. An
       * invalid token can be answered here as well.
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
      /** Any other error. The API page lists none of these. The provider's error table does, and the gateway adds its own. */
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
  ListProcessorTasks: {
    parameters: {
      query?: {
        /**
         * The most tasks in one response. The default is 10.
         *
         * @example 100
         */
        limit?: number;
        /**
         * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
         * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
         * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
         * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
         * total are a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * Direction of `sort_by`: `asc`, or `desc`, the default.
         *
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * Whether to list only the newest task of each version of a dataset. The default is `false`.
         *
         * @example true
         */
        query_current?: boolean;
        /**
         * Whether to include `result`, which a feature analysis has. The default is `true`; `false` makes responses smaller.
         *
         * @example false
         */
        return_result?: boolean;
        /**
         * Sort key: `create_time`, the default, `name` or `duration_seconds`.
         *
         * @example name
         */
        sort_by?: ProcessorTaskSortBy;
        /**
         * Only tasks that read this source. By `source_type`, it is a path in the object storage (`OBS`), the id of a task
         * (`TASK`), the id of a dataset (`DATASET`), or a project id or nothing (`CUSTOM`). The page says `type` where it
         * means `source_type`.
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
         * Only tasks of this status: 0, initializing; 1, running; 2, completed; 3, failed; 4, stopped. Whether the filter
         * takes the statuses that other pages name (5 to 7, see `status` of a task) is unknown.
         *
         * @example 1
         */
        status?: ProcessorTaskStatusFilter;
        /**
         * Only tasks with a similar name. The rule is not documented: compare the names in the response.
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
         * Only tasks for these versions of *datasets*. Not versions of a task, which the provider also calls `version_id`.
         * All ids are sent in one value, separated by commas (`version_id=a,b`).
         *
         * @example [
         *   "fU5hR8gE3aY7iP0oK2l",
         *   "gB4zT9uJ6mE1sD8fQ3x"
         * ]
         */
        version_id?: DatasetVersionId[];
        /**
         * Only tasks of this workspace. The default is `0`, the default workspace.
         *
         * @example 0
         */
        workspace_id?: string;
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of the tasks. */
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
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /** The task to create. */
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
       * The service refused the request. A feature analysis that cannot start is also answered here. The API page does not
       * list this status. The provider's error table does.
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
  DescribeProcessorTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
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
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
         * documented.
         *
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        'application/json': UpdateProcessorTaskReq;
      };
    };
    responses: {
      /** The task was changed. The provider documents an empty object. */
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
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider. No rule is
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
      /** The task was deleted. The provider documents an empty object. */
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
  GetProcessorTaskItems: {
    parameters: {
      query?: {
        /**
         * The most algorithm types in one response. The default is 1000. Older editions of the page have neither this nor `offset`.
         *
         * @example 1000
         */
        limit?: number;
        /**
         * Where the page begins; 0, the default, is the beginning of the list. **Unknown:** its unit. The documentation speaks
         * of a page to start from. One client by others counts pages, another counts entries. The provider's examples
         * have only 0. So use the largest `limit`. If one page is not enough, compare ids: if the response to `offset` 1 begins
         * with the second entry of the first page, entries are counted. An id seen before is a duplicate; fewer ids than the
         * total are a gap.
         *
         * @example 0
         */
        offset?: components['parameters']['offset'];
      };
      header?: never;
      path: {
        /**
         * Id of the project that owns the task, in the region of the endpoint. 32 lower-case hexadecimal digits in every example
         * of the provider. No rule is documented.
         *
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of the algorithm types. */
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
}

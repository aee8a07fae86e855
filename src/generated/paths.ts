// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

export interface paths {
  '/v2/{project_id}/processor-tasks': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /**
     * List data-processing tasks
     * @description Lists the tasks of the project, feature analyses and data processing alike, in parts.
     *
     *     How to read on is not documented in full, see `offset`. The answer calls the number of all tasks `count`.
     *
     *     Needs the permission `modelarts:processTask:listProcessTasks`.
     *
     *     Idempotent in the sense of `x-idempotent`: it changes nothing.
     */
    get: operations['ListProcessorTasks'];
    put?: never;
    /**
     * Create a data-processing task
     * @description Creates a task of data processing, or a feature analysis. Which one it is, `template` says.
     *
     *     The status of the success is 200, not 201, and the answer holds `task_id` alone. With `create_version: true` a first
     *     version is started, too, whose id it does not tell: find it by ListProcessorTaskVersions, as `task_version_id`, and
     *     stop by that.
     *
     *     Needs the permissions `modelarts:processTask:createProcessTask` and `obs:bucket:HeadBucket`.
     *
     *     Not idempotent: there is no token by which the service could tell a repeated request from a second one. If the
     *     answer is lost, look for the name by ListProcessorTasks before you send it again. Names are unique, so that a
     *     repeated request may be answered 400 `ModelArts.4709` because the first one arrived.
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /**
     * List the algorithm types of data processing
     * @description Lists what `template` may name, with a label for each in two languages. It is a list, whatever its name says.
     *
     *     Two things are unlike the other lists: the answer calls the number of all types `total`, not `count`, and as many as
     *     1000 of them come at once by default.
     *
     *     The path ends where the id of a task stands elsewhere: `items` is not an id.
     *
     *     Needs the permission `modelarts:processTask:getProcessTask`.
     *
     *     Idempotent in the sense of `x-idempotent`: it changes nothing.
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /**
     * Get a data-processing task
     * @description Tells of a task as it is now.
     *
     *     A task that failed is answered with HTTP 200 and says so by `status`; its `error_msg` is no error of this call.
     *
     *     `version_id` and `version_name` are those of the dataset's version. The versions of the task are listed by
     *     ListProcessorTaskVersions.
     *
     *     Needs the permission `modelarts:processTask:getProcessTask`.
     *
     *     Idempotent in the sense of `x-idempotent`: it changes nothing.
     */
    get: operations['DescribeProcessorTask'];
    /**
     * Change the description of a data-processing task
     * @description Changes the description, which is all that can be changed.
     *
     *     Needs the permission `modelarts:processTask:updateProcessTask`.
     *
     *     Idempotent in the sense of `x-idempotent`: the description is the same after one request and after two. Who repeats
     *     one after somebody else has changed it overwrites that.
     *
     *     **Unknown:** whether a request without a description leaves it or clears it. Always give one.
     */
    put: operations['UpdateProcessorTask'];
    post?: never;
    /**
     * Delete a data-processing task
     * @description Deletes a task. The request has no body, and the answer is 200 with an empty object; deleting a version is answered
     *     204.
     *
     *     A task that is still initializing is not deleted (403 `ModelArts.4850`): try again a little later.
     *
     *     Needs the permissions `modelarts:processTask:deleteProcessTask` and `obs:bucket:PutBucketAcl`.
     *
     *     Idempotent in the sense of `x-idempotent`: two requests ask for the same state as one, and ids are not known to be
     *     used again. If the first answer was lost, the second may say that there is no such task (400 `ModelArts.4700`): then
     *     it is gone, which is what was asked for.
     *
     *     **Unknown:** what becomes of versions that are running. Stop them before. The API page lists no 404; as the error
     *     table knows it for any address, it is described all the same.
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /**
     * List the versions of a data-processing task
     * @description Lists the runs of a task, in parts.
     *
     *     What paths call `version_id` is `task_version_id` here. This is the way to the id of the version that
     *     CreateProcessorTask starts with `create_version: true`.
     *
     *     How to read on is not documented in full, see `offset`. The answer calls the number of all versions `count`.
     *
     *     Needs the permissions `modelarts:processTask:getProcessTask` and `obs:bucket:HeadBucket`.
     *
     *     Idempotent in the sense of `x-idempotent`: it changes nothing.
     */
    get: operations['ListProcessorTaskVersions'];
    put?: never;
    /**
     * Create a version of a data-processing task
     * @description Starts one more run of a task, after its parameters have changed. The status of the success is 200, not 201.
     *
     *     `version_id` in the body is that of the dataset's version; `version_id` in the answer is that of the task's.
     *
     *     Needs the permission `modelarts:processTask:createProcessTask`.
     *
     *     Not idempotent: each request starts another run, and there is no token by which the service could tell a repeated
     *     request from a second one. If the answer is lost, look for the version by ListProcessorTaskVersions before you send
     *     it again.
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    /**
     * Get a version of a data-processing task
     * @description Tells of a run as it is now. This is what to read after a stop: whether the run has ended, the answer to the stop
     *     does not tell.
     *
     *     What the path calls `version_id` is `task_version_id` in the answer. A run that failed is told by its status alone.
     *
     *     Needs the permission `modelarts:processTask:getProcessTask`.
     *
     *     Idempotent in the sense of `x-idempotent`: it changes nothing.
     */
    get: operations['DescProcessorTaskVersion'];
    put?: never;
    post?: never;
    /**
     * Delete a version of a data-processing task
     * @description Deletes a version. The request has no body. The answer is 204; deleting a task is answered 200.
     *
     *     A version that is still initializing is not deleted (403 `ModelArts.4850`): try again a little later.
     *
     *     Needs the permissions `modelarts:processTask:deleteProcessTask` and `obs:bucket:PutBucketAcl`.
     *
     *     Idempotent in the sense of `x-idempotent`: two requests ask for the same state as one, and ids are not known to be
     *     used again. If the first answer was lost, the second may say that there is no such version (400 `ModelArts.4851`):
     *     then it is gone, which is what was asked for.
     *
     *     **Unknown:** what becomes of a version that is running. Stop it before. The API page lists no 404; as the error
     *     table knows it for any address, it is described all the same.
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    /**
     * List the results of a version of a data-processing task
     * @description Lists what became of each sample, in parts.
     *
     *     **The answer holds credentials:** `signed_origin_source` and `signed_new_source` are addresses by which anybody can
     *     read the data until they expire. Nothing of it may be logged.
     *
     *     How to read on is not documented in full, see `offset`. The answer calls the number of all results `count`;
     *     `has_more` is described opposite to its name, so go by `count`.
     *
     *     A run that has not finished has no results yet (403 `ModelArts.4613`): ask again later. Of a run that failed there
     *     are none (500 `ModelArts.4614`): that is no fault of the server, and asking again is of no use.
     *
     *     Needs the permissions `modelarts:processTask:getProcessTask` and `obs:object:GetObject`.
     *
     *     Idempotent in the sense of `x-idempotent`: it changes nothing.
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
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
     * @description Stops an ongoing run, named by its task and its version. The request has no body and no query.
     *
     *     Needs the permission `modelarts:processTask:updateProcessTask`.
     *
     *     Idempotent in the sense of `x-idempotent`: two stops ask for the same state as one. What the service answers to the
     *     second is not documented.
     *
     *     **Unknown:** whether the run has ended when the answer arrives, or only will; what is answered for a version that
     *     has already completed, failed or been stopped. Read the version by DescProcessorTaskVersion to know its state: until
     *     it is final, the run may go on.
     *
     *     A feature analysis has no versions, as it seems, and so nothing to stop.
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
    /**
     * @description Id of a project in one region. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
     * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
     */
    ProjectId: string;
    /**
     * @description What a source is: a path in the object storage (`OBS`), the outcome of a task (`TASK`), a dataset (`DATASET`), or, for
     *     calls of a resource tenant, `CUSTOM`.
     * @example DATASET
     * @enum {string}
     */
    DataSourceType: 'OBS' | 'TASK' | 'DATASET' | 'CUSTOM';
    /**
     * @description What a task does: feature analysis (`sys_data_analyse`), or data processing by cleaning, augmentation, validation or
     *     selection.
     * @example sys_data_validation
     * @enum {string}
     */
    TemplateType:
      | 'sys_data_analyse'
      | 'sys_data_cleaning'
      | 'sys_data_augmentation'
      | 'sys_data_validation'
      | 'sys_data_selection';
    /**
     * @description Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
     *     of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
     *     example of the provider; no rule is documented.
     * @example fU5hR8gE3aY7iP0oK2l
     */
    DatasetVersionId: string;
    /** @description What an error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`. */
    ErrorBody: {
      /**
       * @description The provider's code. `ModelArts.` and four to eight digits from the service itself; other prefixes (`APIG.`,
       *     `APIGW.`, `IAM.`) from the gateway and the identity service before it. The set is open.
       * @example ModelArts.4851
       */
      error_code: string;
      /**
       * @description A text for people. Its wording is no contract, and details may be appended to it.
       * @example Task version not found
       */
      error_msg: string;
      /**
       * @description The gateway's id of the request. Only the gateway puts it here; otherwise look at `X-Request-Id`.
       * @example 4f6c1d0e9b8a7f65
       */
      request_id?: string;
    };
    /** @description What a task reads, as the service tells it. */
    ProcessorDataSource: {
      /**
       * @description Name of the dataset.
       * @example cats
       */
      name?: string;
      /**
       * @description Where the data is. What this is depends on `type`: a path in the object storage (`OBS`), the id of a task
       *     (`TASK`), the id of a dataset (`DATASET`), or the project id of the real user where a resource tenant calls, and
       *     otherwise empty (`CUSTOM`).
       * @example dS7jM2kX9cT4bQ6nW1z
       */
      source?: string;
      /**
       * @description `OBS`, `TASK`, `DATASET` or `CUSTOM`; `CUSTOM` is for calls of a resource tenant. The set is open.
       * @example DATASET
       */
      type?: string;
      version_id?: components['schemas']['DatasetVersionId'];
      /**
       * @description Name of the dataset's version, not of the task's.
       * @example V001
       */
      version_name?: string;
    };
    /**
     * @description How far a run is:
     *
     *     - 0: initializing
     *     - 1: running
     *     - 2: completed
     *     - 3: failed
     *     - 4: stopped
     *
     *     The pages of this family name no others. Pages about datasets name three more for the same tasks: 5, timed out; 6, the
     *     deletion failed; 7, the stop failed. The set is open: take a number that is not listed for a state that is not known,
     *     neither running nor final.
     *
     *     0 is no proof that nothing happened yet: examples of the provider show it together with durations of minutes.
     * @example 1
     */
    ProcessorTaskStatus: number;
    /**
     * @description An operator and its parameters. The examples of the provider name the operator of a feature analysis by `id` alone,
     *     and those of data processing by `name` alone.
     *
     *     The operators of data processing, by template, as the user guide lists them:
     *
     *     - `sys_data_validation`: `MetaValidation`
     *     - `sys_data_cleaning`: `PCC`
     *     - `sys_data_selection`: `SimDeduplication`, `RRD`
     *     - `sys_data_augmentation`: `AddNoise`, `Blur`, `Crop`, `CutOut`, `Flip`, `Grayscale`, `HistogramEqual`, `LightArithmetic`,
     *       `LightContrast`, `MotionBlur`, `Padding`, `Resize`, `Rotate`, `Saturation`, `Scale`, `Sharpen`, `Shear`, `Translate`,
     *       `Weather`, and operators that generate images
     */
    OperatorParam: {
      /**
       * @description Whether the advanced parameters are in use.
       * @example false
       */
      advanced_params_switch?: boolean;
      /**
       * @description Id of the operator, which a feature analysis names it by.
       * @example sys_data_analyse
       */
      id?: string;
      /**
       * @description Name of the operator, which data processing names it by.
       * @example MetaValidation
       */
      name?: string;
      /**
       * @description The operator's own parameters, by name. The page allows booleans, numbers, texts, lists and maps of texts as
       *     values; in nearly all of its examples the values are texts, even of numbers, booleans and lists: `"1920"`,
       *     `"0.9"`, `"True"`, `"[0,1,2]"`. Write them so. The exceptions are those of a feature analysis, such as `op_list:
       *     []`.
       *
       *     Names are the provider's: `simlarity_threshold` is misspelt, and must be. For images, `task_type` is
       *     `object_detection` or `image_classification`.
       * @example {
       *       "task_type": "image_classification",
       *       "image_max_width": "1920"
       *     }
       */
      params?: {
        [key: string]: unknown;
      };
    };
    /** @description What a task does, as the service tells it. */
    TemplateParam: {
      /**
       * @description The kind of task: `sys_data_analyse` (feature analysis), or `sys_data_cleaning`, `sys_data_augmentation`,
       *     `sys_data_validation` or `sys_data_selection` (data processing). The set is open.
       * @example sys_data_validation
       */
      id?: string;
      /**
       * @description Name of the template.
       * @example meta check
       */
      name?: string;
      /** @description The operators that work on the data, each with its parameters. */
      operator_params?: components['schemas']['OperatorParam'][];
    };
    /** @description Where a task writes, as the service tells it. */
    WorkPath: {
      /**
       * @description Name of the dataset.
       * @example cats
       */
      name?: string;
      /**
       * @description Path of the output in the object storage, such as `/bucket/folder/`.
       * @example /my-bucket/out/
       */
      output_path?: string;
      /**
       * @description A path in the object storage (if `type` is `OBS`), or the id of a dataset (`DATASET`).
       * @example dS7jM2kX9cT4bQ6nW1z
       */
      path?: string;
      /**
       * @description `OBS` or `DATASET`. The set is open.
       * @example DATASET
       */
      type?: string;
      version_id?: components['schemas']['DatasetVersionId'];
      /**
       * @description Name of the dataset's version that is written.
       * @example V002
       */
      version_name?: string;
    };
    /**
     * @description Id of a workspace. `0` is the default workspace.
     * @example 0
     */
    WorkspaceId: string;
    /** @description A task as it is now. */
    DescribeProcessorTaskResp: {
      /**
       * Format: int64
       * @description When the task was created. The unit is not stated; the 13 digits of every example are milliseconds since 1970.
       * @example 1735689600123
       */
      create_time?: number;
      data_source?: components['schemas']['ProcessorDataSource'];
      /**
       * @description What the task reads. The page says that an answer has either this or `data_source`; its own examples have both,
       *     and they say the same. Read this, and `data_source` where it is missing.
       */
      inputs?: components['schemas']['ProcessorDataSource'][];
      /**
       * @description What the task is for.
       * @example Checks the cats before the training.
       */
      description?: string;
      /**
       * @description How long it has run, in seconds.
       * @example 42
       */
      duration_seconds?: number;
      /**
       * @description Why the task failed; only there if `status` is 3. Error answers have a field of this name, too: an answer with
       *     HTTP 200 is none because it has this field. `error_code` tells them apart.
       * @example The dataset version holds no images.
       */
      error_msg?: string;
      /**
       * @description Whether this is the newest task of its kind for its dataset version.
       * @example true
       */
      is_current?: boolean;
      /**
       * @description Name of the task.
       * @example check-cats
       */
      name?: string;
      /**
       * @description What a feature analysis found; only there if the task is one, and `status` is 2. **Unknown:** its form. The table
       *     calls it an object, the example of one task has a text here. Take either.
       * @example {
       *       "samples": 20
       *     }
       */
      result?: unknown;
      status: components['schemas']['ProcessorTaskStatus'];
      /**
       * @description Id of the task.
       * @example tN4kQ7wZ2xB9mC5vR1e
       */
      task_id: string;
      template?: components['schemas']['TemplateParam'];
      /**
       * @description **Unknown:** whether this counts the versions of the task or is the number of one. The name says the former, the
       *     page the latter. Count what ListProcessorTaskVersions answers instead.
       * @example 1
       */
      version_count?: number;
      version_id?: components['schemas']['DatasetVersionId'];
      /**
       * @description Name of the *dataset's* version. In versions of a task, the same name is that of the task's version.
       * @example V001
       */
      version_name?: string;
      work_path?: components['schemas']['WorkPath'];
      workspace_id?: components['schemas']['WorkspaceId'];
    };
    /** @description A part of the list of tasks. */
    ListProcessorTasksResp: {
      /**
       * @description How many tasks there are in all, not in this answer. The list of algorithm types has this under the name `total`.
       * @example 1
       */
      count: number;
      /** @description The tasks of this part. */
      tasks: components['schemas']['DescribeProcessorTaskResp'][];
    };
    /** @description What a task is to read. The provider requires none of the properties. */
    ProcessorDataSourceReq: {
      /**
       * @description Name of the dataset.
       * @example cats
       */
      name?: string;
      /**
       * @description Where the data is. What this is depends on `type`: a path in the object storage (`OBS`), the id of a task
       *     (`TASK`), the id of a dataset (`DATASET`), or the project id of the real user where a resource tenant calls, and
       *     otherwise empty (`CUSTOM`). A path must not be in a bucket that is encrypted by KMS: the error table has 401
       *     `ModelArts.4826` for that.
       * @example dS7jM2kX9cT4bQ6nW1z
       */
      source?: string;
      type?: components['schemas']['DataSourceType'];
      version_id?: components['schemas']['DatasetVersionId'];
      /**
       * @description Name of the dataset's version, not of the task's.
       * @example V001
       */
      version_name?: string;
    };
    /**
     * @description What the task is for. Up to 256 characters, and none of `^ ! < > = & " '`.
     * @example Checks the cats before the training.
     */
    TaskDescription: string;
    /** @description What a task is to do. The provider requires none of the properties. */
    TemplateParamReq: {
      id?: components['schemas']['TemplateType'];
      /**
       * @description Name of the template.
       * @example meta check
       */
      name?: string;
      /** @description The operators that are to work on the data, each with its parameters. */
      operator_params?: components['schemas']['OperatorParam'][];
    };
    /** @description Where a task is to write. The provider requires none of the properties. */
    WorkPathReq: {
      /**
       * @description Name of the dataset.
       * @example cats
       */
      name?: string;
      /**
       * @description Path of the output in the object storage, such as `/bucket/folder/`. It must not be in a bucket that is encrypted
       *     by KMS: the error table has 401 `ModelArts.4826` for that.
       * @example /my-bucket/out/
       */
      output_path?: string;
      /**
       * @description A path in the object storage (if `type` is `OBS`), or the id of a dataset (`DATASET`). The page calls it `source`
       *     in its text; `path` is what its table and its examples have.
       * @example dS7jM2kX9cT4bQ6nW1z
       */
      path?: string;
      /**
       * @description What `path` is, a path in the object storage or a dataset.
       * @example DATASET
       * @enum {string}
       */
      type?: 'OBS' | 'DATASET';
      version_id?: components['schemas']['DatasetVersionId'];
      /**
       * @description Name of the dataset's version that is to be written. Up to 32 letters, digits, `_` and `-`.
       * @example V002
       */
      version_name?: string;
    };
    /** @description A task that is to be. It reads from exactly one of `data_source` and `inputs`. */
    CreateProcessorTaskReq: {
      /**
       * @description Whether the first version is started at once. `true` is for data processing alone: leave it out, or give `false`,
       *     for a feature analysis. The answer names the task alone: the id of that version, which a stop needs, is what
       *     ListProcessorTaskVersions calls `task_version_id`.
       * @default false
       * @example true
       */
      create_version?: boolean;
      data_source?: components['schemas']['ProcessorDataSourceReq'];
      /** @description What the task is to read, if it is not given as `data_source`. */
      inputs?: components['schemas']['ProcessorDataSourceReq'][];
      description?: components['schemas']['TaskDescription'];
      /**
       * @description Name of the task. It must be another than those of the project's tasks: otherwise the error table has 400
       *     `ModelArts.4709`. Neither its length nor its characters are documented.
       * @example check-cats
       */
      name: string;
      template: components['schemas']['TemplateParamReq'];
      /**
       * @description Id of the version of the *dataset* that a feature analysis works on. Not the id of a version of a task, which the
       *     provider calls `version_id`, too.
       * @example fU5hR8gE3aY7iP0oK2l
       */
      version_id?: string;
      work_path?: components['schemas']['WorkPathReq'];
      /**
       * @description Id of the workspace. `0` is the default workspace.
       * @default 0
       * @example 0
       */
      workspace_id?: string;
    };
    /** @description The task that was created. Nothing of its first version is told, even if one was started with it. */
    CreateProcessorTaskResp: {
      /**
       * @description Id of the task.
       * @example tN4kQ7wZ2xB9mC5vR1e
       */
      task_id: string;
    };
    /** @description A type of algorithm. */
    ProcessorTaskItem: {
      /**
       * @description What TemplateParam calls `id`: `sys_data_cleaning` and its like. The set is open.
       * @example sys_data_cleaning
       */
      template_id: string;
      /**
       * @description Its name in English.
       * @example data cleaning
       */
      label_en?: string;
      /**
       * @description Its name in Chinese. Some editions of the page leave it out; every example has it.
       * @example 数据清洗
       */
      label_zh?: string;
    };
    /** @description A part of the list of algorithm types. */
    GetProcessorTaskItemsResp: {
      /**
       * @description How many algorithm types there are in all, not in this answer. All other lists of the family have this under the
       *     name `count`.
       * @example 1
       */
      total: number;
      /** @description The types of this part. The provider's example has the four of data processing, and not `sys_data_analyse`. */
      items: components['schemas']['ProcessorTaskItem'][];
    };
    /**
     * @description Id of a data-processing task. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
     * @example tN4kQ7wZ2xB9mC5vR1e
     */
    TaskId: string;
    /** @description What is to change. Only the description can. */
    UpdateProcessorTaskReq: {
      description?: components['schemas']['TaskDescription'];
    };
    /** @description An object without properties. The operation answers nothing but that it was accepted. */
    EmptyObject: Record<string, never>;
    /**
     * @description A version of a task, which is one run, as it is now. It has neither `error_msg` nor `result`: of a run that failed, no
     *     more is told here than its status.
     */
    DescTaskVersionResp: {
      /**
       * @description Id of the version of the task. Paths, and the answer to CreateProcessorTaskVersion, call this value `version_id`.
       * @example vH8pL3sD6yF0gJ2uA9o
       */
      task_version_id: string;
      /**
       * @description Id of the task.
       * @example tN4kQ7wZ2xB9mC5vR1e
       */
      task_id?: string;
      /**
       * @description Name of the version of the *task*. In a task, the same name is that of the dataset's version.
       * @example V001
       */
      version_name?: string;
      /**
       * @description What the version is for.
       * @example
       */
      description?: string;
      status: components['schemas']['ProcessorTaskStatus'];
      /**
       * Format: int64
       * @description When the version was created. The unit is not stated; the 13 digits of every example are milliseconds since 1970.
       * @example 1735689700456
       */
      create_time?: number;
      /**
       * Format: int64
       * @description When the version last changed, by its name. The page describes it with the words of `create_time`, by mistake as
       *     it seems, and no example has it: do not rely on it. In milliseconds since 1970, if it is like `create_time`.
       * @example 1735690340456
       */
      update_time?: number;
      /**
       * @description How long it has run, in seconds. Examples of the provider have one of minutes with `status` 0.
       * @example 640
       */
      duration_seconds?: number;
      /** @description What the version reads. A version has no `data_source`. */
      inputs?: components['schemas']['ProcessorDataSource'][];
      work_path?: components['schemas']['WorkPath'];
      template?: components['schemas']['TemplateParam'];
      /**
       * @description How many images there were before. This and the four counts below are missing until the run has finished: that
       *     they are missing does not mean 0.
       * @example 20
       */
      origin_sample_count?: number;
      /**
       * @description How many images were added. Missing until the run has finished.
       * @example 0
       */
      add_sample_count?: number;
      /**
       * @description How many images were changed. Missing until the run has finished.
       * @example 3
       */
      modified_sample_count?: number;
      /**
       * @description How many images were kept as they were. Missing until the run has finished.
       * @example 15
       */
      unmodified_sample_count?: number;
      /**
       * @description How many images were deleted. Missing until the run has finished.
       * @example 2
       */
      deleted_sample_count?: number;
    };
    /** @description A part of the list of a task's versions. */
    ListTaskVersionsResp: {
      /**
       * @description How many versions there are in all, not in this answer. The list of algorithm types has this under the name
       *     `total`.
       * @example 1
       */
      count: number;
      /** @description The versions of this part. */
      versions: components['schemas']['DescTaskVersionResp'][];
    };
    /**
     * @description A version that is to be, with what it changes of its task. Older editions of the page require `task_id` here as well;
     *     today's do not have it.
     */
    CreateTaskVersionReq: {
      /**
       * @description Listed on the page as for a task. What it would mean for a version is unknown; leave it out.
       * @default false
       * @example false
       */
      create_version?: boolean;
      data_source?: components['schemas']['ProcessorDataSourceReq'];
      /** @description What the version is to read, if it is not given as `data_source`. Give exactly one of the two. */
      inputs?: components['schemas']['ProcessorDataSourceReq'][];
      description?: components['schemas']['TaskDescription'];
      /**
       * @description Name of the *task*, by the page; a version has no name that can be chosen. Whether it may be another than the task
       *     has is unknown: give the task's.
       * @example check-cats
       */
      name: string;
      template?: components['schemas']['TemplateParamReq'];
      /**
       * @description Id of the version of the *dataset* that a feature analysis works on. Not the id of a version of a task, which the
       *     provider calls `version_id`, too.
       * @example fU5hR8gE3aY7iP0oK2l
       */
      version_id?: string;
      work_path?: components['schemas']['WorkPathReq'];
      /**
       * @description Id of the workspace. `0` is the default workspace.
       * @default 0
       * @example 0
       */
      workspace_id?: string;
    };
    /** @description The version that was created. */
    CreateTaskVersionResp: {
      /**
       * @description Id of the version of the *task*, as paths take it. The list and the details of versions call this value
       *     `task_version_id`.
       * @example vH8pL3sD6yF0gJ2uA9o
       */
      version_id: string;
    };
    /**
     * @description Id of a version of a *task*, which is one run; not of a dataset version. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
     * @example vH8pL3sD6yF0gJ2uA9o
     */
    TaskVersionId: string;
    /** @description What became of one sample. */
    DescProcessorTaskVersionResultsResp: {
      /**
       * @description Id of the sample, which is the MD5 of its path in the object storage.
       * @example 6c1f0b7a2d9e4835a0c4d7e1f2b3a495
       */
      sample_id: string;
      /**
       * @description Id of the version of the *task*. The list and the details of versions call this value `task_version_id`.
       * @example vH8pL3sD6yF0gJ2uA9o
       */
      version_id?: string;
      /**
       * @description Address of the sample before. It begins with `s3://` in the examples of the provider.
       * @example s3://my-bucket/cats/1.jpg
       */
      origin_source?: string;
      /**
       * @description Address of the sample after. It begins with `obs://` in the examples of the provider.
       * @example obs://my-bucket/out/1.jpg
       */
      new_source?: string;
      /**
       * @description An address by which anybody can read the sample before, until it expires. It holds credentials: show it to nobody,
       *     and do not log it.
       * @example https://my-bucket.obs.example.com/cats/1.jpg?AccessKeyId=EXAMPLE&Expires=1735693200&x-obs-security-token=not-a-token&Signature=not-a-signature
       */
      signed_origin_source?: string;
      /**
       * @description An address by which anybody can read the sample after, until it expires. It holds credentials: show it to nobody,
       *     and do not log it.
       * @example https://my-bucket.obs.example.com/out/1.jpg?AccessKeyId=EXAMPLE&Expires=1735693200&x-obs-security-token=not-a-token&Signature=not-a-signature
       */
      signed_new_source?: string;
      /**
       * @description What happened to the sample: 0, kept; 1, changed; 2, deleted; 3, added. The page lists -1 as well, which says
       *     "all" in the filter of the same name; what it would say here is unknown. The set is open. A number here, a text in
       *     the filter.
       * @example 1
       */
      result_property?: number;
      /**
       * @description What happened, in words: a list of lists of texts, the first in English, the second in Chinese. The table calls it
       *     a list of objects; the examples show lists.
       * @example [
       *       [
       *         "brightness changed"
       *       ],
       *       [
       *         "亮度已改变"
       *       ]
       *     ]
       */
      result_description?: string[][];
    };
    /** @description A part of the list of results. */
    ListProcessorTaskVersionResultsResp: {
      /**
       * @description How many results there are in all, not in this answer.
       * @example 3
       */
      count: number;
      /**
       * @description **Described opposite to its name:** the page says that `true` means that all results have been returned, and so
       *     does its example, which has `true` where `count` says that nothing is left. Do not read it; compare what you have
       *     with `count`.
       * @example true
       */
      has_more?: boolean;
      /** @description The results of this part. */
      results: components['schemas']['DescProcessorTaskVersionResultsResp'][];
    };
  };
  responses: {
    /**
     * @description Any other error. The API pages list none of these; the provider's error table does, and the gateway adds its own.
     *     After a timeout or a 5xx, what was asked for may have happened all the same.
     */
    OtherError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The service refused the request as it stands. The API pages do not list this status; the provider's error table does. */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The credentials are missing, dead or unusable. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The service knows the caller and refuses. An invalid token can come here, too. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description Listed on most API pages, but no row of the provider's error table puts a missing task or version here: those come
     *     with 400. What the table does put here says that the address or the project is wrong.
     */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description Too many requests. The API pages do not list this status; the provider's error table does. */
    TooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid
     *     token can come here, too.
     */
    StorageForbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description The service refused the request as it stands. **A missing task is answered here**, not with 404: the provider's error
     *     table puts the codes of this family under 400. The API pages do not list this status.
     */
    TaskBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does. An invalid
     *     token can come here, too, and so does a run that is still initializing, which forbids to delete it.
     */
    ForbiddenWhileInitializing: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the
     *     provider's error table puts the codes of this family under 400. The API pages do not list this status.
     */
    TaskVersionBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
     *     of the provider; no rule is documented.
     * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
     */
    project_id: components['schemas']['ProjectId'];
    /**
     * @description Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
     *     from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
     *     alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
     *     begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
     *     fewer ids than there are in all, a gap.
     * @example 0
     */
    offset: number;
    /**
     * @description Whether the list goes up or down by `sort_by`.
     * @example asc
     */
    order: 'asc' | 'desc';
    /**
     * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
     *     documented.
     * @example tN4kQ7wZ2xB9mC5vR1e
     */
    task_id: components['schemas']['TaskId'];
    /**
     * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
     *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
     *     example of the provider; no rule is documented.
     * @example vH8pL3sD6yF0gJ2uA9o
     */
    version_id: components['schemas']['TaskVersionId'];
  };
  requestBodies: never;
  headers: {
    /**
     * @description The provider's id of this request. Name it when you ask for support.
     * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway
     */
    RequestId: string;
    /**
     * @description When to try again, in whole seconds from now or as an HTTP date.
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
         * @description How many tasks one answer may hold.
         * @example 100
         */
        limit?: number;
        /**
         * @description Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         *     from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         *     alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         *     begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         *     fewer ids than there are in all, a gap.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description Whether the list goes up or down by `sort_by`.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Whether to list only the newest task of each version of a dataset.
         * @example true
         */
        query_current?: boolean;
        /**
         * @description Whether tasks come with their `result`, which a feature analysis has. The default is `true`; `false` makes answers smaller.
         * @example false
         */
        return_result?: boolean;
        /**
         * @description What the list is sorted by.
         * @example name
         */
        sort_by?: 'create_time' | 'name' | 'duration_seconds';
        /**
         * @description Only tasks that read this source. What it is depends on `source_type`: a path in the object storage (`OBS`), the
         *     id of a task (`TASK`), the id of a dataset (`DATASET`), or a project id, or nothing (`CUSTOM`). The page says
         *     `type` where it means `source_type`.
         * @example dS7jM2kX9cT4bQ6nW1z
         */
        source?: string;
        /**
         * @description Only tasks that read a source of this kind.
         * @example DATASET
         */
        source_type?: components['schemas']['DataSourceType'];
        /**
         * @description Only tasks of this status: 0, initializing; 1, running; 2, completed; 3, failed; 4, stopped. Whether the
         *     statuses that other pages name (5 to 7, see `status` of a task) can be asked for is unknown.
         * @example 1
         */
        status?: 0 | 1 | 2 | 3 | 4;
        /**
         * @description Only tasks whose names are like this. How like is not documented: compare the names that come.
         * @example cats
         */
        task_name?: string;
        /**
         * @description Only tasks of this kind.
         * @example sys_data_validation
         */
        task_type?: components['schemas']['TemplateType'];
        /**
         * @description Only tasks for these versions of *datasets*: not versions of a task, which the provider calls `version_id`, too.
         *     All ids travel in one value, with commas between them (`version_id=a%2Cb`), not in one value each.
         * @example [
         *       "fU5hR8gE3aY7iP0oK2l",
         *       "gB4zT9uJ6mE1sD8fQ3x"
         *     ]
         */
        version_id?: components['schemas']['DatasetVersionId'][];
        /**
         * @description Only tasks of this workspace. `0` is the default workspace.
         * @example 0
         */
        workspace_id?: string;
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A part of the list of tasks. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListProcessorTasksResp'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    /** @description The task that is to be. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateProcessorTaskReq'];
      };
    };
    responses: {
      /** @description The task was created. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateProcessorTaskResp'];
        };
      };
      /**
       * @description The service refused the request as it stands. What keeps a feature analysis from starting is answered here, too.
       *     The API page does not list this status; the provider's error table does.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
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
         * @description How many algorithm types one answer may hold. Older editions of the page have neither this nor `offset`.
         * @example 1000
         */
        limit?: number;
        /**
         * @description Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         *     from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         *     alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         *     begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         *     fewer ids than there are in all, a gap.
         * @example 0
         */
        offset?: components['parameters']['offset'];
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A part of the list of algorithm types. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GetProcessorTaskItemsResp'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DescribeProcessorTaskResp'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /** @description What is to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateProcessorTaskReq'];
      };
    };
    responses: {
      /** @description It was changed. The provider documents an empty object. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyObject'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It was deleted. The provider documents an empty object. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyObject'];
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
         * @description How many versions one answer may hold. The default is 100, unlike that of the list of tasks.
         * @example 100
         */
        limit?: number;
        /**
         * @description Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         *     from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         *     alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         *     begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         *     fewer ids than there are in all, a gap.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description Whether the list goes up or down by `sort_by`.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description What the list is sorted by.
         * @example version_name
         */
        sort_by?: 'create_time' | 'version_name';
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A part of the list of versions. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListTaskVersionsResp'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
      };
      cookie?: never;
    };
    /** @description The version that is to be. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTaskVersionReq'];
      };
    };
    responses: {
      /** @description The version was created. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateTaskVersionResp'];
        };
      };
      /**
       * @description The service refused the request as it stands. **A missing task is answered here**, not with 404, and so is what
       *     keeps a feature analysis from starting. The API page does not list this status; the provider's error table does.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DescTaskVersionResp'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description It was deleted. The API page prints an empty object below this status, which by HTTP cannot have a body: expect
       *     none, and do not fail on one.
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
         * @description How many results one answer may hold.
         * @example 100
         */
        limit?: number;
        /**
         * @description Where this part of the list begins; 0 is the beginning. **Unknown:** its unit. The page speaks of a page to start
         *     from; of two clients that others wrote, one counts pages, one counts entries; the examples of the provider have 0
         *     alone. So ask for as many as one answer may hold. If that is not enough, compare ids: with `offset` 1, an answer that
         *     begins with the second entry of the first tells that entries are counted. An id that was there before is a repeat;
         *     fewer ids than there are in all, a gap.
         * @example 0
         */
        offset?: components['parameters']['offset'];
        /**
         * @description How the object storage is to process the images behind the signed addresses, in its own words: for thumbnails,
         *     such as `image/resize,m_lfit,h_200`.
         * @example image/resize,m_lfit,h_200
         */
        process_parameter?: string;
        /**
         * @description Only samples to which this happened: -1, all, as without it; 0, kept; 1, changed; 2, deleted; 3, added. A text
         *     here, a number in the answer.
         * @example 1
         */
        result_property?: '-1' | '0' | '1' | '2' | '3';
      };
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A part of the list of results. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListProcessorTaskVersionResultsResp'];
        };
      };
      /**
       * @description The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404:
       *     the provider's error table puts the codes of this family under 400. The API page does not list this status.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
      401: components['responses']['Unauthorized'];
      /**
       * @description The service knows the caller and refuses, or the object storage (OBS) that the operation reaches into does, or
       *     the run has not finished. An invalid token can come here, too.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      /**
       * @description Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its
       *     own.
       */
      default: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Retry-After': components['headers']['RetryAfter'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
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
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stop was accepted. The provider documents an empty object; whether the run has ended by then is unknown. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyObject'];
        };
      };
      /**
       * @description The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404:
       *     the provider's error table puts the codes of this family under 400. The API page does not list this status.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
      401: components['responses']['Unauthorized'];
      /**
       * @description The service knows the caller and refuses. An invalid token can come here, too, and so does a state that forbids
       *     the operation.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      /**
       * @description Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its
       *     own. After a timeout or a 5xx the stop may have happened all the same.
       */
      default: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'Retry-After': components['headers']['RetryAfter'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorBody'];
        };
      };
    };
  };
}

// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

/**
 * Id of a project in one region. The pattern refuses only what would change the path: `.`, `..`, slashes and control characters.
 *
 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
 */
export type ProjectId = string;

/**
 * Id of a data-processing task. The pattern refuses only what would change the path: `.`, `..`, slashes and control characters.
 *
 * @example tN4kQ7wZ2xB9mC5vR1e
 */
export type TaskId = string;

/**
 * Id of a version of a *task*, which is one run; not of a dataset version. The pattern refuses only what would change the path: `.`, `..`, slashes and control characters.
 *
 * @example vH8pL3sD6yF0gJ2uA9o
 */
export type TaskVersionId = string;

/** Body of an error response. Judge by `error_code` and the HTTP status together, never by `error_msg`. */
export interface ErrorBody {
  /**
   * The provider's code: `ModelArts.` and four to eight digits from the service itself, other prefixes (`APIG.`, `APIGW.`,
   * `IAM.`) from the gateway and the identity service in front of it. The set is open.
   *
   * @example ModelArts.4851
   */
  error_code: string;
  /**
   * A text for people. Its wording is not a contract, and details may be appended to it.
   *
   * @example Task version not found
   */
  error_msg: string;
  /**
   * The gateway's id of the request. Only the gateway sends it here; otherwise see `X-Request-Id`.
   *
   * @example 4f6c1d0e9b8a7f65
   */
  request_id?: string;
}

/** An object without properties. The response only says that the request was accepted. */
export type EmptyObject = Record<string, never>;

/**
 * Direction of a sort.
 *
 * - `asc`: From the smallest, the oldest or the first in the alphabet.
 * - `desc`: From the largest, the newest or the last in the alphabet.
 *
 * @example asc
 */
export type SortOrder = 'asc' | 'desc';

/**
 * State of a run:
 *
 * - 0: initializing
 * - 1: running
 * - 2: completed
 * - 3: failed
 * - 4: stopped
 * - 5: timed out
 * - 6: deletion failed
 * - 7: stop failed
 *
 * The pages of this family name 0 to 4. Pages about datasets name 5 to 7 for the same tasks. The set is open: treat any
 * other number as an unknown state, neither running nor final.
 *
 * 0 does not prove that nothing has happened yet: examples of the provider show it together with durations of minutes.
 *
 * @example 1
 */
export type ProcessorTaskStatus = number;

/**
 * Id of a version of a *dataset*. The provider also calls the id of a task version `version_id`: do not confuse them. 19
 * letters and digits, case-sensitive, in every example of the provider. No rule is documented.
 *
 * @example fU5hR8gE3aY7iP0oK2l
 */
export type DatasetVersionId = string;

/** What a task reads, in responses. */
export interface ProcessorDataSource {
  /**
   * Name of the dataset that is read.
   *
   * @example cats
   */
  name?: string;
  /**
   * Where the data is. By `type`, this is a path in the object storage (`OBS`), the id of a task (`TASK`), the id of a
   * dataset (`DATASET`), or, for `CUSTOM`, the project id of the real user if a resource tenant calls, and otherwise
   * empty.
   *
   * @example dS7jM2kX9cT4bQ6nW1z
   */
  source?: string;
  /**
   * `OBS`, `TASK`, `DATASET` or `CUSTOM`; `CUSTOM` is for calls of a resource tenant. The set is open.
   *
   * @example DATASET
   */
  type?: string;
  /**
   * Id of a version of a *dataset*. The provider also calls the id of a task version `version_id`: do not confuse them. 19
   * letters and digits, case-sensitive, in every example of the provider. No rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset version that is read, not of the task version.
   *
   * @example V001
   */
  version_name?: string;
}

/** Where a task writes, in responses. */
export interface WorkPath {
  /**
   * Name of the dataset that is written.
   *
   * @example cats
   */
  name?: string;
  /**
   * Path of the output in the object storage, such as `/bucket/folder/`.
   *
   * @example /my-bucket/out/
   */
  output_path?: string;
  /**
   * A path in the object storage (if `type` is `OBS`), or the id of a dataset (`DATASET`).
   *
   * @example dS7jM2kX9cT4bQ6nW1z
   */
  path?: string;
  /**
   * `OBS` or `DATASET`. The set is open.
   *
   * @example DATASET
   */
  type?: string;
  /**
   * Id of a version of a *dataset*. The provider also calls the id of a task version `version_id`: do not confuse them. 19
   * letters and digits, case-sensitive, in every example of the provider. No rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset version that the task writes.
   *
   * @example V002
   */
  version_name?: string;
}

/**
 * An operator and its parameters. The provider's examples identify the operator of a feature analysis only by `id`, and
 * those of data processing only by `name`.
 *
 * The operators of data processing, by template, as the user guide lists them:
 *
 * - `sys_data_validation`: `MetaValidation`
 * - `sys_data_cleaning`: `PCC`
 * - `sys_data_selection`: `SimDeduplication`, `RRD`
 * - `sys_data_augmentation`: `AddNoise`, `Blur`, `Crop`, `CutOut`, `Flip`, `Grayscale`, `HistogramEqual`, `LightArithmetic`,
 *   `LightContrast`, `MotionBlur`, `Padding`, `Resize`, `Rotate`, `Saturation`, `Scale`, `Sharpen`, `Shear`, `Translate`,
 *   `Weather`, and operators that generate images
 */
export interface OperatorParam {
  /**
   * Whether the advanced parameters are in use.
   *
   * @example false
   */
  advanced_params_switch?: boolean;
  /**
   * Id of the operator, for a feature analysis.
   *
   * @example sys_data_analyse
   */
  id?: string;
  /**
   * Name of the operator, for data processing.
   *
   * @example MetaValidation
   */
  name?: string;
  /**
   * The operator's own parameters, by name. The page allows booleans, numbers, strings, lists and maps of strings as
   * values. In nearly all of its examples the values are strings, even for numbers, booleans and lists: `"1920"`,
   * `"0.9"`, `"True"`, `"[0,1,2]"`. Write them that way. The exceptions are those of a feature analysis, such as
   * `op_list: []`.
   *
   * Names are the provider's: keep the misspelt `simlarity_threshold`. For images, `task_type` is `object_detection` or
   * `image_classification`.
   *
   * @example {
   *   "task_type": "image_classification",
   *   "image_max_width": "1920"
   * }
   */
  params?: {
    [key: string]: unknown;
  };
}

/** What a task does, in responses. */
export interface TemplateParam {
  /**
   * The kind of task: `sys_data_analyse` (feature analysis), or `sys_data_cleaning`, `sys_data_augmentation`,
   * `sys_data_validation` or `sys_data_selection` (data processing). The set is open.
   *
   * @example sys_data_validation
   */
  id?: string;
  /**
   * Name of the template, in addition to `id`.
   *
   * @example meta check
   */
  name?: string;
  /** The operators applied to the data, with their parameters. */
  operator_params?: OperatorParam[];
}

/**
 * The current state of a task version, which is one run. It has neither `error_msg` nor `result`: its status is all that
 * it says about a failed run.
 */
export interface DescTaskVersionResp {
  /**
   * Id of the version of the task. Paths and the response of CreateProcessorTaskVersion call this value `version_id`.
   *
   * @example vH8pL3sD6yF0gJ2uA9o
   */
  task_version_id: string;
  /**
   * Id of the task that the version belongs to.
   *
   * @example tN4kQ7wZ2xB9mC5vR1e
   */
  task_id?: string;
  /**
   * Name of the version of the *task*. The property of this name in a task belongs to the dataset version.
   *
   * @example V001
   */
  version_name?: string;
  /**
   * What the version is for.
   *
   * @example
   */
  description?: string;
  /**
   * State of a run:
   *
   * - 0: initializing
   * - 1: running
   * - 2: completed
   * - 3: failed
   * - 4: stopped
   * - 5: timed out
   * - 6: deletion failed
   * - 7: stop failed
   *
   * The pages of this family name 0 to 4. Pages about datasets name 5 to 7 for the same tasks. The set is open: treat any
   * other number as an unknown state, neither running nor final.
   *
   * 0 does not prove that nothing has happened yet: examples of the provider show it together with durations of minutes.
   */
  status: ProcessorTaskStatus;
  /**
   * When the version was created. The unit is not stated. The 13 digits of every example are milliseconds since 1970.
   *
   * @format int64
   * @example 1735689700456
   */
  create_time?: number;
  /**
   * When the version last changed, by its name. The page describes it with the words of `create_time`, apparently by
   * mistake, and no example has it: do not rely on it. If it is like `create_time`, milliseconds since 1970.
   *
   * @format int64
   * @example 1735690340456
   */
  update_time?: number;
  /**
   * How long it has run, in seconds. The provider's examples combine minutes with `status` 0.
   *
   * @example 640
   */
  duration_seconds?: number;
  /** What the version reads. A version has no `data_source`. */
  inputs?: ProcessorDataSource[];
  /** Where a task writes, in responses. */
  work_path?: WorkPath;
  /** What a task does, in responses. */
  template?: TemplateParam;
  /**
   * Number of images before the run. This and the four counts below are absent until the run has finished. Absent does
   * not mean 0.
   *
   * @example 20
   */
  origin_sample_count?: number;
  /**
   * Number of images added.
   *
   * @example 0
   */
  add_sample_count?: number;
  /**
   * Number of images changed.
   *
   * @example 3
   */
  modified_sample_count?: number;
  /**
   * Number of images kept unchanged.
   *
   * @example 15
   */
  unmodified_sample_count?: number;
  /**
   * Number of images deleted.
   *
   * @example 2
   */
  deleted_sample_count?: number;
}

/** One page of the versions of a task. */
export interface ListTaskVersionsResp {
  /**
   * Number of all versions, not only of those on this page. The list of algorithm types calls this `total`.
   *
   * @example 1
   */
  count: number;
  /** The versions of this page. */
  versions: DescTaskVersionResp[];
}

/**
 * Kind of source that a task reads.
 *
 * - `OBS`: A path in the object storage.
 * - `TASK`: The result of a task.
 * - `DATASET`: A dataset.
 * - `CUSTOM`: Data of the real user, if a resource tenant calls.
 *
 * @example DATASET
 */
export type DataSourceType = 'OBS' | 'TASK' | 'DATASET' | 'CUSTOM';

/** What a task reads, in requests. The provider requires none of the properties. */
export interface ProcessorDataSourceReq {
  /**
   * Name of the dataset to read.
   *
   * @example cats
   */
  name?: string;
  /**
   * Where the data is. By `type`, this is a path in the object storage (`OBS`), the id of a task (`TASK`), the id of a
   * dataset (`DATASET`), or, for `CUSTOM`, the project id of the real user if a resource tenant calls, and otherwise
   * empty. A path must not be in a bucket encrypted by KMS (401 `ModelArts.4826` in the error table).
   *
   * @example dS7jM2kX9cT4bQ6nW1z
   */
  source?: string;
  /** Kind of source that a task reads. */
  type?: DataSourceType;
  /**
   * Id of a version of a *dataset*. The provider also calls the id of a task version `version_id`: do not confuse them. 19
   * letters and digits, case-sensitive, in every example of the provider. No rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset version to read, not of a task version.
   *
   * @example V001
   */
  version_name?: string;
}

/**
 * Purpose of the task. Up to 256 characters, none of `^ ! < > = & " '`.
 *
 * @example Checks the cats before the training.
 */
export type TaskDescription = string;

/**
 * What a task does: a feature analysis, or one of the kinds of data processing.
 *
 * - `sys_data_analyse`: Feature analysis.
 * - `sys_data_cleaning`: Data processing that cleans.
 * - `sys_data_augmentation`: Data processing that augments.
 * - `sys_data_validation`: Data processing that validates.
 * - `sys_data_selection`: Data processing that selects.
 *
 * @example sys_data_validation
 */
export type TemplateType =
  | 'sys_data_analyse'
  | 'sys_data_cleaning'
  | 'sys_data_augmentation'
  | 'sys_data_validation'
  | 'sys_data_selection';

/** What a task does, in requests. The provider requires none of the properties. */
export interface TemplateParamReq {
  /** What a task does: a feature analysis, or one of the kinds of data processing. */
  id?: TemplateType;
  /**
   * Name of the template. What the task does depends on `id`.
   *
   * @example meta check
   */
  name?: string;
  /** The operators to apply to the data, with their parameters. */
  operator_params?: OperatorParam[];
}

/** Where a task writes, in requests. The provider requires none of the properties. */
export interface WorkPathReq {
  /**
   * Name of the dataset to write.
   *
   * @example cats
   */
  name?: string;
  /**
   * Path of the output in the object storage, such as `/bucket/folder/`. It must not be in a bucket encrypted by KMS (401
   * `ModelArts.4826` in the error table).
   *
   * @example /my-bucket/out/
   */
  output_path?: string;
  /**
   * A path in the object storage (if `type` is `OBS`), or the id of a dataset (`DATASET`). The page's text calls it
   * `source`; its table and its examples have `path`.
   *
   * @example dS7jM2kX9cT4bQ6nW1z
   */
  path?: string;
  /**
   * Kind of `path`.
   *
   * - `OBS`: A path in the object storage.
   * - `DATASET`: A dataset.
   *
   * @example DATASET
   */
  type?: 'OBS' | 'DATASET';
  /**
   * Id of a version of a *dataset*. The provider also calls the id of a task version `version_id`: do not confuse them. 19
   * letters and digits, case-sensitive, in every example of the provider. No rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset version to write. Up to 32 letters, digits, `_` and `-`.
   *
   * @example V002
   */
  version_name?: string;
}

/**
 * A version to create, with what it changes of its task. Older editions of the page also require `task_id` here. Today's
 * do not have it.
 */
export interface CreateTaskVersionReq {
  /**
   * Listed on the page as for a task. Its meaning for a version is unknown: leave it out.
   *
   * @example false
   */
  create_version?: boolean;
  /** What a task reads, in requests. The provider requires none of the properties. */
  data_source?: ProcessorDataSourceReq;
  /** What the version reads, if `data_source` is absent. Give exactly one of the two. */
  inputs?: ProcessorDataSourceReq[];
  /** Purpose of the task. Up to 256 characters, none of `^ ! < > = & " '`. */
  description?: TaskDescription;
  /**
   * Name of the *task*, by the page. The name of a version cannot be chosen. Whether this may differ from the task's
   * name is unknown: give the task's.
   *
   * @example check-cats
   */
  name: string;
  /** What a task does, in requests. The provider requires none of the properties. */
  template?: TemplateParamReq;
  /**
   * Id of the version of the *dataset* that a feature analysis reads. Not the id of the new task version, which the
   * response calls `version_id`.
   *
   * @example fU5hR8gE3aY7iP0oK2l
   */
  version_id?: string;
  /** Where a task writes, in requests. The provider requires none of the properties. */
  work_path?: WorkPathReq;
  /**
   * Id of the workspace of the version. The default is `0`, the default workspace.
   *
   * @example 0
   */
  workspace_id?: string;
}

/** The version that was created. */
export interface CreateTaskVersionResp {
  /**
   * Id of the version of the *task*, for paths. The list and the details of versions call this value `task_version_id`.
   *
   * @example vH8pL3sD6yF0gJ2uA9o
   */
  version_id: string;
}

/**
 * What happened to a sample. A string here, and a number in a result.
 *
 * - `-1`: All samples, as without the filter.
 * - `0`: Samples that were kept.
 * - `1`: Samples that were changed.
 * - `2`: Samples that were deleted.
 * - `3`: Samples that were added.
 *
 * @example 1
 */
export type ResultPropertyFilter = '-1' | '0' | '1' | '2' | '3';

/** What happened to one sample. */
export interface DescProcessorTaskVersionResultsResp {
  /**
   * Id of the sample, the MD5 of its path in the object storage.
   *
   * @example 6c1f0b7a2d9e4835a0c4d7e1f2b3a495
   */
  sample_id: string;
  /**
   * Id of the version of the *task*. The list and the details of versions call this value `task_version_id`.
   *
   * @example vH8pL3sD6yF0gJ2uA9o
   */
  version_id?: string;
  /**
   * URL of the sample before the run. It begins with `s3://` in the provider's examples.
   *
   * @example s3://my-bucket/cats/1.jpg
   */
  origin_source?: string;
  /**
   * URL of the sample after the run. It begins with `obs://` in the provider's examples.
   *
   * @example obs://my-bucket/out/1.jpg
   */
  new_source?: string;
  /**
   * A URL at which anybody can read the sample before the run, until it expires. It holds credentials: do not show or log
   * it.
   *
   * @example https://my-bucket.obs.example.com/cats/1.jpg?AccessKeyId=EXAMPLE&Expires=1735693200&x-obs-security-token=not-a-token&Signature=not-a-signature
   */
  signed_origin_source?: string;
  /**
   * A URL at which anybody can read the sample after the run, until it expires. It holds credentials: do not show or log
   * it.
   *
   * @example https://my-bucket.obs.example.com/out/1.jpg?AccessKeyId=EXAMPLE&Expires=1735693200&x-obs-security-token=not-a-token&Signature=not-a-signature
   */
  signed_new_source?: string;
  /**
   * What happened to the sample: 0, kept; 1, changed; 2, deleted; 3, added. The page also lists -1, which means "all" in
   * the filter of the same name; its meaning here is unknown. The set is open. It is a number here and a string in the
   * filter.
   *
   * @example 1
   */
  result_property?: number;
  /**
   * What happened, in words: a list of lists of strings, the first in English, the second in Chinese. The table says
   * list of objects; the examples show lists.
   *
   * @example [
   *   [
   *     "brightness changed"
   *   ],
   *   [
   *     "亮度已改变"
   *   ]
   * ]
   */
  result_description?: string[][];
}

/** One page of the results. */
export interface ListProcessorTaskVersionResultsResp {
  /**
   * Number of all results, not only of those on this page.
   *
   * @example 3
   */
  count: number;
  /**
   * **Described opposite to its name:** the page says that `true` means that all results have been returned. Its example
   * agrees: it has `true` where `count` says that nothing is left. Do not use it. Compare the number of results with
   * `count`.
   *
   * @example true
   */
  has_more?: boolean;
  /** The results of this page. */
  results: DescProcessorTaskVersionResultsResp[];
}

/**
 * What a list of tasks is sorted by.
 *
 * - `create_time`: When the task was created.
 * - `name`: Name of the task.
 * - `duration_seconds`: How long the task has run.
 *
 * @example name
 */
export type ProcessorTaskSortBy = 'create_time' | 'name' | 'duration_seconds';

/**
 * A status that the list of tasks can be filtered by. Whether the filter takes the statuses that other pages name (5 to 7,
 * see `status` of a task) is unknown.
 *
 * - `0`: Initializing.
 * - `1`: Running.
 * - `2`: Completed.
 * - `3`: Failed.
 * - `4`: Stopped.
 *
 * @example 1
 */
export type ProcessorTaskStatusFilter = 0 | 1 | 2 | 3 | 4;

/**
 * Id of a workspace. `0` is the default workspace.
 *
 * @example 0
 */
export type WorkspaceId = string;

/** The current state of a task. */
export interface DescribeProcessorTaskResp {
  /**
   * When the task was created. The unit is not stated. The 13 digits of every example are milliseconds since 1970.
   *
   * @format int64
   * @example 1735689600123
   */
  create_time?: number;
  /** What a task reads, in responses. */
  data_source?: ProcessorDataSource;
  /**
   * What the task reads. The page says that a response has either this or `data_source`. Its examples have both, with
   * equal values. Read this, and `data_source` if it is absent.
   */
  inputs?: ProcessorDataSource[];
  /**
   * What the task is for.
   *
   * @example Checks the cats before the training.
   */
  description?: string;
  /**
   * How long it has run, in seconds.
   *
   * @example 42
   */
  duration_seconds?: number;
  /**
   * Why the task failed; present only if `status` is 3. Error responses also have a property of this name, but this one
   * does not make a response with HTTP 200 an error. `error_code` distinguishes them.
   *
   * @example The dataset version holds no images.
   */
  error_msg?: string;
  /**
   * Whether this is the newest task of its kind for its dataset version.
   *
   * @example true
   */
  is_current?: boolean;
  /**
   * Name of the task.
   *
   * @example check-cats
   */
  name?: string;
  /**
   * What a feature analysis found; present only for a feature analysis with `status` 2. **Unknown:** its form. The table
   * says object, the example of one task has a string. Accept either.
   *
   * @example {
   *   "samples": 20
   * }
   */
  result?: unknown;
  /**
   * State of a run:
   *
   * - 0: initializing
   * - 1: running
   * - 2: completed
   * - 3: failed
   * - 4: stopped
   * - 5: timed out
   * - 6: deletion failed
   * - 7: stop failed
   *
   * The pages of this family name 0 to 4. Pages about datasets name 5 to 7 for the same tasks. The set is open: treat any
   * other number as an unknown state, neither running nor final.
   *
   * 0 does not prove that nothing has happened yet: examples of the provider show it together with durations of minutes.
   */
  status: ProcessorTaskStatus;
  /**
   * Id of the task.
   *
   * @example tN4kQ7wZ2xB9mC5vR1e
   */
  task_id: string;
  /** What a task does, in responses. */
  template?: TemplateParam;
  /**
   * **Unknown:** whether this is the number of versions or the number of one version. The name says the former, the page
   * the latter. Use the `count` of ListProcessorTaskVersions instead.
   *
   * @example 1
   */
  version_count?: number;
  /**
   * Id of a version of a *dataset*. The provider also calls the id of a task version `version_id`: do not confuse them. 19
   * letters and digits, case-sensitive, in every example of the provider. No rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the *dataset* version. The property of this name in a task version belongs to the task version.
   *
   * @example V001
   */
  version_name?: string;
  /** Where a task writes, in responses. */
  work_path?: WorkPath;
  /** Id of a workspace. `0` is the default workspace. */
  workspace_id?: WorkspaceId;
}

/** One page of the tasks. */
export interface ListProcessorTasksResp {
  /**
   * Number of all tasks, not only of those on this page. The list of algorithm types calls this `total`.
   *
   * @example 1
   */
  count: number;
  /** The tasks of this page. */
  tasks: DescribeProcessorTaskResp[];
}

/** A task to create. It reads from exactly one of `data_source` and `inputs`. */
export interface CreateProcessorTaskReq {
  /**
   * Whether to start the first version at once. The default is `false`. `true` is only for data processing. The response has only the id of the task. The id of the version, which a stop needs, is
   * `task_version_id` in ListProcessorTaskVersions.
   *
   * @example true
   */
  create_version?: boolean;
  /** What a task reads, in requests. The provider requires none of the properties. */
  data_source?: ProcessorDataSourceReq;
  /** What the task reads, if `data_source` is absent. */
  inputs?: ProcessorDataSourceReq[];
  /** Purpose of the task. Up to 256 characters, none of `^ ! < > = & " '`. */
  description?: TaskDescription;
  /**
   * Name of the task. It must be unique in the project; otherwise the error table has 400 `ModelArts.4709`. Neither its
   * length nor its characters are documented.
   *
   * @example check-cats
   */
  name: string;
  /** What a task does, in requests. The provider requires none of the properties. */
  template: TemplateParamReq;
  /**
   * Id of the version of the *dataset* for a feature analysis. Not the id of a task version, which the provider also
   * calls `version_id`.
   *
   * @example fU5hR8gE3aY7iP0oK2l
   */
  version_id?: string;
  /** Where a task writes, in requests. The provider requires none of the properties. */
  work_path?: WorkPathReq;
  /**
   * Id of the workspace of the task. The default is `0`, the default workspace.
   *
   * @example 0
   */
  workspace_id?: string;
}

/** The task that was created. It says nothing about the first version, even if one was started. */
export interface CreateProcessorTaskResp {
  /**
   * Id of the new task.
   *
   * @example tN4kQ7wZ2xB9mC5vR1e
   */
  task_id: string;
}

/** What to change. Only the description can be changed. */
export interface UpdateProcessorTaskReq {
  /** Purpose of the task. Up to 256 characters, none of `^ ! < > = & " '`. */
  description?: TaskDescription;
}

/** A type of algorithm. */
export interface ProcessorTaskItem {
  /**
   * The `id` of a TemplateParam, such as `sys_data_cleaning`. The set is open.
   *
   * @example sys_data_cleaning
   */
  template_id: string;
  /**
   * Its name in English.
   *
   * @example data cleaning
   */
  label_en?: string;
  /**
   * Its name in Chinese. Some editions of the page omit it; every example has it.
   *
   * @example 数据清洗
   */
  label_zh?: string;
}

/** One page of the algorithm types. */
export interface GetProcessorTaskItemsResp {
  /**
   * Number of all algorithm types, not only of those on this page. The other lists of the family call this `count`.
   *
   * @example 1
   */
  total: number;
  /** The types of this page. The provider's example has the four of data processing, but not `sys_data_analyse`. */
  items: ProcessorTaskItem[];
}

// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

/**
 * Id of a project in one region. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 *
 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
 */
export type ProjectId = string;

/**
 * What a source is: a path in the object storage (`OBS`), the outcome of a task (`TASK`), a dataset (`DATASET`), or, for
 * calls of a resource tenant, `CUSTOM`.
 *
 * @example DATASET
 */
export type DataSourceType = 'OBS' | 'TASK' | 'DATASET' | 'CUSTOM';

/**
 * What a task does: feature analysis (`sys_data_analyse`), or data processing by cleaning, augmentation, validation or
 * selection.
 *
 * @example sys_data_validation
 */
export type TemplateType =
  | 'sys_data_analyse'
  | 'sys_data_cleaning'
  | 'sys_data_augmentation'
  | 'sys_data_validation'
  | 'sys_data_selection';

/**
 * Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
 * of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
 * example of the provider; no rule is documented.
 *
 * @example fU5hR8gE3aY7iP0oK2l
 */
export type DatasetVersionId = string;

/** What an error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`. */
export interface ErrorBody {
  /**
   * The provider's code. `ModelArts.` and four to eight digits from the service itself; other prefixes (`APIG.`,
   * `APIGW.`, `IAM.`) from the gateway and the identity service before it. The set is open.
   *
   * @example ModelArts.4851
   */
  error_code: string;
  /**
   * A text for people. Its wording is no contract, and details may be appended to it.
   *
   * @example Task version not found
   */
  error_msg: string;
  /**
   * The gateway's id of the request. Only the gateway puts it here; otherwise look at `X-Request-Id`.
   *
   * @example 4f6c1d0e9b8a7f65
   */
  request_id?: string;
}

/** What a task reads, as the service tells it. */
export interface ProcessorDataSource {
  /**
   * Name of the dataset.
   *
   * @example cats
   */
  name?: string;
  /**
   * Where the data is. What this is depends on `type`: a path in the object storage (`OBS`), the id of a task
   * (`TASK`), the id of a dataset (`DATASET`), or the project id of the real user where a resource tenant calls, and
   * otherwise empty (`CUSTOM`).
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
   * Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
   * of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset's version, not of the task's.
   *
   * @example V001
   */
  version_name?: string;
}

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
 * An operator and its parameters. The examples of the provider name the operator of a feature analysis by `id` alone,
 * and those of data processing by `name` alone.
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
   * Id of the operator, which a feature analysis names it by.
   *
   * @example sys_data_analyse
   */
  id?: string;
  /**
   * Name of the operator, which data processing names it by.
   *
   * @example MetaValidation
   */
  name?: string;
  /**
   * The operator's own parameters, by name. The page allows booleans, numbers, texts, lists and maps of texts as
   * values; in nearly all of its examples the values are texts, even of numbers, booleans and lists: `"1920"`,
   * `"0.9"`, `"True"`, `"[0,1,2]"`. Write them so. The exceptions are those of a feature analysis, such as `op_list:
   * []`.
   *
   * Names are the provider's: `simlarity_threshold` is misspelt, and must be. For images, `task_type` is
   * `object_detection` or `image_classification`.
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

/** What a task does, as the service tells it. */
export interface TemplateParam {
  /**
   * The kind of task: `sys_data_analyse` (feature analysis), or `sys_data_cleaning`, `sys_data_augmentation`,
   * `sys_data_validation` or `sys_data_selection` (data processing). The set is open.
   *
   * @example sys_data_validation
   */
  id?: string;
  /**
   * Name of the template.
   *
   * @example meta check
   */
  name?: string;
  /** The operators that work on the data, each with its parameters. */
  operator_params?: OperatorParam[];
}

/** Where a task writes, as the service tells it. */
export interface WorkPath {
  /**
   * Name of the dataset.
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
   * Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
   * of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset's version that is written.
   *
   * @example V002
   */
  version_name?: string;
}

/**
 * Id of a workspace. `0` is the default workspace.
 *
 * @example 0
 */
export type WorkspaceId = string;

/** A task as it is now. */
export interface DescribeProcessorTaskResp {
  /**
   * When the task was created. The unit is not stated; the 13 digits of every example are milliseconds since 1970.
   *
   * @format int64
   * @example 1735689600123
   */
  create_time?: number;
  /** What a task reads, as the service tells it. */
  data_source?: ProcessorDataSource;
  /**
   * What the task reads. The page says that an answer has either this or `data_source`; its own examples have both,
   * and they say the same. Read this, and `data_source` where it is missing.
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
   * Why the task failed; only there if `status` is 3. Error answers have a field of this name, too: an answer with
   * HTTP 200 is none because it has this field. `error_code` tells them apart.
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
   * What a feature analysis found; only there if the task is one, and `status` is 2. **Unknown:** its form. The table
   * calls it an object, the example of one task has a text here. Take either.
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
  /** What a task does, as the service tells it. */
  template?: TemplateParam;
  /**
   * **Unknown:** whether this counts the versions of the task or is the number of one. The name says the former, the
   * page the latter. Count what ListProcessorTaskVersions answers instead.
   *
   * @example 1
   */
  version_count?: number;
  /**
   * Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
   * of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the *dataset's* version. In versions of a task, the same name is that of the task's version.
   *
   * @example V001
   */
  version_name?: string;
  /** Where a task writes, as the service tells it. */
  work_path?: WorkPath;
  /** Id of a workspace. `0` is the default workspace. */
  workspace_id?: WorkspaceId;
}

/** A part of the list of tasks. */
export interface ListProcessorTasksResp {
  /**
   * How many tasks there are in all, not in this answer. The list of algorithm types has this under the name `total`.
   *
   * @example 1
   */
  count: number;
  /** The tasks of this part. */
  tasks: DescribeProcessorTaskResp[];
}

/** What a task is to read. The provider requires none of the properties. */
export interface ProcessorDataSourceReq {
  /**
   * Name of the dataset.
   *
   * @example cats
   */
  name?: string;
  /**
   * Where the data is. What this is depends on `type`: a path in the object storage (`OBS`), the id of a task
   * (`TASK`), the id of a dataset (`DATASET`), or the project id of the real user where a resource tenant calls, and
   * otherwise empty (`CUSTOM`). A path must not be in a bucket that is encrypted by KMS: the error table has 401
   * `ModelArts.4826` for that.
   *
   * @example dS7jM2kX9cT4bQ6nW1z
   */
  source?: string;
  /**
   * What a source is: a path in the object storage (`OBS`), the outcome of a task (`TASK`), a dataset (`DATASET`), or, for
   * calls of a resource tenant, `CUSTOM`.
   */
  type?: DataSourceType;
  /**
   * Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
   * of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset's version, not of the task's.
   *
   * @example V001
   */
  version_name?: string;
}

/**
 * What the task is for. Up to 256 characters, and none of `^ ! < > = & " '`.
 *
 * @example Checks the cats before the training.
 */
export type TaskDescription = string;

/** What a task is to do. The provider requires none of the properties. */
export interface TemplateParamReq {
  /**
   * What a task does: feature analysis (`sys_data_analyse`), or data processing by cleaning, augmentation, validation or
   * selection.
   */
  id?: TemplateType;
  /**
   * Name of the template.
   *
   * @example meta check
   */
  name?: string;
  /** The operators that are to work on the data, each with its parameters. */
  operator_params?: OperatorParam[];
}

/** Where a task is to write. The provider requires none of the properties. */
export interface WorkPathReq {
  /**
   * Name of the dataset.
   *
   * @example cats
   */
  name?: string;
  /**
   * Path of the output in the object storage, such as `/bucket/folder/`. It must not be in a bucket that is encrypted
   * by KMS: the error table has 401 `ModelArts.4826` for that.
   *
   * @example /my-bucket/out/
   */
  output_path?: string;
  /**
   * A path in the object storage (if `type` is `OBS`), or the id of a dataset (`DATASET`). The page calls it `source`
   * in its text; `path` is what its table and its examples have.
   *
   * @example dS7jM2kX9cT4bQ6nW1z
   */
  path?: string;
  /**
   * What `path` is, a path in the object storage or a dataset.
   *
   * @example DATASET
   */
  type?: 'OBS' | 'DATASET';
  /**
   * Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
   * of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
   * example of the provider; no rule is documented.
   */
  version_id?: DatasetVersionId;
  /**
   * Name of the dataset's version that is to be written. Up to 32 letters, digits, `_` and `-`.
   *
   * @example V002
   */
  version_name?: string;
}

/** A task that is to be. It reads from exactly one of `data_source` and `inputs`. */
export interface CreateProcessorTaskReq {
  /**
   * Whether the first version is started at once. `true` is for data processing alone: leave it out, or give `false`,
   * for a feature analysis. The answer names the task alone: the id of that version, which a stop needs, is what
   * ListProcessorTaskVersions calls `task_version_id`.
   *
   * @default false
   * @example true
   */
  create_version?: boolean;
  /** What a task is to read. The provider requires none of the properties. */
  data_source?: ProcessorDataSourceReq;
  /** What the task is to read, if it is not given as `data_source`. */
  inputs?: ProcessorDataSourceReq[];
  /** What the task is for. Up to 256 characters, and none of `^ ! < > = & " '`. */
  description?: TaskDescription;
  /**
   * Name of the task. It must be another than those of the project's tasks: otherwise the error table has 400
   * `ModelArts.4709`. Neither its length nor its characters are documented.
   *
   * @example check-cats
   */
  name: string;
  /** What a task is to do. The provider requires none of the properties. */
  template: TemplateParamReq;
  /**
   * Id of the version of the *dataset* that a feature analysis works on. Not the id of a version of a task, which the
   * provider calls `version_id`, too.
   *
   * @example fU5hR8gE3aY7iP0oK2l
   */
  version_id?: string;
  /** Where a task is to write. The provider requires none of the properties. */
  work_path?: WorkPathReq;
  /**
   * Id of the workspace. `0` is the default workspace.
   *
   * @default 0
   * @example 0
   */
  workspace_id?: string;
}

/** The task that was created. Nothing of its first version is told, even if one was started with it. */
export interface CreateProcessorTaskResp {
  /**
   * Id of the task.
   *
   * @example tN4kQ7wZ2xB9mC5vR1e
   */
  task_id: string;
}

/** A type of algorithm. */
export interface ProcessorTaskItem {
  /**
   * What TemplateParam calls `id`: `sys_data_cleaning` and its like. The set is open.
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
   * Its name in Chinese. Some editions of the page leave it out; every example has it.
   *
   * @example 数据清洗
   */
  label_zh?: string;
}

/** A part of the list of algorithm types. */
export interface GetProcessorTaskItemsResp {
  /**
   * How many algorithm types there are in all, not in this answer. All other lists of the family have this under the
   * name `count`.
   *
   * @example 1
   */
  total: number;
  /** The types of this part. The provider's example has the four of data processing, and not `sys_data_analyse`. */
  items: ProcessorTaskItem[];
}

/**
 * Id of a data-processing task. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 *
 * @example tN4kQ7wZ2xB9mC5vR1e
 */
export type TaskId = string;

/** What is to change. Only the description can. */
export interface UpdateProcessorTaskReq {
  /** What the task is for. Up to 256 characters, and none of `^ ! < > = & " '`. */
  description?: TaskDescription;
}

/** An object without properties. The operation answers nothing but that it was accepted. */
export type EmptyObject = Record<string, never>;

/**
 * A version of a task, which is one run, as it is now. It has neither `error_msg` nor `result`: of a run that failed, no
 * more is told here than its status.
 */
export interface DescTaskVersionResp {
  /**
   * Id of the version of the task. Paths, and the answer to CreateProcessorTaskVersion, call this value `version_id`.
   *
   * @example vH8pL3sD6yF0gJ2uA9o
   */
  task_version_id: string;
  /**
   * Id of the task.
   *
   * @example tN4kQ7wZ2xB9mC5vR1e
   */
  task_id?: string;
  /**
   * Name of the version of the *task*. In a task, the same name is that of the dataset's version.
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
   * When the version was created. The unit is not stated; the 13 digits of every example are milliseconds since 1970.
   *
   * @format int64
   * @example 1735689700456
   */
  create_time?: number;
  /**
   * When the version last changed, by its name. The page describes it with the words of `create_time`, by mistake as
   * it seems, and no example has it: do not rely on it. In milliseconds since 1970, if it is like `create_time`.
   *
   * @format int64
   * @example 1735690340456
   */
  update_time?: number;
  /**
   * How long it has run, in seconds. Examples of the provider have one of minutes with `status` 0.
   *
   * @example 640
   */
  duration_seconds?: number;
  /** What the version reads. A version has no `data_source`. */
  inputs?: ProcessorDataSource[];
  /** Where a task writes, as the service tells it. */
  work_path?: WorkPath;
  /** What a task does, as the service tells it. */
  template?: TemplateParam;
  /**
   * How many images there were before. This and the four counts below are missing until the run has finished: that
   * they are missing does not mean 0.
   *
   * @example 20
   */
  origin_sample_count?: number;
  /**
   * How many images were added. Missing until the run has finished.
   *
   * @example 0
   */
  add_sample_count?: number;
  /**
   * How many images were changed. Missing until the run has finished.
   *
   * @example 3
   */
  modified_sample_count?: number;
  /**
   * How many images were kept as they were. Missing until the run has finished.
   *
   * @example 15
   */
  unmodified_sample_count?: number;
  /**
   * How many images were deleted. Missing until the run has finished.
   *
   * @example 2
   */
  deleted_sample_count?: number;
}

/** A part of the list of a task's versions. */
export interface ListTaskVersionsResp {
  /**
   * How many versions there are in all, not in this answer. The list of algorithm types has this under the name
   * `total`.
   *
   * @example 1
   */
  count: number;
  /** The versions of this part. */
  versions: DescTaskVersionResp[];
}

/**
 * A version that is to be, with what it changes of its task. Older editions of the page require `task_id` here as well;
 * today's do not have it.
 */
export interface CreateTaskVersionReq {
  /**
   * Listed on the page as for a task. What it would mean for a version is unknown; leave it out.
   *
   * @default false
   * @example false
   */
  create_version?: boolean;
  /** What a task is to read. The provider requires none of the properties. */
  data_source?: ProcessorDataSourceReq;
  /** What the version is to read, if it is not given as `data_source`. Give exactly one of the two. */
  inputs?: ProcessorDataSourceReq[];
  /** What the task is for. Up to 256 characters, and none of `^ ! < > = & " '`. */
  description?: TaskDescription;
  /**
   * Name of the *task*, by the page; a version has no name that can be chosen. Whether it may be another than the task
   * has is unknown: give the task's.
   *
   * @example check-cats
   */
  name: string;
  /** What a task is to do. The provider requires none of the properties. */
  template?: TemplateParamReq;
  /**
   * Id of the version of the *dataset* that a feature analysis works on. Not the id of a version of a task, which the
   * provider calls `version_id`, too.
   *
   * @example fU5hR8gE3aY7iP0oK2l
   */
  version_id?: string;
  /** Where a task is to write. The provider requires none of the properties. */
  work_path?: WorkPathReq;
  /**
   * Id of the workspace. `0` is the default workspace.
   *
   * @default 0
   * @example 0
   */
  workspace_id?: string;
}

/** The version that was created. */
export interface CreateTaskVersionResp {
  /**
   * Id of the version of the *task*, as paths take it. The list and the details of versions call this value
   * `task_version_id`.
   *
   * @example vH8pL3sD6yF0gJ2uA9o
   */
  version_id: string;
}

/**
 * Id of a version of a *task*, which is one run; not of a dataset version. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 *
 * @example vH8pL3sD6yF0gJ2uA9o
 */
export type TaskVersionId = string;

/** What became of one sample. */
export interface DescProcessorTaskVersionResultsResp {
  /**
   * Id of the sample, which is the MD5 of its path in the object storage.
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
   * Address of the sample before. It begins with `s3://` in the examples of the provider.
   *
   * @example s3://my-bucket/cats/1.jpg
   */
  origin_source?: string;
  /**
   * Address of the sample after. It begins with `obs://` in the examples of the provider.
   *
   * @example obs://my-bucket/out/1.jpg
   */
  new_source?: string;
  /**
   * An address by which anybody can read the sample before, until it expires. It holds credentials: show it to nobody,
   * and do not log it.
   *
   * @example https://my-bucket.obs.example.com/cats/1.jpg?AccessKeyId=EXAMPLE&Expires=1735693200&x-obs-security-token=not-a-token&Signature=not-a-signature
   */
  signed_origin_source?: string;
  /**
   * An address by which anybody can read the sample after, until it expires. It holds credentials: show it to nobody,
   * and do not log it.
   *
   * @example https://my-bucket.obs.example.com/out/1.jpg?AccessKeyId=EXAMPLE&Expires=1735693200&x-obs-security-token=not-a-token&Signature=not-a-signature
   */
  signed_new_source?: string;
  /**
   * What happened to the sample: 0, kept; 1, changed; 2, deleted; 3, added. The page lists -1 as well, which says
   * "all" in the filter of the same name; what it would say here is unknown. The set is open. A number here, a text in
   * the filter.
   *
   * @example 1
   */
  result_property?: number;
  /**
   * What happened, in words: a list of lists of texts, the first in English, the second in Chinese. The table calls it
   * a list of objects; the examples show lists.
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

/** A part of the list of results. */
export interface ListProcessorTaskVersionResultsResp {
  /**
   * How many results there are in all, not in this answer.
   *
   * @example 3
   */
  count: number;
  /**
   * **Described opposite to its name:** the page says that `true` means that all results have been returned, and so
   * does its example, which has `true` where `count` says that nothing is left. Do not read it; compare what you have
   * with `count`.
   *
   * @example true
   */
  has_more?: boolean;
  /** The results of this part. */
  results: DescProcessorTaskVersionResultsResp[];
}

// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { components } from './paths.js';

/**
 * Id of a project in one region. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type ProjectId = components['schemas']['ProjectId'];

/**
 * What a source is: a path in the object storage (`OBS`), the outcome of a task (`TASK`), a dataset (`DATASET`), or, for
 * calls of a resource tenant, `CUSTOM`.
 */
export type DataSourceType = components['schemas']['DataSourceType'];

/**
 * What a task does: feature analysis (`sys_data_analyse`), or data processing by cleaning, augmentation, validation or
 * selection.
 */
export type TemplateType = components['schemas']['TemplateType'];

/**
 * Id of a version of a *dataset*. The provider calls it `version_id` wherever it belongs to a dataset, and calls the id
 * of a version of a task so, too: do not give the one for the other. 19 letters and digits, case-sensitive, in every
 * example of the provider; no rule is documented.
 */
export type DatasetVersionId = components['schemas']['DatasetVersionId'];

/**
 * What an error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`.
 */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * What a task reads, as the service tells it.
 */
export type ProcessorDataSource = components['schemas']['ProcessorDataSource'];

/**
 * How far a run is:
 *
 * - 0: initializing
 * - 1: running
 * - 2: completed
 * - 3: failed
 * - 4: stopped
 *
 * The pages of this family name no others. Pages about datasets name three more for the same tasks: 5, timed out; 6, the
 * deletion failed; 7, the stop failed. The set is open: take a number that is not listed for a state that is not known,
 * neither running nor final.
 *
 * 0 is no proof that nothing happened yet: examples of the provider show it together with durations of minutes.
 */
export type ProcessorTaskStatus = components['schemas']['ProcessorTaskStatus'];

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
export type OperatorParam = components['schemas']['OperatorParam'];

/**
 * What a task does, as the service tells it.
 */
export type TemplateParam = components['schemas']['TemplateParam'];

/**
 * Where a task writes, as the service tells it.
 */
export type WorkPath = components['schemas']['WorkPath'];

/**
 * Id of a workspace. `0` is the default workspace.
 */
export type WorkspaceId = components['schemas']['WorkspaceId'];

/**
 * A task as it is now.
 */
export type DescribeProcessorTaskResp = components['schemas']['DescribeProcessorTaskResp'];

/**
 * A part of the list of tasks.
 */
export type ListProcessorTasksResp = components['schemas']['ListProcessorTasksResp'];

/**
 * What a task is to read. The provider requires none of the properties.
 */
export type ProcessorDataSourceReq = components['schemas']['ProcessorDataSourceReq'];

/**
 * What the task is for. Up to 256 characters, and none of `^ ! < > = & " '`.
 */
export type TaskDescription = components['schemas']['TaskDescription'];

/**
 * What a task is to do. The provider requires none of the properties.
 */
export type TemplateParamReq = components['schemas']['TemplateParamReq'];

/**
 * Where a task is to write. The provider requires none of the properties.
 */
export type WorkPathReq = components['schemas']['WorkPathReq'];

/**
 * A task that is to be. It reads from exactly one of `data_source` and `inputs`.
 */
export type CreateProcessorTaskReq = components['schemas']['CreateProcessorTaskReq'];

/**
 * The task that was created. Nothing of its first version is told, even if one was started with it.
 */
export type CreateProcessorTaskResp = components['schemas']['CreateProcessorTaskResp'];

/**
 * A type of algorithm.
 */
export type ProcessorTaskItem = components['schemas']['ProcessorTaskItem'];

/**
 * A part of the list of algorithm types.
 */
export type GetProcessorTaskItemsResp = components['schemas']['GetProcessorTaskItemsResp'];

/**
 * Id of a data-processing task. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type TaskId = components['schemas']['TaskId'];

/**
 * What is to change. Only the description can.
 */
export type UpdateProcessorTaskReq = components['schemas']['UpdateProcessorTaskReq'];

/**
 * An object without properties. The operation answers nothing but that it was accepted.
 */
export type EmptyObject = components['schemas']['EmptyObject'];

/**
 * A version of a task, which is one run, as it is now. It has neither `error_msg` nor `result`: of a run that failed, no
 * more is told here than its status.
 */
export type DescTaskVersionResp = components['schemas']['DescTaskVersionResp'];

/**
 * A part of the list of a task's versions.
 */
export type ListTaskVersionsResp = components['schemas']['ListTaskVersionsResp'];

/**
 * A version that is to be, with what it changes of its task. Older editions of the page require `task_id` here as well;
 * today's do not have it.
 */
export type CreateTaskVersionReq = components['schemas']['CreateTaskVersionReq'];

/**
 * The version that was created.
 */
export type CreateTaskVersionResp = components['schemas']['CreateTaskVersionResp'];

/**
 * Id of a version of a *task*, which is one run; not of a dataset version. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type TaskVersionId = components['schemas']['TaskVersionId'];

/**
 * What became of one sample.
 */
export type DescProcessorTaskVersionResultsResp = components['schemas']['DescProcessorTaskVersionResultsResp'];

/**
 * A part of the list of results.
 */
export type ListProcessorTaskVersionResultsResp = components['schemas']['ListProcessorTaskVersionResultsResp'];

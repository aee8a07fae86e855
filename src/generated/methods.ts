// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { CallOptions } from '../operations/call-options.js';
import type { OperationError } from '../operations/operation-error.js';
import type { Result } from '../operations/result.js';
import type { operations } from './paths.js';

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
   * has already completed, failed or been stopped. Read the version to know its state.
   *
   * `POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop`
   *
   * - 200: The stop was accepted. The provider documents an empty object; whether the run has ended by then is unknown.
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API page does not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too, and so does a state that forbids the operation.
   * - 404: Listed on the API page, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API page does not list this status; the provider's error table does.
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
   * has already completed, failed or been stopped. Read the version to know its state.
   *
   * `POST /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop`
   *
   * - 200: The stop was accepted. The provider documents an empty object; whether the run has ended by then is unknown.
   * - 400: The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the provider's error table puts the codes of this family under 400. The API page does not list this status.
   * - 401: The credentials are missing, dead or unusable.
   * - 403: The service knows the caller and refuses. An invalid token can come here, too, and so does a state that forbids the operation.
   * - 404: Listed on the API page, but no row of the provider's error table puts a missing task or version here: those come with 400. What the table does put here says that the address or the project is wrong.
   * - 429: Too many requests. The API page does not list this status; the provider's error table does.
   * - default: Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its own. After a timeout or a 5xx the stop may have happened all the same.
   *
   * @see https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/stopping_the_version_of_a_data_processing_task.html
   */
  stopProcessorTaskVersion(
    params: StopProcessorTaskVersionParams,
    options?: CallOptions,
  ): Promise<Result<StopProcessorTaskVersionData, StopProcessorTaskVersionError>>;
}

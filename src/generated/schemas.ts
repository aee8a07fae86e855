// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { components } from './paths.js';

/**
 * Id of a project. 32 lower-case hexadecimal digits in every example of the provider; no rule is documented. The pattern
 * refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type ProjectId = components['schemas']['ProjectId'];

/**
 * Id of a data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
 * documented. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type TaskId = components['schemas']['TaskId'];

/**
 * Id of a version of a *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`; in
 * lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every example
 * of the provider; no rule is documented. The pattern refuses only what would call another path: `.`, `..`, slashes and
 * control characters.
 */
export type TaskVersionId = components['schemas']['TaskVersionId'];

/**
 * What every error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`.
 */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * An object without properties. The operation answers nothing but that it was accepted.
 */
export type EmptyObject = components['schemas']['EmptyObject'];
